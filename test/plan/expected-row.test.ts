import { excelText } from '../../src/formula/excel-text';
import { type Formula, constant, place } from '../../src/formula/formula';
import { valueOf } from '../../src/formula/value';
import { addedByRow, chanceOfReaching, rowInMoney } from '../../src/plan/pay/expected-row';
import type { TableRow } from '../../src/plan/kind';

const row = (from: number, payout: number, rate: number): TableRow => ({
  ...{ from: constant(from), payout: constant(payout), rate: constant(rate) },
});
const outcome = (mean: number, deviation: number) => ({
  ...{ mean: constant(mean), deviation: constant(deviation) },
});
const comesTo = (formula: Formula<number>) => valueOf(formula, () => undefined);

/** What rows pay on average: all that each of them adds. */
const onAverage = (rows: readonly TableRow[], mean: number, deviation: number): number =>
  rows.reduce((sum, here, k) => {
    const chance = chanceOfReaching(here.from, outcome(mean, deviation));
    return sum + comesTo(addedByRow(here, rows[k - 1], chance, outcome(mean, deviation)));
  }, 0);

// Published table of the normal distribution: 0.5987063 a quarter deviation above the mean.
test('a step pays with the chance of reaching it', () => {
  const rows = [row(0, 0, 0), row(1_800_000, 50_000, 0)];
  expect(onAverage(rows, 1_710_000, 360_000)).toBeCloseTo(50_000 * (1 - 0.5987063), 2);
});

// Published density at 0: 0.3989423.
test('a rate from the mean on pays on the density there: 5 % of 0.3989423 deviations', () => {
  const rows = [row(0, 0, 0), row(1_000_000, 0, 0.05)];
  expect(onAverage(rows, 1_000_000, 200_000)).toBeCloseTo(0.05 * 200_000 * 0.3989423, 2);
});

test('a jump counts what the row above has climbed to, and the rate only by its change', () => {
  // All results above 100: 2 each from 100 on, 3 each from 200 on and 50 more there.
  const rows = [row(100, 10, 2), row(200, 260, 3)];
  expect(onAverage(rows, 500, 0)).toBe(10 + 2 * 100 + 50 + 3 * 300);
  expect(onAverage(rows, 150, 0)).toBe(10 + 2 * 50);
});

test('without deviation a result on the threshold has reached it, and one short has not', () => {
  const rows = [row(0, 0, 0), row(200, 30, 0)];
  expect([199.99, 200, 201].map((mean) => onAverage(rows, mean, 0))).toEqual([0, 30, 30]);
});

test('with deviation a threshold on the mean is reached in half of all cases', () => {
  expect(comesTo(chanceOfReaching(constant(200), outcome(200, 5)))).toBe(0.5);
});

test('a row in shares of a quota of 400 is told in money', () => {
  const told = (pays: 'amounts' | 'rates') => {
    const { from, payout, rate } = rowInMoney(row(0.5, 20, 8), pays, constant(400));
    return [comesTo(from), comesTo(payout), comesTo(rate)];
  };
  expect(told('amounts')).toEqual([200, 20, 0.02]);
  expect(told('rates')).toEqual([200, 8000, 8]);
});

test('on a sheet it reads as it is said, and a table that climbs nowhere has only its jumps', () => {
  const text = (formula: Formula) => excelText(formula, { form: 'native', place: (key) => key });
  const market = { mean: place('B1'), deviation: place('B2') };
  const here = { from: place('C5'), payout: place('D5') };
  const above = { from: place('C4'), payout: place('D4') };
  const flat = constant(0);
  expect(text(chanceOfReaching(place('C5'), market))).toBe(
    'IF(B2=0,IF(B1-C5>=-5E-13*ABS(C5),1,0),NORMSDIST((B1-C5)/B2))',
  );
  expect(
    text(addedByRow({ ...here, rate: flat }, { ...above, rate: flat }, place('F5'), market)),
  ).toBe('(D5-D4)*F5');
  expect(
    text(
      addedByRow(
        { ...here, rate: place('E5') },
        { ...above, rate: place('E4') },
        place('F5'),
        market,
      ),
    ),
  ).toBe(
    '(D5-(D4+E4*(C5-C4)))*F5+(E5-E4)*(IF(B2=0,0,B2*EXP(-((C5-B1)/B2)*((C5-B1)/B2)/2)/SQRT(2*PI()))+(B1-C5)*F5)',
  );
});
