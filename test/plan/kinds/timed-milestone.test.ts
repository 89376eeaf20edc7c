import * as v from 'valibot';
import { dayNumber } from '../../../src/engine/dates';
import {
  type TimedMilestoneComponent,
  timedMilestoneSchema,
} from '../../../src/plan/kinds/timed-milestone/schema';
import { timedMilestone } from '../../../src/plan/kinds/timed-milestone/timed-milestone';
import { fieldOf, ruleText, setAgain } from './component-cells';
import { sales } from './measures';
import { onlyPlan } from '../../spreadsheet/component-plans';
import { resultFaults } from '../../../src/plan/payee/problems';
import { mostOver } from './most-over';
import { calledBy, paidBy } from './paid-by-results';

/** Published: launched by the end of Q2 with a fully trained sales team pays 50,000. */
const launch = { bonus: 50_000, deadline: '2026-06-30', conditions: ['The team is trained'] };
const part = (more: Partial<TimedMilestoneComponent> = {}) => ({
  component: { ...timedMilestone.sample('launch', sales), ...launch, ...more },
  measure: sales,
});
const [june29, june30, july1] = [46_202, 46_203, 46_204];
const byDate = part({ conditions: [] });
const byConditions = part({
  deadline: null,
  conditions: ['Launched', 'Ten sales', 'Three customers'],
});

test.each([
  ['the day before, with the condition', part(), [june29, 1], 50_000],
  ['on the deadline', part(), [june30, 1], 50_000],
  ['late in the evening of the deadline', part(), [june30 + 0.999, 1], 50_000],
  ['the day after', part(), [july1, 1], 0],
  ['in time, but the condition is not met', part(), [june29, 0], 0],
  ['the condition, but not achieved', part(), [0, 1], 0],
  ['nothing', part(), [], 0],
  ['by the date alone, in time', byDate, [june30], 50_000],
  ['by the date alone, too late', byDate, [july1], 0],
  ['two of three conditions', byConditions, [2], 0],
  ['all three conditions', byConditions, [3], 50_000],
  ['no condition', byConditions, [], 0],
])('%s', (_, launched, results, paid) => {
  expect(paidBy(timedMilestone, launched, results)).toBe(paid);
});

test('a number that is no date is refused', () => {
  expect(paidBy(timedMilestone, part(), [12, 1])).toBe('refused');
  const { component } = part();
  const faults = resultFaults(onlyPlan(component), component.id, [12, 1]);
  expect(faults.map(({ en }) => en)).toEqual(['Achieved on: not a date']);
});

test('the COMP function pays a team the same', () => {
  const rows = [
    [june29, 1],
    [june30, 1],
    [july1, 1],
    [june29, undefined],
    [undefined, 1],
    [12, 1],
  ];
  expect(calledBy(timedMilestone, part(), rows)).toEqual([50_000, 50_000, 0, 0, 0, 'refused']);
  expect(calledBy(timedMilestone, byDate, [[june30], [july1]])).toEqual([50_000, 0]);
  expect(calledBy(timedMilestone, byConditions, [[2], [3], [undefined]])).toEqual([0, 50_000, 0]);
  expect(calledBy(timedMilestone, part(), [[june30, 1]])).toEqual([50_000]);
});

test('there is a column for the date where there is a deadline, and one for conditions', () => {
  const columns = [part(), byDate, byConditions].map((one) => [
    timedMilestone.results(one).map(({ unit }) => unit),
    timedMilestone.onTarget(one),
  ]);
  expect(columns).toEqual([
    [
      ['date', 'count'],
      [june30, 1],
    ],
    [['date'], [june30]],
    [['count'], [3]],
  ]);
  expect(mostOver(part())).toBe(50_000);
});

test.each([
  ['a bonus below 0', { bonus: -1 }, 'bonus'],
  ['a day that is none', { deadline: '2026-02-30' }, 'deadline'],
  ['neither a deadline nor a condition', { deadline: null, conditions: [] }, 'conditions'],
])('%s is refused where it stands', (_, more, path) => {
  const checked = timedMilestone.check(part(more));
  expect(!checked.ok && checked.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('a deadline that is no day is no document', () => {
  expect(v.safeParse(timedMilestoneSchema, part({ deadline: 'soon' }).component).success).toBe(
    false,
  );
});

test('the sample is a component in either language, and comes back through its fields', () => {
  for (const language of ['en', 'da'] as const) {
    const component = timedMilestone.sample('launch', sales, language);
    const sample = { component, measure: sales };
    expect(v.parse(timedMilestoneSchema, component)).toEqual(component);
    expect(timedMilestone.check(sample).ok).toBe(true);
    expect(setAgain(timedMilestone.fields(sample), component)).toEqual(component);
  }
});

test('the deadline is a date of the sheet, and goes with the choice of none', () => {
  const fields = timedMilestone.fields(part());
  const deadline = fieldOf(fields, 'number', 'deadline');
  expect(deadline.unit).toBe('date');
  expect(deadline.get(part().component)).toBe(june30);
  expect(deadline.set(part().component, dayNumber('2027-01-31')).deadline).toBe('2027-01-31');
  const open = fieldOf(fields, 'choice', 'timing').set(part().component, 'any');
  expect(open.deadline).toBeNull();
  expect(timedMilestone.fields(part(open)).map(({ id }) => id)).toEqual([
    'bonus',
    'timing',
    'conditions',
  ]);
  const list = fieldOf(fields, 'list', 'conditions');
  expect(list.next(part().component, 'da')).toEqual(['Betingelse 2']);
});

test('the rule names the bonus, the day and every condition', () => {
  expect(ruleText(timedMilestone, part(), 'en')).toBe(
    'The plan pays {50000 money: bonus} when the milestone is achieved on or before ' +
      '{46203 date: deadline} and every condition is met: “The team is trained”. ' +
      'The day after is too late, and there is no partial bonus.',
  );
  expect(ruleText(timedMilestone, byConditions, 'da')).toBe(
    'Planen udbetaler {50000 money: bonus}, når alle betingelser er opfyldt: ' +
      '»Launched«, »Ten sales« og »Three customers«. Så længe én mangler, udbetales intet.',
  );
});
