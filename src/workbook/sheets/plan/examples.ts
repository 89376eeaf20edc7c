import { type Outcome, outcome } from '../../../plan/outcome';
import { over, relative } from '../../description/addresses';
import { creditedOf, paidFormula, rowFormula } from '../earned-formula';
import { toTheUnit } from '../../description/formula';
import type { PartPlaces } from '../plan-places';
import { credited } from '../../../plan/credited';
import { limitsOnCurve } from '../../../plan/limits';
import { writeHead } from './column-head';
import { type TablePage, columns } from './context';
import { earnedHere, tableIn } from './earned-here';
import { isLimited, takenHere } from './limited-here';
import type { Area } from '../../description/description';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';
import { countsToShow } from './example-counts';
import { writeWords } from './example-words';

export interface Examples {
  /** The measure that the chart's x axis shows, and what it pays. */
  readonly measure: Area;
  readonly payout: Area;
  readonly largest: number;
  readonly end: number;
}

const attainments = [0.5, 0.8, 0.95, 0.98, 1, 1.2];

/** Worked examples below, on and above the goal; counts are worked one by one. */
export function writeExamples(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  goalPlace: string,
  top: number,
): Examples {
  const { sheet, part, goal, quota } = plan;
  const { measure: measured } = part;
  const isCount = measured.unit === 'count' && quota === undefined;
  const counts = isCount ? countsToShow(table) : [];
  const measures = isCount ? counts.map(({ value }) => value) : attainments;
  writeHeads(plan, top, isCount);
  const first = top + 2;
  const rows = measures.length;
  const outcomes = measures.map((measure) =>
    outcome(part, plan.table, isCount ? measure : measure * goal, quota),
  );
  measures.forEach((measure, k) => {
    const row = first + k;
    const place = cell(row, columns.label);
    const style = withFormat(styles.number, isCount ? formats.count : formats.percent);
    const formula = counts[k]?.formula;
    if (formula === undefined) sheet.number(place, measure, style);
    else sheet.formula(place, formula, measure, style);
    const credited = isCount
      ? relative(place)
      : creditedOf(measured, `${relative(place)}*${goalPlace}`);
    const found = outcomes[k];
    if (!found) return;
    sheet.formula(
      cell(row, columns.value),
      credited,
      found.credited,
      withFormat(styles.number, plan.format(measured.unit, found.credited)),
    );
    writeToNext(plan, places, row, found);
    writeWords(plan, places, table, row, found);
    sheet.fill(row, [columns.label, columns.last], styles.text);
  });
  const payout = writePayouts(plan, places, first, outcomes);
  sheet.fill(first + rows, [columns.label, columns.last], styles.endRule);
  const isOwnUnit = plan.quota === undefined && !isCount;
  return {
    measure: block(first, isOwnUnit ? columns.value : columns.label, rows, 1),
    payout: block(first, payout, rows, 1),
    largest: Math.max(...(isOwnUnit ? outcomes.map(({ credited }) => credited) : measures)),
    end: first + rows,
  };
}

/**
 * A native formula in every row, or one call of a function that spills down the column. With limits
 * that is what is earned, and what is paid of it stands at the end of the row. Returns the
 * column of the payouts.
 */
function writePayouts(
  plan: TablePage,
  places: PartPlaces,
  first: number,
  outcomes: readonly Outcome[],
): number {
  const { sheet, part } = plan;
  const limits = limitsOnCurve(part);
  const result = withFormat(styles.result, plan.payoutFormat);
  const style = isLimited(limits) ? withFormat(styles.number, plan.payoutFormat) : result;
  if (isLimited(limits)) {
    outcomes.forEach(({ payout }, k) => {
      const [earned, credited] = [columns.unit, columns.value].map((column) =>
        relative(cell(first + k, column)),
      );
      const paid = paidFormula(limits, places, earned ?? '', credited ?? '');
      sheet.formula(cell(first + k, columns.last), paid, payout, result);
    });
  }
  const column = isLimited(limits) ? columns.last : columns.unit;
  const payouts = outcomes.map(({ earned }) => earned);
  if (plan.form === 'functions') {
    const credited = over(block(first, columns.value, payouts.length, 1));
    const formula = earnedHere(plan, places, credited);
    sheet.spill(cell(first, columns.unit), formula, payouts, style);
    return column;
  }
  payouts.forEach((payout, k) => {
    const credited = relative(cell(first + k, columns.value));
    sheet.formula(cell(first + k, columns.unit), earnedHere(plan, places, credited), payout, style);
  });
  return column;
}

function writeToNext(plan: TablePage, places: PartPlaces, row: number, found: Outcome): void {
  const { sheet, quota, part } = plan;
  const { from } = tableIn(places);
  const here = relative(cell(row, columns.value));
  const reached = rowFormula(part, tableIn(places), here, places.quota ?? '');
  const next = `INDEX(${from},${reached}+1)`;
  const at = quota === undefined ? next : `${next}*${places.quota ?? ''}`;
  const isRatio = part.measure.unit === 'percent';
  const away = `${at}-${here}`;
  const distance = found.next?.distance ?? 0;
  sheet.formula(
    cell(row, columns.from),
    `IF(${reached}=ROWS(${from}),"–",${toTheUnit(part.measure.unit, away)})`,
    found.next ? credited(part.measure, distance) : '–',
    withFormat(styles.number, plan.format(part.measure.unit, isRatio ? 0.5 : distance)),
  );
}

function writeHeads(page: TablePage, top: number, isCount: boolean): void {
  const { sheet, say, quota, part } = page;
  const { name } = part.measure;
  const hasLimits = isLimited(limitsOnCurve(part));
  const heads = [
    [
      columns.label,
      isCount
        ? `${say(texts.actual)} ${name}`
        : say(quota === undefined ? texts.shareOfLastStep : texts.attainment),
    ],
    [columns.value, `${say(texts.creditedWord)} ${name}`],
    [columns.unit, say(hasLimits ? texts.earned : texts.payout)],
    [columns.from, say(texts.toNextStep)],
    ...(hasLimits ? ([[columns.last, say(texts.payout)]] as const) : []),
  ] as const;
  sheet.text(cell(top, columns.label), `${say(texts.examples)}${takenHere(page)}`, styles.heading);
  for (const [column, words] of heads) {
    writeHead(page, top + 1, column, words, styles.columnHeadRight);
  }
  sheet.text(cell(top + 1, columns.fromSales), say(texts.inWords), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  sheet.fill(top + 1, [columns.label, columns.last], styles.columnHead);
}
