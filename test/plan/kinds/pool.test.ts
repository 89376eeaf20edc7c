import fc from 'fast-check';
import '../../../src/plan/all-kinds';
import { poolParts } from '../../../src/functions/pool/rule';
import type { Component } from '../../../src/plan/kinds';
import type { PoolComponent } from '../../../src/plan/kinds/pool/schema';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { common } from '../../../src/plan/new-component';
import { statement } from '../../../src/plan/payee/statement';
import { usualAssumptions } from '../../../src/plan/payee/team';
import type { Payee } from '../../../src/plan/people';
import { measure } from '../../../src/plan/presets/preset';
import { partsOf } from '../../../src/plan/parts';
import { paidOnTarget } from '../../../src/plan/scenarios/on-target';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { teamColumns } from '../team-columns';

const sales = measure('sales', 'sales');
const poolOf = (more: Partial<PoolComponent> = {}): Component => ({
  ...{ kind: 'pool', ...common('pool'), measure: 'sales', size: 'amount', amount: 900, rate: 0.01 },
  ...{ among: 'everyone', most: 360, ...more },
});
const planOfPool = (more: Partial<PoolComponent> = {}, language: 'en' | 'da' = 'en') =>
  planWith({ roles: ['AE', 'SE'], measures: [sales], components: [poolOf(more)] }, language);
const weighing = (name: string, weight: number | undefined, more: Partial<Payee> = {}): Payee =>
  payeeOf({ name, role: 'AE', results: { pool: [weight] }, ...more });
const paid = (payees: readonly Payee[], more: Partial<PoolComponent> = {}) => {
  const plan = planOfPool(more);
  return teamColumns(plan, payees, usualAssumptions(plan))('payout');
};
const withOwn = { ownMost: 'typed' } as const;
const atMost = (name: string, weight: number, most?: number): Payee =>
  weighing(name, weight, most === undefined ? {} : { mosts: { pool: most } });
const three = [weighing('A', 500), weighing('B', 300), weighing('C', 200)];

/** https://mrexcel.com/board/threads/redistribute-remaining-bonus-after-a-reaching-a-cap.1186183 */
test('what one cannot have above the most goes to the others by their weights', () => {
  expect(paid(three)).toEqual([360, 324, 216]);
  expect(paid(three, { most: null })).toEqual([450, 270, 180]);
  expect(paid(three, { most: 330 })).toEqual([330, 330, 240]);
  expect(paid(three, { most: 250 })).toEqual([250, 250, 250]);
});

test('a most in cents is had to the cent, and a part of a cent above it is not', () => {
  // In binary a hundred times 1.15 is a little less than 115.
  const alike = ['A', 'B', 'C'].map((name) => weighing(name, 1));
  expect(paid(alike, { amount: 10, most: 1.15 })).toEqual([1.15, 1.15, 1.15]);
  expect(paid(alike, { amount: 10, most: 1.1599 })).toEqual([1.15, 1.15, 1.15]);
});

test('a payee’s own most takes the place of the plan’s, and what is left goes to the others', () => {
  const pool = (most: number, mosts: readonly (number | undefined)[]) =>
    paid(
      [500, 300, 200].map((weight, k) => atMost(`P${String(k)}`, weight, mosts[k])),
      { most, ...withOwn },
    );
  // 900 by 500, 300 and 200: the first has 100, and 800 goes by 300 and 200.
  expect(pool(900, [100])).toEqual([100, 480, 320]);
  // The third stops at 50, and 750 goes to the second, who has no more than the plan's 360.
  expect(pool(360, [100, undefined, 50])).toEqual([100, 360, 50]);
  // An own most above the plan's: 540 is left for 300 and 200.
  expect(pool(250, [450, 450, 450])).toEqual([450, 270, 180]);
  expect(pool(250, [undefined, 450, 450])).toEqual([250, 390, 260]);
  // Nothing is a most as well, a part of a cent is none, and a most that all have leaves the rest.
  expect(pool(900, [0, 0.019])).toEqual([0, 0.01, 899.99]);
  expect(pool(900, [1, 2, 3])).toEqual([1, 2, 3]);
  // Where the plan does not ask for it, what stands on Team is not read.
  expect(paid([atMost('A', 1, 1), atMost('B', 1)], { most: 500 })).toEqual([450, 450]);
});

