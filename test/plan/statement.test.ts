import { creditingOf } from '../../src/plan/deals/crediting';
import type { Crediting } from '../../src/plan/ledger/crediting';
import { dayNumber } from '../../src/engine/dates';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import type { Component } from '../../src/plan/kinds';
import { following, measure } from '../../src/plan/presets/preset';
import { planOf, presets } from '../../src/plan/presets/presets';
import { statement } from '../../src/plan/payee/statement';
import { planWith } from '../spreadsheet/component-plans';

const effective = { from: '2026-07-01', to: '2026-09-30' };
function preset(id: string, language: 'en' | 'da' = 'en'): Plan {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return planOf(found, language, effective);
}
const milestone = (id: string, follows: string, quota: number, bonus: number): Component => ({
  ...following(id, follows),
  ...{ kind: 'milestone', pays: 'amount', trigger: 1, partial: { kind: 'none' }, quota, bonus },
});
const payee = (more: Partial<Payee>): Payee => ({
  name: 'Payee',
  role: '',
  team: '',
  quota: null,
  from: null,
  to: null,
  credited: {},
  prior: {},
  results: {},
  ...more,
});

/** A third is 0.333333333333 in a cell, and 33.3333333333 % reach it. */
test('a threshold with more decimals than a cell of ratios has its row in the statement', () => {
  const ladder = {
    ...{ ...following('steps', 'kept'), kind: 'ladder', mode: 'highest', quota: null },
    rungs: [{ from: 1 / 3, bonus: 25_000 }],
  } as Component;
  const plan = planWith({ measures: [measure('kept', 'GRR', 'percent')], components: [ladder] });
  const [line] = statement(plan, payee({ credited: { kept: 1 / 3 } })).lines;
  expect(line?.payout).toBe(25_000);
  expect(line?.breakdown.map(({ payout }) => payout)).toEqual([0, 25_000]);
});

/** Published: quota 1,800,000 and bonus 50,000, nothing below 100 %. */
test.each([
  [1_764_000, 0, 'Sales 1,764,000 is 98% of the quota of 1,800,000 and pays 0.'],
  [1_799_999.99, 0, 'Sales 1,799,999.99 is 99.99% of the quota of 1,800,000 and pays 0.'],
  [1_800_000, 50_000, 'Sales 1,800,000 is 100% of the quota of 1,800,000 and pays 50,000.'],
  [2_160_000, 50_000, 'Sales 2,160,000 is 120% of the quota of 1,800,000 and pays 50,000.'],
])('a milestone at %d pays %d and says why', (sales, payout, sentence) => {
  const account = statement(preset('milestone'), payee({ credited: { sales } }));
  expect(account.total).toBe(payout);
  expect(account.lines).toMatchObject([{ payout, sentence }]);
  const rows = account.lines[0]?.breakdown ?? [];
  expect(rows.reduce((sum, row) => sum + row.payout, 0)).toBe(payout);
});

/**
 * The quota of 92 days for the 46 days from 16 August: 900,000. Sales of 900,000 reach it; they are
 * half of the quota of somebody who was there all the time.
 */
test('who starts in the middle of the period has the quota of the days left', () => {
  const plan = preset('milestone');
  const sales = { sales: 900_000 };
  const late = payeePay(plan, payee({ credited: sales, from: dayNumber('2026-08-16') }));
  expect(late).toMatchObject({ proratedQuota: 900_000, attainment: 1, payout: 50_000 });
  expect(payeePay(plan, payee({ credited: sales }))).toMatchObject({ attainment: 0.5, payout: 0 });
});

test("a payee's own quota comes before the plan's", () => {
  const own = payee({ credited: { sales: 1_000_000 }, quota: 1_000_000 });
  expect(payeePay(preset('milestone'), own)).toMatchObject({ attainment: 1, payout: 50_000 });
});

/**
 * Half of each quota for half of the days: 900,000, 500,000 and 20 meetings. An own quota of 600,000 is
 * a third of the plan's: half of it counts for the first component of sales, and half of a third of
 * 1,000,000 for the second; meetings stay.
 */
test('every component has a quota of its own for the days of a payee', () => {
  const plan = planWith({
    measures: [measure('sales', 'sales'), measure('meetings', 'meetings', 'count')],
    components: [
      milestone('first', 'sales', 1_800_000, 50_000),
      milestone('second', 'sales', 1_000_000, 5_000),
      milestone('third', 'meetings', 40, 10_000),
    ],
  });
  const paid = (sales: number, meetings: number, quota: number | null) => {
    const from = dayNumber('2026-08-16');
    const pay = payeePay(plan, payee({ credited: { sales, meetings }, from, quota }));
    return pay.components.map((one) => [one.quota, one.payout]);
  };
  expect(paid(500_000, 20, null)).toEqual([
    [900_000, 0],
    [500_000, 5_000],
    [20, 10_000],
  ]);
  expect(paid(499_999.99, 19, null).map(([, payout]) => payout)).toEqual([0, 0, 0]);
  expect(paid(300_000, 19, 600_000)).toEqual([
    [300_000, 50_000],
    [166_666.67, 5_000],
    [20, 0],
  ]);
});

