import { creditingOf } from '../../src/plan/deals/crediting';
import { usualLimits } from '../../src/plan/deals/values';
import { statement } from '../../src/plan/payee/statement';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import {
  acrossPeriods,
  assigned,
  assigning,
  bordering,
  listing,
  undated,
} from '../spreadsheet/assigned-people';
import { dealFlags } from './reviewed-deals';
import { teamColumns } from './team-columns';

/** What each row of the team is credited, with its name. */
function credited(plan: Plan, deals: readonly Deal[], team: readonly Payee[] = assigned) {
  const columns = teamColumns(plan, team, undefined, creditingOf(plan, deals, team));
  const amounts = columns('credited:expansion');
  return (name: string) => amounts.filter((_, k) => team[k]?.name.toLowerCase() === name);
}

test.each([['anna'], ['a*'], ['>5']])('%s is two assignments, each with its own deals', (name) => {
  expect(credited(assigning, bordering)(name)).toEqual([1_000, 2_000]);
});

test('keys are compared to the letter but for capitals: 0042 is not 42', () => {
  const of = credited(assigning, bordering);
  expect([of('0042'), of('42')]).toEqual([[3_000], [3_000]]);
  const [first] = bordering;
  expect(credited(assigning, first ? [first] : [])('anna')).toEqual([1_000, 0]);
});

test('each assignment has its role and the quota of its own days: 31 and 61 of 92', () => {
  const columns = teamColumns(assigning, assigned);
  expect(columns('prorated').slice(0, 2)).toEqual([310_000, 610_000]);
  const crediting = creditingOf(assigning, bordering, assigned);
  const paid = assigned
    .slice(0, 2)
    .map((payee) => statement(assigning, payee, crediting, assigned).total);
  // 10 % of 1,000; 10 % of 2,000 and the bonus, which pays the second role alone.
  expect(paid).toEqual([100, 700]);
});

test('two rows with a day in common are paid on neither, and say so', () => {
  const columns = teamColumns(
    ...([assigning, assigned, undefined] as const),
    creditingOf(assigning, bordering, assigned),
  );
  const bo = assigned.flatMap(({ name }, k) => (name === 'Bo' ? [k] : []));
  const says = 'Not paid. Days overlap another row.';
  expect(bo.map((k) => [columns('payout')[k], columns('flag')[k]])).toEqual([
    ['', says],
    ['', says],
  ]);
  const [one] = assigned.filter(({ name }) => name === 'Bo');
  const account = one && statement(assigning, one, undefined, assigned);
  expect(account?.total).toBe(0);
  expect(account?.problems.map(({ en }) => en)).toEqual(['Days overlap another row']);
});

test('a deal on a day that no row of its owner has is credited to nobody, and flagged', () => {
  expect(credited(assigning, bordering)('cleo')).toEqual([1_000, 0]);
  const flags = dealFlags(assigning, bordering, usualLimits, assigned);
  const flagged = bordering.filter((_, k) => flags[k]?.includes('no-row'));
  const owners = flagged.map(({ owners: { CSM } }) => CSM?.name);
  expect(owners).toEqual(['Bo', 'Bo', 'Cleo']);
});

test('a row that cannot be read, or is not active, takes no deal from another', () => {
  const of = credited(assigning, bordering);
  expect(of('dan')).toEqual(['', 3_000]);
  expect(of('gone')).toEqual([0, 3_000]);
});

test('what counts late goes to the first day, and what is taken back to the day it is cancelled', () => {
  expect(credited(assigning, acrossPeriods)('anna')).toEqual([1_000, -1_000]);
});

test('a listed deal without a day goes to the only row of the period, and is flagged where there are two', () => {
  const of = credited(listing, undated);
  expect([of('0042'), of('anna'), of('gone')]).toEqual([[1_000], [1_000, 0], [0, 1_000]]);
  const flags = dealFlags(listing, undated, usualLimits, assigned);
  expect(flags.map((one) => one.includes('no-row'))).toEqual([false, true, false, false]);
});

test('the order of rows says nothing', () => {
  const [rows, deals] = [assigned.toReversed(), bordering.toReversed()];
  const names = [...new Set(assigned.map(({ name }) => name.toLowerCase()))];
  const [one, other] = [credited(assigning, bordering), credited(assigning, deals, rows)];
  for (const name of names) expect(other(name).toReversed()).toEqual(one(name));
});
