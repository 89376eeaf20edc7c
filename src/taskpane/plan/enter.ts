import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';
import { type Draft, meaningOf, withTyped } from './draft';
import { withNumber } from './edit-component';
import { unitOf } from './field-issue';
import { valueIn } from './value-in';

/** What became of a text: kept as it was typed, or the number that it is. */
export type EnteredNumber = readonly [typed: string | undefined, value: number];

/** The draft with what was typed into a field: its number or, where it is none, the text itself. */
export function entered(
  draft: Draft,
  field: string,
  text: string,
  style: NumberStyle,
): { readonly draft: Draft; readonly became: EnteredNumber } {
  const { component } = draft.plan;
  const unit = unitOf(draft.plan, field);
  const reading = readNumber(text, meaningOf(component, field, unit), style);
  const isStray = reading.kind === 'number' && reading.hasPercentSign && unit !== 'percent';
  if (reading.kind !== 'number' || isStray) {
    return { draft: withTyped(draft, field, text), became: [text, valueIn(component, field)] };
  }
  return { draft: withUsed(draft, field, reading.value), became: [undefined, reading.value] };
}

/** The draft with a number in a field, in place of whatever was typed there. */
export function withUsed(draft: Draft, field: string, value: number): Draft {
  const { plan } = draft;
  const component = withNumber(plan.component, field, value);
  return withTyped({ ...draft, plan: { ...plan, component } }, field, undefined);
}
