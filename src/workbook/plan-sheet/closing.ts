import { largestPayout } from '../../engine/max-exposure';
import type { Words } from '../../engine/words';
import type { Piece } from '../../plan/kind';
import {
  type Component,
  fillsTable,
  movesTarget,
  paysByResults,
  resultKindOf,
  tableKindOf,
  tableOf,
  titleOf,
} from '../../plan/kinds';
import { cancellationRules, countsOn, deliveryRules, sharedDealRules } from '../../plan/measure';
import { partsOf, quotaOf } from '../../plan/parts';
import { literal, sentence, sentenceText } from '../formula';
import { block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PlanPage, charactersPerLine, columns } from './context';
import type { WrittenPart } from './other-component';
import { texts } from './texts';

/** What the page's words mean, what counts and when, and the most that the plan can pay. */
export function writeDefinitions(
  page: PlanPage,
  parts: ReadonlyMap<string, WrittenPart>,
  top: number,
): number {
  const { sheet, say, form } = page;
  const lines = [...measureLines(page), ...definitions(page)];
  sheet.text(cell(top, columns.label), say(texts.whatCountsAndWhen), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  let row = top + 1;
  for (const [label, text] of lines) {
    sheet.text(cell(row, columns.label), label, { ...styles.text, vertical: 'top' });
    sheet.text(cell(row, columns.value), text, { ...styles.text, wrap: true, vertical: 'top' });
    sheet.fill(row, [columns.label, columns.last], styles.text);
    sheet.merge(block(row, columns.value, 1, columns.last));
    const needed = Math.ceil(text.length / (charactersPerLine - 24));
    if (needed > 1) sheet.height(row, 15 * needed);
    row += 1;
  }
  writeLargest(page, parts, row);
  sheet.fill(row + 1, [columns.label, columns.last], styles.endRule);
  sheet.text(
    cell(row + 1, columns.label),
    say(form === 'native' ? texts.byNative : texts.byFunctions),
    { ...styles.note, borders: styles.endRule.borders },
  );
  return row + 2;
}

/** Each measure: when it counts, until when, and what cancellations, parts and several reps do. */
function measureLines({ plan, say }: PlanPage): [label: string, text: string][] {
  return plan.measures.map((measure) => {
    const cutOff = `${say(texts.cutOff)}${measure.cutOffDays}.`;
    const counts = `${say(texts.counts)} ${say(countsOn[measure.counts])}.`;
    const rules = [
      cancellationRules[measure.cancellations],
      deliveryRules[measure.partialDeliveries],
      sharedDealRules[measure.sharedDeals],
    ].map((words: Words) => say(words));
    return [capital(measure.name), [counts, cutOff, ...rules].join(' ')];
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function definitions({ plan, say }: PlanPage): [label: string, text: string][] {
  const hasQuota = partsOf(plan).some(
    (part) =>
      fillsTable(part.component) &&
      tableKindOf(part.component).quota({ ...part, component: part.component }) !== undefined,
  );
  return [
    ...(hasQuota
      ? [[say(texts.attainment), say(texts.definitionAttainment)] as [string, string]]
      : []),
    [say(texts.reached), say(texts.definitionReached)],
  ];
}

/** The most that one person can be paid, or which component has no limit. */
function writeLargest(
  { sheet, say, language, plan }: PlanPage,
  parts: ReadonlyMap<string, WrittenPart>,
  row: number,
): void {
  const paying = partsOf(plan).filter(({ component }) => !movesTarget(component));
  const open = paying.filter(({ component }) => !Number.isFinite(mostOf(plan, component)));
  sheet.text(cell(row, columns.label), say(texts.largestExposure));
  const place = cell(row, columns.value);
  if (open.length > 0) {
    const names = open.map(({ component }) => say(titleOf(component))).join(', ');
    const text = `${say(texts.exposureNone)}${names}${say(texts.exposureGoesOn)}`;
    sheet.text(place, text, styles.sentence);
  } else {
    const most = paying.reduce((sum, { component }) => sum + mostOf(plan, component), 0);
    const formula = paying
      .map(({ component }) => mostFormula(component, parts.get(component.id)))
      .join('+');
    const paid: Piece = { unit: 'money', formula: `(${formula})`, value: most };
    const said = [say(texts.mostPaid), paid, '.'];
    sheet.formula(place, sentence(said, language), sentenceText(said, language), styles.sentence);
  }
  sheet.fill(row, [columns.label, columns.last], styles.text);
}

/** The most a component can pay in a period; Infinity where nothing limits it. */
export function mostOf(plan: PlanPage['plan'], component: Component): number {
  const cap = component.cap ?? Infinity;
  const part = partsOf(plan).find((one) => one.component.id === component.id);
  if (!part) return 0;
  if (paysByResults(component)) {
    return Math.min(cap, resultKindOf(component).largest({ ...part, component }));
  }
  if (!fillsTable(component) || tableKindOf(component).per === 'deal') return cap;
  const own = { ...part, component };
  const table = tableOf(own);
  if (!table.ok) return 0;
  return Math.min(cap, largestPayout(table.value, Infinity, quotaOf(plan, own)));
}

/** A component without a cap that is limited pays the most at the end of a row of its table. */
function mostFormula(component: Component, written: WrittenPart | undefined): string {
  if (component.cap !== null && written) return written.places.input('cap');
  if (written?.places.table) return `MAX(${written.places.table.payout})`;
  if (component.kind === 'timed-milestone' && written) return written.places.input('bonus');
  if (component.kind === 'mbo' && written && component.maximum !== null) {
    return `${written.places.input('target')}*${written.places.input('maximum')}`;
  }
  return literal('');
}

/** A line to sign for each who agrees to the plan. Returns the row after them. */
export function writeSignatures({ sheet, say }: PlanPage, top: number): number {
  const signers = [texts.employee, texts.manager, texts.finance];
  sheet.text(cell(top, columns.label), say(texts.understood), styles.note);
  signers.forEach((who, k) => {
    const row = top + 1 + k;
    sheet.height(row, 26);
    sheet.text(cell(row, columns.label), say(who), styles.signer);
    sheet.fill(row, [columns.value, columns.unit], styles.signature);
    sheet.text(cell(row, columns.from), say(texts.nameAndDate), styles.signer);
    sheet.fill(row, [columns.fromSales, columns.last], styles.signature);
  });
  return top + 1 + signers.length;
}
