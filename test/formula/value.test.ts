import { type Formula, called, constant, named, operator, place } from '../../src/formula/formula';
import { allOf, anyOf } from '../../src/formula/operators/conditions/conditions';
import { atLeast } from '../../src/formula/operators/numbers/greatest';
import { atMost } from '../../src/formula/operators/numbers/least';
import { sumOf } from '../../src/formula/operators/numbers/plus';
import { isAbove } from '../../src/formula/operators/conditions/comparisons';
import { payoutAt } from '../../src/formula/operators/pay/payout-at';
import { plus } from '../../src/formula/operators/numbers/plus';
import { times } from '../../src/formula/operators/numbers/times';
import { calculation, valueOf } from '../../src/formula/value';

/** An operator of so many operands that counts how often it is asked, and adds them up. */
function counted() {
  const asked = { times: 0 };
  const add = operator({
    value: (...of: number[]) => {
      asked.times++;
      return of.reduce((sum, one) => sum + one, 0);
    },
    text: (...of) => of.join('+'),
    words: (_, ...of) => of.join(' + '),
  });
  return { asked, add };
}

const amounts = [10, 20, 30];
const source = (key: string) =>
  key === 'amount' ? { at: (row: number) => amounts[row] ?? 0 } : { fixed: 100 };

test('what no row changes is calculated once for all of them', () => {
  const { asked, add } = counted();
  const fixed = add(place('quota'), constant(5));
  const calculate = calculation(times(place('amount'), fixed), source);
  expect([0, 1, 2].map(calculate)).toEqual([1_050, 2_100, 3_150]);
  expect(asked.times).toBe(1);
});

test.each([1, 2, 3, 4, 7])('a row is asked for each of %d operands', (count) => {
  const { asked, add } = counted();
  const operands = Array.from({ length: count }, () => place('amount'));
  const calculate = calculation(add(...operands), source);
  expect(asked.times).toBe(0);
  expect([0, 1, 2].map(calculate)).toEqual([10 * count, 20 * count, 30 * count]);
});

test.each([2, 3, 5])(
  'rows and what is fixed go together, wherever they stand among %d',
  (count) => {
    for (let at = 0; at < count; at++) {
      const weights = Array.from({ length: count }, (_, k) =>
        times(place(k === at ? 'amount' : 'quota'), constant(10 ** (3 * k))),
      );
      const { add } = counted();
      const wanted = weights.reduce((sum, _, k) => sum + (k === at ? 20 : 100) * 10 ** (3 * k), 0);
      expect(calculation(add(...weights), source)(1)).toBe(wanted);
    }
  },
);

test('a formula of constants, a name and a call come to what stands in them', () => {
  const sum = plus(constant(2), place('quota'));
  const words = { en: 'Sum', da: 'Sum' };
  expect(valueOf(constant('due'), () => 0)).toBe('due');
  expect(valueOf(named(words, sum), () => 5)).toBe(7);
  expect(valueOf(called('SUM_OF', [place('other'), undefined], sum), () => 5)).toBe(7);
});

test('of no limit, of no terms and of no conditions nothing is left to write', () => {
  const amount = place('amount', 'money');
  expect(atLeast(undefined, amount)).toBe(amount);
  expect(atMost(undefined, amount)).toBe(amount);
  expect(sumOf([])).toEqual(constant(0));
  expect(allOf([])).toEqual(constant(true));
  expect(anyOf([])).toEqual(constant(false));
});

test('of one condition the whole is that condition, and a constant settles it or says nothing', () => {
  const one = isAbove(place('amount'), constant(0));
  for (const whole of [allOf, anyOf]) {
    const says = whole === anyOf;
    expect(whole([one])).toBe(one);
    expect(whole([constant(!says), one])).toBe(one);
    expect(whole([one, constant(says)])).toEqual(constant(says));
  }
});

test('adding nothing and multiplying by 1 is not written', () => {
  const amount: Formula<number> = place('amount');
  expect(plus(amount, constant(0))).toBe(amount);
  expect(plus(constant(0), amount)).toBe(amount);
  expect(times(constant(1), amount)).toBe(amount);
  expect(times(amount, constant(1))).toBe(amount);
});

test('payout tables that share a column are told apart', () => {
  const [from, payout] = [place<readonly number[]>('from'), place<readonly number[]>('payout')];
  const rate = place<readonly number[]>('rate');
  const shape = { bonusIs: 'amounts', isFlat: false } as const;
  const pay = payoutAt({ from, payout, rate, ...shape }, place('amount'), undefined);
  const shared = { from: [0, 100], payout: [0, 7], rate: [0, 0.5], amount: 110 };
  const of = (more: Readonly<Record<string, unknown>>) =>
    valueOf(pay, (key) => ({ ...shared, ...more })[key]);
  expect([of({}), of({ rate: [0, 1] }), of({ from: [0, 105] }), of({})]).toEqual([12, 17, 9.5, 12]);
});
