import { parsePlan } from '../../../src/plan/document/parse-plan';
import { isTable, tableOf } from '../../../src/plan/kinds';
import { partsOf } from '../../../src/plan/parts';
import { outcome } from '../../../src/plan/pay/outcome';
import { type LookupTable, tablePreset } from '../../../src/plan/presets/from-table';
import { planOf } from '../../../src/plan/presets/presets';

const planFrom = (table: LookupTable) =>
  planOf(tablePreset(table), 'en', { from: '2026-07-01', to: '2026-09-30' });

/** What the only component of the table's plan pays for sales. */
function paid(table: LookupTable, sold: number): number {
  const plan = planFrom(table);
  const [part, ...more] = partsOf(plan);
  if (!part || more.length > 0 || !isTable(part)) throw new Error('Not one component of a table.');
  const payouts = tableOf(part);
  if (!payouts.ok) throw new Error(payouts.issues[0].message.en);
  return outcome(part, payouts.value, sold, table.quota ?? undefined).payout;
}

const rates: LookupTable = {
  ...{ name: 'Rates 2024', pays: 'rates', quota: null },
  rows: [
    [0, 0.02],
    [50_000, 0.025],
    [80_000, 0.03],
  ],
};
const amounts: LookupTable = {
  ...{ name: 'Bonus', pays: 'amounts', quota: null },
  rows: [
    [1_000_000, 10_000],
    [2_000_000, 30_000],
  ],
};

/* 49,999.99 at 2 % is 999.9998; 50,000 at 2.5 % is 1,250; 79,999.99 at 2.5 % is 1,999.99975. */
test.each([
  [0, 0],
  [49_999.99, 1_000],
  [50_000, 1_250],
  [79_999.99, 2_000],
  [80_000, 2_400],
  [90_000, 2_700],
])(
  '2 %%, 2.5 %% from 50,000 and 3 %% from 80,000: sales of %d pay %d, as a lookup does',
  (...of) => {
    const [sold, pays] = of;
    expect(paid(rates, sold)).toBe(pays);
  },
);

test.each([
  [999_999.99, 0],
  [1_000_000, 10_000],
  [1_999_999.99, 10_000],
  [2_000_000, 30_000],
  [9_000_000, 30_000],
])('10,000 from a million and 30,000 from two: sales of %d pay %d', (sold, pays) => {
  expect(paid(amounts, sold)).toBe(pays);
});

/* 80 % of 500,000 is 400,000, and 5 % of that 20,000. */
test.each([
  [399_999.99, 12_000],
  [400_000, 20_000],
  [500_000, 40_000],
])('3 %%, 5 %% from 80 %% and 8 %% from 100 %% of 500,000: sales of %d pay %d', (sold, pays) => {
  const rows = [
    [0, 0.03],
    [0.8, 0.05],
    [1, 0.08],
  ] as const;
  expect(paid({ pays: 'rates', quota: 500_000, rows }, sold)).toBe(pays);
});

test.each([rates, amounts])('the plan of $name has its name and is kept as it is', (table) => {
  const plan = planFrom(table);
  expect(plan.name).toBe(table.name);
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
});

test('without a name the plan is called as its shape', () => {
  expect(planFrom({ ...rates, name: undefined }).name).toBe('Retroactive commission');
});
