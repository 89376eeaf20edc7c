import * as v from 'valibot';
import { tieredBonus } from '../../engine/tiered-bonus';
import type { Words } from '../../engine/words';
import { type ListField, choiceField } from '../field';
import {
  type Part,
  type Piece,
  type RowFormulas,
  type TableKind,
  measured,
  measuredEntries,
  nothingBelow,
  rowOfStep,
} from '../kind';

const models = ['nrr', 'grr', 'renewal'] as const;
type Model = (typeof models)[number];

export const retentionSchema = v.strictObject({
  kind: v.literal('retention'),
  ...measuredEntries,
  model: v.picklist(models),
  mode: v.picklist(['highest', 'linear']),
  /** Each starts at a retention rate (1 is 100 %). */
  tiers: v.array(v.strictObject({ from: v.number(), bonus: v.number() })),
});
export type RetentionComponent = v.InferOutput<typeof retentionSchema>;

/**
 * Retention: a bonus by how much of the recurring revenue, or how many of the contracts, stay.
 *
 *     NRR = (start - churn - downgrade + upsell + cross-sell) / start
 *     GRR = (start - churn - downgrade) / start
 *
 *     highest   payout = bonus of the highest tier reached
 *     linear    payout on the straight line between two tiers
 *
 * Exactly on a rate its tier is reached; a rate is never rounded up. For other measures, use ladder.
 */
export const retention: TableKind<RetentionComponent> = {
  pays: 'table',
  per: 'period',
  title: { en: 'Retention bonus', da: 'Fastholdelsesbonus' },
  sentence: ({ component }) => sentences[component.model],
  quota: () => undefined,
  goal: ({ component: { tiers } }) => tiers.at(-1)?.from || 1,
  goalFormula: ({ component: { tiers } }, { cell }) => {
    const last = cell(tiers.length - 1, 0);
    return `IF(${last}>0,${last},1)`;
  },
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: () => [
    choiceField('model', { en: 'Measured by', da: 'Måles ved' }, modelWords),
    choiceField('mode', { en: 'Pays', da: 'Udbetaler' }, modeWords),
    tiersField,
  ],
  rows: ({ component: { mode, tiers } }, { cell }, table) => [
    nothingBelow,
    ...tiers.map((_, k): RowFormulas => {
      const isLast = k === tiers.length - 1;
      const slope = `(${cell(k + 1, 1)}-${cell(k, 1)})/(${cell(k + 1, 0)}-${cell(k, 0)})`;
      return {
        from: cell(k, 0),
        payout: () => cell(k, 1),
        rate: mode === 'linear' && !isLast ? slope : '0',
        value: rowOfStep(table, k, tiers.length),
      };
    }),
  ],
  isFlat: ({ component }) => component.mode === 'highest',
  call: ({ component: { mode } }, { list }, credited) =>
    `COMP.TIERED_BONUS(${credited},${list},,"${mode}")`,
  rule: ({ component: { model, mode, tiers } }, { cell }) => {
    const shown = tiers.length <= 4 ? tiers.map((_, k) => k) : [0, tiers.length - 1];
    const list = (from: string): Piece[] =>
      shown.flatMap((k, n): Piece[] => [
        n === 0 ? '' : ', ',
        { unit: 'money', formula: cell(k, 1), value: tiers[k]?.bonus ?? 0 },
        from,
        { unit: 'percent', formula: cell(k, 0), value: tiers[k]?.from ?? 0 },
      ]);
    const line = {
      highest: { en: '', da: '' },
      linear: {
        en: ' Between two tiers it follows a straight line.',
        da: ' Mellem to trin følger den en ret linje.',
      },
    }[mode];
    return {
      en: [
        `${meanings[model].en} It pays `,
        ...list(' from '),
        `.${line.en} Below the first nothing is paid.`,
      ],
      da: [
        `${meanings[model].da} Den giver `,
        ...list(' fra '),
        `.${line.da} Under den første udbetales intet.`,
      ],
    };
  },
  sample: (id, measure) => ({
    kind: 'retention',
    ...measured(id, measure),
    model: 'nrr',
    mode: 'highest',
    tiers: [
      { from: 1, bonus: 25_000 },
      { from: 1.1, bonus: 50_000 },
      { from: 1.2, bonus: 75_000 },
    ],
  }),
};

const tableOf = ({ component: { tiers, mode } }: Part<RetentionComponent>) =>
  tieredBonus(tiers, mode, 'percent');

const tiersField: ListField<RetentionComponent> = {
  kind: 'list',
  id: 'tiers',
  label: { en: 'Retention tiers', da: 'Fastholdelsestrin' },
  name: { en: 'RetentionTiers', da: 'FastholdelsesTrin' },
  row: { en: 'Tier', da: 'Trin' },
  columns: [
    { label: { en: 'From rate', da: 'Fra andel' }, unit: 'percent', allows: 'zero or more' },
    { label: { en: 'Bonus', da: 'Bonus' }, unit: 'money', allows: 'zero or more' },
  ],
  get: ({ tiers }) => tiers.map(({ from, bonus }) => [from, bonus]),
  set: (component, rows) => ({
    ...component,
    tiers: rows.map(([from, bonus]) => ({ from: Number(from), bonus: Number(bonus) })),
  }),
  next: ({ tiers }) => {
    const last = tiers.at(-1);
    return last ? [Number((last.from + 0.1).toPrecision(12)), last.bonus] : [1, 25_000];
  },
};

const modelWords: Record<Model, Words> = {
  nrr: { en: 'Net revenue retention', da: 'Nettofastholdelse (NRR)' },
  grr: { en: 'Gross revenue retention', da: 'Bruttofastholdelse (GRR)' },
  renewal: { en: 'Renewal rate', da: 'Fornyelsesandel' },
};

const modeWords = {
  highest: { en: 'Highest tier', da: 'Højeste trin' },
  linear: { en: 'Straight line', da: 'Ret linje' },
};

const sentences: Record<Model, Words> = {
  nrr: { en: 'A bonus by net revenue retention.', da: 'En bonus efter nettofastholdelse (NRR).' },
  grr: {
    en: 'A bonus by gross revenue retention.',
    da: 'En bonus efter bruttofastholdelse (GRR).',
  },
  renewal: { en: 'A bonus by the share of renewals.', da: 'En bonus efter andelen af fornyelser.' },
};

const meanings: Record<Model, Words> = {
  nrr: {
    en: 'Net revenue retention is the period’s recurring revenue from the customers of its start, with upsell and cross-sell and less churn and downgrades, over what it was at the start.',
    da: 'Nettofastholdelse er den tilbagevendende omsætning fra kunderne ved periodens start, med mersalg og krydssalg og uden opsigelser og nedgraderinger, i forhold til starten.',
  },
  grr: {
    en: 'Gross revenue retention is the recurring revenue from the customers of the period’s start, less churn and downgrades, over what it was at the start.',
    da: 'Bruttofastholdelse er den tilbagevendende omsætning fra kunderne ved periodens start uden opsigelser og nedgraderinger, i forhold til starten.',
  },
  renewal: {
    en: 'The renewal rate is the share of the contracts that came up for renewal and were renewed.',
    da: 'Fornyelsesandelen er den del af kontrakterne til fornyelse, som blev fornyet.',
  },
};
