import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayNumber, isoDay } from '../../engine/dates';
import type { Unit } from '../../plan/field';
import { readNumber } from '../number/read-number';
import { useNow, usePaneVerbs, useWords } from '../pane/use-pane';
import { notRead } from '../plan/field-issue';
import { FaultIcon } from './icons';
import { keepUndo } from './undo-keys';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly suffix?: string;
  readonly value: number;
  readonly set: (value: number) => void;
  readonly isWide?: boolean;
}

/** A number that is no field of a component: it is set when what is typed is one. */
export function PlainNumber(props: Props): JSX.Element {
  const { id, label, unit, suffix, value, set, isWide } = props;
  const { settle } = usePaneVerbs();
  const numbers = useNow((now) => now.numbers);
  const localize = useWords();
  const [typing, setTyping] = useState<{ text: string; became: number }>();
  if (unit === 'date') return <PlainDay {...props} />;
  // What was typed is shown while it is the number; another number has come from Undo.
  const typed = typing?.became === value ? typing.text : undefined;
  const reading = typed === undefined ? undefined : readNumber(typed, unit, numbers.style);
  const fault =
    typed !== undefined && reading?.kind !== 'number' ? notRead(typed, unit, numbers) : undefined;
  return (
    <div class={`labelled${fault ? ' has-fault' : ''}${isWide ? ' is-wide' : ''}`}>
      <label for={id}>{label}</label>
      <div class={`field${fault ? ' is-wrong' : ''}`}>
        {fault && <FaultIcon />}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `fault-${id}` : undefined}
          value={typed ?? numbers.inField(value, unit)}
          onInput={(event) => {
            const text = event.currentTarget.value;
            const read = readNumber(text, unit, numbers.style);
            setTyping({ text, became: read.kind === 'number' ? read.value : value });
            if (read.kind === 'number') set(read.value);
          }}
          onBlur={() => {
            if (!fault) setTyping(undefined);
            settle();
          }}
          onKeyDown={(event) => {
            if (fault || (typing && event.currentTarget.closest('.dock'))) keepUndo(event);
          }}
        />
        {suffix !== undefined && suffix !== '' && (
          <span class="suffix" aria-hidden="true">
            {suffix}
          </span>
        )}
      </div>
      {fault && (
        <div class="fault">
          <span id={`fault-${id}`}>{`${localize(fault.message)} ${localize(fault.advice)}`}</span>
        </div>
      )}
    </div>
  );
}

function PlainDay({ id, label, value, set }: Props): JSX.Element {
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <div class="field is-text">
        <input
          id={id}
          type="date"
          value={value > 0 ? isoDay(value) : ''}
          onInput={(event) => {
            const day = event.currentTarget.value;
            set(day === '' ? 0 : dayNumber(day));
          }}
        />
      </div>
    </div>
  );
}
