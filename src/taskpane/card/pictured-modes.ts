import type { ChoiceField, Field } from '../../plan/field';
import type { Component } from '../../plan/kinds';

const modes = ['highest', 'additive', 'linear', 'marginal', 'retroactive', 'interpolated'] as const;
export type Mode = (typeof modes)[number];

/** Whether a field chooses among ways to pay that there are pictures of. */
export const hasPicture = (field: Field<Component>): field is ChoiceField<Component> =>
  field.kind === 'choice' && field.options.every(({ value }) => isMode(value));

export const isMode = (value: string): value is Mode =>
  (modes as readonly string[]).includes(value);
