import type { AcceleratorComponent } from './schema';
import { alsoRefuse } from '../../../engine/result';
import { atLeast, quotaIssues, tidy } from '../../../engine/rules';
import { tieredCommission } from '../../../functions/tiered-commission/rule';
import { constant } from '../../../formula/formula';
import { eachTimes, sideBySide } from '../../../formula/operators/columns/side-by-side';
import { times } from '../../../formula/operators/numbers/times';
import { input, listCell, listColumn } from '../../component-places';
import { choiceField, numberField } from '../../field';
import { listField } from '../list-field';
import { type PlanComponent, type TableKind, nothingBelow } from '../../kind';
import { measured } from '../../new-component';
import { acceleratorRule, acceleratorSentence } from './words';
import { methodWords } from '../commission-tiers';
import { quotaField } from '../quota-field';
import { eachFields, isEach, rateFieldOf, rateUnit } from '../tables/each-unit';
import { fromHead, reachedArgument, reachedField, reachedIn } from '../tables/thresholds';
import { tierRows } from '../tier-rows';

/**
 * Accelerator or decelerator: one base rate, times a multiplier that attainment decides.
 *
 *     marginal      payout = sum over tiers of rate * multiplier * (the part inside the tier)
 *     retroactive   payout = amount * rate * (the multiplier of the tier reached)
 *
 * Above 1 a multiplier accelerates, below 1 it decelerates. A first tier above 0 is a threshold:
 * nothing is paid below it. Exactly on a threshold its tier is reached. For rates that are agreed
 * one by one, use commission.
 */
export const accelerator: TableKind<AcceleratorComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Accelerator', da: 'Accelerator' },
  sentence: acceleratorSentence,
  quota: ({ component }) => component.quota,
  goal: () => input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: (part) => [
    choiceField('method', { en: 'Pays', da: 'Udbetaler' }, methodWords),
    ...eachFields<AcceleratorComponent>(part.measure),
    reachedField<AcceleratorComponent>(),
    quotaField<AcceleratorComponent>(part.measure),
    rateFieldOf(
      part,
      numberField('rate', {
        label: { en: 'Base rate', da: 'Grundsats' },
        name: { en: 'BaseRate', da: 'Grundsats' },
        unit: 'percent',
        allows: 'zero or more',
        isRate: true,
      }),
    ),
    tiersField(part.component),
  ],
  rows: (part) => [
    nothingBelow,
    ...tierRows(part.component.method, part.component.tiers.length, {
      value: (k) => times(input('rate', rateUnit(part)), listCell(k, 1)),
    }),
  ],
  reached: ({ component }) => reachedIn(component),
  paysEach: isEach,
  isFlat: () => false,
  call: ({ component }, credited, quota) => {
    const tiers = sideBySide(listColumn(0), eachTimes(input('rate'), listColumn(1)));
    return [
      ...(['TIERED_COMMISSION', credited, tiers, quota, constant(component.method)] as const),
      ...[undefined, reachedArgument(component)],
    ];
  },
  rule: acceleratorRule,
  sample: (id, measure) => ({
    kind: 'accelerator',
    ...measured(id, measure),
    method: 'marginal',
    quota: 2_000_000,
    rate: 0.05,
    tiers: [
      { from: 0, multiplier: 0.5 },
      { from: 0.5, multiplier: 1 },
      { from: 1, multiplier: 1.5 },
    ],
  }),
};

function tableOf({ component }: PlanComponent<AcceleratorComponent>) {
  const { quota, tiers, method, rate } = component;
  const rated = tiers.map(({ from, multiplier }) => ({ from, rate: rate * multiplier }));
  const multipliers = tiers.flatMap(({ multiplier }, k) =>
    atLeast(0, multiplier, ['tiers', k, 'multiplier']),
  );
  return alsoRefuse(
    [...quotaIssues(quota), ...atLeast(0, rate, ['rate']), ...multipliers],
    tieredCommission(rated, method, 'percent', reachedIn(component)),
  );
}

const tiersField = (component: AcceleratorComponent) =>
  listField<AcceleratorComponent, 'tiers'>('tiers', {
    label: { en: 'Multipliers', da: 'Faktorer' },
    row: { en: 'Tier', da: 'Trin' },
    columns: {
      from: {
        label: fromHead(reachedIn(component), { en: 'attainment', da: 'målopfyldelse' }),
        unit: 'percent',
        allows: 'zero or more',
      },
      multiplier: {
        label: { en: 'Times base rate', da: 'Gange grundsats' },
        unit: 'percent',
        allows: 'zero or more',
      },
    },
    next: ({ tiers }) => {
      const last = tiers.at(-1);
      return last ? [tidy(last.from + 0.2), last.multiplier + 0.5] : [0, 1];
    },
  });
