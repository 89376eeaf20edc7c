import { type Formula, type Text, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { isEqual } from '../../../../formula/operators/conditions/comparisons';
import { inRow, rowsOf } from '../../../../formula/operators/lookups/lookups';
import { minus } from '../../../../formula/operators/numbers/minus';
import { plus } from '../../../../formula/operators/numbers/plus';
import { creditedAs, toTheUnit } from '../../../../formula/operators/numbers/rounded';
import { times } from '../../../../formula/operators/numbers/times';
import { isCalled } from '../../../../plan/pay/earned';
import { limitsOnCurve } from '../../../../plan/pay/limits/limited-curve';
import { paidBy } from '../../../../plan/pay/limits/limits';
import type { Area } from '../../../description/description';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellBeside, cellsOver, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import { writeHead } from '../column-head';
import { type TablePage, columns, shareLabel } from '../context';
import { paidHere, rowHere, startsIn } from '../component/earned-here';
import { countsToShow } from './example-counts';
import { writeWords } from './example-words';
import { gatedHere, isLimited, takenHere } from '../component/limited-here';
import type { PayoutBlock } from '../component/payout-block';
import { texts } from '../texts';

export interface Examples {
  /** The measure that the chart's x axis shows, and what it pays. */
  readonly measure: Area;
  readonly payout: Area;
  readonly end: number;
}

const attainments = [0.5, 0.8, 0.95, 0.98, 1, 1.2];

/** Worked examples below, on and above the goal; counts are worked one by one. */
export function writeExamples(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  goal: Formula<number>,
  top: number,
): Examples {
  const { sheet, part, quota } = plan;
  const { unit } = part.measure;
  const isCount = unit === 'count' && quota === undefined;
  const measures = isCount ? countsToShow(table) : attainments.map((one) => constant(one));
  writeHeads(plan, top, isCount);
  const first = top + 2;
  const rows = measures.map((_, k) => first + k);
  measures.forEach((measure, k) => {
    const row = first + k;
    const place = cell(row, columns.label);
    const style = withFormat(styles.number, isCount ? formats.count : formats.percent);
    plan.calculation.put(place, measure, style);
    const here = cellBeside(place);
    const credited = isCount ? here : creditedAs(unit, times(here, goal));
    const shown = withFormat(
      styles.number,
      plan.format(unit, Number(plan.calculation.valueOf(credited))),
    );
    plan.calculation.put(cell(row, columns.value), credited, shown);
    writeToNext(plan, places, row);
  });
  const payout = writePayouts(plan, places, rows);
  for (const row of rows) {
    writeWords(plan, places, row);
    sheet.fill(row, [columns.label, columns.last], styles.text);
  }
  const end = first + rows.length;
  sheet.fill(end, [columns.label, columns.last], styles.endRule);
  const isOwnUnit = plan.quota === undefined && !isCount;
  return {
    measure: block(first, isOwnUnit ? columns.value : columns.label, rows.length, 1),
    payout: block(first, payout, rows.length, 1),
    end,
  };
}

/**
 * A native formula in every row, or one call of a function, where one is, that spills down the column.
 * With limits
 * that is what is earned, and what is paid of it stands at the end of the row. Returns the
 * column of the payouts.
 */
function writePayouts(plan: TablePage, places: PartPlaces, rows: readonly number[]): number {
  const { part } = plan;
  const limits = limitsOnCurve(part);
  const result = withFormat(styles.result, plan.payoutFormat);
  const style = isLimited(limits) ? withFormat(styles.number, plan.payoutFormat) : result;
  const [first = 0] = rows;
  const creditedIn = (row: number) => cellBeside(cell(row, columns.value));
  const earnedIn = (row: number) => paidHere(plan, places, creditedIn(row));
  if (plan.form === 'functions' && isCalled(part)) {
    const column: Formula = cellsOver(block(first, columns.value, rows.length, 1));
    const called = paidHere(plan, places, column as Formula<number>);
    const place = cell(first, columns.unit);
    plan.calculation.spill(place, called, 'functions', rows.map(earnedIn), style);
  } else {
    for (const row of rows) plan.calculation.put(cell(row, columns.unit), earnedIn(row), style);
  }
  if (!isLimited(limits)) return columns.unit;
  for (const row of rows) {
    const gated = gatedHere(part, places, creditedIn(row));
    const reached = { earned: cellBeside(cell(row, columns.unit)), gated };
    const paid = standing(paidBy(limits, reached), places);
    plan.calculation.put(cell(row, columns.last), paid, result);
  }
  return columns.last;
}

function writeToNext(plan: TablePage, places: PartPlaces, row: number): void {
  const { quota, part } = plan;
  const { unit } = part.measure;
  const starts = startsIn(places);
  const here = cellBeside(cell(row, columns.value));
  const reached = rowHere(plan, places, here);
  const next = inRow(starts, plus(reached, constant(1)));
  const start = quota === undefined ? next : times(next, at(places.quota ?? ''));
  const away = toTheUnit(unit, minus(start, here));
  const isLast = isEqual(reached, rowsOf(starts));
  const shown = choose<Text | number>(isLast, constant('–'), away);
  const distance = plan.calculation.valueOf(shown);
  const size = unit === 'percent' ? 0.5 : typeof distance === 'number' ? distance : 0;
  const style = withFormat(styles.number, plan.format(unit, size));
  plan.calculation.put(cell(row, columns.from), shown, style);
}

function writeHeads(page: TablePage, top: number, isCount: boolean): void {
  const { sheet, localize, part } = page;
  const { name } = part.measure;
  const hasLimits = isLimited(limitsOnCurve(part));
  const heads = [
    [columns.label, isCount ? `${localize(texts.actual)} ${name}` : shareLabel(page)],
    [columns.value, `${localize(texts.creditedWord)} ${name}`],
    [columns.unit, localize(hasLimits ? texts.earned : texts.payout)],
    [columns.from, localize(texts.toNextStep)],
    ...(hasLimits ? ([[columns.last, localize(texts.payout)]] as const) : []),
  ] as const;
  sheet.text(
    cell(top, columns.label),
    `${localize(texts.examples)}${takenHere(page)}`,
    styles.heading,
  );
  for (const [column, words] of heads) {
    writeHead(page, top + 1, column, words, styles.columnHeadRight);
  }
  sheet.text(cell(top + 1, columns.fromSales), localize(texts.inWords), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  sheet.fill(top + 1, [columns.label, columns.last], styles.columnHead);
}
