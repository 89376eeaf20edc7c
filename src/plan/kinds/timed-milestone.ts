import * as v from 'valibot';
import { refuseNoDate } from '../../engine/dates';
import { type Issue, type Result, bad, good, unless } from '../../engine/result';
import { atLeast } from '../../engine/rules';
import { reaches } from '../../engine/threshold';
import { timedBonus } from '../../engine/timed-bonus';
import { dayNumber } from '../day';
import { type ResultColumn, type ResultKind, common, commonEntries } from '../kind';
import { shortText } from '../measure';
import { timedMilestoneFields } from './timed-milestone-fields';
import { timedMilestoneRule, timedMilestoneSentence } from './timed-milestone-words';

export const timedMilestoneSchema = v.strictObject({
  kind: v.literal('timed-milestone'),
  ...commonEntries,
  bonus: v.number(),
  /** The last day that counts; null where the conditions alone decide. */
  deadline: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** What must be met, each and every one. */
  conditions: v.array(shortText),
});
export type TimedMilestoneComponent = v.InferOutput<typeof timedMilestoneSchema>;

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
  pays: 'results',
  title: { en: 'Milestone by a date', da: 'Milepæl til tiden' },
  sentence: timedMilestoneSentence,
  rule: timedMilestoneRule,
  fields: timedMilestoneFields,
  check: ({ component }) => unless(issuesOf(component), () => component),
  results: ({ component: { deadline, conditions } }) => [
    ...(deadline === null ? [] : [achieved]),
    ...(conditions.length === 0 ? [] : [conditionsMet]),
  ],
  pay: ({ component }, results) => {
    const { bonus, deadline, conditions } = component;
    const hold = (met: number | undefined) => reaches(met ?? 0, conditions.length);
    if (deadline === null) return good(hold(results[0]) ? bonus : 0);
    const isMet = conditions.length === 0 || hold(results[1]);
    return paidOrRefused(timedBonus(bonus, results[0] ?? 0, dayNumber(deadline), isMet));
  },
  native: ({ component: { deadline, conditions } }, { input, list }, results) => {
    const [first = '0', second = '0'] = results;
    const hold = (met: string) => allMet(met, list);
    const paidWhen = (condition: string) => `IF(${condition},${input('bonus')},0)`;
    if (deadline === null) return paidWhen(hold(first));
    const inTime = `INT(${first})<=INT(${input('deadline')})`;
    const due = conditions.length === 0 ? inTime : `AND(${inTime},${hold(second)})`;
    return `IF(${first}=0,0,IF(${first}<61,NA(),${paidWhen(due)}))`;
  },
  call: ({ component: { deadline, conditions } }, { input, list }, results) => {
    const [first = '0', second = '0'] = results;
    if (deadline === null) return `COMP.MILESTONE_BONUS(${first},ROWS(${list}),${input('bonus')})`;
    const hold = conditions.length === 0 ? '' : `,${allMet(second, list)}`;
    return `COMP.TIMED_BONUS(${input('bonus')},${first},${input('deadline')}${hold})`;
  },
  onTarget: ({ component: { deadline, conditions } }) => [
    ...(deadline === null ? [] : [dayNumber(deadline)]),
    ...(conditions.length === 0 ? [] : [conditions.length]),
  ],
  most: ({ component: { bonus } }) => ({ value: bonus, formula: ({ input }) => input('bonus') }),
  sample: (id, _, language = 'en') => ({
    kind: 'timed-milestone',
    ...common(id),
    bonus: 50_000,
    deadline: '2026-12-31',
    conditions: [trained[language]],
  }),
};

/** Text is rounded, so that it is an error: compared, it would be above every number. */
const allMet = (met: string, list: string): string => `ROUND(${met},12)>=ROWS(${list})`;

const achieved: ResultColumn = {
  label: { en: 'Achieved on', da: 'Opnået den' },
  unit: 'date',
  due: 'deadline',
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

const paidOrRefused = (paid: number | Issue): Result<number> =>
  typeof paid === 'number' ? good(paid) : bad(paid);

/** The published example: a launch by a date with a fully trained sales team. */
const trained = {
  en: 'The sales team is fully trained',
  da: 'Salgsteamet er fuldt uddannet',
};
