import { creditingOf } from '../../../src/plan/deals/crediting';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { planDifferences } from '../../../src/plan/document/differences';
import { statement } from '../../../src/plan/payee/statement';
import { usualAssumptions } from '../../../src/plan/payee/team';
import type { Measure } from '../../../src/plan/measure';
import type { Deal, Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { following, measure } from '../../../src/plan/presets/preset';
import { planWith } from '../../spreadsheet/component-plans';
import { dealOf } from '../../spreadsheet/deal-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { teamColumns } from '../team-columns';

type Ratio = NonNullable<Measure['fromDeals']>;

/** A CSM has 5,000 where the team keeps all, a manager a share of 1,000 by what everybody below keeps. */
const planOf = (fromDeals: Ratio = 'nrr'): Plan =>
  planWith({
    roles: ['CSM', 'Manager', 'AE'],
    measures: [
      measure('kept', 'NRR', 'percent', { fromDeals }),
      { ...measure('team', 'team NRR', 'percent'), total: { of: 'kept', over: 'team' } },
      { ...measure('below', 'NRR below', 'percent'), total: { of: 'kept', over: 'manager' } },
    ],
    components: [
      {
        ...{ kind: 'retention', ...following('shared', 'team'), roles: ['CSM'], model: 'nrr' },
        ...{ mode: 'highest', tiers: [{ from: 1.1, bonus: 5_000 }] },
      },
      {
        ...{ kind: 'on-target', ...following('override', 'below'), roles: ['Manager'] },
        ...{ mode: 'marginal', target: 1_000, quota: 1, points: [{ from: 0, share: 1 }] },
      },
    ],
  });
const plan = planOf();

const person = (name: string, base: number | undefined, more: Partial<Payee> = {}): Payee =>
  payeeOf({
    ...{ name, role: 'CSM', team: 'North', manager: 'Mona' },
    ...(base !== undefined && { base }),
    ...more,
  });
const mona = person('Mona', 0, { role: 'Manager', team: '', manager: '' });
const people = [mona, person('Anna', 1_000_000), person('Bo', 500_000)];
const moved = (name: string, by: number, more: Partial<Deal> = {}): Deal =>
  dealOf({
    ...{ deal: `${name} ${String(by)}`, type: 'Upsell', current: 300_000, renewed: 300_000 + by },
    ...{ owners: { CSM: { name } }, ...more },
  });
const deals = [moved('Anna', 200_000), moved('Bo', -50_000)];

const columnsOf = (team: readonly Payee[], sold = deals, of = plan) =>
  teamColumns(of, team, usualAssumptions(of), creditingOf(of, sold, team));

test('a team’s ratio is that of its bases together, no sum and no mean of its members’', () => {
  const column = columnsOf(people);
  expect(column('credited:kept')).toEqual([0, 1.2, 0.9]);
  // (1,500,000 + 200,000 - 50,000) / 1,500,000; the mean would be 105 %, the sum 210 %.
  expect(column('credited:team')).toEqual([0, 1.1, 1.1]);
  expect(column('pay:shared')).toEqual([0, 5_000, 5_000]);
  expect(column('credited:below')).toEqual([1.1, 1.2, 0.9]);
  expect(column('pay:override')).toEqual([1_100, 0, 0]);
});

test.each<[Ratio, number]>([
  // 1,450,000 and 200,000 of 1,500,000.
  ['grr', 0.9666666667],
  ['expansion', 0.1333333333],
])('%s is taken together in the same way', (of, ratio) => {
  expect(columnsOf(people, deals, planOf(of))('credited:team')[1]).toBeCloseTo(ratio, 9);
});

test('two teams stand for themselves, and who has no team alone', () => {
  const column = columnsOf([
    ...people,
    person('Cleo', 100_000, { team: 'South' }),
    person('Dan', 100_000, { team: '' }),
  ]);
  expect(column('credited:team')).toEqual([0, 1.1, 1.1, 1, 1]);
  // 1,850,000 / 1,700,000.
  expect(column('credited:below')[0]).toBeCloseTo(1.0882352941, 9);
});

test('who is paid by a team’s ratio and has no base is not paid, and the others stand alone', () => {
  const column = columnsOf([mona, person('Anna', 1_000_000), person('Bo', undefined)]);
  expect(column('flag')).toEqual(['', '', 'Not paid. Opening base: missing.']);
  expect(column('credited:team')).toEqual([0, 1.2, '']);
  expect(column('pay:shared')).toEqual([0, 5_000, '']);
  expect(column('credited:below')[0]).toBe(1.2);
});

test('a base of 0 is nobody’s customers: what deals say of them counts with nothing', () => {
  const column = columnsOf([mona, person('Anna', 1_000_000), person('Bo', 0)]);
  expect(column('flag')).toEqual(['', '', '']);
  expect(column('credited:team')).toEqual([0, 1.2, 1.2]);
  // Nobody has a base.
  expect(columnsOf([person('Bo', 0)])('credited:team')).toEqual([0]);
});

test('who is paid by the own ratio still needs a base above 0', () => {
  const own = {
    ...plan,
    components: plan.components.map((one) =>
      one.id === 'shared' ? { ...one, measure: 'kept' } : one,
    ),
  } as Plan;
  const team = [mona, person('Bo', 0), person('Dan', -1)];
  expect(columnsOf(team, deals, own)('flag')).toEqual([
    ...['', 'Not paid. Opening base: not above 0.', 'Not paid. Opening base: below 0.'],
  ]);
});

test('a payee on two rows of a team brings the base once, and what both rows lose and gain', () => {
  const [, anna = mona, bo = mona] = people;
  const half = [
    { ...bo, to: 46_250 },
    { ...bo, from: 46_251 },
  ];
  const column = columnsOf([mona, anna, ...half], deals);
  expect(column('credited:team')).toEqual([0, 1.1, 1.1, 0]);
  expect(column('credited:below').slice(0, 1)).toEqual([1.1]);
  const elsewhere = [half[0] ?? bo, { ...(half[1] ?? bo), team: 'South', manager: '' }];
  // The deal of Bo's lies in August, when he is in the North.
  expect(columnsOf([mona, anna, ...elsewhere], deals)('together:team:base')).toEqual([
    ...[0, 1_500_000, 1_500_000, 500_000],
  ]);
});

test('a statement says what the whole team comes to', () => {
  const [, anna = mona] = people;
  const { lines } = statement(plan, anna, creditingOf(plan, deals, people), people);
  expect(lines.map(({ sentence }) => sentence)).toEqual(['Team NRR 110% pays 5,000.']);
});

test('without deals a team’s ratio is typed for each payee, as the own is', () => {
  const [, anna = mona] = people;
  const typed = { ...anna, credited: { kept: 0.9, team: 1.1 } };
  expect(statement(plan, typed).total).toBe(5_000);
});

test('a rate that is typed cannot be taken together', () => {
  const typed = plan.measures.map((one) => ({ ...one, fromDeals: undefined }));
  const parsed = parsePlan({ ...plan, measures: typed });
  expect(parsed.ok ? [] : parsed.issues.map(({ advice }) => advice.en)).toEqual(
    Array<string>(2).fill(
      'Choose a measure of the plan in money or a count that is no total, or a rate that comes from deals.',
    ),
  );
});

test('what a rate of a team is, is said', () => {
  const own = { ...plan, measures: plan.measures.map((one) => ({ ...one, total: undefined })) };
  expect(planDifferences(own, plan)).toContain(
    'team NRR, Result: Each payee’s own → NRR of everybody in the payee’s team together, the same for each of them. Their opening bases, and what their deals take from them and add, are added up, and the rate is calculated of the sums: a large base weighs more. Who has no base counts with nothing, and a row that is not paid is left out. A payee without a team has the own alone.',
  );
});
