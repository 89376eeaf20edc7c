import { statement } from '../../src/plan/payee/statement';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { currencies } from '../../src/plan/kinds/currencies/currencies';
import { commissionOn, planOver, sales } from '../conformance/field-cases/plans';
import { payeeOf } from '../spreadsheet/team-people';

const rates = currencies.sample('rates', sales);
const plan = planOver(sales, [commissionOn(sales, null, [[0, 0.1]]), rates]);
const paid = (currency?: string) =>
  statement(
    plan,
    payeeOf({ ...(currency !== undefined && { currency }), credited: { sales: 1000 } }),
  );

test('a payee without a currency, or with the plan’s, is paid in the plan’s', () => {
  expect([paid(), paid(''), paid('dkk')].map(({ total, inOwn }) => [total, inOwn])).toEqual([
    [100, undefined],
    [100, undefined],
    [100, undefined],
  ]);
});

test('another currency is paid at the plan’s rate, to its own cent', () => {
  expect(paid('eur').inOwn).toEqual({ currency: 'EUR', rate: 0.134, amount: 13.4 });
  expect(paid('USD').total).toBe(100);
});

test('a currency without a rate pays nothing and says so', () => {
  const { total, problems } = paid('SEK');
  expect([total, problems.map(({ en }) => en)]).toEqual([0, ['Currency: the plan has no rate']]);
});

test.each([
  [[], 'rates'],
  [[{ currency: 'USD', from: 46_023, rate: 0 }], 'rates.0.rate'],
  [[{ currency: 'USD', from: 3, rate: 1 }], 'rates.0.from'],
  [
    [
      { currency: 'USD', from: 46_023, rate: 1 },
      { currency: 'USD', from: 46_023, rate: 2 },
    ],
    'rates.1.from',
  ],
])('rates of %j are refused at %s', (rows, path) => {
  const document = { ...plan, components: [plan.components[0], { ...rates, rates: rows }] };
  const parsed = parsePlan(document);
  const found = parsed.ok ? [] : parsed.issues.map((issue) => issue.path.slice(2).join('.'));
  expect(found).toContain(path);
});
