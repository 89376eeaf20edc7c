import { dayNumber } from '../../../src/engine/dates';
import type { Deal, Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { common } from '../../../src/plan/new-component';
import { following, measure } from '../../../src/plan/presets/preset';
import type { Lot } from '../../conformance/native-chance';
import { dealOf, planWith, published } from '../deal-plans';
import { payeeOf } from '../team-people';

/** Plans whose ledgers differ in what is typed and what they calculate, and the people they begin with. */

const sales = measure('sales', 'sales');

/** Marginal tiers of what is credited, an own quota on Team, and a credit that is shared. */
const shared = planWith({
  roles: ['AE', 'CSM'],
  measures: [sales],
  components: [
    {
      ...{ kind: 'commission', ...following('commission', 'sales'), quota: 10_000 },
      method: 'marginal',
      tiers: [
        { from: 0, rate: 0.0123 },
        { from: 0.5, rate: 0.0333 },
        { from: 1, rate: 0.05 },
      ],
    },
  ],
  creditSplits: [
    { role: 'AE', share: 0.6, isOverlay: false },
    { role: 'CSM', share: 0.4, isOverlay: false },
  ],
});

/** A bonus for a quota that is reached, behind a gate on a ratio that is typed for each payee. */
const gated = planWith({
  roles: ['AE', 'SE'],
  measures: [sales, measure('nrr', 'NRR', 'percent')],
  components: [
    {
      ...{ kind: 'milestone', ...following('bonus', 'sales'), quota: 8_000 },
      ...{ pays: 'amount', bonus: 5_000, trigger: 1, partial: { kind: 'none' } },
      gate: { measure: 'nrr', atLeast: 0.95 },
    },
  ],
  creditSplits: [
    { role: 'AE', share: 1, isOverlay: false },
    { role: 'SE', share: 1, isOverlay: true },
  ],
});

/** Target pay of each payee's own with bounds that are shares of it, and a factor whose step has to be exceeded. */
const targeted = planWith({
  roles: ['AE', 'SE'],
  measures: [sales, measure('nrr', 'NRR', 'percent')],
  components: [
    {
      ...{ kind: 'on-target', ...following('target', 'sales'), target: 5_000, quota: 8_000 },
      ...{ mode: 'linear', capIs: 'target', cap: 1.5, floorIs: 'target', floor: 0.1 },
      points: [
        { from: 0.5, share: 0.5 },
        { from: 1, share: 1 },
        { from: 1.5, share: 2 },
      ],
      requires: {
        ...{ joined: 'any', each: null, does: 'rate', until: 0.5 },
        of: [
          { measure: 'nrr', atLeast: 0.95 },
          { measure: 'sales', atLeast: 1, of: 'quota' },
        ],
      },
    },
    {
      ...{ kind: 'multiplier', ...common('factor'), measure: 'nrr', of: ['target'] },
      ...{ mode: 'highest', reached: 'above' },
      factors: [
        { from: 0, factor: 0.9 },
        { from: 1, factor: 1.1 },
      ],
    },
  ],
  creditSplits: [
    { role: 'AE', share: 0.7, isOverlay: false },
    { role: 'SE', share: 0.3, isOverlay: false },
  ],
});

export const handledPlans: readonly Plan[] = [shared, gated, published, targeted];

const [start, end] = [dayNumber('2026-07-01'), dayNumber('2026-09-30')];
export const names = ['Anna', 'Bo', 'Cleo', 'Dan', 'Eva'] as const;
export const types = ['Upsell', 'Cross-sell', 'Renewal'] as const;

/** What a person might type into a column; undefined clears the cell. */
export function typedFor(plan: Plan, lot: Lot, id: string): string | number | undefined {
  const [of = ''] = id.split(':', 1);
  switch (of) {
    case 'name':
    case 'owner':
      return lot.pick([...names, `Newcomer ${String(lot.whole(1, 9))}`]);
    case 'role':
      return lot.pick([...(plan.roles as [string, ...string[]]), 'Nobody has it']);
    case 'team':
      return lot.pick(['North', 'South', undefined]);
    case 'target':
      return lot.pick([undefined, lot.whole(1, 600_000) / 100]);
    case 'quota':
      return lot.pick([undefined, lot.whole(1, 900_000) / 100]);
    case 'actual':
      return lot.whole(80, 120) / 100;
    case 'deal':
      return `D-${String(lot.whole(100, 999))}`;
    case 'customer':
      return `Customer ${String(lot.whole(1, 9))}`;
    case 'type':
      return lot.pick(types);
    case 'current':
      return lot.whole(0, 300_000) / 100;
    case 'renewed':
      return lot.pick([1, 1, -1]) * (lot.whole(1, 900_000) / 100);
    case 'booked':
      return lot.whole(start - 9, end + 9);
    case 'share':
      return lot.pick([0.25, 0.5, undefined]);
    case 'delivered':
      return lot.pick([undefined, 0.5]);
    default:
      return lot.pick([undefined, lot.whole(start, end)]);
  }
}

export interface Beginning {
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
}

export function beginning(plan: Plan, lot: Lot): Beginning {
  const [first = '', second = first] = plan.roles;
  return {
    payees: names.slice(0, 4).map((name, k) =>
      payeeOf({
        ...{ name, role: k % 2 === 0 ? first : second, team: k < 2 ? 'North' : 'South' },
        ...{ quota: k === 1 ? 4_711.11 : null, credited: { nrr: k === 3 ? 0.9 : 1 } },
      }),
    ),
    deals: Array.from({ length: 5 }, (_, k) =>
      dealOf({
        ...{ deal: `D-${String(k + 1)}`, customer: `Customer ${String(k)}`, type: lot.pick(types) },
        ...{ current: lot.whole(0, 300_000) / 100, renewed: lot.whole(1, 900_000) / 100 },
        booked: lot.whole(start, end),
        owners: {
          [first]: { name: lot.pick(names) },
          ...(k % 3 > 0 && { [second]: { name: lot.pick(names) } }),
        },
      }),
    ),
  };
}
