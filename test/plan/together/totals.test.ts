import { parsePlan } from '../../../src/plan/document/parse-plan';
import { planDifferences } from '../../../src/plan/document/differences';
import { findingsOf } from '../../../src/plan/findings/all-findings';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { usualAssumptions } from '../../../src/plan/payee/team';
import { summable, totalsIn } from '../../../src/plan/payee/together/totals';
import type { Measure } from '../../../src/plan/measure';
import type { Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';
import { payeeOf } from '../../spreadsheet/team-people';
import { togetherPlan } from '../../spreadsheet/team-plans';
import { teamColumns } from '../team-columns';

const plan = togetherPlan();
const seller = (name: string, sold: number, team: string, manager = '', more = {}): Payee =>
  payeeOf({ name, team, manager, role: 'AE', credited: { sales: sold }, ...more });

/** Mona leads Anna and Bo, Anna leads Cleo and Dan; Eve is nobody's. */
const people = [
  seller('Mona', 10_000, 'North', 'The board', { role: 'Manager' }),
  seller('Anna', 100_000, 'North', 'MONA', { role: 'Manager' }),
  seller('Bo', 50_000, 'north', 'Mona'),
  seller('Cleo', 20_000, 'South', 'Anna'),
  seller('Dan', 7_000, 'South', 'Anna'),
  seller('Eve', 3_000, ''),
];
const columnsOf = (payees: readonly Payee[], of: Plan = plan) =>
  teamColumns(of, payees, usualAssumptions(of));

test('a team’s total is the same for everyone in it, and its milestone is paid to each', () => {
  const column = columnsOf(people);
  // 10,000 + 100,000 + 50,000 in North, 20,000 + 7,000 in South; Eve is alone.
  expect(column('credited:team')).toEqual([160_000, 160_000, 160_000, 27_000, 27_000, 3_000]);
  expect(column('pay:shared')).toEqual([1_000, 1_000, 1_000, 0, 0, 0]);
  // 5 % of what each sold, where the team has 100,000.
  expect(column('pay:own')).toEqual([500, 5_000, 2_500, 0, 0, 0]);
});

test('payees without a team are no team together', () => {
  const column = columnsOf([...people, seller('Fay', 4_000, '')]);
  expect(column('credited:team').slice(-2)).toEqual([3_000, 4_000]);
});

test('a total can be of sums that are each payee’s own, and of nothing else', () => {
  const share = { ...(plan.measures[0] as Measure), id: 'share', unit: 'percent' as const };
  const all = summable({ measures: [...plan.measures, share] });
  expect(all.map(({ id }) => id)).toEqual(['sales']);
  const overs = [undefined, 'team', 'manager'] as const;
  expect(overs.map((over) => totalsIn(plan, over).map(({ id }) => id))).toEqual([
    ['team', 'below'],
    ['team'],
    ['below'],
  ]);
});

test('a manager’s total is the own and everybody’s below, directly or not, each once', () => {
  const column = columnsOf(people);
  expect(column('credited:below')).toEqual([187_000, 127_000, 50_000, 20_000, 7_000, 3_000]);
  expect(column('pay:override')).toEqual([1_870, 1_270, 0, 0, 0, 0]);
});

test('what a team is to reach is the same for who came late', () => {
  const [first = payeeOf({}), ...others] = people;
  const late = [{ ...first, from: 46_280 }, ...others];
  expect(payeePay(plan, late[0] ?? first, undefined, late).components[0]?.quota).toBe(150_000);
});

test('a payee on two rows is counted with both, and has the totals in the first', () => {
  const half = { from: 46_204, to: 46_250 };
  const [mona, ...others] = people;
  const twice = [
    ...(mona ? [{ ...mona, to: 46_250 }] : []),
    ...others.map((one) => (one.name === 'Bo' ? { ...one, ...half } : one)),
    seller('Bo', 5_000, 'North', 'Mona', { from: 46_251 }),
    seller('Mona', 2_000, 'North', '', { from: 46_251 }),
  ];
  const column = columnsOf(twice);
  expect(column('credited:team')).toEqual([167_000, 167_000, 167_000, 27_000, 27_000, 3_000, 0, 0]);
  expect(column('credited:below').slice(0, 3)).toEqual([194_000, 127_000, 55_000]);
  expect(column('credited:below').slice(-2)).toEqual([0, 0]);
  expect(column('flag').slice(-2)).toEqual([
    'Totals of a team or a manager stand in the first row of the name.',
    'Totals of a team or a manager stand in the first row of the name.',
  ]);
});

test('managers in a circle, or above the fifth, are credited nobody, and the rows say so', () => {
  const chain = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, k, all) =>
    seller(name, 10 ** k, '', all[k - 1]),
  );
  // G has six above: it counts for none of them, and F for all five.
  const chained = columnsOf(chain);
  expect(chained('credited:below')).toEqual([
    111_111, 111_110, 111_100, 111_000, 110_000, 100_000, 1_000_000,
  ]);
  const said = 'Managers in a circle, or more than 5: counts for no manager.';
  expect(chained('flag')).toEqual([...Array<string>(6).fill(''), said]);
  const circle = [
    seller('A', 1, '', 'B'),
    seller('B', 10, '', 'A'),
    seller('C', 100, '', 'B'),
    seller('D', 1_000, '', 'D'),
  ];
  const column = columnsOf(circle);
  expect(column('credited:below')).toEqual([1, 10, 100, 1_000]);
  expect(column('flag')).toEqual([said, said, said, '']);
});

test('permuting payees permutes their pay', () => {
  const ids = ['credited:team', 'credited:below', 'payout'];
  const turned = [3, 0, 5, 2, 4, 1];
  const [column, other] = [
    columnsOf(people),
    columnsOf(turned.map((k) => people[k] ?? payeeOf({}))),
  ];
  for (const id of ids) expect(other(id)).toEqual(turned.map((k) => column(id)[k]));
});

const withMeasures = (change: (measures: Plan['measures']) => Plan['measures']): unknown => ({
  ...plan,
  measures: change(plan.measures),
});
test.each<[refused: string, document: unknown]>([
  [
    'The first measure is a total',
    withMeasures(([first, ...rest]) => [...rest, ...(first ? [first] : [])]),
  ],
  [
    'nothing to add up',
    withMeasures((all) =>
      all.map((one) => (one.total ? { ...one, total: { ...one.total, of: 'team' } } : one)),
    ),
  ],
  [
    'another unit',
    withMeasures((all) => all.map((one) => (one.total ? { ...one, unit: 'count' } : one))),
  ],
  [
    'no earlier credit',
    {
      ...plan,
      components: plan.components.map((one) =>
        'hasPrior' in one ? { ...one, hasPrior: true } : one,
      ),
    },
  ],
])('“%s” is refused', (refused, document) => {
  const parsed = parsePlan(document);
  expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message.en).join()).toContain(refused);
});

test('a measure that only a total reads is not idle, and what it becomes is said', () => {
  expect(findingsOf(plan).map(({ sentence }) => sentence.en)).toEqual([]);
  const own = { ...plan, measures: plan.measures.map((one) => ({ ...one, total: undefined })) };
  expect(planDifferences(own, plan)).toContain(
    'team sales, Result: Each payee’s own → The total of sales of everybody in the payee’s team, the same for each of them. A payee without a team has the own alone.',
  );
});
