import { type JSX, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Icon } from '../parts/icons';

/** What the export was last read as: what is chosen since then stands until it is read anew. */
export const LastRead = createContext<unknown>(undefined);

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
  const read = useContext(LastRead);
  const [chosen, setChosen] = useState<{ readonly after: unknown; readonly value: string }>();
  const shown = chosen && chosen.after === read ? chosen.value : value;
  return (
    <div class={`field is-select${note ? ' is-guessed' : ''}`}>
      <select
        aria-label={note ? `${label} (${note})` : label}
        value={shown}
        onChange={(event) => {
          setChosen({ after: read, value: event.currentTarget.value });
          choose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === shown}>
            {option.label}
          </option>
        ))}
      </select>
      {note && <span class="guess-note">{note}</span>}
      <Icon name="down" />
    </div>
  );
}
