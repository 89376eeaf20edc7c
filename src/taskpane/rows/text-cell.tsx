import type { JSX } from 'preact';
import { dayNumber, isoDay } from '../../engine/dates';
import type { Option } from '../../plan/field';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { valueIn } from '../plan/fields';

interface Props {
  readonly field: string;
  /** The name for a screen reader; the column's head stands above. */
  readonly label: string;
}

/** A text in a list: an event, an objective, who closes. It stands there whole until it is typed in. */
export function TextCell({ field, label }: Props): JSX.Element {
  const { state, part, use, settle, issueAt } = usePane();
  const issue = issueAt(field);
  const text = String(valueIn(state.history.present.plan, part, field));
  return (
    <div class={`field is-text is-name${issue ? ' is-wrong' : ''}`}>
      <span aria-hidden="true">{text}</span>
      <input
        id={`field-${field}`}
        type="text"
        maxLength={60}
        autocomplete="off"
        aria-label={label}
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? `fault-${field}` : undefined}
        value={text}
        onInput={(event) => use(field, event.currentTarget.value, field)}
        onBlur={settle}
      />
    </div>
  );
}

export function DayCell({ field, label }: Props): JSX.Element {
  const { state, part, use, settle, issueAt } = usePane();
  const issue = issueAt(field);
  const day = Number(valueIn(state.history.present.plan, part, field));
  return (
    <div class={`field is-text is-day${issue ? ' is-wrong' : ''}`}>
      <input
        id={`field-${field}`}
        type="date"
        aria-label={label}
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? `fault-${field}` : undefined}
        value={day > 0 ? isoDay(day) : ''}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') use(field, dayNumber(value), field);
        }}
        onBlur={settle}
      />
    </div>
  );
}

/** A word in a list, one of several. */
export function WordCell({
  field,
  label,
  options,
}: Props & { readonly options: readonly Option[] }): JSX.Element {
  const { state, part, localize, use } = usePane();
  const value = String(valueIn(state.history.present.plan, part, field));
  const isKnown = options.some((option) => option.value === value);
  return (
    <div class="field is-select">
      <select
        id={`field-${field}`}
        aria-label={label}
        value={value}
        onChange={(event) => use(field, event.currentTarget.value)}
      >
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {localize(option.label)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
