import { inSentence } from '../../engine/in-sentence';
import type { LocalizedText } from '../../engine/words';
import { rowName } from '../../plan/list-names';
import { texts as details } from '../details/texts';
import { type Draft, openPart, withOpen } from '../plan/draft';
import { rowsOf, withRows } from '../plan/edit-component';
import { listOf } from '../plan/fields';

/** Parts of one whole, as the draft has them and could have them. */
export interface Whole {
  readonly parts: readonly number[];
  /** What the last part belongs to: objective 2. */
  readonly last: LocalizedText;
  readonly withParts: (draft: Draft, parts: readonly number[]) => Draft;
  /** Where the last part is typed: the first of these that is there. */
  readonly fields: readonly string[];
}

/** The parts that a fault in a field is about; undefined where it is about something else. */
export function wholeAt(draft: Draft, field: string): Whole | undefined {
  const { plan } = draft;
  if (field === 'table') return wholeOfList(draft);
  if (field === 'paySplits') {
    const k = plan.paySplits.length - 1;
    const role = plan.paySplits[k]?.role;
    if (role === undefined) return undefined;
    return {
      parts: plan.paySplits.map(({ share }) => share),
      last: { en: role, da: role },
      withParts: (now, parts) => ({
        ...now,
        plan: { ...now.plan, paySplits: withShares(now.plan.paySplits, parts) },
      }),
      fields: [`people-share-${plan.roles.indexOf(role)}`, `pay-share-${k}`],
    };
  }
  if (field !== 'payment.instalments') return undefined;
  const { instalments } = plan.payment;
  const { en, da } = details.instalment;
  const count = instalments.length;
  return {
    parts: instalments.map(({ share }) => share),
    last: inTheSentence({ en: `${en} ${count}`, da: `${da} ${count}` }),
    withParts: ({ plan: now, ...rest }, parts) => {
      const payment = { ...now.payment, instalments: withShares(now.payment.instalments, parts) };
      return { ...rest, plan: { ...now, payment } };
    },
    fields: [`instalment-share-${count - 1}`],
  };
}

function wholeOfList(draft: Draft): Whole | undefined {
  const part = openPart(draft);
  const list = listOf(draft.plan, part);
  const column = list?.columns.findIndex((one) => 'isPart' in one) ?? -1;
  const rows = rowsOf(draft.plan, part);
  if (!list || column < 0 || rows.length === 0) return undefined;
  return {
    parts: rows.map((row) => Number(row[column])),
    last: inTheSentence(rowName(list, rows.length - 1)),
    withParts: (now, parts) =>
      withOpen(now, () => {
        const here = openPart(now);
        const changed = rowsOf(now.plan, here).map((row, k) => row.with(column, parts[k] ?? 0));
        return withRows(now.plan, here, changed);
      }),
    fields: [`field-${rows.length - 1}.${column}`],
  };
}

const inTheSentence = ({ en, da }: LocalizedText): LocalizedText => ({
  en: inSentence(en),
  da: inSentence(da),
});

const withShares = <T extends { readonly share: number }>(
  all: readonly T[],
  shares: readonly number[],
) => all.map((one, k) => ({ ...one, share: shares[k] ?? one.share }));

/** The parts with what the others leave to the last; undefined where they leave nothing. */
export function restToLast(parts: readonly number[]): readonly number[] | undefined {
  const others = parts.slice(0, -1).reduce((sum, part) => sum + part, 0);
  const rest = Number((1 - others).toFixed(6));
  return rest > 0 ? [...parts.slice(0, -1), rest] : undefined;
}
