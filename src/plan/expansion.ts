import * as v from 'valibot';
import { commissionableAmount, rateCard, saleType } from '../engine/expansion-commission';
import { type Result, unless } from '../engine/result';
import { cumulativeShares } from '../engine/split';
import type { Words } from '../engine/words';

export const expansionSchema = v.strictObject({
  kind: v.literal('expansion'),
  rates: v.array(
    v.strictObject({ closer: v.exactOptional(v.string()), type: v.string(), rate: v.number() }),
  ),
  /** Worked lines: sales of the period, from which the commission is calculated. */
  lines: v.pipe(
    v.array(
      v.strictObject({
        closer: v.exactOptional(v.string()),
        type: v.string(),
        current: v.number(),
        new: v.number(),
      }),
    ),
    v.minLength(1),
  ),
  /** Who gets which share of the commission. */
  shares: v.array(v.strictObject({ role: v.string(), share: v.number() })),
});
export type ExpansionComponent = v.InferOutput<typeof expansionSchema>;

export const expansionTitle: Words = { en: 'Expansion commission', da: 'Provision af mersalg' };

export interface LinePay {
  readonly commissionable: number;
  readonly rate: number;
  readonly commission: number;
}

/** What each line pays, or the issue of the first line that cannot be paid. */
export function linePay(component: ExpansionComponent, line: number): Result<LinePay> {
  const card = rateCard(component.rates);
  if (!card.ok) return card;
  const { type = '', current = 0, new: renewed = 0, closer } = component.lines[line] ?? {};
  const kind = saleType(type, ['lines', line, 'type']);
  if (!kind.ok) return kind;
  const rate = card.value(kind.value, closer);
  if (!rate.ok) return rate;
  const commissionable = commissionableAmount(kind.value, current, renewed);
  const commission = rate.value * commissionable;
  return { ok: true, value: { commissionable, rate: rate.value, commission } };
}

/** Every line pays and the shares are whole, or everything that is wrong. */
export function expansionPays(component: ExpansionComponent): Result<readonly LinePay[]> {
  const card = rateCard(component.rates);
  const pays = card.ok ? component.lines.map((_, k) => linePay(component, k)) : [];
  const shares = cumulativeShares(component.shares.map(({ share }) => share));
  const issues = [card, ...pays, shares].flatMap((result) => (result.ok ? [] : result.issues));
  return unless(issues, () => pays.flatMap((pay) => (pay.ok ? [pay.value] : [])));
}
