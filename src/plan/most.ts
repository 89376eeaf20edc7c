import { largestPayout } from '../engine/max-exposure';
import type { PayoutTable } from '../engine/payout-table';
import { type Most, type PaidPlaces, type Part, type TablePlaces, nothingOrOpen } from './kind';
import {
  type Component,
  type TableComponent,
  cardKindOf,
  fillsTable,
  movesTarget,
  paysByCard,
  paysByResults,
  resultKindOf,
  tableKindOf,
  tableOf,
} from './kinds';
import { paysRole } from './paid-roles';
import { partsOf } from './parts';
import type { Plan } from './plan';

/**
 * The most that a component can pay one person in a period, unrounded.
 *
 *     most = min(cap, max(floor, the most that its rule gives))
 *
 * A gate is taken as reached. `quota` is the one that counts for the person.
 */
export function mostPaid(part: Part<Component>, quota: number | undefined): Most {
  const { floor, cap } = part.component;
  const earned = mostEarned(part, quota);
  const atLeast = (places: PaidPlaces) => {
    const most = earned.formula(places);
    if (floor === null) return most;
    return most === '0' ? places.input('floor') : `MAX(${places.input('floor')},${most})`;
  };
  const value = Math.min(cap ?? Infinity, Math.max(floor ?? 0, earned.value));
  if (cap === null) return { ...earned, value, formula: atLeast };
  return {
    value,
    formula: (places) => {
      const [capped, most] = [places.input('cap'), atLeast(places)];
      const isOpen = earned.isOpen?.(places);
      const closed = most === '0' ? most : `MIN(${capped},${most})`;
      return isOpen === undefined ? closed : `IF(${isOpen},${capped},${closed})`;
    },
  };
}

function mostEarned({ component, measure }: Part<Component>, quota: number | undefined): Most {
  if (paysByResults(component)) return resultKindOf(component).most({ component, measure });
  if (paysByCard(component)) return cardKindOf(component).most({ component, measure });
  return fillsTable(component) ? mostOfTable({ component, measure }, quota) : nothing;
}

const nothing: Most = { value: 0, formula: () => '0' };

/** Of a table that pays each deal there is no most, since there can always be one more. */
function mostOfTable(part: Part<TableComponent>, quota: number | undefined): Most {
  const kind = tableKindOf(part.component);
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  if (kind.per === 'deal') {
    const pays = table.value.rows.some(({ payout, rate }) => payout > 0 || rate > 0);
    return nothingOrOpen(pays, ({ table: at }) => {
      const { payout, rate } = laidOut(at);
      return `MAX(${payout},${rate})>0`;
    });
  }
  const value = quota !== undefined && quota <= 0 ? 0 : largestPayout(table.value, Infinity, quota);
  const isFlat = kind.isFlat(part);
  return {
    value,
    formula: (places) => {
      const most = isFlat
        ? `MAX(${laidOut(places.table).payout})`
        : largestOfRows(table.value, places);
      return places.isPaid === undefined ? most : `IF(${places.isPaid},${most},0)`;
    },
    ...(!isFlat && {
      isOpen: ({ table: at, isPaid }: PaidPlaces) => {
        const rises = `${laidOut(at).rows.at(-1)?.rate ?? '0'}>0`;
        return isPaid === undefined ? rises : `AND(${isPaid},${rises})`;
      },
    }),
  };
}

/** At the start of a row, or just below the end of it. */
function largestOfRows({ pays }: PayoutTable, { table, quota }: PaidPlaces): string {
  const { payout, rows } = laidOut(table);
  const ends = rows.slice(1).map((next, k) => {
    const row = rows[k] ?? next;
    return `${row.payout}+${row.rate}*(${next.from}-${row.from})`;
  });
  const most = `MAX(${[payout, ...ends].join(',')})`;
  return quota !== undefined && pays === 'rates' ? `${quota}*${most}` : most;
}

function laidOut(table: TablePlaces | undefined): TablePlaces {
  if (!table) throw new Error('A component that fills a table has its places.');
  return table;
}

/** The components that pay a role; to one that the plan does not know, those that pay everybody. */
export const partsFor = (plan: Plan, role: string): readonly Part<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component) && paysRole(component, role));
