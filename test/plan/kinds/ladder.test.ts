import { type LadderComponent, ladder } from '../../../src/plan/kinds/ladder';
import { fieldOf } from './component-cells';
import { meetings, nrr, sales } from './measures';
import { goals, calls, pays, refusedAt } from './table-components';

const part = (more: Partial<LadderComponent> = {}, measure = sales) => ({
  component: { ...ladder.sample('ladder', measure), ...more },
  measure,
});

/** 50,000 from 5 million, 75,000 from 8, 100,000 from 10. */
test.each([
  ['highest', 4_999_999.99, 0],
  ['highest', 5_000_000, 50_000],
  ['highest', 7_999_999.99, 50_000],
  ['highest', 8_000_000, 75_000],
  ['highest', 12_000_000, 100_000],
  ['additive', 4_999_999.99, 0],
  ['additive', 8_000_000, 125_000],
  ['additive', 10_000_000, 225_000],
  ['linear', 4_999_999.99, 0],
  ['linear', 6_500_000, 62_500],
  ['linear', 9_000_000, 87_500],
  ['linear', 12_000_000, 100_000],
] as const)('%s: %d of sales pays %d, by amount and by attainment', (mode, sold, paid) => {
  expect(pays(ladder, part({ mode }), sold)).toBeCloseTo(paid, 6);
  const component = basis.set(part({ mode }).component, 'quota');
  expect(pays(ladder, { component, measure: sales }, sold)).toBeCloseTo(paid, 6);
});

/** The percent ladder: 50,000 from 100 %, 75,000 from 110 %. */
test.each([
  [0.9999, 0],
  [1, 50_000],
  [1.0999, 50_000],
  [1.1, 75_000],
])('of a measure in percent, %d pays %d', (rate, paid) => {
  expect(pays(ladder, part({}, nrr), rate)).toBe(paid);
});

test('two markets pay 50,000, the third adds 25,000', () => {
  const counted = part({ mode: 'additive' }, meetings);
  expect([1, 2, 3, 4].map((count) => pays(ladder, counted, count))).toEqual([
    0, 50_000, 75_000, 75_000,
  ]);
});

test.each([sales, meetings, nrr])(
  'thresholds in $unit become shares of the last, and back',
  (measure) => {
    const { component } = part({}, measure);
    const shares = basis.set(component, 'quota');
    expect(shares.quota).toBe(component.rungs.at(-1)?.from);
    expect(shares.rungs.at(-1)?.from).toBe(1);
    expect(shares.rungs.map(({ bonus }) => bonus)).toEqual(
      component.rungs.map(({ bonus }) => bonus),
    );
    expect(basis.set(shares, 'quota')).toBe(shares);
    expect(basis.set(shares, 'amount')).toEqual(component);
  },
);

test('the unit of the thresholds follows the basis', () => {
  const units = (component: LadderComponent) =>
    fieldOf(ladder.fields({ component, measure: sales }), 'list', 'rungs').columns.map(
      ({ unit }) => unit,
    );
  expect(units(part().component)).toEqual(['money', 'money']);
  expect(units(basis.set(part().component, 'quota'))).toEqual(['percent', 'money']);
});

test('the COMP function pays a column, each row by its own quota where there is one', () => {
  const rows = [
    [8_000_000, 10_000_000],
    [8_000_000, 8_000_000],
  ] as const;
  expect(calls(ladder, part(), rows)).toEqual([75_000, 75_000]);
  const shares = { component: basis.set(part().component, 'quota'), measure: sales };
  expect(calls(ladder, shares, rows)).toEqual([75_000, 100_000]);
});

test('a lone step at 0 has a goal above 0, so that attainment can be said', () => {
  const lone = part({ rungs: [{ from: 0, bonus: 1_000 }] });
  expect(refusedAt(ladder.check(lone))).toEqual([]);
  expect(goals(lone)).toEqual([1_000_000, 'IF(list[0,0]>0,list[0,0],1000000)']);
});

const basis = fieldOf(ladder.fields(part()), 'choice', 'basis');
