import type { MilestoneComponent } from './schema';
import { milestoneBonus } from '../../../functions/milestone-bonus/rule';
import { type Result, alsoRefuse } from '../../../engine/result';
import { between, mostAttainment, quotaIssues, triggerIssues } from '../../../engine/rules';
import { type PayoutTable, payoutTable } from '../../../engine/payout-table';
import type { PlanComponent, TableKind } from '../../kind';
import { milestoneFields } from './fields';
import { milestoneSentence } from './sentence';

/** What the pane's first look asks of the milestone that it opens with: its fields and its curve. */
export const milestoneAtFirst = {
  shape: 'table',
  per: 'period',
  title: { en: 'Milestone bonus', da: 'Milepælsbonus' },
  sentence: milestoneSentence,
  quota: ({ component }) => component.quota ?? undefined,
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: milestoneFields,
  inFull: ({ component: { trigger, pays } }) => ({
    ...{ from: trigger, input: 'trigger', grows: pays === 'share' },
  }),
  isFlat: ({ component }) =>
    component.pays === 'amount' && component.partial.kind !== 'proportional',
} satisfies Partial<TableKind<MilestoneComponent>>;

/** By a quota, as the pane opens; `by-amount.ts` knows the other. */
const tableOf = ({ component }: PlanComponent<MilestoneComponent>): Result<PayoutTable> =>
  alsoRefuse(quotaIssues(component.quota ?? 0), tableByQuota(component));

/** A share of the value is one tier that counts from the first unit: the retroactive commission. */
function tableByQuota({ pays, bonus, trigger, partial }: MilestoneComponent): Result<PayoutTable> {
  if (pays === 'amount') return milestoneBonus({ bonus, trigger, partial });
  const from = Math.min(Math.max(trigger, 0), mostAttainment);
  const inFull = { from, payout: from * bonus, rate: bonus };
  return alsoRefuse(
    [
      ...between(0, 1, bonus, ['bonus']),
      ...triggerIssues(trigger, ['trigger']),
      ...(partial.kind === 'none' ? [] : [noPartialShare]),
    ],
    { ok: true, value: payoutTable('rates', [inFull]) },
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
