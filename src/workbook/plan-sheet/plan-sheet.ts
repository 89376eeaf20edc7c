import type { PayoutTable } from '../../engine/payout-table';
import type { Plan, TableComponent } from '../../plan/plan';
import { kindOf } from '../../plan/plan';
import type { NameDescription, SheetDescription } from '../description';
import { sentence, sentenceText } from '../formula';
import type { WorkbookOptions } from '../plan-workbook';
import { onePage } from '../page-setup';
import { SheetBuilder, block, cell } from '../sheet-builder';
import { formats, styles } from '../styles';
import { writeChecks } from './checks';
import { writeDefinitions, writeSignatures } from './closing';
import { type PlanSheet, columnWidths, columns, formatOf } from './context';
import { writeExamples } from './examples';
import { writeFacts } from './facts';
import { writeInputs } from './inputs';
import { writePayoutTable } from './payout-block';
import { writeStepChart } from './step-chart';
import { texts } from './texts';
import { writeWhatIf } from './what-if';

const chartRows = 15;
const ruleRows = 3;
/** How many characters of prose fit across the page. */
const charactersPerLine = 125;

/** The Plan sheet: one printed page with the rule, its inputs, its table, examples and chart. */
export function planSheet(
  plan: Plan,
  component: TableComponent,
  table: PayoutTable,
  { form, result }: WorkbookOptions,
  name: string,
): { sheet: SheetDescription; names: readonly NameDescription[] } {
  const sheet = new SheetBuilder(name, columnWidths);
  const context = contextOf(sheet, plan, component, table, form);
  let row = writeFacts(context);
  const ruleRow = row;
  row = ruleRow + ruleRows;
  const inputs = writeInputs(context, row);
  writeRule(context, ruleRow, inputs.places);
  const payout = writePayoutTable(context, inputs.places, row);
  row = Math.max(inputs.end, payout.end) + 1;
  const whatIf = writeWhatIf(context, payout, result, row);
  const examples = writeExamples(context, payout, whatIf.end + 1);
  const chartTop = examples.end + 2;
  const over = block(chartTop, columns.label, chartRows, columns.last + 1);
  const path = writeStepChart(context, payout, whatIf, examples, over);
  const defined = writeDefinitions(context, payout, path, chartTop + chartRows + 1);
  const end = writeSignatures(context, defined);
  writeChecks(context, inputs.places, payout);
  return {
    sheet: sheet.build(onePage(plan, block(0, 0, end, columns.last + 1))),
    names: sheet.names,
  };
}

function contextOf(
  sheet: SheetBuilder,
  plan: Plan,
  component: TableComponent,
  table: PayoutTable,
  form: WorkbookOptions['form'],
): PlanSheet {
  const { language } = plan;
  const kind = kindOf(component);
  const isWhole = (value: number) => Number.isInteger(value);
  const hasCents = !kind
    .inputs(component)
    .every((input) => input.unit !== 'money' || isWhole(input.value));
  const paysWhole = kind.isFlat(component) && table.rows.every(({ payout }) => isWhole(payout));
  return {
    sheet,
    plan,
    component,
    kind,
    table,
    quota: kind.quota(component),
    goal: kind.goal(component),
    form,
    language,
    say: (words) => words[language],
    format: (unit) => formatOf(unit, hasCents),
    payoutFormat: paysWhole ? formats.whole : formats.cents,
  };
}

/** The rule in words, as a formula over the inputs, so that it never says what the plan no longer pays. */
function writeRule(
  context: PlanSheet,
  row: number,
  places: Parameters<typeof writeChecks>[1],
): void {
  const { sheet, kind, component, language, say } = context;
  const pieces = kind.rule(component, places)[language];
  sheet.text(cell(row, columns.label), say(texts.rule), styles.heading);
  sheet.formula(
    cell(row + 1, columns.label),
    sentence(pieces, language),
    sentenceText(pieces, language),
    styles.prose,
  );
  sheet.merge(block(row + 1, columns.label, 1, columns.last + 1));
  const lines = Math.ceil(sentenceText(pieces, language).length / charactersPerLine);
  sheet.height(row + 1, 15 * lines + 2);
}
