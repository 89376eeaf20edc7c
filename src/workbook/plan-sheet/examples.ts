import type { Words } from '../../engine/words';
import { type Outcome, outcome } from '../../plan/outcome';
import { over, relative } from '../addresses';
import { attained, literal, toTheCent } from '../formula';
import { roundMoney } from '../../engine/money';
import { type PlanSheet, columns } from './context';
import type { Area } from '../description';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type PayoutBlock, rowsReached } from './payout-block';
import { payoutFormula, rowFormula } from './payout-formula';
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
export function writeExamples(plan: PlanSheet, table: PayoutBlock, top: number): Examples {
  const { sheet, kind, component, goal } = plan;
  const isCount = kind.measureUnit(component) === 'count';
  const measures = isCount ? upTo(Math.min(goal + 1, 8)) : attainments;
  writeHeads(plan, top, isCount);
  const first = top + 2;
  const rows = measures.length;
  const outcomes = measures.map((measure) =>
    outcome(component, plan.table, isCount ? measure : measure * goal),
  );
  measures.forEach((measure, k) => {
    const row = first + k;
    const place = cell(row, columns.label);
    sheet.number(
      place,
      measure,
      withFormat(styles.number, isCount ? formats.whole : formats.percent),
    );
    const credited = isCount
      ? relative(place)
      : `ROUND(${relative(place)}*${kind.goalFormula(component, table.places)},2)`;
    const found = outcomes[k];
    if (!found) return;
    sheet.formula(
      cell(row, columns.value),
      credited,
      found.credited,
      withFormat(styles.number, plan.format(kind.measureUnit(component))),
    );
    writeToNext(plan, table, row, found);
    writeWords(plan, table, row, found);
    sheet.fill(row, [columns.label, columns.last], styles.text);
  });
  writePayouts(plan, table, first, outcomes);
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
  plan: PlanSheet,
  { places }: PayoutBlock,
  first: number,
  outcomes: readonly Outcome[],
): void {
  const { sheet } = plan;
  const style = withFormat(styles.result, plan.payoutFormat);
  const payouts = outcomes.map(({ payout }) => payout);
  if (plan.form === 'functions') {
    const credited = over(block(first, columns.value, payouts.length, 1));
    const formula = payoutFormula(plan, places, credited);
    sheet.spill(cell(first, columns.unit), formula, payouts, style);
    return;
  }
  payouts.forEach((payout, k) => {
    const credited = relative(cell(first + k, columns.value));
    sheet.formula(
      cell(first + k, columns.unit),
      payoutFormula(plan, places, credited),
      payout,
      style,
    );
  });
}

function writeToNext(plan: PlanSheet, { places }: PayoutBlock, row: number, found: Outcome): void {
  const { sheet, quota, kind, component } = plan;
  const credited = relative(cell(row, columns.value));
  const next = `INDEX(${places.from},${rowFormula(plan, places, credited)}+1)`;
  const at = quota === undefined ? next : `${next}*${places.input('quota')}`;
  const isLast = `${rowFormula(plan, places, credited)}=ROWS(${places.from})`;
  sheet.formula(
    cell(row, columns.from),
    `IF(${isLast},"–",${toTheCent(`${at}-${credited}`)})`,
    found.next ? roundMoney(found.next.distance) : '–',
    withFormat(styles.number, plan.format(kind.measureUnit(component))),
  );
}

function writeWords(plan: PlanSheet, table: PayoutBlock, row: number, found: Outcome): void {
  const { component } = plan;
  const said =
    component.kind === 'milestone'
      ? milestoneWords(plan, table, row, found, component.trigger)
      : stepsReachedWords(plan, table, row, found);
  plan.sheet.formula(cell(row, columns.fromSales), said.formula, said.value, styles.words);
}

/** Just below the trigger the words say what people ask: it is not rounded up. */
function milestoneWords(
  { say }: PlanSheet,
  { places }: PayoutBlock,
  row: number,
  { attainment, payout }: Outcome,
  trigger: number,
) {
  const credited = relative(cell(row, columns.value));
  const [reached, goal] = [attained(credited, places.input('quota')), places.input('trigger')];
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
  plan: PlanSheet,
  { places, rows }: PayoutBlock,
  row: number,
  { credited, attainment }: Outcome,
) {
  const { say, quota } = plan;
  const reached = rowFormula(plan, places, relative(cell(row, columns.value)));
  const measure = quota === undefined ? credited : attainment;
  const [said, of] = [say(texts.stepReached), say(texts.of)];
  return {
    formula: `${literal(said)}&(${reached}-1)&${literal(of)}&(ROWS(${places.from})-1)`,
    value: `${said}${rowsReached(rows, measure) - 1}${of}${rows.length - 1}`,
  };
}

function writeHeads({ sheet, say, quota }: PlanSheet, top: number, isCount: boolean): void {
  const heads = [
    [
      columns.label,
      isCount ? texts.actualCount : quota === undefined ? texts.shareOfLastStep : texts.attainment,
    ],
    [columns.value, isCount ? texts.creditedCount : texts.creditedSales],
    [columns.unit, texts.payout],
    [columns.from, texts.toNextStep],
  ] as const;
  sheet.text(cell(top, columns.label), say(texts.examples), styles.heading);
  for (const [column, words] of heads) {
    sheet.text(cell(top + 1, column), say(words), styles.columnHeadRight);
  }
  sheet.text(cell(top + 1, columns.fromSales), say(texts.inWords), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  sheet.fill(top + 1, [columns.label, columns.last], styles.columnHead);
}

const upTo = (last: number) => Array.from({ length: Math.floor(last) + 1 }, (_, k) => k);
