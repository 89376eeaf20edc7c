import type { JSX } from 'preact';
import { dayNumber, isoDay } from '../../engine/dates';
import type { NumberField } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { FieldMessage } from '../parts/field-notes';
import { withOpen } from '../plan/draft';

export function DayField({ field }: { field: NumberField<Component> }): JSX.Element {
  const { part, localize, edit, settle, issueAt } = usePane();
  const issue = issueAt(field.id);
  const day = field.get(part.component);
  return (
    <div class={`labelled${issue ? ' has-fault' : ''}`}>
      <label for={`field-${field.id}`}>{localize(field.label)}</label>
      <div class={`field is-text${issue ? ' is-wrong' : ''}`}>
        <input
          id={`field-${field.id}`}
          type="date"
          value={day > 0 ? isoDay(day) : ''}
          aria-invalid={issue ? true : undefined}
          aria-describedby={issue ? `fault-${field.id}` : undefined}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (value === '') return;
            edit(
              (draft) => withOpen(draft, (component) => field.set(component, dayNumber(value))),
              field.id,
            );
          }}
          onBlur={settle}
        />
      </div>
      {issue && <FieldMessage id={`fault-${field.id}`} issue={issue} />}
    </div>
  );
}
