import type { Part } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import type { Plan } from '../../plan/plan';
import type { NumberStyle } from '../number/number-style';
import { type Meaning, readNumber } from '../number/read-number';
import { type Draft, openPart, withOpen, withTyped } from './draft';
import { columnOf, unitOf, valueIn, withValue } from './fields';

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
  const unit = unitOf(plan, part, field);
  const reading = readNumber(text, meaningOf(plan, part, field), style);
  const isStray = reading.kind === 'number' && reading.hasPercentSign && unit !== 'percent';
  if (reading.kind !== 'number' || isStray) {
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

/** What a number of a field means: percentages below 100 % are rates where the label says so. */
export function meaningOf(plan: Plan, part: Part<Component>, field: string): Meaning {
  const column = columnOf(plan, part, field);
  if (column?.unit !== 'percent') return 'amount';
  return /rate|sats/i.test(column.label.en) && !/from|times/i.test(column.label.en)
    ? 'rate'
    : 'share';
}
