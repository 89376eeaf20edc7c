import type { JSX } from 'preact';
import { Icon } from './icons';

interface Props<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly choose: (value: T) => void;
  readonly isWide?: boolean;
}

/** A native list to choose one from. */
export function Select<T extends string>({
  id,
  label,
  options,
  value,
  choose,
  isWide = false,
}: Props<T>): JSX.Element {
  return (
    <div class={`labelled${isWide ? ' is-wide' : ''}`}>
      <label for={id}>{label}</label>
      <div class="field is-select is-sentence">
        <span aria-hidden="true">{options.find((option) => option.value === value)?.label}</span>
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) choose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </div>
  );
}
