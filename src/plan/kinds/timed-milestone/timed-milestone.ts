import type { TimedMilestoneComponent } from './schema';
import { dayNumber, refuseNoDate } from '../../../engine/dates';
import { type Issue, unless } from '../../../engine/result';
import { atLeast } from '../../../engine/rules';
import { type Condition, type Formula, called, constant } from '../../../formula/formula';
import { timedBonus } from '../../../functions/timed-bonus/called';
import { choose } from '../../../formula/operators/conditions/choose';
import { rowsOf } from '../../../formula/operators/lookups/lookups';
import { reaches } from '../../../formula/operators/conditions/reaches';
import { input, list, typedResult } from '../../component-places';
import { type ResultColumn, type ResultKind } from '../../kind';
import { common } from '../../new-component';
import { timedMilestoneFields } from './fields';
import { timedMilestoneRule, timedMilestoneSentence } from './words';

/**
 * Timed milestone: a bonus for what is achieved on or before a day, when every condition is met.
 *
 *     payout = bonus when day achieved <= deadline and conditions met >= conditions, else 0
 *
 * Any time on the day of the deadline is in time; the day after is not. What is not achieved (a
 * blank date) pays 0, and so does a single condition that is missing. There is a deadline, or a
 * condition, or both. For a measure that must reach a quota, use milestone; for an amount for each
 * of many events, use events.
 */
export const timedMilestone: ResultKind<TimedMilestoneComponent> = {
  shape: 'results',
  title: { en: 'Milestone by a date', da: 'Milepæl til tiden' },
  sentence: timedMilestoneSentence,
  rule: timedMilestoneRule,
  fields: timedMilestoneFields,
  check: ({ component }) => unless(issuesOf(component), () => component),
  results: ({ component: { deadline, conditions } }) => [
    ...(deadline === null ? [] : [achieved]),
    ...(conditions.length === 0 ? [] : [conditionsMet]),
  ],
  pay: ({ component }) => {
    const first = typedResult(0);
    if (component.deadline === null) {
      return called('MILESTONE_BONUS', [first, rowsOf(list), bonus], paidInTime(component));
    }
    return timedBonus(bonus, first, input('deadline', 'date'), conditionsHold(component));
  },
  inTime: ({ component }) => paidInTime(component),
  onTarget: ({ component: { deadline, conditions } }) => [
    ...(deadline === null ? [] : [dayNumber(deadline)]),
    ...(conditions.length === 0 ? [] : [conditions.length]),
  ],
  most: () => ({ formula: bonus }),
  sample: (id, _, language = 'en') => ({
    kind: 'timed-milestone',
    ...common(id),
    bonus: 50_000,
    deadline: '2026-12-31',
    conditions: [trained[language]],
  }),
};

const bonus = input('bonus', 'money');

/** Every condition is met; undefined where there is none. */
const conditionsHold = ({
  deadline,
  conditions,
}: TimedMilestoneComponent): Formula<Condition> | undefined =>
  conditions.length === 0
    ? undefined
    : reaches(typedResult(deadline === null ? 0 : 1), rowsOf(list));

function paidInTime(component: TimedMilestoneComponent): Formula<number> {
  const hold = conditionsHold(component);
  return hold ? choose(hold, bonus, constant(0)) : bonus;
}

const achieved: ResultColumn = {
  label: { en: 'Achieved on', da: 'Opnået den' },
  unit: 'date',
};
const conditionsMet: ResultColumn = {
  label: { en: 'Conditions met', da: 'Opfyldte betingelser' },
  unit: 'count',
};

const issuesOf = ({ bonus, deadline, conditions }: TimedMilestoneComponent): Issue[] => [
  ...atLeast(0, bonus, ['bonus']),
  ...(deadline === null ? [] : dayIssues(deadline)),
  ...(deadline === null && conditions.length === 0 ? [nothingToAchieve] : []),
];

function dayIssues(deadline: string): Issue[] {
  const refused = refuseNoDate(dayNumber(deadline), 'deadline');
  if (!refused) return [];
  const message = { en: `Found ${deadline}.`, da: `Fandt ${deadline}.` };
  return [{ ...refused, message }];
}

const nothingToAchieve: Issue = {
  code: 'nothing-to-achieve',
  path: ['conditions'],
  message: {
    en: 'There is neither a deadline nor a condition.',
    da: 'Der er hverken en frist eller en betingelse.',
  },
  advice: { en: 'Give a deadline or a condition.', da: 'Angiv en frist eller en betingelse.' },
};

/** The published example: a launch by a date with a fully trained sales team. */
const trained = {
  en: 'The sales team is fully trained',
  da: 'Salgsteamet er fuldt uddannet',
};
