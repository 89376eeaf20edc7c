import type { ComponentChildren, JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { RemoveButton } from '../rows/remove-button';
import { texts } from '../rows/texts';

interface Props {
  readonly label: string;
  readonly remove?: (() => void) | undefined;
  /** Why it cannot be taken out, where it cannot. */
  readonly stays?: string | undefined;
  /** Of rows of two fields or three, whether it is the last. */
  readonly isLast?: boolean;
  readonly children: ComponentChildren;
}

/** One row of a list of the plan's: its fields, and a button that takes it out. */
export function DetailRow({ label, remove, stays, isLast = true, children }: Props): JSX.Element {
  const { localize } = usePane();
  const name = `${localize(texts.remove)} ${label}`;
  return (
    <div class="detail-row" role="group" aria-label={label}>
      <div class="fields">
        {children}
        {stays && <p class="caption">{stays}</p>}
      </div>
      {remove && <RemoveButton {...{ name, isLast, remove }} />}
    </div>
  );
}

export const AddRow = ({ label, add }: { label: string; add: () => void }): JSX.Element => (
  <button type="button" class="link" onClick={add}>
    <Icon name="plus" />
    {label}
  </button>
);

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (text: string) => void;
}

export function TextField({ id, label, value, set }: TextProps): JSX.Element {
  const { settle } = usePane();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <div class="field is-text">
        <input
          id={id}
          type="text"
          maxLength={60}
          autocomplete="off"
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
          onBlur={settle}
        />
      </div>
    </div>
  );
}
