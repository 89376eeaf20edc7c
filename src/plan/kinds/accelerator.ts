import * as v from 'valibot';
import { alsoRefuse } from '../../engine/result';
import { atLeast, quotaIssues } from '../../engine/rules';
import {
  type CommissionMethod,
  commissionMethods,
  tieredCommission,
} from '../../engine/tiered-commission';
import type { Words } from '../../engine/words';
import { type ListField, choiceField, numberField } from '../field';
import {
  type Part,
  type Pieces,
  type TableKind,
  measured,
  measuredEntries,
  nothingBelow,
} from '../kind';
import { methodWords, tierRows } from './commission-tiers';
import { quotaField } from './quota-field';

export const acceleratorSchema = v.strictObject({
  kind: v.literal('accelerator'),
  ...measuredEntries,
  method: v.picklist(Object.keys(commissionMethods) as CommissionMethod[]),
  quota: v.number(),
  /** The base rate, which the multipliers raise or lower. */
  rate: v.number(),
  tiers: v.array(v.strictObject({ from: v.number(), multiplier: v.number() })),
});
export type AcceleratorComponent = v.InferOutput<typeof acceleratorSchema>;

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
  pays: 'table',
  per: 'period',
  title: { en: 'Accelerator', da: 'Accelerator' },
  sentence: ({ component }) => sentences[component.method],
  quota: ({ component }) => component.quota,
  goal: ({ component }) => component.quota,
  goalFormula: (_, { input }) => input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ measure }) => [
    choiceField('method', { en: 'Pays', da: 'Udbetaler' }, methodWords),
    quotaField<AcceleratorComponent>(measure),
    numberField('rate', {
      label: { en: 'Base rate', da: 'Grundsats' },
      name: { en: 'BaseRate', da: 'Grundsats' },
      unit: 'percent',
      allows: 'zero or more',
    }),
    tiersField,
  ],
  rows: ({ component: { method, tiers } }, { cell, input }, table) => [
    nothingBelow,
    ...tierRows(
      method,
      tiers.length,
      table,
      (k) => cell(k, 0),
      (k) => `${input('rate')}*${cell(k, 1)}`,
    ),
  ],
  isFlat: () => false,
  call: ({ component: { method } }, { input, column }, credited, quota) => {
    const tiers = `CHOOSE({1,2},${column(0)},${input('rate')}*${column(1)})`;
    return `COMP.TIERED_COMMISSION(${credited},${tiers},${quota},"${method}")`;
  },
  rule: (part, places) => rule(part, places),
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

function tableOf({ component: { quota, tiers, method, rate } }: Part<AcceleratorComponent>) {
  const rated = tiers.map(({ from, multiplier }) => ({ from, rate: rate * multiplier }));
  const multipliers = tiers.flatMap(({ multiplier }, k) =>
    atLeast(0, multiplier, ['tiers', k, 'multiplier']),
  );
  return alsoRefuse(
    [...quotaIssues(quota), ...atLeast(0, rate, ['rate']), ...multipliers],
    tieredCommission(rated, method, 'percent'),
  );
}

const tiersField: ListField<AcceleratorComponent> = {
  kind: 'list',
  id: 'tiers',
  label: { en: 'Multipliers', da: 'Faktorer' },
  name: { en: 'Multipliers', da: 'Faktorer' },
  row: { en: 'Tier', da: 'Trin' },
  columns: [
    {
      label: { en: 'From attainment', da: 'Fra målopfyldelse' },
      unit: 'percent',
      allows: 'zero or more',
    },
    {
      label: { en: 'Times base rate', da: 'Gange grundsats' },
      unit: 'percent',
      allows: 'zero or more',
    },
  ],
  get: ({ tiers }) => tiers.map(({ from, multiplier }) => [from, multiplier]),
  set: (component, rows) => ({
    ...component,
    tiers: rows.map(([from, multiplier]) => ({
      from: Number(from),
      multiplier: Number(multiplier),
    })),
  }),
  next: ({ tiers }) => {
    const last = tiers.at(-1);
    return last ? [Number((last.from + 0.2).toPrecision(12)), last.multiplier + 0.5] : [0, 1];
  },
};

function rule(
  { component: { tiers, rate, method } }: Part<AcceleratorComponent>,
  { cell, input }: Parameters<TableKind<AcceleratorComponent>['rule']>[1],
): Pieces {
  const base = { unit: 'percent', formula: input('rate'), value: rate } as const;
  const shown = tiers.length <= 4 ? tiers.map((_, k) => k) : [0, tiers.length - 1];
  const list = (from: string) =>
    shown.flatMap((k, n) => [
      n === 0 ? '' : ', ',
      { unit: 'percent', formula: cell(k, 1), value: tiers[k]?.multiplier ?? 0 } as const,
      from,
      { unit: 'percent', formula: cell(k, 0), value: tiers[k]?.from ?? 0 } as const,
    ]);
  const on = {
    marginal: { en: 'each only on its own tier', da: 'hver kun for sit eget trin' },
    retroactive: { en: 'on everything sold', da: 'for alt solgt' },
  }[method];
  return {
    en: [
      'The base rate is ',
      base,
      `. Attainment multiplies it, ${on.en}: `,
      ...list(' of it from '),
      '. At or above a threshold its tier is reached.',
    ],
    da: [
      'Grundsatsen er ',
      base,
      `. Målopfyldelsen ganger den, ${on.da}: `,
      ...list(' af den fra '),
      '. På eller over en grænse er dens trin nået.',
    ],
  };
}

const sentences: Record<CommissionMethod, Words> = {
  marginal: {
    en: 'One rate, raised or lowered tier by tier of attainment.',
    da: 'Én sats, som hvert trin af målopfyldelsen hæver eller sænker.',
  },
  retroactive: {
    en: 'One rate, raised or lowered on everything by the attainment reached.',
    da: 'Én sats, som den nåede målopfyldelse hæver eller sænker for det hele.',
  },
};
