import * as v from 'valibot';
import { alsoRefuse } from '../engine/result';
import { quotaIssues } from '../engine/rules';
import { type LadderMode, ladderModes, tieredBonus } from '../engine/tiered-bonus';
import type { Words } from '../engine/words';
import { type Input, type RowFormulas, type TableKind, nothingBelow, rowOfStep } from './kind';

export const ladderSchema = v.strictObject({
  kind: v.literal('ladder'),
  mode: v.picklist(Object.keys(ladderModes) as LadderMode[]),
  /** What is counted; a ladder of counts is paid by whole numbers: markets, meetings. */
  unit: v.picklist(['money', 'count']),
  /** With a quota, rungs start at attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  rungs: v.array(v.strictObject({ from: v.number(), bonus: v.number() })),
});
export type LadderComponent = v.InferOutput<typeof ladderSchema>;

export const ladder: TableKind<LadderComponent> = {
  title: { en: 'Bonus ladder', da: 'Bonustrappe' },
  sentence: ({ mode }) => sentences[mode],
  measure: ({ unit }) =>
    unit === 'money' ? { en: 'sales', da: 'salg' } : { en: 'count', da: 'antal' },
  measureUnit: ({ unit }) => unit,
  quota: ({ quota }) => quota ?? undefined,
  goal: ({ quota, rungs }) => quota ?? rungs.at(-1)?.from ?? 0,
  goalFormula: ({ quota, rungs }, { input, cell }) =>
    quota === null ? cell(rungs.length - 1, 0) : input('quota'),
  table: ({ quota, rungs, mode }) =>
    alsoRefuse(
      quota === null ? [] : quotaIssues(quota),
      tieredBonus(rungs, mode, quota === null ? 'number' : 'percent'),
    ),
  inputs: ({ quota, unit }) => (quota === null ? [] : [quotaInput(quota, unit)]),
  inputTable: ({ quota, rungs, unit }) => ({
    title: { en: 'Steps', da: 'Trin' },
    name: { en: 'Steps', da: 'Trin' },
    columns: [fromColumn(quota, unit), { label: { en: 'Bonus', da: 'Bonus' }, unit: 'money' }],
    rows: rungs.map(({ from, bonus }) => [from, bonus]),
  }),
  rows: ({ mode, rungs }, { cell }, table) => [
    nothingBelow,
    ...rungs.map((_, k): RowFormulas => {
      const isLast = k === rungs.length - 1;
      const slope = `(${cell(k + 1, 1)}-${cell(k, 1)})/(${cell(k + 1, 0)}-${cell(k, 0)})`;
      return {
        from: cell(k, 0),
        payout: (_here, above) =>
          mode === 'additive' ? `${above.payout}+${cell(k, 1)}` : cell(k, 1),
        rate: mode === 'linear' && !isLast ? slope : '0',
        value: rowOfStep(table, k, rungs.length),
      };
    }),
  ],
  isFlat: ({ mode }) => mode !== 'linear',
  call: ({ quota, mode }, { input, table }, credited) =>
    `COMP.TIERED_BONUS(${credited},${table},${quota === null ? '' : input('quota')},"${mode}")`,
  rule: ({ mode, rungs, quota, unit }, { cell }) => {
    const first = rungs[0];
    const last = rungs.at(-1);
    const fromUnit = quota === null ? unit : 'percent';
    const start = { unit: fromUnit, formula: cell(0, 0), value: first?.from ?? 0 } as const;
    const end = {
      unit: fromUnit,
      formula: cell(rungs.length - 1, 0),
      value: last?.from ?? 0,
    } as const;
    return {
      en: [
        `${sentences[mode].en} Steps start at `,
        start,
        ' and end at ',
        end,
        '. Below the first step nothing is paid; at or above a step it is reached.',
      ],
      da: [
        `${sentences[mode].da} Trinene begynder ved `,
        start,
        ' og slutter ved ',
        end,
        '. Under det første trin udbetales intet; på eller over et trin er det nået.',
      ],
    };
  },
};

export function quotaInput(quota: number, unit: 'money' | 'count'): Input {
  const words = { en: 'Quota', da: 'Kvote' };
  return { id: 'quota', label: words, name: words, unit, value: quota };
}

/** The first column of a table of thresholds, in the unit that a quota decides. */
export function fromColumn(quota: number | null, unit: 'money' | 'count') {
  if (quota !== null) {
    const label = { en: 'From attainment', da: 'Fra målopfyldelse' };
    return { label, unit: 'percent' } as const;
  }
  return unit === 'money'
    ? ({ label: { en: 'From sales', da: 'Fra salg' }, unit } as const)
    : ({ label: { en: 'From count', da: 'Fra antal' }, unit } as const);
}

const sentences: Record<LadderMode, Words> = {
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