test('an own most below 0 or in words is flagged, and leaves the pool to the others', () => {
  const rows = [
    atMost('A', 1, -1),
    weighing('B', 1, { unread: { 'ownMost:pool': 'plenty' } }),
    atMost('C', 1),
    atMost('D', 0, 10),
  ];
  expect(paid(rows, { most: 800, ...withOwn })).toEqual(['', '', 800, 0]);
  const said = (payee: Payee, language: 'en' | 'da') =>
    statement(planOfPool(withOwn, language), payee).problems.map((one) => one[language]);
  expect(rows.slice(0, 2).map((row) => said(row, 'en'))).toEqual([
    ['Own most: Pool: below 0'],
    ['Own most: Pool: not a number'],
  ]);
  expect(rows.slice(0, 2).map((row) => said(row, 'da'))).toEqual([
    ['Eget højeste: Pulje: under 0'],
    ['Eget højeste: Pulje: ikke et tal'],
  ]);
});

test('each team has its own level where its payees have another most', () => {
  const of = (team: string, weight: number, most?: number) => ({
    ...atMost(`${team} ${String(weight)}`, weight, most),
    team,
  });
  const rows = [
    of('North', 5, 100),
    of('South', 1, 600),
    of('NORTH', 3),
    of('South', 9),
    of('North', 2),
  ];
  expect(paid(rows, { among: 'team', most: 900, ...withOwn })).toEqual([100, 90, 480, 810, 320]);
});

test('what can be paid at most is the pool where payees have a most of their own', () => {
  const largest = (more: Partial<PoolComponent>) => {
    const plan = planOfPool(more);
    return teamColumns(plan, three, usualAssumptions(plan))('largest')[0];
  };
  expect([largest({}), largest(withOwn), largest({ size: 'rate', ...withOwn })]).toEqual([
    360,
    900,
    Infinity,
  ]);
});

/** Where one alone is shown, five are alike: a fifth of the pool, or the most. */
test.each([
  [{ most: null }, 180],
  [{ most: 179.99 }, 179.99],
  [{ most: 180.01 }, 180],
  [{ most: 0 }, 0],
  // 1 % of what five sell of 1,000,000 each is 50,000, a fifth of which is 10,000.
  [{ size: 'rate', most: null }, 10_000],
] as const)('on target a pool %j pays %d', (more, pays) => {
  const plan = planOfPool(more);
  const [part] = partsOf(plan);
  expect(part && paidOnTarget(plan, part)).toBe(pays);
});

test('the most and the last cents of a team are its own, whatever other teams have', () => {
  const inTeam = (team: string, weights: readonly number[]) =>
    weights.map((weight, k) => weighing(`${team} ${String(k)}`, weight, { team }));
  const [north, south] = [inTeam('North', [500, 300, 200]), inTeam('South', [1, 9])];
  const mixed = [...north.slice(0, 1), ...south, ...north.slice(1)];
  expect(paid(mixed, { among: 'team' })).toEqual([360, 360, 360, 324, 216]);
  // A crown for three alike in each of two teams: the first of each has the cent.
  const alike = [...inTeam('North', [1, 1, 1]), ...inTeam('South', [2, 2, 2])];
  expect(paid(alike, { among: 'team', amount: 1, most: null })).toEqual([
    0.34, 0.33, 0.33, 0.34, 0.33, 0.33,
  ]);
});

test('a pool of the team stands beside one of everybody', () => {
  const second = { ...poolOf({ among: 'team', most: null }), id: 'second' } as Component;
  const plan = planWith({
    ...{ roles: ['AE'], measures: [sales], components: [poolOf({ most: null }), second] },
  });
  const results = { pool: [1], second: [1] };
  const payees = ['North', 'North', 'South'].map((team, k) =>
    payeeOf({ name: `P${String(k)}`, role: 'AE', team, results }),
  );
  const column = teamColumns(plan, payees, usualAssumptions(plan));
  expect([column('pay:pool'), column('pay:second')]).toEqual([
    [300, 300, 300],
    [450, 450, 900],
  ]);
});

test('no weight, another role and a row that does not count get nothing, and leave it to the others', () => {
  const others = [
    weighing('None', undefined),
    weighing('Other', 500, { role: 'SE' }),
    weighing('Unread', NaN, { unread: { 'result:pool:0': 'many' } }),
    payeeOf({ name: '' }),
  ];
  const found = paid([...others, ...three], { roles: ['AE'] });
  expect(found).toEqual([0, 0, '', '', 360, 324, 216]);
});

