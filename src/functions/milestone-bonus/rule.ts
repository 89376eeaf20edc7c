import {
  type PayoutRow,
  type PayoutTable,
  type ThresholdRule,
  payoutTable,
} from '../../engine/payout-table';
import { type Issue, type Result, unless } from '../../engine/result';
import { ascending, atLeast, between, notEmpty, triggerIssues } from '../../engine/rules';
import { reaches } from '../../engine/threshold';
import { da, en } from '../../engine/words';

/** What is paid below the trigger. */
export type PartialCredit =
  | { readonly kind: 'none' }
  /** The bonus times attainment, from `from` on and nothing below it. */
  | { readonly kind: 'proportional'; readonly from: number }
  /** A share of the bonus from each attainment on. */
  | { readonly kind: 'steps'; readonly steps: readonly PartialStep[] };

export interface PartialStep {
  readonly attainment: number;
  readonly share: number;
}

export interface Milestone {
  readonly bonus: number;
  readonly trigger: number;
  readonly partial: PartialCredit;
  readonly reached?: ThresholdRule;
}

/**
 * Milestone bonus: the whole bonus when attainment reaches the trigger, and no more above it.
 *
 *     payout = bonus when attainment >= trigger, otherwise the partial credit (none unless agreed)
 *
 * The trigger and partial steps are attainment (1 is 100 % of quota). Exactly on the trigger is
 * paid in full; 98 % is not 100 %. Where a trigger has to be exceeded, exactly on it is not above it.
 * Partial credit is a part of the bonus and never exceeds it.
 * For several amounts at several levels, use a tiered bonus.
 */
export function milestoneBonus(milestone: Milestone): Result<PayoutTable> {
  const { bonus, trigger, partial } = milestone;
  return unless(milestoneIssues(milestone), () =>
    payoutTable(
      'amounts',
      [...partialRows(partial, bonus, trigger), { from: trigger, payout: bonus, rate: 0 }],
      milestone.reached,
    ),
  );
}

function partialRows(partial: PartialCredit, bonus: number, trigger: number): PayoutRow[] {
  switch (partial.kind) {
    case 'none':
      return [];
    case 'steps':
      return partial.steps.map(({ attainment, share }) => ({
        from: attainment,
        payout: share * bonus,
        rate: 0,
      }));
    case 'proportional': {
      const sloped = { from: partial.from, payout: partial.from * bonus, rate: bonus };
      const inFull = { from: Math.max(partial.from, 1), payout: bonus, rate: 0 };
      const rows = partial.from < 1 ? [sloped, inFull] : [inFull];
      return rows.filter((row) => row.from < trigger);
    }
  }
}

function milestoneIssues({ bonus, trigger, partial }: Milestone): Issue[] {
  const issues = [...atLeast(0, bonus, ['bonus']), ...triggerIssues(trigger, ['trigger'])];
  if (partial.kind === 'proportional') {
    issues.push(...between(0, trigger, partial.from, ['partial']));
  }
  if (partial.kind === 'steps') {
    issues.push(
      ...notEmpty(partial.steps, ['partial']),
      ...ascending(
        partial.steps.map((step) => step.attainment),
        ['partial'],
        'attainment',
        'percent',
      ),
      ...triggerAbove(partial.steps, trigger),
      ...partial.steps.flatMap((step, k) => between(0, 1, step.share, ['partial', k, 'share'])),
    );
  }
  return issues;
}

/** The steps lead up to the trigger. */
function triggerAbove(steps: readonly PartialStep[], trigger: number): Issue[] {
  const last = steps.at(-1)?.attainment ?? 0;
  if (steps.length === 0 || !reaches(last, trigger)) return [];
  return [
    {
      path: ['partial', steps.length - 1, 'attainment'],
      message: {
        en: `The last step (${en.percent(last)}) is not below the trigger (${en.percent(trigger)}).`,
        da: `Det sidste trin (${da.percent(last)}) ligger ikke under grænsen (${da.percent(trigger)}).`,
      },
      advice: { en: 'Give steps below the trigger.', da: 'Angiv trin under grænsen.' },
    },
  ];
}