/**
 * The revised forecast is 6 % growth instead of 8 %: 10,000,000 x 1.06 / 1.08 = 9,814,814.81.
 * 80 % of it are 7,851,851.85.
 */
test('an escalation moves the quota of its measure', () => {
  const plan = preset('executive-ladder');
  const at = (revenue: number) => payeePay(plan, payee({ credited: { revenue, markets: 0 } }));
  expect(at(9_814_814.81)).toMatchObject({ proratedQuota: 9_814_814.81, payout: 100_000 });
  expect(at(9_814_814.8).payout).toBe(75_000);
  expect(at(7_851_851.85).payout).toBe(75_000);
  expect(at(7_851_851.84).payout).toBe(50_000);
});

/**
 * 5 % on 2,000,000 with a multiplier of 0.5 to 50 %, 1 to 100 %, 1.5 to 120 % and 2 above:
 * 25,000 + 50,000 + 30,000 at 120 %, and 10 % of everything above; the cap is 400,000.
 */
test('a cap limits a component, and the statement says so', () => {
  const plan = preset('enterprise-ae');
  const ae = (bookings: number) =>
    statement(plan, payee({ role: 'AE', credited: { bookings }, results: { spifs: [3, 1, 0] } }));
  expect(ae(2_400_000).lines[0]).toMatchObject({ payout: 105_000 });
  expect(ae(5_350_000).lines[0]).toMatchObject({ payout: 400_000 });
  const above = ae(6_000_000).lines[0];
  expect(above?.earned).toBeCloseTo(465_000, 6);
  expect(above?.payout).toBe(400_000);
  expect(above?.sentence).toContain('The cap makes it 400,000.');
  expect(above?.breakdown.reduce((sum, row) => sum + row.payout, 0)).toBeCloseTo(465_000, 6);
  const spifs = ae(0).lines.find(({ componentId }) => componentId === 'spifs');
  expect(spifs).toMatchObject({ payout: 5_500 });
});

test('a component pays its own roles only', () => {
  const plan = preset('enterprise-ae');
  const bdr = statement(plan, payee({ role: 'BDR', credited: { bookings: 2_400_000 } }));
  expect(bdr.lines.map(({ componentId }) => componentId)).not.toContain('accelerator');
  expect(bdr.total).toBe(0);
});

test('a gate keeps everything back until it is reached', () => {
  const plan = preset('csm-expansion');
  const crediting: Crediting = {
    credits: ({ unit }) => unit === 'money',
    credit: () => 575_000,
    retained: () => 0,
    said: () => 0,
    pay: () => 27_500,
    deals: () => [],
  };
  const csm = (nrr: number) =>
    statement(plan, payee({ role: 'CSM', credited: { nrr } }), crediting);
  expect(csm(0.9999).total).toBe(0);
  expect(csm(0.9999).lines[0]?.sentence).toContain('The gate is not reached.');
  expect(csm(1).total).toBe(27_500 + 25_000);
  expect(csm(1.1).total).toBe(27_500 + 50_000);
});

/**
 * Of 30 % for the CSM: 3 % of a renewal of 400,000 is 12,000, 3,600 of it hers; 5 % of the 100,000
 * that an upsell adds is 5,000, 1,500 of it hers. The deal that she does not own pays her nothing.
 */
test('what deals pay stands deal by deal', () => {
  const deal = (name: string, type: string, renewed: number, csm: string): Deal => ({
    ...{ deal: name, customer: `Customer ${name}`, booked: dayNumber('2026-08-01'), type },
    ...{ closer: 'CSM', current: 400_000, renewed, measure: '' },
    owners: { CSM: { name: csm }, AE: { name: 'Bo' } },
  });
  const deals = [
    deal('D-1', 'renewal', 400_000, 'Anna'),
    deal('D-2', 'upsell', 500_000, 'anna'),
    deal('D-3', 'upsell', 500_000, 'Clara'),
  ];
  const plan = preset('csm-expansion');
  const anna = payee({ name: 'Anna', role: 'CSM', credited: { nrr: 1 } });
  const [line] = statement(plan, anna, creditingOf(plan, deals, [anna])).lines;
  expect(line?.deals).toEqual([
    { deal: 'D-1', customer: 'Customer D-1', rate: 0.03, pay: 3_600 },
    { deal: 'D-2', customer: 'Customer D-2', rate: 0.05, pay: 1_500 },
  ]);
  expect(line).toMatchObject({ earned: 5_100, payout: 5_100, breakdown: [] });
});

