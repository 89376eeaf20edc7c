import type { JSX } from 'preact';
import { Icon } from '../parts/icons';

interface Props {
  readonly name: string;
  readonly row?: number;
  readonly isLast: boolean;
  readonly remove: () => void;
}

/**
 * Takes a row out of its list. Tab goes from the fields of one row to those of the next: of a list's
 * buttons the last alone stands on that way, and the arrows go from there to the others.
 */
export function RemoveButton({ name, row, isLast, remove }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      data-remove={row ?? ''}
      tabIndex={isLast ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={remove}
      onKeyDown={(event) => {
        const other = beside(event.currentTarget, event.key);
        if (!other) return;
        event.preventDefault();
        other.focus();
      }}
    >
      <Icon name="close" />
    </button>
  );
}

/** The button of the row above or below. */
function beside(button: HTMLElement, key: string): HTMLElement | null | undefined {
  const { previousElementSibling, nextElementSibling } = button.parentElement ?? {};
  const row =
    key === 'ArrowUp'
      ? previousElementSibling
      : key === 'ArrowDown'
        ? nextElementSibling
        : undefined;
  return row?.querySelector<HTMLElement>('[data-remove]');
}
