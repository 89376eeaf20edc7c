import type { Words } from '../../engine/words';
import { type Outcome, outcome } from '../../plan/outcome';
import { over, relative } from '../addresses';
import { creditedOf, rowFormula } from '../earned-formula';
import { attained, literal, toTheCent } from '../formula';
import type { PartPlaces } from '../plan-places';
import { roundMoney } from '../../engine/money';
import { roundRatio } from '../../plan/credited';
import { type TablePage, columns } from './context';
import { earnedHere, tableIn } from './earned-here';
import type { Area } from '../description';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type PayoutBlock, rowsReached } from './payout-block';
import { texts } from './texts';

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
    const style = withFormat(styles.number, isCount ? formats.whole : formats.percent);
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
  writePayouts(plan, places, first, outcomes);
  sheet.fill(first + rows, [columns.label, columns.last], styles.endRule);
  const isOwnUnit = plan.quota === undefined && !isCount;
  return {
    measure: block(first, isOwnUnit ? columns.value : columns.label, rows, 1),
    payout: block(first, columns.unit, rows, 1),
    largest: Math.max(...(isOwnUnit ? outcomes.map(({ credited }) => credited) : measures)),
    end: first + rows,
  };
}

/** A native formula in every row, or one call of a function that spills down the column. */
function writePayouts(
  plan: TablePage,
  places: PartPlaces,
  first: number,
  outcomes: readonly Outcome[],
): void {
  const { sheet } = plan;
  const style = withFormat(styles.result, plan.payoutFormat);
  const payouts = outcomes.map(({ payout }) => payout);
  if (plan.form === 'functions') {
    const credited = over(block(first, columns.value, payouts.length, 1));
    const formula = earnedHere(plan, places, credited);
    sheet.spill(cell(first, columns.unit), formula, payouts, style);
    return;
  }
  payouts.forEach((payout, k) => {
    const credited = relative(cell(first + k, columns.value));
    sheet.formula(cell(first + k, columns.unit), earnedHere(plan, places, credited), payout, style);
  });
}

function writeToNext(plan: TablePage, places: PartPlaces, row: number, found: Outcome): void {
  const { sheet, quota, part } = plan;
  const { from } = tableIn(places);
  const credited = relative(cell(row, columns.value));
  const reached = rowFormula(part, tableIn(places), credited, places.quota ?? '');
  const next = `INDEX(${from},${reached}+1)`;
  const at = quota === undefined ? next : `${next}*${places.quota ?? ''}`;
  const isRatio = part.measure.unit === 'percent';
  const away = `${at}-${credited}`;
  const distance = found.next?.distance ?? 0;
  sheet.formula(
    cell(row, columns.from),
    `IF(${reached}=ROWS(${from}),"–",${isRatio ? `ROUND(${away},12)` : toTheCent(away)})`,
    found.next ? (isRatio ? roundRatio(distance) : roundMoney(distance)) : '–',
    withFormat(styles.number, plan.format(part.measure.unit, isRatio ? 0.5 : distance)),
  );
}

function writeWords(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  row: number,
  found: Outcome,
): void {
  const { component } = plan.part;
  const said =
    component.kind === 'milestone'
      ? milestoneWords(plan, places, row, found, component.trigger)
      : stepsReachedWords(plan, places, table, row, found);
  plan.sheet.formula(cell(row, columns.fromSales), said.formula, said.value, styles.words);
}

/** Just below the trigger the words say what people ask: it is not rounded up. */
function milestoneWords(
  { say }: TablePage,
  places: PartPlaces,
  row: number,
  { attainment, payout }: Outcome,
  trigger: number,
) {
  const credited = relative(cell(row, columns.value));
  const [reached, goal] = [attained(credited, places.quota ?? ''), places.input('trigger')];
  const paid = relative(cell(row, columns.unit));
  const near = 0.98;
  const text = (words: Words) => literal(say(words));
  const nothing = attainment >= near * trigger ? texts.notRoundedUp : texts.nothing;
  const below = payout === 0 ? nothing : texts.partial;
  const inFull = attainment > trigger ? texts.noMore : texts.paidInFull;
  return {
    formula:
      `IF(${reached}>${goal},${text(texts.noMore)},IF(${reached}=${goal},${text(texts.paidInFull)},` +
      `IF(${paid}>0,${text(texts.partial)},` +
      `IF(${reached}>=${near}*${goal},${text(texts.notRoundedUp)},${text(texts.nothing)}))))`,
    value: say(attainment >= trigger ? inFull : below),
  };
}

function stepsReachedWords(
  plan: TablePage,
  places: PartPlaces,
  { rows }: PayoutBlock,
  row: number,
  { credited, attainment }: Outcome,
) {
  const { say, quota, part } = plan;
  const { from } = tableIn(places);
  const counted = relative(cell(row, columns.value));
  const reached = rowFormula(part, tableIn(places), counted, places.quota ?? '');
  const measure = quota === undefined ? credited : attainment;
  const [said, of] = [say(texts.stepReached), say(texts.of)];
  return {
    formula: `${literal(said)}&(${reached}-1)&${literal(of)}&(ROWS(${from})-1)`,
    value: `${said}${rowsReached(rows, measure) - 1}${of}${rows.length - 1}`,
  };
}

function writeHeads({ sheet, say, quota, part }: TablePage, top: number, isCount: boolean): void {
  const { name } = part.measure;
  const heads = [
    [
      columns.label,
      isCount
        ? `${say(texts.actual)} ${name}`
        : say(quota === undefined ? texts.shareOfLastStep : texts.attainment),
    ],
    [columns.value, `${say(texts.creditedWord)} ${name}`],
    [columns.unit, say(texts.payout)],
    [columns.from, say(texts.toNextStep)],
  ] as const;
  sheet.text(cell(top, columns.label), say(texts.examples), styles.heading);
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), words, styles.columnHeadRight);
  }
  sheet.text(cell(top + 1, columns.fromSales), say(texts.inWords), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  sheet.fill(top + 1, [columns.label, columns.last], styles.columnHead);
}

const fewSteps = 7;
const mostSteps = 3;

/**
 * Few counts are worked one by one, from 0 to one beyond the last step. Of many, the last steps are
 * worked: one less than each, and the step itself.
 */
function countsToShow({ rows, rowPlaces }: PayoutBlock): { value: number; formula?: string }[] {
  const last = rows.at(-1)?.from ?? 0;
  if (last <= fewSteps) {
    return Array.from({ length: Math.floor(last) + 2 }, (_, k) => ({ value: k }));
  }
  const steps = rows.flatMap(({ from }, row) => (row > 0 && from > 0 ? [{ from, row }] : []));
  return steps.slice(-mostSteps).flatMap(({ from, row }) => {
    const step = `ROUNDUP(${rowPlaces(row).from},0)`;
    return [
      { value: Math.max(Math.ceil(from) - 1, 0), formula: `MAX(${step}-1,0)` },
      { value: Math.ceil(from), formula: step },
    ];
  });
}
