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
import { largestPay } from '../../plan/largest';
import { leadMeasure, partsOf } from '../../plan/parts';
import { type Middle, teamFlags } from '../../plan/team';
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
import { resultId } from './result-columns';
import { texts } from './texts';

/** What each component earns and pays, all of it together, the most it could be, and what to look at. */
export function payColumns(
  book: Book,
  places: PlanPlaces,
  deals: DealsPlaces | undefined,
): readonly TeamColumn[] {
  const { plan, say } = book;
  const paying = partsOf(plan).filter(({ component }) => !movesTarget(component));
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
    ...paying.map((part, k) => earnedColumn(book, part, k, places, deals)),
  ];
}

/** What the rule gives, unrounded and before its limits; not printed. */
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

/** 0 for a role that the component does not pay. */
const ofRole = (component: Component, row: TeamRow, formula: string): string =>
  component.roles.length === 0 ? formula : `IF(${isOfRole(component, row)},${formula},0)`;

const isOfRole = ({ roles }: Component, row: TeamRow): string => isAnyOf(roles, row);

const isAnyOf = (roles: readonly string[], row: TeamRow): string =>
  `OR(${roles.map((role) => `${row.of('role')}=${literal(role)}`).join(',')})`;

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
    const at = rowOfTable(book, { component, measure }, own, row);
    const earned = earnedByTable({ component, measure }, table.value, own.table, at);
    const hasQuota = tableKindOf(component).quota({ component, measure }) !== undefined;
    return hasQuota ? `IF(${at.quota}>0,${earned},0)` : earned;
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

/** The payee's own quota for the plan's first measure, the plan's for the others. */
function rowOfTable(
  { plan }: Book,
  { component, measure }: Part<TableComponent>,
  own: PartPlaces,
  row: TeamRow,
): RowOf {
  const isLead = measure.id === leadMeasure(plan).id;
  const hasQuota = tableKindOf(component).quota({ component, measure }) !== undefined;
  return {
    credited: row.of(`credited:${measure.id}`),
    quota: hasQuota && isLead ? row.of('prorated') : (own.quota ?? ''),
    ...(component.hasPrior && { prior: creditedOf(measure, row.of(`prior:${measure.id}`)) }),
  };
}

/** One call for the whole column. A role that the component does not pay earns nothing. */
function spillOf(
  book: Book,
  part: Part<Component>,
  own: PartPlaces,
): ((filled: TeamRow) => string) | undefined {
  const { component, measure } = part;
  const ofRoles = (row: TeamRow, formula: string) => {
    if (component.roles.length === 0) return formula;
    const paid = component.roles.map((role) => `(${row.of('role')}=${literal(role)})`).join('+');
    // From a number on, since in Excel a bare FALSE is more than 0.
    return `IF(0+${paid}>0,${formula},0)`;
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
  return (row) => ofRoles(row, earnedByFunction(table, own, rowOfTable(book, table, own, row)));
}

/** The most that the components of the payee's role can pay, or that nothing limits one of them. */
function largestFormula(
  { plan, say }: Book,
  paying: readonly Part<Component>[],
  places: PlanPlaces,
  row: TeamRow,
): string {
  const open = paying.filter((part) => !Number.isFinite(largestPay(plan, part)));
  const limited = paying.filter((part) => Number.isFinite(largestPay(plan, part)));
  const sum = limited
    .map((part) => ofRole(part.component, row, mostOf(part.component, places)))
    .join('+');
  const isOpen = open.map(({ component }) =>
    component.roles.length === 0 ? 'TRUE' : isOfRole(component, row),
  );
  const most = `ROUND(${sum || '0'},2)`;
  return isOpen.length === 0
    ? most
    : `IF(OR(${isOpen.join(',')}),${literal(say(texts.noLimit))},${most})`;
}

function mostOf(component: Component, places: PlanPlaces): string {
  const own = places.part(component.id);
  const floor = component.floor === null ? '' : `${own.input('floor')},`;
  const most = mostEarned(component, own);
  const atLeast = floor === '' ? most : `MAX(${floor}${most})`;
  if (component.cap === null) return atLeast;
  return most === '' ? own.input('cap') : `MIN(${own.input('cap')},${atLeast})`;
}

/** Empty where the rule itself has no limit. */
function mostEarned(component: Component, own: PartPlaces): string {
  switch (component.kind) {
    case 'milestone':
    case 'ladder':
    case 'retention':
      return own.table && (component.kind !== 'milestone' || component.pays === 'amount')
        ? `MAX(${own.table.payout})`
        : '';
    case 'timed-milestone':
      return own.input('bonus');
    case 'mbo':
      return component.maximum === null ? '' : `${own.input('target')}*${own.input('maximum')}`;
    default:
      return '';
  }
}

/** What is worth a second look, in words. */
function flagColumn({ plan, say }: Book): TeamColumn {
  return {
    ...{
      id: 'flag',
      group: say(texts.flag),
      head: say(texts.flag),
      width: 32,
      style: styles.words,
    },
    formula: (row) => {
      const flags = [
        ...(plan.roles.length > 0
          ? [[`NOT(${isAnyOf(plan.roles, row)})`, say(teamFlags.unknownRole)] as const]
          : []),
        ...(row.of('prorated') === ''
          ? []
          : [[`${row.of('prorated')}=0`, say(teamFlags.notActive)] as const]),
        [
          `IF(${row.medianDistance}>0,ROUND(${row.of('distance')}/(1.4826*${row.medianDistance}),12)>=${row.assumed.sensitivity},FALSE)`,
          say(teamFlags.standsOut),
        ] as const,
      ];
      const words = flags.map(([when, said]) => `IF(${when},${literal(`${said}. `)},"")`);
      return ofPayee(row, `TRIM(${words.join('&')})`);
    },
    value: ({ flags }) => flags.map((flag) => `${say(teamFlags[flag])}.`).join(' '),
  };
}

/** How far a payout is from the median; not printed. */
export const distanceColumn = ({ say }: Book, middle: Middle): TeamColumn => ({
  ...{ id: 'distance', group: say(texts.calculation), head: say(texts.distance), width: 14 },
  style: withFormat(styles.plain, formats.cents),
  formula: (row) => ofPayee(row, `ABS(${row.of('payout')}-${row.median})`),
  value: ({ pay }) => Math.abs(pay.payout - middle.median),
});
