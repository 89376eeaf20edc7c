import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { dealColumns } from '../../../src/plan/deals/values';
import { creditWeights } from '../../../src/plan/kinds/credit-weights/credit-weights';
import {
  type CreditWeightsComponent,
  creditWeightsSchema,
} from '../../../src/plan/kinds/credit-weights/schema';
import type { Deal } from '../../../src/plan/people';
import { following, measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { ruleText, setAgain } from './component-cells';
import { sales } from './measures';

const component = creditWeights.sample('weights', sales);
const part = (more: Partial<CreditWeightsComponent> = {}) => ({
  component: { ...component, ...more },
  measure: sales,
});
const issuesOf = (more: Partial<CreditWeightsComponent>) => {
  const checked = creditWeights.check(part(more));
  return checked.ok ? [] : checked.issues.map(({ path }) => path);
};
const byProduct = (...weights: readonly (readonly [string, number])[]) => ({
  by: 'product' as const,
  weights: weights.map(([of, weight]) => ({ of, weight })),
});

const deal = (more: Partial<Deal>): Deal => ({
  ...{ deal: 'one', customer: 'Acme', type: 'Cross-sell', closer: '', current: 0, renewed: 1_000 },
  ...{ owners: { Owner: { name: 'Anna' } }, measure: '', ...more },
});
/** What a deal of 1,000 credits. */
function credits(
  more: Partial<Deal>,
  weights: Partial<CreditWeightsComponent>,
  unit: 'money' | 'count' = 'money',
): unknown {
  const plan = planWith({
    measures: [measure('sales', 'sales', unit, { counts: 'listed' })],
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
        ...{ quota: null, tiers: [{ from: 0, rate: 0.1 }] },
      },
      { ...component, ...weights },
    ],
  });
  return dealColumns(plan, [deal(more)]).column('credit')[0];
}

test.each([
  [{}, { others: 0.3 }, 300],
  [{ type: 'New business' }, {}, 1_000],
  [{ type: 'New logo' }, {}, 1_000],
  [{ type: 'Upsell', current: 400 }, {}, 300],
  [{ type: 'Renewal', current: 900 }, {}, 0],
  [{}, byProduct(['Licences', 1.25]), 1_000],
  [{ product: 'LICENCES' }, byProduct(['Licences', 1.25]), 1_250],
  [{ product: 'Lic*' }, byProduct(['Licences', 1.25]), 1_000],
  [{ product: '>a' }, byProduct(['>A', 0.5], ['*', 0]), 500],
  [{ product: 'Services', renewed: 0.03 }, byProduct(['Services', 0.5]), 0.02],
  [{ product: 'Services', renewed: -1_000 }, byProduct(['Services', 0.5]), -500],
] as const)('a deal with %j credits by %j %d of 1,000', (more, weights, credit) => {
  expect(credits(more, weights)).toBe(credit);
});

test('a deal that is counted is counted by its weight', () => {
  expect(credits({ type: 'Upsell', current: 400 }, {}, 'count')).toBe(0.5);
});

test('an error where the product belongs credits nothing', () => {
  const weights = byProduct(['Licences', 1]);
  expect(credits({ unread: { product: '#N/A' } }, weights)).toBe('');
});

test.each([
  [{ weights: [] }, 'weights'],
  [{ weights: [{ of: 'gift', weight: 1 }] }, 'weights.0.of'],
  [byProduct(['A', 1], ['a', 2]), 'weights.1.of'],
  [byProduct(['A', -1]), 'weights.0.weight'],
  [{ others: -0.1 }, 'others'],
])('%j is refused', (more, place) => {
  expect(issuesOf(more).map((path) => path.join('.'))).toEqual([place]);
});

test('types of sale are one under any of their words', () => {
  const twice = [
    { of: 'new business', weight: 1 },
    { of: 'Nysalg', weight: 1 },
  ];
  expect(issuesOf({ weights: twice })).toEqual([['weights', 1, 'of']]);
});

test('the rule says every weight, in the words of its language', () => {
  expect(ruleText(creditWeights, part(), 'en')).toBe(
    'Towards sales, deals count by their type of sale: New business for {1 percent: list[0,1]}, Upsell for {0.5 percent: list[1,1]} and Renewal for {0 percent: list[2,1]}, everything else for {1 percent: others}. What a deal pays by a rate of its own stays as it is.',
  );
  expect(ruleText(creditWeights, part(), 'da')).toContain(
    'salgstype: Nysalg med {1 percent: list[0,1]}, Mersalg',
  );
});

test('another name to weigh by brings its own names along, and comes back from the document', () => {
  const [by] = creditWeights.fields(part());
  const other = by?.kind === 'choice' ? by.set(component, 'product', 'da') : component;
  expect(other.weights.map(({ of }) => of)).toEqual(['Licenser', 'Ydelser']);
  expect(v.parse(creditWeightsSchema, JSON.parse(JSON.stringify(other)))).toEqual(other);
  expect(setAgain(creditWeights.fields({ component: other, measure: sales }), other)).toEqual(
    other,
  );
  expect(parsePlan(planWith({ measures: [sales], components: [other] })).ok).toBe(true);
});
