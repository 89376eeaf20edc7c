import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import {
  type CollectionsComponent,
  collectionsSchema,
} from '../../../src/plan/kinds/collections/schema';
import { collections } from '../../../src/plan/kinds/collections/collections';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';
import { mostOver } from './most-over';
import { calledBy, paidBy } from './paid-by-results';

const part = (more: Partial<CollectionsComponent> = {}) => ({
  component: { ...collections.sample('collections', sales), ...more },
  measure: sales,
});

/** 1 % up to 30 days, 0.5 % from 31, nothing from 61; 10,000 when 90 % is paid in time. */
const rows: readonly (readonly [string, readonly (number | undefined)[], number])[] = [
  ['1,000,000 on day 0', [1_000_000, 0, 0.5], 10_000],
  ['paid ahead counts as day 0', [1_000_000, -5, 0.5], 10_000],
  ['an average of 30.9 days is before day 31', [1_000_000, 30.9, 0.5], 10_000],
  ['on day 31', [1_000_000, 31, 0.5], 5_000],
  ['dust below day 31 is day 31', [1_000_000, 31 - 4e-15, 0.5], 5_000],
  ['on day 60.99', [1_000_000, 60.99, 0.5], 5_000],
  ['on day 61', [1_000_000, 61, 0.5], 0],
  ['long after', [1_000_000, 400, 0.5], 0],
  ['just below the consistent share', [1_000_000, 31, 0.8999], 5_000],
  ['exactly the consistent share: 5,000 + 10,000', [1_000_000, 31, 0.9], 15_000],
  ['dust below the share is the share', [1_000_000, 31, 0.3 + 0.6 - 1e-16], 15_000],
  ['all in time, with no rate left', [1_000_000, 61, 1], 10_000],
  ['nothing collected pays no bonus either', [0, 0, 1], 0],
  ['money paid back pays nothing', [-5, 0, 1], 0],
  ['blank cells', [], 0],
  ['no days: a blank is not the best result', [1_000_000], 0],
  ['no days, though all is paid in time', [1_000_000, undefined, 1], 0],
  ['cents count: 33,333.33 x 1 %', [33_333.33, 10, 0], 333.3333],
];

test.each(rows)('%s', (_, results, paid) => {
  expect(paidBy(collections, part(), results)).toBeCloseTo(paid, 8);
});

test('the COMP function pays a team the same', () => {
  const spilled = calledBy(
    collections,
    part(),
    rows.map(([, results]) => [results[0], results[1], results[2]]),
  );
  expect(spilled.map((paid) => Number(Number(paid).toFixed(8)))).toEqual(
    rows.map(([, , paid]) => paid),
  );
});

test('text for a number of days refuses its own row', () => {
  const cells = [
    [1_000_000, 'ten', 0.5],
    [1_000_000, 10, 0.5],
  ];
  expect(calledBy(collections, part(), cells)).toEqual(['refused', 10_000]);
});

test('nothing limits what is collected, unless no rate pays', () => {
  expect(mostOver(part())).toBe(Infinity);
  expect(mostOver(part({ tiers: [{ from: 0, rate: 0 }] }))).toBe(10_000);
  expect(paidBy(collections, part(), collections.onTarget(part()))).toBe(20_000);
});

const tiers = (...list: [from: number, rate: number][]) => ({
  tiers: list.map(([from, rate]) => ({ from, rate })),
});

test.each([
  ['no step', { tiers: [] }, 'tiers'],
  ['steps that start late', tiers([1, 0.01]), 'tiers.0.from'],
  ['steps that descend', tiers([0, 0.01], [60, 0.005], [30, 0]), 'tiers.2.from'],
  ['a rate that rises', tiers([0, 0.005], [31, 0.01]), 'tiers.1.rate'],
  ['a rate below 0', tiers([0, 0.01], [31, -0.01]), 'tiers.1.rate'],
  ['a share above 100 %', { consistency: { share: 1.1, bonus: 1 } }, 'consistency.share'],
  ['a bonus below 0', { consistency: { share: 0.9, bonus: -1 } }, 'consistency.bonus'],
])('%s is refused where it stands', (_, more, path) => {
  const checked = collections.check(part(more));
  expect(!checked.ok && checked.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('rates that stay level are no rise', () => {
  expect(collections.check(part(tiers([0, 0.01], [31, 0.01]))).ok).toBe(true);
});

test('the sample is a component, and comes back through its fields', () => {
  const { component } = part();
  expect(v.parse(collectionsSchema, component)).toEqual(component);
  expect(collections.check(part()).ok).toBe(true);
  const fields = collections.fields(part());
  expect(setAgain(fields, component)).toEqual(component);
  expect(fieldOf(fields, 'number', 'consistencyShare').set(component, 0.8).consistency).toEqual({
    share: 0.8,
    bonus: 10_000,
  });
  expect(fieldOf(fields, 'list', 'tiers').next(component)).toEqual([91, 0]);
});

test('the rule names every step and the bonus for consistency', () => {
  expect(ruleText(collections, part(), 'en')).toBe(
    'Money collected in the period pays a rate by the average days to payment: ' +
      '{0.01 percent: list[0,1]} from day {0 days: list[0,0]}, ' +
      '{0.005 percent: list[1,1]} from day {31 days: list[1,0]} and ' +
      '{0 percent: list[2,1]} from day {61 days: list[2,0]}. When {0.9 percent: consistencyShare} ' +
      'or more of the invoices are paid in time, a bonus of {10000 money: consistencyBonus} is added. ' +
      'Where nothing is collected, or the days are missing, nothing is paid.',
  );
  expect(ruleText(collections, part(), 'da')).toContain('lægges en bonus på');
});
