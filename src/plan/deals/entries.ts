import { plain } from '../../engine/vocabulary';
import { creditedMeasures, measureOfDeal, ownShareOf, ownerOf } from './roles';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { dealTypeName } from './sale-types';

type Entry = string | number | undefined;

/**
 * What a deal has typed in a column, as its cell shows it; undefined where it has nothing, and for a
 * column in which nobody types.
 */
export function entryOf(plan: Plan, id: string): ((deal: Deal) => Entry) | undefined {
  const typed = typedIn(plan, id);
  if (!typed) return undefined;
  return (deal) => {
    const entry = deal.unread?.[id] ?? typed(deal);
    return entry === '' ? undefined : entry;
  };
}

function typedIn(plan: Plan, id: string): ((deal: Deal) => Entry) | undefined {
  const [of = ''] = id.split(':', 1);
  const role = id.slice(of.length + 1);
  switch (of) {
    case 'deal':
    case 'customer':
    case 'closer':
      return (deal) => deal[of];
    case 'currency':
    case 'product':
    case 'source':
      return (deal) => deal[of];
    case 'type':
      return ({ type }) => dealTypeName(type, plan.language);
    case 'measure':
      return (deal) => measureIn(plan, deal);
    case 'current':
    case 'renewed':
      return (deal) => amountIn(deal, deal[of]);
    case 'booked':
    case 'signed':
    case 'invoiced':
    case 'recognised':
    case 'collected':
    case 'registered':
    case 'cancelled':
      return ({ [of]: day = 0 }) => (day > 0 ? day : undefined);
    case 'delivered':
      return ({ delivered }) => delivered;
    case 'owner':
      return (deal) => ownerOf(deal, role);
    case 'own':
      return ({ own = {} }) => (Object.hasOwn(own, role) ? own[role] : undefined);
    case 'share':
      return (deal) => ownShareOf(deal, role);
    default:
      return undefined;
  }
}

/** A name that the plan does not have stays as it is. */
const measureIn = (plan: Plan, deal: Deal): Entry =>
  deal.measure === '' || creditedMeasures(plan).length < 2
    ? undefined
    : (measureOfDeal(plan, deal)?.name ?? deal.measure);

/** What is no number stays the text that it is; a row without a deal is left blank. */
function amountIn({ deal }: Deal, value: number): Entry {
  if (deal === '' && value === 0) return undefined;
  return Number.isFinite(value) ? value : String(value);
}

/** The id of the measure that an entry names; a name that the plan does not have stays as it is. */
export const measureNamed = (plan: Plan, name: string): string =>
  creditedMeasures(plan).find((measure) => plain(measure.name) === plain(name))?.id ?? name;
