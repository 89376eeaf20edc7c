import { roundMoney } from '../../engine/money';
import type { Part } from '../../plan/kind';
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
} from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { quotaPart } from '../../plan/payee-pay';
import type { Book } from '../book';
import type { DealsPlaces } from '../deals-sheet/deals-places';
import {
  type RowOf,
  creditedOf,
  earnedByFunction,
  earnedByTable,
  paidFormula,
} from '../earned-formula';
import { literal } from '../formula';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import { formats, styles, withFormat } from '../styles';
import { type TeamColumn, type TeamRow, ofPayee } from './columns';
import { flagColumn } from './flag-columns';
import { largestFormula } from './largest-formula';
import { resultId } from './result-columns';
import { ofRole } from './role-formula';
import { texts } from './texts';
import { quotaFormula } from './who-columns';

/** What each component pays, all of it together, the most it could be, and what to look at. */
export function payColumns(book: Book, places: PlanPlaces): readonly TeamColumn[] {
  const { say } = book;
  const paying = payingParts(book);
  const group = say(texts.pay);
  const money = withFormat(styles.number, formats.cents);
  return [
    ...paying.map((part, k) => paidColumn(book, part, k, places, group)),
    {
      ...{ id: 'payout', group, head: say(texts.payout), width: 15, isSum: true },
      style: withFormat(styles.result, formats.cents),
      formula: (row) => {
        const parts = paying.map(({ component }) => row.of(`pay:${component.id}`));
        return ofPayee(row, `ROUND(${parts.join('+')},2)`);
      },
      value: ({ pay }) => pay.payout,
    },
    {
      ...{ id: 'largest', group, head: say(texts.largest), width: 15 },
      style: money,
      formula: (row) => ofPayee(row, largestFormula(book, paying, places, row)),
      value: ({ largest }) => (Number.isFinite(largest) ? roundMoney(largest) : say(texts.noLimit)),
    },
    flagColumn(book),
  ];
}

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
    earnedColumn(book, part, k, places, deals),
  ]);

/** Where a component's quota stands: the first of the plan's first measure in the column shown. */
const quotaId = (plan: Book['plan'], { component }: Part<Component>): string =>
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

const hasQuota = ({ component, measure }: Part<Component>): boolean =>
  fillsTable(component) && tableKindOf(component).quota({ component, measure }) !== undefined;

const payingParts = ({ plan }: Book): readonly Part<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component));

/** What the rule gives, unrounded and before its limits. */
function earnedColumn(
  book: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
  deals: DealsPlaces | undefined,
): TeamColumn {
  const { say } = book;
  const { component } = part;
  const own = places.part(component.id);
  const spill = spillOf(book, part, own);
  return {
    ...{ id: `earned:${component.id}`, group: say(texts.calculation), width: 15 },
    style: withFormat(styles.plain, formats.cents),
    head: `${say(texts.earned)} ${say(titleOf(component))}`,
    formula: (row) => {
      const earned = earnedFormula(book, part, own, deals, row);
      return ofPayee(row, ofRole(component, row, earned));
    },
    value: ({ pay }) => pay.components[index]?.earned ?? 0,
    ...(book.form === 'functions' && spill && { spill }),
  };
}

/** What it pays, to the cent, after its gate, its floor and its cap. */
function paidColumn(
  { say }: Book,
  part: Part<Component>,
  index: number,
  places: PlanPlaces,
  group: string,
): TeamColumn {
  const { component } = part;
  const own = places.part(component.id);
  return {
    ...{ id: `pay:${component.id}`, group, width: 15, isSum: true },
    head: say(titleOf(component)),
    style: withFormat(styles.number, formats.cents),
    formula: (row) => {
      const gate = component.gate ? row.of(`credited:${component.gate.measure}`) : '';
      const earned = row.of(`earned:${component.id}`);
      return ofPayee(row, ofRole(component, row, paidFormula(component, own, earned, gate)));
    },
    value: ({ pay }) => pay.components[index]?.payout ?? 0,
  };
}

function earnedFormula(
  book: Book,
  part: Part<Component>,
  own: PartPlaces,
  deals: DealsPlaces | undefined,
  row: TeamRow,
): string {
  const { component, measure } = part;
  if (paysByResults(component)) {
    return resultKindOf(component).native(
      { component, measure },
      own,
      resultRefs(component, measure, row),
    );
  }
  if (fillsTable(component) && tableKindOf(component).per === 'period') {
    const table = tableOf({ component, measure });
    if (!table.ok || !own.table) throw new Error('A parsed plan has payout tables.');
    const at = rowOfTable(book, { component, measure }, row);
    const earned = earnedByTable({ component, measure }, table.value, own.table, at);
    return hasQuota(part) ? `IF(${at.quota}>0,${earned},0)` : earned;
  }

  return deals ? deals.pay(component.id, row.of('name')) : row.of(resultId(component.id, 0));
}

const resultRefs = (
  component: ResultComponent,
  measure: Part<Component>['measure'],
  row: TeamRow,
): string[] =>
  resultKindOf(component)
    .results({ component, measure })
    .map((_, k) => row.of(resultId(component.id, k)));

function rowOfTable({ plan }: Book, part: Part<TableComponent>, row: TeamRow): RowOf {
  const { component, measure } = part;
  return {
    credited: row.of(`credited:${measure.id}`),
    quota: hasQuota(part) ? row.of(quotaId(plan, part)) : '',
    ...(component.hasPrior && { prior: creditedOf(measure, row.of(`prior:${measure.id}`)) }),
  };
}

/**
 * One call for the whole column. A role that the component does not pay earns nothing, and neither
 * does somebody without a quota for the period, which a function would refuse.
 */
function spillOf(
  book: Book,
  part: Part<Component>,
  own: PartPlaces,
): ((filled: TeamRow) => string) | undefined {
  const { component, measure } = part;
  const ofRoles = (row: TeamRow, formula: string) => {
    if (component.roles.length === 0) return ofPayee(row, formula);
    const paid = component.roles.map((role) => `(${row.of('role')}=${literal(role)})`).join('+');
    // From a number on, since in Excel a bare FALSE is more than 0.
    return ofPayee(row, `IF(0+${paid}>0,${formula},0)`);
  };

  if (paysByResults(component)) {
    const kind = resultKindOf(component);
    const count = kind.results({ component, measure }).length;
    return (row) => {
      const block = row.block(resultId(component.id, 0), resultId(component.id, count - 1));
      const refs = resultRefs(component, measure, row);
      return ofRoles(row, kind.call({ component, measure }, own, refs, block));
    };
  }
  if (!fillsTable(component) || tableKindOf(component).per === 'deal') return undefined;
  const table = { component, measure };
  return (row) => {
    const at = rowOfTable(book, table, row);
    const earned = earnedByFunction(table, own, at);
    return ofRoles(row, hasQuota(table) ? `IF(${at.quota}>0,${earned},0)` : earned);
  };
}
