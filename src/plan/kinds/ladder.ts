import * as v from 'valibot';
import { alsoRefuse } from '../../engine/result';
import { quotaIssues, tidy } from '../../engine/rules';
import { type LadderMode, ladderModes, tieredBonus } from '../../functions/tiered-bonus/rule';
import type { ThresholdRule } from '../../engine/payout-table';
import type { LocalizedText } from '../../engine/words';
import { constant } from '../../formula/formula';
import { input, list, listCell } from '../component-places';
import { type ListField, choiceField } from '../field';
import { listField } from './list-field';
import { type PlanComponent, type TableKind, nothingBelow } from '../kind';
import { measured } from '../new-component';
import { measuredEntries } from './entries';
import type { Measure } from '../measure';
import { lastThresholdOf } from './last-threshold';
import { basisField, rebasedIn } from './basis-field';
import { fromColumn } from './tables/from-column';
import {
  goesOn,
  lineEndArgument,
  lineEndEntries,
  lineEndFields,
  lineEndOf,
  onwardWords,
} from './tables/line-end';
import { quotaField, thresholdUnit } from './quota-field';
import { reachedArgument, reachedField, reachedIn, thresholdEntries } from './tables/thresholds';
import { tierRows } from './tier-rows';

export const ladderSchema = v.strictObject({
  kind: v.literal('ladder'),
  ...measuredEntries,
  mode: v.picklist(Object.keys(ladderModes) as LadderMode[]),
  /** With a quota, rungs start at attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  rungs: v.array(v.strictObject({ from: v.number(), bonus: v.number() })),
  ...thresholdEntries,
  ...lineEndEntries,
});
export type LadderComponent = v.InferOutput<typeof ladderSchema>;

/**
 * Ladder: a fixed bonus for every rung of a measure.
 *
 *     highest    payout = bonus of the highest rung reached
 *     additive   payout = sum of the bonuses of all rungs reached
 *     linear     payout on the straight line between two rungs, and on beyond the last where it says so
 *
 * For rates instead of amounts, use commission; for retention rates, use retention.
 */
export const ladder: TableKind<LadderComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Bonus ladder', da: 'Bonustrappe' },
  sentence: ({ component }) => sentences[component.mode],
  quota: ({ component }) => component.quota ?? undefined,
  goal: ({ component: { quota, rungs }, measure }) =>
    quota === null ? lastThresholdOf(rungs, measure) : input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ component, measure }) => [
    choiceField('mode', { en: 'Pays', da: 'Udbetaler' }, modeWords),
    ...lineEndFields(component),
    reachedField<LadderComponent>(),
    basisField<LadderComponent>(rebasedIn('rungs', measure)),
    ...(component.quota === null ? [] : [quotaField<LadderComponent>(measure)]),
    rungsField(component, measure),
  ],
  rows: ({ component }) => [
    nothingBelow,
    ...tierRows(component.mode, component.rungs.length, { beyond: lineEndOf(component) }),
  ],
  reached: ({ component }) => reachedIn(component),
  isFlat: ({ component }) => component.mode !== 'linear',
  call: ({ component }, credited, quota) => [
    ...(['TIERED_BONUS', credited, list] as const),
    ...[component.quota === null ? undefined : quota, constant(component.mode)],
    ...[reachedArgument(component), lineEndArgument(component)],
  ],
  rule: ({ component, measure }) => {
    const { mode, rungs, quota } = component;
    const after = reachedWords[reachedIn(component)];
    const onward = goesOn(component) ? onwardWords : { en: '', da: '' };
    const unit = quota === null ? measure.unit : 'percent';
    const [start, end] = [listCell(0, 0, unit), listCell(rungs.length - 1, 0, unit)];
    return {
      en: [
        `${sentences[mode].en} Steps start at `,
        start,
        ' and end at ',
        end,
        `. ${after.en}${onward.en}`,
      ],
      da: [
        `${sentences[mode].da} Trinene begynder ved `,
        start,
        ' og slutter ved ',
        end,
        `. ${after.da}${onward.da}`,
      ],
    };
  },
  sample: (id, measure) => ({
    kind: 'ladder',
    ...measured(id, measure),
    mode: 'highest',
    quota: null,
    rungs: samples[measure.unit].map(([from = 0, bonus = 0]) => ({ from, bonus })),
  }),
};

function tableOf({ component }: PlanComponent<LadderComponent>) {
  const { quota, rungs, mode } = component;
  const reading = { reached: reachedIn(component), beyond: lineEndOf(component) };
  return alsoRefuse(
    quota === null ? [] : quotaIssues(quota),
    tieredBonus(rungs, mode, thresholdUnit(quota), 0, reading),
  );
}

const reachedWords: Record<ThresholdRule, LocalizedText> = {
  at: {
    en: 'Below the first step nothing is paid; at or above a step it is reached.',
    da: 'Under det første trin udbetales intet; på eller over et trin er det nået.',
  },
  above: {
    en: 'Up to and including the first step nothing is paid; only above a step is it reached.',
    da: 'Til og med det første trin udbetales intet; først over et trin er det nået.',
  },
};

const rungsField = (
  { quota, reached }: LadderComponent,
  measure: Measure,
): ListField<LadderComponent> =>
  listField<LadderComponent, 'rungs'>('rungs', {
    label: { en: 'Steps', da: 'Trin' },
    row: { en: 'Step', da: 'Trin' },
    columns: {
      from: fromColumn(quota !== null, measure, reached),
      bonus: { label: { en: 'Bonus', da: 'Bonus' }, unit: 'money', allows: 'zero or more' },
    },
    next: ({ rungs }) => {
      const [before, last] = [rungs.at(-2), rungs.at(-1)];
      const step = last ? last.from - (before?.from ?? 0) : 1;
      return [tidy((last?.from ?? 0) + step), last?.bonus ?? 0];
    },
  });

/** The ladders of the published guides: revenue, and markets. */
const samples: Record<Measure['unit'], readonly (readonly number[])[]> = {
  money: [
    [5_000_000, 50_000],
    [8_000_000, 75_000],
    [10_000_000, 100_000],
  ],
  count: [
    [2, 50_000],
    [3, 25_000],
  ],
  percent: [
    [1, 50_000],
    [1.1, 75_000],
  ],
};

const modeWords: Record<LadderMode, LocalizedText> = {
  highest: { en: 'Highest step', da: 'Højeste trin' },
  additive: { en: 'Every step', da: 'Hvert trin' },
  linear: { en: 'Straight line', da: 'Ret linje' },
};

const sentences: Record<LadderMode, LocalizedText> = {
  highest: {
    en: 'Only the highest step reached is paid.',
    da: 'Kun det højeste nåede trin udbetales.',
  },
  additive: {
    en: 'Every step reached is paid.',
    da: 'Hvert nået trin udbetales.',
  },
  linear: {
    en: 'Between two steps the payout follows a straight line.',
    da: 'Mellem to trin følger udbetalingen en ret linje.',
  },
};
