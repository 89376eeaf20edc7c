import { dayNumber } from '../../src/engine/dates';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following } from '../../src/plan/presets/preset';
import type { Lot } from '../conformance/native-chance';
import { dealOf, planWith, published } from './deal-plans';
import { payeeOf } from './team-people';

/** A team and its deals, drawn, and the same moved in ways that change nobody's pay. */

export interface Drawn {
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
}

/** Marginal on what is credited in all; the first who is named has it all. */
export const marginal: Plan = planWith({
  ...published,
  ...{ creditSplits: [], paySplits: [] },
  components: [
    {
      ...{ kind: 'commission', ...following('commission', 'expansion'), quota: null },
      method: 'marginal',
      tiers: [
        { from: 0, rate: 0.0123 },
        { from: 5_000, rate: 0.0333 },
        { from: 12_345.67, rate: 0.05 },
      ],
    },
  ],
});
/** The same, and a rate on each deal, to the cent. */
export const byDeal: Plan = {
  ...marginal,
  components: [...published.components, ...marginal.components],
};

const [start, end] = [dayNumber('2026-07-01'), dayNumber('2026-09-30')];
const names = ['Anna', 'Bo', 'Cleo', 'Dan'] as const;

export function drawn(lot: Lot): Drawn {
  const payees = names.flatMap((name, k): Payee[] => {
    const role = k % 2 === 0 ? 'CSM' : 'AE';
    if (lot.pick([true, false])) return [payeeOf({ name, role })];
    const border = lot.whole(start + 1, end);
    return [
      payeeOf({ name, role, to: border - 1 }),
      payeeOf({ name, role: role === 'AE' ? 'CSM' : 'AE', from: border }),
    ];
  });
  const deals = Array.from({ length: 6 }, (_, k) =>
    dealOf({
      ...{ deal: `D-${String(k)}`, customer: `Customer ${String(k)}`, type: 'Cross-sell' },
      ...{ renewed: lot.whole(1, 900_000) / 100, booked: lot.whole(start, end) },
      owners: { [lot.pick(['CSM', 'AE'])]: { name: lot.pick(names) } },
    }),
  );
  return { payees, deals };
}

type Move = (one: Drawn, lot: Lot) => Drawn;
const withDeals =
  (more: (deal: Deal, lot: Lot) => readonly Deal[]): Move =>
  ({ payees, deals }, lot) => {
    const one = deals[lot.whole(0, deals.length - 1)];
    return { payees, deals: deals.flatMap((deal) => (deal === one ? more(deal, lot) : [deal])) };
  };
const renamed =
  (name: string): Move =>
  ({ payees, deals }) => ({
    payees: payees.map((one) => (one.name === 'Anna' ? { ...one, name } : one)),
    deals: deals.map((deal) => ({
      ...deal,
      owners: Object.fromEntries(
        Object.entries(deal.owners).map(([role, owner]) => [
          role,
          owner.name === 'Anna' ? { ...owner, name } : owner,
        ]),
      ),
    })),
  });

const outside = (day: number) =>
  withDeals((deal) => [deal, { ...deal, deal: `${deal.deal} outside`, booked: day }]);

/** Each leaves the pay of every row as it is; rows stand in the order in which they stood, or the other way. */
const moves: Readonly<Record<string, Move>> = {
  'a deal before the period': outside(start - 1),
  'a deal after the period': outside(end + 1),
  'a deal of two years ago': outside(start - 731),
  'a row and its cancellation by a row below 0': withDeals((deal) => [
    deal,
    { ...deal, deal: 'again', renewed: 4_711.11 },
    { ...deal, deal: 'again', renewed: -4_711.11 },
  ]),
  'a row that is cancelled in the period': withDeals((deal) => [
    deal,
    { ...deal, deal: 'cancelled', cancelled: end },
  ]),
  'the same row again': withDeals((deal) => [deal, deal]),
  'rows the other way round': ({ payees, deals }) => ({
    payees: payees.toReversed(),
    deals: deals.toReversed(),
  }),
  'a key of one wildcard': renamed('*'),
  'a key with wildcards': renamed('?o~*'),
  'a key like a comparison': renamed('<>'),
  'a key like a formula': renamed('=1+1'),
  'a key of digits': renamed('007'),
};

/** A deal in two, which moves nothing where pay follows what is credited in all. */
const split: Move = withDeals((deal, lot) => {
  const part = Math.round(deal.renewed * lot.whole(1, 99)) / 100;
  const rest = Math.round((deal.renewed - part) * 100) / 100;
  return [
    { ...deal, renewed: part },
    { ...deal, deal: `${deal.deal} rest`, renewed: rest },
  ];
});

/** Every move with a plan under which it changes nothing. */
export const moved: readonly (readonly [title: string, plan: Plan, move: Move])[] = [
  ...Object.entries(moves).map(([title, move]) => [title, byDeal, move] as const),
  ['a deal in two rows', marginal, split],
];

/** Pay by row, in an order of its own: by name and first day. */
export const inOrder = ({ payees }: Drawn, paid: readonly unknown[]): readonly unknown[] =>
  payees
    .map(({ name, from }, k) => ({
      key: `${names.includes(name as never) ? name : 'Anna'} ${String(from)}`,
      paid: paid[k],
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map((row) => row.paid);
