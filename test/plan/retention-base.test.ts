import { creditingOf } from '../../src/plan/deals/crediting';
import { statement } from '../../src/plan/payee/statement';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { creditedRatio, ratioOf, ratiosOfDeals } from '../../src/plan/retention/ratios';
import { valueOf } from '../../src/formula/value';
import type { Deal } from '../../src/plan/people';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
import { dealOf } from '../spreadsheet/deal-plans';
import { payeeOf } from '../spreadsheet/team-people';

const kept = measure('kept', 'NRR', 'percent', { fromDeals: 'nrr' });
const plan = planWith({
  roles: ['CSM', 'AE'],
  measures: [kept],
  components: [
    {
      ...{ kind: 'retention', ...following('retention', 'kept'), roles: ['CSM'], model: 'nrr' },
      ...{ mode: 'highest', tiers: [{ from: 1, bonus: 5_000 }] },
    },
  ],
});
const [cleo, anna] = [
  payeeOf({ name: 'Cleo', role: 'CSM' }),
  payeeOf({ name: 'Anna', role: 'AE' }),
];
const paid = (payee: typeof cleo) => {
  const { total, problems } = statement(plan, payee, creditingOf(plan, [], [payee]), [payee]);
  return [total, problems.map(({ en }) => en)];
};

test('who is paid by what became of a base, and has none, is told so and not paid', () => {
  expect(paid(cleo)).toEqual([0, ['Opening base: missing']]);
  expect(paid({ ...cleo, base: 0 })).toEqual([0, ['Opening base: not above 0']]);
  expect(paid({ ...cleo, base: 100 })).toEqual([5_000, []]);
});

test('who is paid by something else needs no base', () => {
  expect(paid(anna)).toEqual([0, []]);
});

test('a measure that is no share of anything comes from no base', () => {
  const money = { ...kept, unit: 'money' as const };
  expect([kept, money].map((one) => ratioOf(one) !== undefined)).toEqual([true, false]);
});

test('a plan without the choice is read, and another word is refused', () => {
  const read = (more: object) => parsePlan({ ...plan, measures: [{ ...kept, ...more }] }).ok;
  expect([read({}), read({ fromDeals: undefined }), read({ fromDeals: 'arr' })]).toEqual([
    ...[true, true, false],
  ]);
});

test.each([
  ['nrr', 1_000, 1_500, 100, 0],
  ['nrr', 1_000, 400, 100, 0.7],
  ['nrr', 0, 400, 100, 0],
  ['grr', 1_000, 1_500, 100, 0],
  ['grr', 1_000, -50, 0, 1],
  ['expansion', 1_000, 0, -100, 0],
] as const)('%s of a base of %d that lost %d and gained %d is %d', (of, base, lost, gained, is) => {
  const places: Readonly<Record<string, number>> = {
    '@base/amount': base,
    '/retained/lost': lost,
    '/retained/gained': gained,
  };
  expect(valueOf(creditedRatio(ratiosOfDeals[of]), (key) => places[key])).toBe(is);
});

describe('what a deal takes from the base of its owner, and what it adds', () => {
  const flowsOf = (more: Partial<Deal>, roles: readonly string[] = ['CSM']) => {
    const owners = Object.fromEntries(roles.map((role) => [role, { name: 'Cleo' }]));
    const owner = { ...cleo, base: 1_000 };
    const { retained } = creditingOf(plan, [dealOf({ deal: '1', owners, ...more })], [owner]);
    return [retained('lost', owner), retained('gained', owner)];
  };

  test.each([
    ['Renewal', 400, 350, 50, 0],
    ['Renewal', 400, 450, 0, 0],
    ['Renewal', 400, 0, 400, 0],
    ['Upsell', 200, 350, 0, 150],
    // A downgrade.
    ['Upsell', 350, 200, 150, 0],
    // A credit note.
    ['Upsell', 0, -50, 0, -50],
    ['Cross-sell', 0, 75, 0, 75],
    ['Cross-sell', 400, 350, 0, 350],
    ['New business', 0, 100, 0, 0],
    ['New business', 400, 350, 0, 0],
    ['Renewal', 400, Number.NaN, 0, 0],
    ['Churn', 400, 0, 400, 0],
    [' churn ', 400, 0, 400, 0],
    ['Churn', 400, 50, 0, 0],
    ['Downgrade', 350, 360, 0, 0],
    // What is lost alone, as some exports have it.
    ['Churn', 0, -400, 400, 0],
    ['Downgrade', 0, -150, 150, 0],
    ['Downgrade', 350, -150, 0, 0],
    ['Opsigelse', 400, 0, 400, 0],
    ['Downgrade', 350, 200, 150, 0],
    ['Nedgradering', 350, 350, 0, 0],
  ])('%s from %d to %d takes %d and adds %d', (type, current, renewed, lost, gained) => {
    expect(flowsOf({ type, current, renewed })).toEqual([lost, gained]);
  });

  test('who owns it in two roles has it once, and in the second role as in the first', () => {
    const upsell = { type: 'Upsell', current: 200, renewed: 350 };
    expect(flowsOf(upsell, ['CSM', 'AE'])).toEqual([0, 150]);
    expect(flowsOf(upsell, ['AE'])).toEqual([0, 150]);
    expect(flowsOf(upsell, [])).toEqual([0, 0]);
  });
});
