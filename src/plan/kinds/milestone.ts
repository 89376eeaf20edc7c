import * as v from 'valibot';
import { milestoneBonus } from '../../engine/milestone-bonus';
import { type Result, alsoRefuse } from '../../engine/result';
import { between, mostAttainment, quotaIssues, triggerIssues } from '../../engine/rules';
import { tieredCommission } from '../../engine/tiered-commission';
import type { PayoutTable } from '../../engine/payout-table';
import {
  type Places,
  type RowFormulas,
  type TableKind,
  measured,
  measuredEntries,
  nothingBelow,
} from '../kind';
import { milestoneFields } from './milestone-fields';
import { milestoneRule, milestoneSentence } from './milestone-words';

export const milestoneSchema = v.strictObject({
  kind: v.literal('milestone'),
  ...measuredEntries,
  quota: v.number(),
  /** A fixed amount, or a share of the credited value: then `bonus` is a ratio. */
  pays: v.picklist(['amount', 'share']),
  bonus: v.number(),
  trigger: v.number(),
  partial: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({ kind: v.literal('proportional'), from: v.number() }),
    v.strictObject({
      kind: v.literal('steps'),
      steps: v.array(v.strictObject({ attainment: v.number(), share: v.number() })),
    }),
  ]),
});
export type MilestoneComponent = v.InferOutput<typeof milestoneSchema>;

/**
 * Milestone bonus: all or nothing when the measure reaches the trigger, a share of the quota.
 *
 *     payout = bonus                    from the trigger on
 *     payout = bonus * credited value   where the bonus is a share of the value
 *
 * Partial credit below the trigger, of a fixed bonus only: none, in proportion, or in steps.
 * For several amounts, use ladder; for a date or conditions, use timed-milestone.
 */
export const milestone: TableKind<MilestoneComponent> = {
  pays: 'table',
  per: 'period',
  title: { en: 'Milestone bonus', da: 'Milepælsbonus' },
  sentence: milestoneSentence,
  quota: ({ component }) => component.quota,
  goal: ({ component }) => component.quota,
  goalFormula: (_, { input }) => input('quota'),
  table: ({ component }) => alsoRefuse(quotaIssues(component.quota), tableOf(component)),
  check: ({ component }) => alsoRefuse(quotaIssues(component.quota), tableOf(component)),
  fields: milestoneFields,
  rows: ({ component }, places) => [nothingBelow, ...rowsAbove(component, places)],
  inFull: ({ component: { trigger, pays } }) => ({
    ...{ from: trigger, input: 'trigger', grows: pays === 'share' },
  }),
  isFlat: ({ component }) =>
    component.pays === 'amount' && component.partial.kind !== 'proportional',
  call: ({ component }, { input, list }, credited, quota) => {
    if (component.pays === 'share') {
      const tier = `CHOOSE({1,2},${input('trigger')},${input('bonus')})`;
      return `COMP.TIERED_COMMISSION(${credited},${tier},${quota},"retroactive")`;
    }
    const below = {
      none: () => '',
      proportional: () => `,IF(${input('partial')}>0,${input('partial')},"proportional")`,
      steps: () => `,${list}`,
    }[component.partial.kind]();
    return `COMP.MILESTONE_BONUS(${credited},${quota},${input('bonus')},${input('trigger')}${below})`;
  },
  rule: milestoneRule,
  sample: (id, measure) => ({
    kind: 'milestone',
    ...measured(id, measure),
    quota: measure.unit === 'money' ? 1_800_000 : measure.unit === 'count' ? 20 : 1,
    pays: 'amount',
    bonus: 50_000,
    trigger: 1,
    partial: { kind: 'none' },
  }),
};

/** A share of the value is one tier that counts from the first unit: the retroactive commission. */
function tableOf({ pays, bonus, trigger, partial }: MilestoneComponent): Result<PayoutTable> {
  if (pays === 'amount') return milestoneBonus({ bonus, trigger, partial });
  const tier = { from: Math.min(Math.max(trigger, 0), mostAttainment), rate: bonus };
  return alsoRefuse(
    [
      ...between(0, 1, bonus, ['bonus']),
      ...triggerIssues(trigger, ['trigger']),
      ...(partial.kind === 'none' ? [] : [noPartialShare]),
    ],
    tieredCommission([tier], 'retroactive', 'percent'),
  );
}

const noPartialShare = {
  code: 'partial-share',
  path: ['partial'],
  message: {
    en: 'A bonus that is a share of the value has no partial credit.',
    da: 'En bonus, der er en andel af værdien, har ingen delvis bonus.',
  },
  advice: {
    en: 'Choose no partial credit, or use a tiered commission.',
    da: 'Vælg ingen delvis bonus, eller brug en provision i trin.',
  },
} as const;

function rowsAbove({ pays, partial, bonus, trigger }: MilestoneComponent, places: Places) {
  const { input, cell } = places;
  const [pay, goal] = [input('bonus'), input('trigger')];
  if (pays === 'share') {
    const value = { from: trigger, payout: trigger * bonus, rate: bonus };
    return [{ from: goal, payout: () => `${goal}*${pay}`, rate: pay, value }];
  }
  const inFull: RowFormulas = {
    from: goal,
    payout: () => pay,
    rate: '0',
    value: { from: trigger, payout: bonus, rate: 0 },
  };
  switch (partial.kind) {
    case 'none':
      return [inFull];
    case 'steps':
      return [
        ...partial.steps.map(({ attainment, share }, k) => ({
          from: cell(k, 0),
          payout: () => `${cell(k, 1)}*${pay}`,
          rate: '0',
          value: { from: attainment, payout: share * bonus, rate: 0 },
        })),
        inFull,
      ];
    case 'proportional':
      return [...proportionalRows(partial.from, bonus, trigger, input), inFull];
  }
}

/** The slope, and the attainment of 100 % that ends it where the trigger lies above. */
function proportionalRows(
  start: number,
  bonus: number,
  trigger: number,
  input: (id: string) => string,
): RowFormulas[] {
  const [from, pay, goal] = [input('partial'), input('bonus'), input('trigger')];
  return [
    {
      from,
      payout: () => `MIN(${from},1)*${pay}`,
      rate: `IF(${from}<1,${pay},0)`,
      value: { from: start, payout: Math.min(start, 1) * bonus, rate: start < 1 ? bonus : 0 },
    },
    {
      from: `MAX(${from},MIN(1,${goal}))`,
      payout: () => pay,
      rate: '0',
      value: { from: Math.max(start, Math.min(1, trigger)), payout: bonus, rate: 0 },
    },
  ];
}
