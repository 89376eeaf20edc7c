import { payOfResultsText } from '../../../plan/component-pay';
import type { Words } from '../../../engine/words';
import type { Part } from '../../../plan/kind';
import {
  type Component,
  type ResultComponent,
  type TableComponent,
  fillsTable,
  movesTarget,
  paysByResults,
  resultKindOf,
  tableKindOf,
  tableOf,
  titleOf,
} from '../../../plan/kinds';
import { followsYear } from '../../../plan/limits';
import type { Measure } from '../../../plan/measure';
import { partsOf } from '../../../plan/parts';
import { resultId } from '../../../plan/payee-entries';
import { type ComponentPay, quotaPart } from '../../../plan/payee-pay';
import type { PayeeReview } from '../../../plan/team';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals/deals-places';
import { type RowOf, earnedByFunction, earnedByTable } from '../earned-formula';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../../design/styles';
import { type TeamColumn, type TeamRow, ofPayee } from './columns';
import { priorOf } from './result-columns';
import { ofRole } from './role-formula';
import { texts } from './texts';
import { quotaFormula } from './who-columns';

/**
 * What each component earns before its limits, from which its pay is made, and its quota where it is
 * not the one that is shown; not printed.
 */
export const earnedColumns = (
  book: Book,
  places: PlanPlaces,
  deals: DealsPlaces | undefined,
): readonly TeamColumn[] =>
  payingParts(book).flatMap((part, k) => [
    ...quotaColumn(book, part, k, places),
    ...(followsYear(part.component)
      ? earnedInYear(book, part, k, places)
      : [earnedColumn(book, part, k, places, deals)]),
  ]);

/** Where a component's quota stands: the first of the plan's first measure in the column shown. */
export const quotaId = (plan: Book['plan'], { component }: Part<Component>): string =>
  component.id === quotaPart(plan)?.component.id ? 'prorated' : `quota:${component.id}`;

function quotaColumn(
  { plan, say }: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
): readonly TeamColumn[] {
  const id = quotaId(plan, part);
  if (!hasQuota(part) || id === 'prorated') return [];
  return [
    {
      ...{ id, group: say(texts.calculation), width: 15 },
      style: withFormat(styles.plain, formats.cents),
      head: `${say(texts.prorated)}: ${say(titleOf(part.component))}`,
      formula: (row) => ofPayee(row, quotaFormula(plan, places, part, row)),
      value: ({ pay }) => pay.components[index]?.quota ?? 0,
    },
  ];
}

export const hasQuota = ({ component, measure }: Part<Component>): boolean =>
  fillsTable(component) && tableKindOf(component).quota({ component, measure }) !== undefined;

export const payingParts = ({ plan }: Book): readonly Part<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component));

/** What a column of earnings holds: which, what it is called, and at which credit a table is read. */
interface Earnings {
  readonly id: 'earned' | 'inYear' | 'before';
  readonly head: Words;
  readonly at: (measure: Measure, row: TeamRow) => string;
  readonly value: (pay: ComponentPay) => number;
}

const ofPeriod: Earnings = {
  ...{ id: 'earned', head: texts.earned, value: ({ earned }) => earned },
  at: ({ id }, row) => row.of(`credited:${id}`),
};
const inYear: Earnings = {
  ...{ id: 'inYear', head: texts.earnedInYear, value: ({ now }) => now.earned },
  at: ({ id }, row) => row.of(`year:${id}`),
};
const earlier: Earnings = {
  ...{ id: 'before', head: texts.earnedBefore, value: ({ before }) => before?.earned ?? 0 },
  at: priorOf,
};

/** What the rule gives, unrounded and before its limits. */
function earnedColumn(
  book: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
  deals: DealsPlaces | undefined,
  earnings = ofPeriod,
): TeamColumn {
  const { component, measure } = part;
  const own = places.part(component.id);
  return {
    ...earningsColumn(book, part, index, earnings),
    formula: (row) => {
      const earned = earnedFormula(book, part, own, deals, row, earnings.at(measure, row));
      return ofPayee(row, ofRole(component, row, sinceCredited(measure, earnings, row, earned)));
    },
  };
}

/** Who has been credited nothing before has earned nothing before. */
const sinceCredited = (measure: Measure, { id }: Earnings, row: TeamRow, earned: string): string =>
  id === 'before' ? `IF(${priorOf(measure, row)}>0,${earned},0)` : earned;

const earningsColumn = (
  { say }: Book,
  { component }: Part<Component>,
  index: number,
  { id, head, value }: Earnings,
) => ({
  ...{ id: `${id}:${component.id}`, group: say(texts.calculation), width: 15 },
  style: withFormat(styles.plain, formats.cents),
  head: `${say(head)} ${say(titleOf(component))}`,
  value: ({ pay }: PayeeReview) => {
    const own = pay.components[index];
    return own ? value(own) : 0;
  },
});

/** Of the year, of earlier credit, and the difference, which the period has earned. */
function earnedInYear(
  book: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
): readonly TeamColumn[] {
  const { id } = part.component;
  return [
    earnedColumn(book, part, index, places, undefined, inYear),
    earnedColumn(book, part, index, places, undefined, earlier),
    {
      ...earningsColumn(book, part, index, ofPeriod),
      formula: (row) => ofPayee(row, `${row.of(`inYear:${id}`)}-${row.of(`before:${id}`)}`),
    },
  ];
}

function earnedFormula(
  book: Book,
  part: Part<Component>,
  own: PartPlaces,
  deals: DealsPlaces | undefined,
  row: TeamRow,
  credited: string,
): string {
  const { component, measure } = part;
  if (paysByResults(component)) {
    const results = resultRefs(component, measure, row);
    const block = row.block(resultId(component.id, 0), resultId(component.id, results.length - 1));
    return payOfResultsText({ component, measure }, own, { results, block }, book.form);
  }
  if (fillsTable(component) && tableKindOf(component).per === 'period') {
    const table = tableOf({ component, measure });
    if (!table.ok || !own.table) throw new Error('A parsed plan has payout tables.');
    const at = rowOfTable(book, { component, measure }, row, credited);
    const earned =
      book.form === 'functions'
        ? earnedByFunction({ component, measure }, own, at)
        : earnedByTable({ component, measure }, own.table, at);
    return hasQuota(part) ? `IF(${at.quota}>0,${earned},0)` : earned;
  }

  return deals ? deals.pay(component.id, row.of('dealsKey')) : row.of(resultId(component.id, 0));
}

const resultRefs = (
  component: ResultComponent,
  measure: Part<Component>['measure'],
  row: TeamRow,
): string[] =>
  resultKindOf(component)
    .results({ component, measure })
    .map((_, k) => row.of(resultId(component.id, k)));

const rowOfTable = (
  { plan }: Book,
  part: Part<TableComponent>,
  row: TeamRow,
  credited: string,
): RowOf => ({ credited, quota: hasQuota(part) ? row.of(quotaId(plan, part)) : '' });
