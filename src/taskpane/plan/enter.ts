import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';
import { type Draft, openPart, withOpen, withTyped } from './draft';
import { unitOf, valueIn, withValue } from './fields';

/** What became of a text: kept as it was typed, or the number that it is. */
export type EnteredNumber = readonly [typed: string | undefined, value: number];

/** The draft with what was typed into a field: its number or, where it is none, the text itself. */
export function entered(
  draft: Draft,
  field: string,
  text: string,
  style: NumberStyle,
): { readonly draft: Draft; readonly became: EnteredNumber } {
  const { plan } = draft;
  const part = openPart(draft);
  const reading = readNumber(text, unitOf(plan, part, field), style);
  if (reading.kind !== 'number') {
    const kept = Number(valueIn(plan, part, field));
    return { draft: withTyped(draft, field, text), became: [text, kept] };
  }
  return { draft: withUsed(draft, field, reading.value), became: [undefined, reading.value] };
}

/** The draft with a value in a field, in place of whatever was typed there. */
export function withUsed(draft: Draft, field: string, value: number | string): Draft {
  const part = openPart(draft);
  const changed = withValue(draft.plan, part, field, value);
  return withTyped(
    withOpen(draft, () => changed),
    field,
    undefined,
  );
}
