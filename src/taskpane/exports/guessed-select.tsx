import type { JSX } from 'preact';
import { Icon } from '../parts/icons';

interface Props {
  /** What a screen reader calls it; beside it stands what it is about. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** '' shows the first option, which asks. */
  readonly value: string;
  /** Stands in the field where nobody has chosen: guessed. */
  readonly note?: string;
  readonly choose: (value: string) => void;
}

/** A list to choose from whose choice may be a guess, and then says so. */
export function GuessedSelect({ label, options, value, note, choose }: Props): JSX.Element {
  return (
    <div class={`field is-select${note ? ' is-guessed' : ''}`}>
      <select
        aria-label={note ? `${label} (${note})` : label}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      {note && <span class="guess-note">{note}</span>}
      <Icon name="down" />
    </div>
  );
}
