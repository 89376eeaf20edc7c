import { roundMoney } from '../../engine/money';
import type { Part } from '../../plan/kind';
import { type Component, movesTarget, tableKindOf, titleOf } from '../../plan/kinds';
import { leadPart, partsOf } from '../../plan/parts';
import type { Book, WrittenSheet } from '../book';
import { onePage } from '../page-setup';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { writeAgreement } from './agreement';
import { writeApproval } from './approval';
import { type Check, tableChecks, writeChecks } from './checks';
import { writeDefinitions, writeSignatures } from './closing';
import { type PlanPage, columnWidths, columns, partPage, tablePage } from './context';
import { writeExamples } from './examples';
import { writeFacts } from './facts';
import type { InputCell } from './input-cell';
import { isEscalated, withQuotas, writeInputs } from './inputs';
import { type WrittenPart, writeOther } from './other-component';
import { writePayment } from './payment';
import { writePayoutTable } from './payout-block';
import { writeRule } from './rule';
import { type Total, writeSplits } from './splits';
import { writeStepChart } from './step-chart';
import { texts } from './texts';
import { writeWhatIf } from './what-if';

const chartRows = 15;

export interface PlanSheetPlaces extends PlanPlaces {
  /** Every cell that a person may type in, with what it is in the plan. */
  readonly cells: readonly InputCell[];
}

/**
 * The Plan sheet: one printed page. Components that move targets come first, since others read
 * them; then the component with the curve in full, and every other one in brief.
 */
export function planSheet(book: Book): WrittenSheet<PlanSheetPlaces> {
  const { plan, say } = book;
  const sheet = new SheetBuilder(book.sheets.plan ?? '', columnWidths);
  const { form, language } = book;
  const page: PlanPage = { sheet, book, plan, form, language, say, cells: [] };
  const facts = writeFacts(page);
  const written = new Map<string, WrittenPart>();
  const numberOf = numbering(book);
  let row = facts.end + 1;
  const lead = leadPart(plan);
  const isLead = (part: Part<Component>) => part.component.id === lead?.component.id;
  const [targets, others] = split(partsOf(plan).filter((part) => !isLead(part)));
  const factorOf = (measure: string) =>
    targets
      .filter((part) => part.measure.id === measure)
      .map(({ component }) => written.get(component.id)?.factor)
      .find((factor) => factor !== undefined);
  const write = (part: Part<Component>) => {
    const own = partPage(page, part, numberOf(part));
    const done = writeOther(own, factorOf(part.measure.id), row);
    written.set(part.component.id, done);
    row = done.end + 1;
  };
  // An escalation stands below the lead component, whose quota it moves: its cells are known first.
  const leadTop = row;
  const leadRows = lead ? leadHeight(book, lead) : 0;
  row = leadTop + leadRows;
  targets.forEach(write);
  if (lead) {
    const done = writeLead(page, lead, numberOf(lead), factorOf(lead.measure.id), leadTop);
    if (done.end > leadTop + leadRows)
      throw new Error('The lead component is higher than planned.');
    written.set(lead.component.id, done);
  }
  others.forEach(write);
  const total = writeTotal(page, written, row);
  row = total.end + 1;
  const splits = writeSplits(page, total, row);
  row = splits.end > row ? splits.end + 1 : row;
  const payment = writePayment(page, total, facts.to, row);
  row = writeDefinitions(page, written, payment.end + 1);
  const end = writeSignatures(page, row);
  const checks: Check[] = [
    ...[...written.values()].flatMap((one) => one.checks),
    ...splits.checks,
    ...payment.checks,
  ];
  writeChecks(page, checks);
  writeApproval(page, leadTop);
  return {
    sheet: sheet.build(onePage(plan, block(0, 0, end, columns.last + 1))),
    names: sheet.names,
    places: {
      part: (id) => written.get(id)?.places ?? missing(id),
      factor: factorOf,
      from: facts.from,
      to: facts.to,
      creditShare: splits.creditShare,
      payShare: splits.payShare,
      cells: page.cells,
    },
  };
}