test('each team divides a share of its own total', () => {
  const team = (name: string, of: string, weight: number, sold: number) =>
    weighing(name, weight, { team: of, credited: { sales: sold } });
  const payees = [
    team('A', 'North', 1, 10_000),
    team('B', 'NORTH', 2, 5_000),
    team('C', 'South', 1, 1_000.1),
    team('D', 'South', 1, 0),
    team('E', 'South', 1, -7_000),
    team('F', '', 5, 9_000),
  ];
  // 1 % of 15,000 by 1 and 2; South is below 0; who has no team is in no pool.
  const by = { size: 'rate', among: 'team', most: null } as const;
  expect(paid(payees, by)).toEqual([50, 100, 0, 0, 0, 0]);
  // 1 % of 18,000.10: 180.001, by 1, 2, 1, 1, 1 and 5 of 11.
  expect(paid(payees, { ...by, among: 'everyone' })).toEqual([
    16.37, 32.73, 16.36, 16.36, 16.36, 81.82,
  ]);
});

test('parts are those of COMP.POOL, add up to the cent, and move with who has them', () => {
  const weight = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 100);
  const weights = fc.array(weight, { minLength: 1, maxLength: 12 });
  const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
  const owns = fc.array(fc.option(money, { nil: undefined }), { maxLength: 12 });
  fc.assert(
    fc.property(weights, money, fc.option(money), owns, (all, amount, limit, own) => {
      const most = limit === null ? null : limit / all.length;
      const mosts = all.map((_, k) => (most === null ? undefined : own[k]));
      const rows = all.map((one, k) => atMost(`P${String(k)}`, one, mosts[k]));
      const found = paid(rows, { amount, most, ...withOwn });
      const isDivided = all.some((one) => one > 0);
      const parts = poolParts(
        amount,
        all,
        mosts.map((one) => one ?? most ?? Infinity),
      );
      expect(found).toEqual(isDivided ? parts : all.map(() => 0));
      const paidInAll = Math.round(100 * parts.reduce((sum, part) => sum + part, 0));
      if (isDivided && most === null) expect(paidInAll).toBe(Math.round(100 * amount));
      const turned = paid(rows.toReversed(), { amount, most, ...withOwn }).toReversed();
      // Of equal remainders the first has the cent.
      turned.forEach((one, k) =>
        expect(Math.abs(Number(one) - Number(found[k]))).toBeLessThan(0.011),
      );
    }),
    { numRuns: 100 },
  );
});

test('the statement tells the weight, what all have, and what comes of it', () => {
  const payees = three.map((one) => ({ ...one, credited: { sales: 30_000 } }));
  const [first = payeeOf({})] = payees;
  const said = (language: 'en' | 'da') =>
    statement(planOfPool({ size: 'rate', most: null }, language), first, undefined, payees).lines[0]
      ?.sentence;
  expect(said('en')).toBe('Weight 500, Weights of all 1,000, Sales of all 90,000 pays 450.');
  expect(said('da')).toBe('Vægt 500, Vægte for alle 1.000, Sales for alle 90.000 giver 450.');
});

test('the statement tells the most that counts: the payee’s own, or else the plan’s', () => {
  const payees = [atMost('A', 500, 100), atMost('B', 300)];
  const said = (payee: Payee, language: 'en' | 'da', more: Partial<PoolComponent> = withOwn) =>
    statement(planOfPool(more, language), payee, undefined, payees).lines[0]?.sentence;
  const [first = payeeOf({}), second = payeeOf({})] = payees;
  expect(said(first, 'en')).toBe('Weight 500, Weights of all 800, at most 100 pays 100.');
  expect(said(second, 'da')).toBe('Vægt 300, Vægte for alle 800, højst 360 giver 360.');
  expect(said(first, 'en', {})).toBe('Weight 500, Weights of all 800, at most 360 pays 360.');
});

test('a share of a count is no amount of money', () => {
  const plan = planOfPool({ size: 'rate' });
  const parsed = parsePlan({ ...plan, measures: [{ ...sales, unit: 'count' }] });
  expect(parsed.ok ? '' : parsed.issues[0].message.en).toBe(
    'A share of sales is no amount of money.',
  );
});
