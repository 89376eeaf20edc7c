import { agreedGoal } from '../../../src/plan/pay/table-rows';
import type { RetentionComponent } from '../../../src/plan/kinds/retention/schema';
import { retention } from '../../../src/plan/kinds/retention/retention';
import { ruleText } from './component-cells';
import { nrr, sales } from './measures';
import { calls, pays, refusedAt } from './table-components';

const part = (more: Partial<RetentionComponent> = {}) => ({
  component: { ...retention.sample('retention', nrr), ...more },
  measure: nrr,
});

/** 25,000 from an NRR of 100 %, 50,000 from 110 %, 75,000 from 120 %. */
test.each([
  ['highest', 0.9999, 0],
  ['highest', 1, 25_000],
  ['highest', 1.0999, 25_000],
  ['highest', 1.1, 50_000],
  ['highest', 1.1999, 50_000],
  ['highest', 1.2, 75_000],
  ['highest', 1.5, 75_000],
  ['linear', 0.9999, 0],
  ['linear', 1, 25_000],
  ['linear', 1.05, 37_500],
  ['linear', 1.1, 50_000],
  ['linear', 1.15, 62_500],
  ['linear', 1.2, 75_000],
  ['linear', 1.5, 75_000],
] as const)('%s: a rate of %d pays %d', (mode, rate, paid) => {
  expect(pays(retention, part({ mode }), rate)).toBeCloseTo(paid, 7);
});

test('the COMP function pays a column of rates the same', () => {
  const rates = [
    [0.9999, 1],
    [1.1, 1],
    [1.15, 1],
  ] as const;
  expect(calls(retention, part(), rates)).toEqual([0, 50_000, 50_000]);
  const [below, at, between = 0] = calls(retention, part({ mode: 'linear' }), rates);
  expect([below, at]).toEqual([0, 50_000]);
  expect(between).toBeCloseTo(62_500, 7);
});

test('a measure in money is not a rate', () => {
  const checked = retention.check({ ...part(), measure: sales });
  expect(refusedAt(checked)).toEqual(['measure']);
  expect(!checked.ok && checked.issues[0].message.en).toBe('“sales” is not a rate.');
});

test('everything that is wrong is said at once', () => {
  const tiers = [
    { from: 1, bonus: -1 },
    { from: 0.9, bonus: 2 },
  ];
  expect(refusedAt(retention.check(part({ tiers })))).toEqual(['tiers.1.from', 'tiers.0.bonus']);
});

test('the row alone decides the bonus, except on a straight line', () => {
  expect(retention.isFlat(part())).toBe(true);
  expect(retention.isFlat(part({ mode: 'linear' }))).toBe(false);
});

test('the last rate is 100 %', () => {
  expect(agreedGoal(part())).toBe(1.2);
  expect(agreedGoal(part({ tiers: [{ from: 0, bonus: 1 }] }))).toBe(1);
});

test('the rule says what the rate is and names every tier', () => {
  expect(ruleText(retention, part(), 'en')).toBe(
    'Net revenue retention (NRR) is the recurring revenue of the customers at the start of the period, ' +
      'plus their upsell and cross-sell, less downgrades and churn, divided by that revenue at the start. ' +
      'The bonus is {25000 money: list[0,1]} from {1 percent: list[0,0]}, ' +
      '{50000 money: list[1,1]} from {1.1 percent: list[1,0]} and ' +
      '{75000 money: list[2,1]} from {1.2 percent: list[2,0]}. ' +
      'Only the highest tier reached is paid. ' +
      'At or above a threshold its tier is reached; below the first tier nothing is paid. ' +
      'The rate is never rounded up.',
  );
  const starts = {
    nrr: 'Nettofastholdelse (NRR)',
    grr: 'Bruttofastholdelse (GRR)',
    renewal: 'Fornyelsesandelen',
  };
  for (const model of ['nrr', 'grr', 'renewal'] as const) {
    const rule = ruleText(retention, part({ model, mode: 'linear' }), 'da');
    expect(rule.startsWith(`${starts[model]} er `)).toBe(true);
    expect(rule).toContain('Mellem to trin følger bonussen en ret linje.');
  }
});

test('a rate that deals come to is told by its measure, not by what a typed one was called', () => {
  const gross = { ...nrr, fromDeals: 'grr' as const };
  const ofDeals = { ...part({ model: 'nrr' }), measure: gross };
  expect(ruleText(retention, part(), 'en')).toContain('Net revenue retention (NRR) is');
  expect(ruleText(retention, ofDeals, 'en')).not.toContain('Net revenue retention');
  expect(retention.sentence(ofDeals).en).toBe('A bonus by NRR.');
  expect(retention.fields(ofDeals).map(({ id }) => id)).not.toContain('model');
  expect(retention.fields(part()).map(({ id }) => id)).toContain('model');
});
