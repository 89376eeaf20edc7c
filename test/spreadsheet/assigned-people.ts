import { dayNumber } from '../../src/engine/dates';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following } from '../../src/plan/presets/preset';
import { dealOf, published } from './deal-plans';
import { payeeOf } from './team-people';

/** Rows of one key with days of their own, and deals on either side of each border. */

const on = (day: string) => dayNumber(`2026-${day}`);

/** A quarter of 92 days with a quota of 920,000: 10,000 a day. Cross-sell pays its owner 10 %. */
export const assigning: Plan = {
  ...published,
  effective: { from: '2026-07-01', to: '2026-09-30' },
  ...{ paySplits: [], creditSplits: [] },
  components: [
    ...published.components,
    {
      ...{ kind: 'milestone', ...following('bonus', 'expansion'), roles: ['AE'], quota: 920_000 },
      ...{ pays: 'amount', bonus: 500, trigger: 0.001, partial: { kind: 'none' } },
    },
  ],
};
/** The same where every deal of the list counts, with or without a date. */
export const listing: Plan = {
  ...assigning,
  measures: assigning.measures.map((one) => ({ ...one, counts: 'listed' })),
};

const row = (name: string, role: string, from?: string, to?: string): Payee =>
  payeeOf({ name, role, from: from ? on(from) : null, to: to ? on(to) : null });

export const assigned: readonly Payee[] = [
  row('Anna', 'CSM', undefined, '07-31'),
  row('ANNA', 'AE', '08-01'),
  // The same with names that a spreadsheet could read as patterns, comparisons and numbers.
  row('A*', 'CSM', undefined, '07-31'),
  row('A*', 'AE', '08-01'),
  row('>5', 'CSM', undefined, '07-31'),
  row('>5', 'AE', '08-01'),
  row('0042', 'CSM'),
  row('42', 'CSM'),
  // The last day of one is the first of the other.
  row('Bo', 'CSM', undefined, '08-01'),
  row('Bo', 'AE', '08-01'),
  // Nobody for ten days.
  row('Cleo', 'CSM', undefined, '07-31'),
  row('Cleo', 'AE', '08-11'),
  // A row that cannot be read takes no day from the other.
  row('Dan', 'Nobody has it'),
  row('Dan', 'AE'),
  row('Gone', 'AE', undefined, '06-30'),
  row('Gone', 'AE'),
];

const sale = (deal: string, name: string, booked: number, more: Partial<Deal> = {}): Deal =>
  dealOf({
    ...{ deal, customer: deal, type: 'Cross-sell', renewed: 1_000, booked },
    ...{ owners: { CSM: { name } }, ...more },
  });

/** For each name a deal of 1,000 on the last day of July, and one of 2,000 on the first of August. */
export const bordering: readonly Deal[] = [
  ...new Set(assigned.map(({ name }) => (name === 'ANNA' ? 'Anna' : name))),
].flatMap((name, k) => [
  sale(`J-${String(k)}`, name, on('07-31')),
  sale(`A-${String(k)}`, name, on('08-01'), { renewed: 2_000 }),
]);

/** Registered after June's cut-off, and cancelled in August after it counted in June. */
export const acrossPeriods: readonly Deal[] = [
  sale('late', 'Anna', on('06-30'), { registered: on('07-20') }),
  sale('cancelled', 'Anna', on('06-30'), { cancelled: on('08-20'), registered: on('06-30') }),
];

export const undated: readonly Deal[] = [
  sale('of one row', '0042', 0),
  sale('of two rows', 'Anna', 0),
  sale('of two rows, one active', 'Gone', 0),
  sale('long ago', 'Anna', 0, { signed: on('01-01') }),
];
