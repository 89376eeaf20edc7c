import type { JSX } from 'preact';
import type { TextField as Field } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { FieldMessage } from '../parts/field-notes';
import { withOpen } from '../plan/draft';

/** A text of the plan's structure, such as what a column is called. */
export function TextField({ field }: { field: Field<Component> }): JSX.Element {
  const { part, localize, edit, settle, issueAt } = usePane();
  const issue = issueAt(field.id);
  return (
    <div class={`labelled${issue ? ' has-fault' : ''}`}>
      <label for={`field-${field.id}`}>{localize(field.label)}</label>
      <div class={`field is-text${issue ? ' is-wrong' : ''}`}>
        <input
          id={`field-${field.id}`}
          type="text"
          maxLength={60}
          autocomplete="off"
          aria-invalid={issue ? true : undefined}
          aria-describedby={issue ? `fault-${field.id}` : undefined}
          value={field.get(part.component)}
          onInput={(event) => {
            const { value } = event.currentTarget;
            edit((draft) => withOpen(draft, (component) => field.set(component, value)), field.id);
          }}
          onBlur={settle}
        />
      </div>
      {issue && <FieldMessage id={`fault-${field.id}`} issue={issue} />}
    </div>
  );
}
