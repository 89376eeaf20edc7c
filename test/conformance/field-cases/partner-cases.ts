import { dayNumber } from '../../../src/engine/dates';
import type { Component } from '../../../src/plan/kinds';
import { common } from '../../../src/plan/new-component';
import type { Deal } from '../../../src/plan/people';
import { following, measure } from '../../../src/plan/presets/preset';
import { period } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase } from './field-case';
import { commissionOn, planOver, sales } from './plans';

const deal = (source: string, renewed: number): Deal => ({
  ...{ deal: `from ${source}`, customer: source, type: 'New business', closer: '', source },
  ...{ booked: dayNumber(period.from), current: 0, renewed, measure: '' },
  owners: { Owner: { name: 'Anna' } },
});
const sold = [deal('Direct', 80_000), deal('partner', 60_000)];
const anna = payeeOf({ name: 'Anna' });

const weights: Component = {
  ...{ kind: 'credit-weights', ...common('weights'), measure: 'sales', by: 'source', others: 1 },
  weights: [{ of: 'Partner', weight: 0.5 }],
};
const card: Component = {
  ...{ kind: 'expansion', ...common('card'), model: 'by-closer', namedBy: 'source' },
  ...{ renewalBase: false },
  rates: [
    ...['Partner', 'Direct'].map((closer) => ({ closer, type: 'renewal', rate: 0 })),
    { closer: 'Partner', type: 'new business', rate: 0.03 },
    { closer: 'Direct', type: 'new business', rate: 0 },
  ],
};
/** 10 % to a quota of 100,000 and 15 % above it. */
const ofQuota = commissionOn(sales, 100_000, [
  [0, 0.1],
  [1, 0.15],
]);

const users = measure('users', 'active users', 'count');
const reported: Component = {
  ...{ kind: 'ladder', ...following('reported', 'users'), mode: 'additive', quota: null },
  rungs: [
    { from: 500, bonus: 5_000 },
    { from: 1_000, bonus: 12_000 },
  ],
};
const inUse: Component = {
  ...{ kind: 'timed-milestone', ...common('in-use'), bonus: 20_000, deadline: '2026-09-15' },
  conditions: [],
};
const using = (count: number, day?: string) =>
  payeeOf({
    credited: { users: count },
    results: { 'in-use': [day === undefined ? undefined : dayNumber(day)] },
  });
const usage = planOver(users, [reported, inUse]);

/** Deals that partners bring, and what a product reports of its use. */
export const partnerCases: readonly FieldCase[] = [
  {
    id: 'partner-sourced',
    source: 'By hand: a partner’s deals are credited by half, and pay 3 % of their own.',
    asked: '80,000 sold directly and 60,000 through a partner, of a quota of 100,000.',
    plans: [
      // 110,000 count: 10,000 and 1,500.
      {
        what: 'credit of its own',
        plan: planOver(sales, [ofQuota, weights]),
        ...{ payee: anna, deals: sold, pays: 11_500, says: '110,000' },
      },
      {
        what: 'pay of its own',
        plan: planOver(sales, [card]),
        ...{ payee: anna, deals: sold, pays: 1_800 },
      },
      {
        what: 'both',
        plan: planOver(sales, [ofQuota, weights, card]),
        ...{ payee: anna, deals: sold, pays: 13_300 },
      },
    ],
    flagged: [
      {
        what: 'a source that the rates do not name',
        plan: planOver(sales, [card]),
        deal: deal('Reseller', 1_000),
        flags: ['unknown-source'],
      },
      {
        what: 'one that they name',
        plan: planOver(sales, [card]),
        deal: deal('Partner', 1_000),
        flags: [],
      },
    ],
  },
  {
    id: 'usage-milestones',
    source: 'By hand: a product reports how many use it, and since when.',
    asked: '5,000 at 500 users and 12,000 more at 1,000; 20,000 when it is in use by 15 September.',
    plans: [
      { what: '999 users', plan: usage, payee: using(999), pays: 5_000 },
      { what: '1,000 users', plan: usage, payee: using(1_000), pays: 17_000 },
      { what: 'in use on the day', plan: usage, payee: using(0, '2026-09-15'), pays: 20_000 },
      { what: 'a day late', plan: usage, payee: using(500, '2026-09-16'), pays: 5_000 },
    ],
  },
];
