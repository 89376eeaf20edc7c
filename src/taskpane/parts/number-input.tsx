import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../pane/use-pane';
import { typedHere } from '../plan/draft';
import { cellOf, unitOf, valueIn } from '../plan/fields';
import { FaultIcon } from './icons';

interface Props {
  readonly field: string;
  /** The name for a screen reader where no label stands beside the field. */
  readonly label?: string;
  /** The sign behind the number. */
  readonly suffix?: string;
}

/**
 * One number of the plan. While it is typed the field shows what was typed; when it is left it shows
 * the number in the person's own format, or still what was typed where that is no number.
 */
export function NumberInput({ field, label, suffix }: Props): JSX.Element {
  const { state, part, numbers, issueAt, enter, settle } = usePane();
  const { plan } = state.history.present;
  const typed = typedHere(state.history.present);
  const unit = unitOf(plan, part, field);
  const value = Number(valueIn(plan, part, field));
  const settledText = typed[field] ?? numbers.inField(value, unit);
  const [typing, setTyping] = useState<{ text: string; became: string }>();
  const isStillTyped = typing?.became === key(typed[field], value);
  const issue = issueAt(field);
  const isLong = settledText.length > (cellOf(field)?.column === 0 ? 13 : 9);
  return (
    <div class={`field${issue ? ' is-wrong' : ''}${isLong ? ' is-long' : ''}`}>
      {issue && <FaultIcon />}
      <input
        id={`field-${field}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        aria-invalid={issue ? true : undefined}
        aria-describedby={issue ? `fault-${field}` : undefined}
        value={isStillTyped ? typing.text : settledText}
        onInput={(event) => {
          const { value: text } = event.currentTarget;
          const [after, number] = enter(field, text);
          setTyping({ text, became: key(after, number) });
        }}
        onBlur={() => {
          setTyping(undefined);
          settle();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          setTyping(undefined);
          settle();
        }}
      />
      {suffix !== undefined && (
        <span class="suffix" aria-hidden="true">
          {suffix}
        </span>
      )}
    </div>
  );
}

/** Tells whether the draft still holds what this field made of the text. */
const key = (typed: string | undefined, value: number) => typed ?? `=${value}`;
