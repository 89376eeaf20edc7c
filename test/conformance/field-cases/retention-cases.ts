import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import type { Measure } from '../../../src/plan/measure';
import type { Deal } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { type Rules, following, measure } from '../../../src/plan/presets/preset';
import { period, planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase, InPlan } from './field-case';
import { commissionOn, sales } from './plans';

type Ratio = NonNullable<Measure['fromDeals']>;

const ratioOfDeals = (fromDeals: Ratio): Measure =>
  measure('nrr', fromDeals.toUpperCase(), 'percent', { fromDeals });

/** A million for all of the base, and the same share of it for any other; nothing else is paid. */
const paying = (fromDeals: Ratio, more: Partial<Rules> = {}): Plan =>
  planWith({
    measures: [ratioOfDeals(fromDeals)],
    components: [onTarget(1)],
    ...more,
  });
const onTarget = (quota: number, more: Partial<Component> = {}): Component =>
  ({
    ...{ kind: 'on-target', ...following('target', 'nrr'), mode: 'marginal', target: 1_000_000 },
    ...{ quota, points: [{ from: 0, share: 1 }] },
    ...more,
  }) as Component;

const row = (type: string, current: number, renewed: number, more: Partial<Deal> = {}): Deal => ({
  ...{ deal: `${type} from ${current}`, customer: `Customer of ${type}`, type, closer: '' },
  ...{ booked: dayNumber(period.from), current, renewed, measure: '' },
  owners: { Owner: { name: 'Cleo' } },
  ...more,
});
/** Churn of so much, a downgrade, an upsell, and something sold across. */
const moved = (churn: number, downgrade: number, upsell: number, across: number) => [
  row('Renewal', churn, 0),
  row('Upsell', 100_000 + downgrade, 100_000),
  ...(upsell > 0 ? [row('Upsell', 200_000, 200_000 + upsell)] : []),
  ...(across > 0 ? [row('Cross-sell', 0, across)] : []),
];
const guide = moved(80_000, 20_000, 150_000, 50_000);
/** The same as an export calls it, in either language. */
const inWords = [
  row('Churn', 50_000, 0),
  row('Opsigelse', 30_000, 0),
  row('Downgrade', 112_000, 100_000),
  row('Nedgradering', 108_000, 100_000),
  ...moved(0, 0, 150_000, 50_000),
];

const case_ = (
  what: string,
  plan: Plan,
  base: number,
  deals: readonly Deal[],
  pays: number,
): InPlan => ({
  ...{ what, plan, deals, pays },
  payee: payeeOf({ name: 'Cleo', role: plan.roles[0] ?? '', base }),
});

const sold = planWith({
  measures: [sales, ratioOfDeals('nrr')],
  components: [
    commissionOn(sales, null, [[0, 0.1]], { gate: { measure: 'nrr', atLeast: 1.1 } }),
    {
      ...{ kind: 'retention', ...following('retention', 'nrr'), model: 'nrr', mode: 'highest' },
      tiers: [{ from: 1.1, bonus: 50_000 }],
    } as Component,
    {
      ...{ kind: 'multiplier', id: 'multiplier', name: '', roles: [], cap: null, floor: null },
      ...{ gate: null, measure: 'nrr', of: ['commission'], mode: 'highest' },
      factors: [
        { from: 0, factor: 1 },
        { from: 1.1, factor: 1.5 },
      ],
    } as Component,
  ],
});
const inTwoRoles = { roles: ['CSM', 'AE'], creditSplits: shares(0.3, 0.7) };
const bothRoles = { CSM: { name: 'Cleo' }, AE: { name: 'Cleo' } };

function shares(csm: number, ae: number): Plan['creditSplits'] {
  return [
    { role: 'CSM', share: csm, isOverlay: false },
    { role: 'AE', share: ae, isOverlay: false },
  ];
}

/** A million for all that a team, or everybody below a manager, has at the start. */
const together = (fromDeals: Ratio, over: 'team' | 'manager'): Plan =>
  planWith({
    measures: [
      ratioOfDeals(fromDeals),
      { ...measure('all', 'of all', 'percent'), total: { of: 'nrr', over } },
    ],
    components: [onTarget(1, { measure: 'all' })],
  });
const member = (name: string, base: number) =>
  payeeOf({ name, team: 'North', manager: 'Mona', base });
const anna = member('Anna', 1_000_000);
const mona = payeeOf({ name: 'Mona', base: 0 });
const north = [mona, anna, member('Bo', 500_000), member('Without customers', 0)];
const flowsOf = (name: string, by: number, more: Partial<Deal> = {}) =>
  row('Upsell', 300_000, 300_000 + by, { deal: name, owners: { Owner: { name } }, ...more });
const ofNorth = [flowsOf('Anna', 200_000), flowsOf('Bo', -50_000)];
const allOf = (
  what: string,
  [fromDeals, over]: [Ratio, 'team' | 'manager'],
  pays: number,
  more: Partial<InPlan> = {},
): InPlan => ({
  ...{ what, plan: together(fromDeals, over), payee: over === 'team' ? anna : mona, pays },
  ...{ team: north, deals: ofNorth },
  ...more,
});

