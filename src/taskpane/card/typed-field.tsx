import type { JSX } from 'preact';
import type { NumberField, TextField as Text } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { DayField } from './day-field';
import { TextField } from './text-field';

/** What is typed and is no amount: a day of the plan, or what a column is called. */
export const TypedField = ({
  field,
}: {
  field: NumberField<Component> | Text<Component>;
}): JSX.Element =>
  field.kind === 'text' ? <TextField field={field} /> : <DayField field={field} />;