/** Components that move targets, and all others. */
const split = (parts: readonly Part<Component>[]) =>
  [
    parts.filter(({ component }) => movesTarget(component)),
    parts.filter(({ component }) => !movesTarget(component)),
  ] as const;

/** The lead is number 1, whose names have no number; the others follow in the plan's order. */
function numbering({ plan }: Book): (part: Part<Component>) => number {
  const lead = leadPart(plan)?.component.id ?? plan.components[0]?.id;
  const ids = [lead, ...plan.components.map(({ id }) => id).filter((id) => id !== lead)];
  return ({ component }) => ids.indexOf(component.id) + 1;
}

/** How many rows the lead component takes: found by writing it on a sheet that is thrown away. */
function leadHeight(book: Book, part: Part<Component>): number {
  const sheet = new SheetBuilder('', columnWidths);
  const { plan, form, language, say } = book;
  const page: PlanPage = { sheet, book, plan, form, language, say, cells: [] };
  return writeLead(page, part, 1, '1', 0).end + 1;
}

/** The component with the curve: rule, inputs, table, what if, worked examples and step chart. */
function writeLead(
  page: PlanPage,
  part: Part<Component>,
  number: number,
  factor: string | undefined,
  top: number,
): WrittenPart {
  const { sheet, say, book } = page;
  const own = partPage(page, part, number);
  const table = tablePage(own);
  if (!table) throw new Error('The lead component fills a table.');
  const kind = tableKindOf(table.part.component);
  sheet.text(cell(top, columns.label), say(titleOf(part.component)), styles.heading);
  const first = top + 3;
  const inputs = writeInputs(own, isEscalated(own) ? factor : undefined, first, true);
  writeRule(own, top + 1, inputs.places);
  const payout = writePayoutTable(table, inputs.places, inputs.quota, first);
  const places: PartPlaces = {
    ...withQuotas(inputs),
    table: payout.places,
  };
  const goal = kind.goalFormula(table.part, places);
  const row = Math.max(inputs.end, payout.end) + 1;
  const whatIf = writeWhatIf(table, places, payout, goal, book.result, row);
  writeAgreement(table, places, whatIf.credited, whatIf.end);
  const examples = writeExamples(table, places, payout, goal, whatIf.end + 2);
  const chartTop = examples.end + 2;
  const over = block(chartTop, columns.label, chartRows, columns.last + 1);
  writeStepChart(table, inputs.quota, payout, whatIf, examples, over);
  return {
    places,
    payout: { place: whatIf.payout, value: whatIf.paid },
    checks: [
      ...tableChecks(payout),
      ...(inputs.quota === undefined ? [] : [`(${inputs.quota}>0)`]),
    ],
    end: chartTop + chartRows,
  };
}

/** What the examples of all components pay in all. */
function writeTotal(
  { sheet, say, plan }: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  row: number,
): Total & { readonly end: number } {
  const payouts = plan.components.flatMap(({ id }) => written.get(id)?.payout ?? []);
  const [only] = payouts;
  if (payouts.length === 1 && only) return { ...only, end: row - 1 };
  const value = roundMoney(payouts.reduce((sum, one) => sum + one.value, 0));
  const formula = `ROUND(${payouts.map(({ place }) => place).join('+') || '0'},2)`;
  const style = { ...withFormat(styles.total, formats.cents), horizontal: 'right' as const };
  sheet.text(cell(row, columns.label), say(texts.exampleTotal), styles.total);
  sheet.formula(cell(row, columns.payout), formula, value, style);
  sheet.fill(row, [columns.label, columns.last], styles.total);
  const place = sheet.define(say(texts.totalName), block(row, columns.payout, 1, 1));
  return { place, value, end: row + 1 };
}

function missing(id: string): never {
  throw new Error(`The Plan sheet has no component ${id}.`);
}
