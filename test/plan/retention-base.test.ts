import { creditingOf } from '../../src/plan/deals/crediting';
import { statement } from '../../src/plan/payee/statement';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { creditedRatio, ratioOf, ratiosOfDeals } from '../../src/plan/retention/ratios';
import { valueOf } from '../../src/formula/value';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
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
