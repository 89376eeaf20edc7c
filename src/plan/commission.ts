import * as v from 'valibot';
import { alsoRefuse } from '../engine/result';
import { quotaIssues } from '../engine/rules';
import {
  type CommissionMethod,
  commissionMethods,
  tieredCommission,
} from '../engine/tiered-commission';
import type { Words } from '../engine/words';
import { type RowFormulas, type TableKind, nothingBelow, rowOfStep } from './kind';
import { fromColumn, quotaInput } from './ladder';

export const commissionSchema = v.strictObject({
  kind: v.literal('commission'),
  method: v.picklist(Object.keys(commissionMethods) as CommissionMethod[]),
  /** With a quota, tiers start at attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  tiers: v.array(v.strictObject({ from: v.number(), rate: v.number() })),
});
export type CommissionComponent = v.InferOutput<typeof commissionSchema>;

export const commission: TableKind<CommissionComponent> = {
  title: { en: 'Tiered commission', da: 'Provision i trin' },
  sentence: ({ method }) => sentences[method],
  measure: () => ({ en: 'sales', da: 'salg' }),
  measureUnit: () => 'money',
  quota: ({ quota }) => quota ?? undefined,
  goal: ({ quota, tiers }) => quota ?? (tiers.at(-1)?.from || 1),
  goalFormula: ({ quota, tiers }, { input, cell }) =>
    quota === null ? cell(tiers.length - 1, 0) : input('quota'),
  table: ({ quota, tiers, method }) =>
    alsoRefuse(
      quota === null ? [] : quotaIssues(quota),
      tieredCommission(tiers, method, quota === null ? 'number' : 'percent'),
    ),
  inputs: ({ quota }) => (quota === null ? [] : [quotaInput(quota, 'money')]),
  inputTable: ({ quota, tiers }) => ({
    title: { en: 'Tiers', da: 'Trin' },
    name: { en: 'Tiers', da: 'Trin' },
    columns: [fromColumn(quota, 'money'), { label: { en: 'Rate', da: 'Sats' }, unit: 'percent' }],
    rows: tiers.map(({ from, rate }) => [from, rate]),
  }),
  rows: ({ method, tiers }, { cell }, table) => [
    nothingBelow,
    ...tiers.map((_, k): RowFormulas => ({
      from: cell(k, 0),
      payout: (here, above) =>
        method === 'marginal'
          ? `${above.payout}+${above.rate}*(${here.from}-${above.from})`
          : `${cell(k, 0)}*${cell(k, 1)}`,
      rate: cell(k, 1),
      value: rowOfStep(table, k, tiers.length),
    })),
  ],
  isFlat: () => false,
  call: ({ quota, method }, { input, table }, credited) =>
    `COMP.TIERED_COMMISSION(${credited},${table},${quota === null ? '' : input('quota')},"${method}")`,
  rule: ({ method, tiers, quota }, { cell }) => {
    const start = {
      unit: quota === null ? 'money' : 'percent',
      formula: cell(0, 0),
      value: tiers[0]?.from ?? 0,
    } as const;
    return {
      en: [
        `${sentences[method].en} The first tier starts at `,
        start,
        '; at or above a threshold its tier is reached.',
      ],
      da: [
        `${sentences[method].da} Det første trin begynder ved `,
        start,
        '; på eller over en grænse er dens trin nået.',
      ],
    };
  },
};

const sentences: Record<CommissionMethod, Words> = {
  marginal: {
    en: 'Each rate pays only on its own tier.',
    da: 'Hver sats betaler kun for sit eget trin.',
  },
  retroactive: {
    en: 'The rate of the tier reached pays on everything sold.',
    da: 'Satsen for det nåede trin betaler for alt solgt.',
  },
};
