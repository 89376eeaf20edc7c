import type { PlanComponent } from '../../../plan/kind';
import { type Component, movesTarget } from '../../../plan/kinds';
import { inPayOrder } from '../../../plan/pay/reads';
import { escalationOf, leadPart, measureOf, partsOf, yearQuotaOf } from '../../../plan/parts';
import type { Book, WrittenSheet } from '../book';
import { onePage } from '../../design/page-setup';
import { at as absolute } from '../../description/addresses';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import type { Check } from './check';
import { writeChecks } from './checks';
import { writeDefinitions, writeSignatures } from './page/closing';
import { type PlanPage, columnWidths, columns, gapHeight, partPage, planPage } from './context';
import { noticeRow, writeFacts } from './page/facts';
import { type InputCell, listedInput } from './inputs/input-cell';
import { widthsOf } from './inputs/input-grid';
import type { Movers } from './inputs/inputs';
import { writeLead } from './lead';
import { writeNotice } from './page/notice';
import { writeOther } from './other-component';
import type { WrittenPart } from './written-part';
import { writePayMix } from './page/pay-mix';
import { writePayment } from './page/payment';
import { writeSplits } from './page/splits';
import { writeTotal } from './page/total';

export interface PlanSheetPlaces extends PlanPlaces {
  /** Every cell that a person may type in, with what it is in the plan. */
  readonly cells: readonly InputCell[];
}

/**
 * The Plan sheet: one printed page. The component with the curve comes first and in full, then what
 * moves its targets, then every other one in brief; then what the examples come to, who gets it and
 * when, and what the words mean.
 */
export function planSheet(book: Book): WrittenSheet<PlanSheetPlaces> {
  const { plan } = book;
  const sheet = new SheetBuilder(book.sheets.plan ?? '', widthsOf(plan));
  const page = planPage(book, sheet);
  const facts = writeFacts(page);
  const top = noticeRow + 1;
  const written = writeParts(page, top);
  let row = Math.max(top, ...[...written.values()].map(({ end }) => end + 1));
  const next = (end: number) => {
    if (end > row) sheet.height(end, gapHeight);
    row = end > row ? end + 1 : row;
  };
  for (const { end } of written.values()) sheet.height(end, gapHeight);
  const total = writeTotal(page, written, row);
  next(total.end);
  const splits = writeSplits(page, written, row);
  next(splits.end);
  next(writePayMix(page, written, row).end);
  const payment = writePayment(page, total, facts.to, row);
  next(payment.end);
  row = writeDefinitions(page, written, row);
  const end = writeSignatures(page, row);
  const checks: Check[] = [
    ...facts.checks,
    ...[...written.values()].flatMap((one) => one.checks),
    ...splits.checks,
    ...payment.checks,
  ];
  writeChecks(page, checks);
  writeNotice(page, facts.from, top);
  page.calculation.finish();
  for (const { row, column, of } of page.cells) {
    // What is typed into an example is the page's, and opened where it is written.
    if (of.kind === 'result') continue;
    sheet.open(JSON.stringify(of), block(row, column, 1, 1), 'plan', listedInput(of));
  }
  return {
    sheet: sheet.build(onePage(plan, block(0, 0, end, columns.last + 1), sheet.heightAbove(end))),
    names: sheet.names,
    formulaAt: page.calculation.formulaAt,
    places: {
      part: (id) => written.get(id)?.places ?? missing(id),
      factor: (measure) => moversIn(page, written, measure).escalation,
      yearShare: (measure) => moversIn(page, written, measure).yearShare,
      from: facts.from,
      to: facts.to,
      due: (k) => payment.due[k] ?? missing(String(k)),
      creditShare: splits.creditShare,
      payShare: splits.payShare,
      cells: page.cells,
    },
  };
}

/** Every component's block, from `top` down, by its id. */
function writeParts(page: PlanPage, top: number): Map<string, WrittenPart> {
  const { plan } = page;
  const written = new Map<string, WrittenPart>();
  const lead = leadPart(plan);
  const rest = partsOf(plan).filter(({ component }) => component.id !== lead?.component.id);
  const numberOf = numbering(plan.components, lead?.component.id);
  const own = (part: PlanComponent<Component>) =>
    partPage(page, part, numberOf(part.component.id), (id, when) => {
      const { payout, earned } = written.get(id) ?? {};
      return (when === 'before limits' ? earned : undefined) ?? payout ?? missing(id);
    });
  const movedBy = (part: PlanComponent<Component>) => moversIn(page, written, part.measure.id);
  const movers = rest.filter(({ component }) => movesTarget(component));
  let row = top;
  const write = (part: PlanComponent<Component>) => {
    const done = writeOther(own(part), movedBy(part), row);
    written.set(part.component.id, done);
    row = done.end + 1;
  };
  if (lead) {
    // What moves targets stands below the lead component, whose quota reads it: it is written first.
    if (movers.length > 0) row = top + leadHeight(page.book, lead);
    movers.forEach(write);
    const done = writeLead(own(lead), movedBy(lead), top);
    written.set(lead.component.id, done);
    row = Math.max(row, done.end + 1);
  } else movers.forEach(write);
  inPayOrder(rest.filter(({ component }) => !movesTarget(component))).forEach(write);
  return written;
}

/** The lead is number 1, whose names have no number; the others follow in the plan's order. */
function numbering(components: readonly Component[], lead = components[0]?.id) {
  const ids = [lead, ...components.map(({ id }) => id).filter((id) => id !== lead)];
  return (id: string) => ids.indexOf(id) + 1;
}

/** How many rows the lead component takes: found by writing it on a sheet that is thrown away. */
function leadHeight(book: Book, part: PlanComponent<Component>): number {
  const sheet = new SheetBuilder('', columnWidths);
  const factor = absolute(sheet.number(cell(0, columns.approved), 1));
  const moved = { yearShare: factor, escalation: factor };
  return writeLead(partPage(planPage(book, sheet), part, 1), moved, 0).end + 1;
}

/** What moves a measure's targets, where it stands. */
function moversIn(
  { plan }: PlanPage,
  written: ReadonlyMap<string, WrittenPart>,
  id: string,
): Movers {
  const measure = measureOf(plan, id);
  const [yearQuota, escalation] = [yearQuotaOf(plan, measure), escalationOf(plan, measure)];
  const factor = (part: typeof escalation) => part && written.get(part.component.id)?.factor;
  return { yearShare: factor(yearQuota), escalation: factor(escalation) };
}

function missing(id: string): never {
  throw new Error(`The Plan sheet has no component ${id}.`);
}
