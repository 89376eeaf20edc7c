import { creditingOf } from '../../src/plan/deals/crediting';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { statement } from '../../src/plan/payee/statement';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { basePlan, deals, flips, payees, paths, unmoved } from '../spreadsheet/flipped-plans';

/** What everyone is credited and paid, and when it falls due. */
function numbersOf(plan: Plan) {
  const crediting = creditingOf(plan, deals, payees);
  return payees.map((payee) => ({
    credited: plan.measures.map(({ id }) => crediting.credit(id, payee)),
    paid: payeePay(plan, payee, crediting, payees).payout,
    due: statement(plan, payee, crediting, payees).due.map(({ amount, cash, equity, day }) => [
      ...[amount, cash, equity, day],
    ]),
  }));
}

test.each(flips)('$title moves what somebody is paid, or when', ({ plan, from = basePlan }) => {
  expect(parsePlan(plan).ok).toBe(true);
  expect(numbersOf(plan)).not.toEqual(numbersOf(from));
});

test('two choices of one rule do not pay the same', () => {
  const found = flips.map(({ plan }) => JSON.stringify(numbersOf(plan)));
  const alike = flips.filter((_, k) => found.indexOf(found[k] ?? '') !== k);
  expect(alike.map(({ title }) => title)).toEqual([]);
});

test('every option is turned, or is told why it moves nothing', () => {
  const isTurned = (path: string) =>
    flips.some(({ title }) => title.startsWith(`${path}`)) || path in unmoved;
  expect(paths.filter((path) => !isTurned(path))).toEqual([]);
  expect(Object.keys(unmoved).filter((path) => flips.some(({ title }) => title === path))).toEqual(
    [],
  );
  expect(Object.keys(unmoved)).toHaveLength(14);
});