/** 50,000.01 in halves, a quarter of each in equity: 25,000.01 + 25,000, and 18,750.01 of it in cash. */
test('what is due adds up to the cent, in cash and in equity', () => {
  const plan: Plan = {
    ...preset('milestone'),
    payment: {
      instalments: [
        { share: 0.5, due: { on: 'period-end', days: 30 } },
        { share: 0.5, due: { on: 'trigger', trigger: 'collection' } },
      ],
      equityShare: 0.25,
    },
  };
  const [component] = plan.components;
  const odd = { ...plan, components: [{ ...component, bonus: 50_000.01 }] } as Plan;
  const { due } = statement(odd, payee({ credited: { sales: 1_800_000 } }));
  expect(due).toMatchObject([
    { amount: 25_000.01, cash: 18_750.01, equity: 6_250, day: dayNumber('2026-10-30') },
    { amount: 25_000, cash: 18_750, equity: 6_250, day: null, trigger: { en: 'On collection' } },
  ]);
});

test('in Danish the sentences are Danish', () => {
  const account = statement(preset('milestone', 'da'), payee({ credited: { sales: 1_764_000 } }));
  expect(account.lines[0]?.sentence).toBe(
    'Salg 1.764.000 er 98\u00a0% af kvoten på 1.800.000 og giver 0.',
  );
});

/** Credit of 300,000 before, 200,000 now, marginal 8 % from 125,000, 12 % from 250,000, 15 % from 312,500. */
test('prior credit comes first in the table, and the period pays the increment', () => {
  const plan = preset('marginal-commission');
  const [component] = plan.components;
  const yearly = { ...plan, components: [{ ...component, hasPrior: true }] } as Plan;
  const pay = payeePay(yearly, payee({ credited: { sales: 200_000 }, prior: { sales: 300_000 } }));
  // 12,500 at 12 % to 312,500, then 187,500 at 15 %: 1,500 + 28,125.
  expect(pay.payout).toBe(29_625);
});

/** Case o-26: a rating of 2.8 is not said to be 3. */
test('what is counted is said with its decimals', () => {
  const plan = planWith({
    measures: [measure('rating', 'rating', 'count')],
    components: [milestone('bonus', 'rating', 2.5, 1_000)],
  });
  const said = (rating: number) =>
    statement(plan, payee({ credited: { rating } })).lines[0]?.sentence;
  expect(said(2.8)).toBe('Rating 2.8 is 112% of the quota of 2.5 and pays 1,000.');
  expect(said(3)).toBe('Rating 3 is 120% of the quota of 2.5 and pays 1,000.');
  expect(said(1_250)).toContain('Rating 1,250 is');
  const danish = statement({ ...plan, language: 'da' }, payee({ credited: { rating: 2.8 } }));
  expect(danish.lines[0]?.sentence).toBe(
    'Rating 2,8 er 112\u00a0% af kvoten på 2,5 og giver 1.000.',
  );
});

test('the statement of somebody who is not active has numbers and says why', () => {
  const away = payee({ credited: { sales: 500_000 }, from: dayNumber('2027-01-01') });
  const account = statement(preset('milestone'), { ...away, role: 'AE' });
  expect(account.lines[0]).toMatchObject({
    ...{ payout: 0, breakdown: [] },
    sentence: 'Sales 500,000 pays 0: the payee is not active in the period and has no quota.',
  });
  expect(JSON.stringify(account)).not.toMatch(/NaN|null,"payout"/);
  expect(payeePay(preset('milestone'), away).attainment).toBeUndefined();
});

test('the statement of a row that cannot be read says why, and pays nothing', () => {
  const account = statement(
    preset('milestone'),
    payee({ credited: { sales: 1_800_000 }, unread: { from: 'May' } }),
  );
  expect(account).toMatchObject({ lines: [], total: 0 });
  expect(account.problems).toEqual([
    { en: 'Active from: not a date', da: 'Aktiv fra: ikke en dato' },
  ]);
});

test('a statement says what the measures count by which a line is decided, total and gate too', () => {
  const defined = (of: Plan, definitions: Readonly<Record<string, string>>) => ({
    ...of,
    measures: of.measures.map((one) => ({ ...one, definition: definitions[one.id] })),
  });
  const saidOf = (plan: Plan, role: string) =>
    statement(plan, payee({ role })).lines.map(({ definitions }) => definitions);
  const team = defined(preset('team-quarter'), { sales: 'What is invoiced.' });
  expect(saidOf(team, 'Seller')).toEqual([
    ['Sales: What is invoiced.'],
    ['Sales: What is invoiced.'],
  ]);
  const csm = defined(preset('csm-expansion'), { nrr: 'Of customers.' });
  expect(saidOf(csm, 'CSM')).toEqual([['NRR: Of customers.'], ['NRR: Of customers.']]);
  expect(saidOf(preset('milestone'), '')).toEqual([[]]);
});
