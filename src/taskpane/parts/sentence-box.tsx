import type { JSX } from 'preact';
import './text-box.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly longest: number;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
}

/** A sentence or two, shown whole. They are one paragraph: a pasted line's end is a space. */
export function SentenceBox(props: Props): JSX.Element {
  const { id, label, hint, longest, value, set, onBlur, onEnter } = props;
  return (
    <div class="labelled is-wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="is-sentences"
        rows={3}
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => set(event.currentTarget.value.replaceAll(/\s*[\r\n]\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
        onBlur={onBlur}
      />
      <p id={`${id}-hint`} class="caption">
        {hint}
      </p>
    </div>
  );
}