/** What became of the customers of the start, calculated from deals. A ratio of 1 pays a million. */
export const retentionCases: readonly FieldCase[] = [
  {
    id: 'nrr-110',
    source:
      'The expansion commission guide: 1,000,000 less 80,000 and 20,000, plus 150,000 and 50,000.',
    asked: 'Net retention is 110 %, gross retention 90 %, and the base has grown by 20 %.',
    plans: [
      case_('net', paying('nrr'), 1_000_000, guide, 1_100_000),
      case_('gross', paying('grr'), 1_000_000, guide, 900_000),
      case_('growth', paying('expansion'), 1_000_000, guide, 200_000),
      case_(
        'net, of rows called churn and downgrade',
        paying('nrr'),
        1_000_000,
        inWords,
        1_100_000,
      ),
      case_('gross, of such rows', paying('grr'), 1_000_000, inWords, 900_000),
      // 10 % of what is sold, 150,000 and 50,000, less the downgrades' 20,000; churn of 80,000 pays nothing.
      case_('a commission beside it', sold, 1_000_000, inWords, 27_000 + 50_000),
      // New business is nobody's before, and a renewal at more keeps what was there.
      case_(
        'new customers and renewals at more count nothing',
        paying('nrr'),
        1_000_000,
        [...guide, row('New business', 0, 500_000), row('Renewal', 300_000, 330_000)],
        1_100_000,
      ),
      case_(
        'gross retention does not grow',
        paying('grr'),
        1_000_000,
        moved(0, 0, 900_000, 0),
        1_000_000,
      ),
      // The downgrade of June is cancelled in September: 50,000 come back, which would be 105 %.
      case_(
        'gross retention is never above 100 %',
        paying('grr'),
        1_000_000,
        [
          row('Upsell', 150_000, 100_000, {
            booked: dayNumber('2026-06-10'),
            cancelled: dayNumber('2026-09-02'),
          }),
        ],
        1_000_000,
      ),
      case_('more is lost than there was', paying('grr'), 50_000, guide, 0),
      // 110 % of a quota of growth: 220,000 of 200,000.
      case_(
        'a quota of 20 % growth',
        planWith({ measures: [ratioOfDeals('expansion')], components: [onTarget(0.2)] }),
        1_000_000,
        moved(0, 0, 170_000, 50_000),
        1_100_000,
      ),
      // Half of the upsell is credited; the customer has grown by all of it.
      case_(
        'whole, however credit is shared, and once in two roles',
        paying('nrr', inTwoRoles),
        1_000_000,
        guide.map((deal) => ({ ...deal, owners: bothRoles })),
        1_100_000,
      ),
      // The upsell of June is cancelled in September, and takes its 150,000 back.
      case_(
        'a cancelled upsell is taken back',
        paying('nrr'),
        1_000_000,
        [
          row('Upsell', 200_000, 350_000, {
            booked: dayNumber('2026-06-10'),
            cancelled: dayNumber('2026-09-02'),
          }),
        ],
        850_000,
      ),
      // 10 % of 150,000 + 50,000 less 20,000, one and a half times, and 50,000 at 110 %.
      case_('gate, bonus and multiplier', sold, 1_000_000, guide, 27_000 + 50_000),
      case_('none of them', sold, 1_000_001, guide, 0),
    ],
  },
  {
    id: 'nrr-team-110',
    source:
      'Ours: bases of 1,000,000 and 500,000, of which one grows by 200,000 and one loses 50,000.',
    asked: 'A team keeps 1,650,000 of 1,500,000: 110 %, where its members have 120 % and 90 %.',
    plans: [
      allOf('net', ['nrr', 'team'], 1_100_000, { says: 'Of all 110%' }),
      allOf('net, of everybody below', ['nrr', 'manager'], 1_100_000),
      allOf('gross', ['grr', 'team'], 966_666.67),
      allOf('growth', ['expansion', 'team'], 133_333.33),
      // 1,200,000 / 1,000,000: the row of who has no base pays nothing, and is in nobody's sums.
      allOf('a member whose base is missing', ['nrr', 'team'], 1_200_000, {
        team: [mona, anna, payeeOf({ name: 'Bo', team: 'North' })],
      }),
      // Nobody's customer: 1,650,000 / 1,500,000 all the same.
      allOf('deals of who has no customers', ['nrr', 'team'], 1_100_000, {
        deals: [...ofNorth, flowsOf('Without customers', -300_000)],
      }),
      // Bo is a new role from August on: 500,000 once.
      allOf('a member on two rows', ['nrr', 'team'], 1_100_000, {
        team: [
          anna,
          { ...member('Bo', 500_000), to: dayNumber('2026-07-31') },
          { ...member('Bo', 500_000), from: dayNumber('2026-08-01') },
        ],
        deals: [...ofNorth, flowsOf('Bo', 0, { deal: 'x', booked: dayNumber('2026-08-02') })],
      }),
    ],
  },
  {
    id: 'nrr-1075',
    source: 'https://blog.workday.com/en-us/how-to-calculate-net-revenue-retention.html',
    asked:
      '2,000,000 grows by 300,000 and loses 50,000 and 100,000; 600,000 by 30,000, 60,000 and 70,000.',
    plans: [
      case_('107.5 %', paying('nrr'), 2_000_000, moved(100_000, 50_000, 300_000, 0), 1_075_000),
      case_('83.3 %', paying('nrr'), 600_000, moved(70_000, 60_000, 30_000, 0), 833_333.33),
    ],
  },
];
