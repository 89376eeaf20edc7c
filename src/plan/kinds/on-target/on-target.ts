import { alsoRefuse, map } from '../../../engine/result';
import { positive, quotaIssues, tidy } from '../../../engine/rules';
import { type Formula, constant } from '../../../formula/formula';
import { eachTimes, sideBySide } from '../../../formula/operators/columns/side-by-side';
import { over } from '../../../formula/operators/numbers/over';
import { times } from '../../../formula/operators/numbers/times';
import { tieredBonus } from '../../../functions/tiered-bonus/rule';
import { tieredCommission } from '../../../functions/tiered-commission/rule';
import { input, listCell, listColumn } from '../../component-places';
import { type ListField, choiceField, numberField } from '../../field';
import { type Call, type PlanComponent, type TableKind, nothingBelow } from '../../kind';
import { measured } from '../../new-component';
import { rateIssues } from '../commission-tiers';
import { listField } from '../list-field';
import { assumedGoal } from '../last-threshold';
import { quotaField } from '../quota-field';
import { lineEndArgument, lineEndFields, lineEndOf } from '../tables/line-end';
import { fromHead, reachedArgument, reachedField, reachedIn } from '../tables/thresholds';
import { tierRows } from '../tier-rows';
import type { OnTargetComponent } from './schema';
import { curveSentences, curveWords, isOfRate, onTargetRule, words } from './words';

/**
 * Target pay: what is paid for the whole quota, and what of it for less and for more.
 *
 *     linear       payout = target pay * the straight line between the points around attainment
 *     highest      payout = target pay * the share of the highest step reached
 *     marginal     payout = target pay / quota * sum over tiers of multiple * (the part inside the tier)
 *     retroactive  payout = target pay / quota * credited * the multiple of the tier reached
 *
 * The points are shares of target pay, such as threshold, target and excellence, or multiples of the
 * rate that target pay over quota is. A payee with another target pay or quota is paid by the same
 * points. For amounts that are the same for everybody, use ladder; for rates, commission.
 */
export const onTarget: TableKind<OnTargetComponent> = {
  shape: 'table',
  per: 'period',
  title: words.title,
  sentence: ({ component }) => curveSentences[component.mode],
  quota: ({ component }) => component.quota,
  goal: () => input('quota'),
  target: () => input('target', 'money'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ component, measure }) => [
    choiceField('mode', words.mode, curveWords),
    ...lineEndFields(component),
    reachedField<OnTargetComponent>(),
    numberField('target', {
      ...{ label: words.target, name: words.targetName },
      ...{ unit: 'money', allows: 'above zero' },
    }),
    quotaField<OnTargetComponent>(measure),
    pointsField(component),
  ],
  rows: ({ component }) => [
    nothingBelow,
    ...tierRows(component.mode, component.points.length, {
      value: (k) => times(input('target', 'money'), listCell(k, 1)),
      beyond: lineEndOf(component),
    }),
  ],
  reached: ({ component }) => reachedIn(component),
  isFlat: ({ component }) => component.mode === 'highest',
  call: ({ component }, credited, quota) => called(component, credited, quota),
  rule: onTargetRule,
  sample: (id, measure) => ({
    kind: 'on-target',
    ...measured(id, measure),
    ...{ target: 100_000, quota: assumedGoal[measure.unit], mode: 'linear' },
    points: [
      { from: 0.8, share: 0.5 },
      { from: 1, share: 1 },
      { from: 1.2, share: 2 },
    ],
  }),
};

/** Points times target pay: a ladder of amounts, or rates that attainment is paid by. */
function called(
  component: OnTargetComponent,
  credited: Formula<number>,
  quota: Formula<number>,
): Call {
  const paid = sideBySide(listColumn(0), eachTimes(input('target', 'money'), listColumn(1)));
  const [mode, above] = [constant(component.mode), reachedArgument(component)];
  return isOfRate(component)
    ? ['TIERED_COMMISSION', over(credited, quota), paid, undefined, mode, undefined, above]
    : ['TIERED_BONUS', credited, paid, quota, mode, above, lineEndArgument(component)];
}

/** By attainment: what is paid is an amount, whatever the quota. */
function tableOf({ component }: PlanComponent<OnTargetComponent>) {
  const { target, quota, mode, points } = component;
  const [reached, beyond] = [reachedIn(component), lineEndOf(component)];
  const paid = points.map(({ from, share }) => ({ from, bonus: target * share }));
  const rates = paid.map(({ from, bonus: rate }) => ({ from, rate }));
  const table =
    mode === 'marginal' || mode === 'retroactive'
      ? alsoRefuse(rateIssues(rates), tieredCommission(rates, mode, 'percent', reached))
      : tieredBonus(paid, mode, 'percent', 0, { reached, beyond });
  return alsoRefuse(
    [...positive(target, ['target']), ...quotaIssues(quota)],
    map(table, (made) => ({ ...made, bonusIs: 'amounts' as const })),
  );
}

function pointsField(component: OnTargetComponent): ListField<OnTargetComponent> {
  return listField<OnTargetComponent, 'points'>('points', {
    ...{ label: words.points, row: words.point },
    columns: {
      from: {
        label: fromHead(reachedIn(component), { en: 'attainment', da: 'målopfyldelse' }),
        ...{ unit: 'percent', allows: 'zero or more' },
      },
      share: {
        label: isOfRate(component) ? words.multiple : words.share,
        ...{ unit: 'percent', allows: 'zero or more' },
      },
    },
    next: ({ points }) => {
      const last = points.at(-1);
      return last ? [tidy(last.from + 0.2), tidy(last.share + 0.5)] : [1, 1];
    },
  });
}
