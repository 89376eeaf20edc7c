import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { kindOf } from '../../plan/plan';
import { readNumber } from '../number/read-number';
import { usePane } from '../pane-context';
import { FaultIcon } from '../parts/icons';
import { notRead } from '../plan/field-issue';
import type { PaneState } from '../plan/pane-state';
import type { Standing } from '../plan/standing';

interface Props {
  readonly standing: Standing;
  readonly label: string;
  readonly sign: string;
}

/** The result itself, to type exactly: an amount, or a percentage where there is a quota. */
export function ResultInput({ standing, label, sign }: Props): JSX.Element {
  const { numbers, state, change, language } = usePane();
  const [typing, setTyping] = useState<{ text: string; became: PaneState['result'] }>();
  const { typedResult } = state;
  const unit = kindOf(standing.plan.component).measureUnit(standing.plan.component);
  const isWrong = typedResult !== undefined && typing === undefined;
  const isStillTyped = typing !== undefined && typing.became === state.result;
  const said = notRead(typedResult ?? '', unit, 'amount', numbers);

  const enter = (text: string) => {
    const reading = readNumber(text, 'amount', numbers.style);
    const isRead = reading.kind === 'number' && (standing.hasQuota || !reading.hasPercentSign);
    const result = !isRead
      ? state.result
      : reading.hasPercentSign
        ? { share: reading.value }
        : { amount: reading.value };
    setTyping({ text, became: result });
    change((now) => ({ ...now, result, typedResult: isRead ? undefined : text }));
  };
  return (
    <div class={`result${isWrong ? ' has-fault' : ''}`}>
      <label for="result">{label}</label>
      <div class={`field${isWrong ? ' is-wrong' : ''}`}>
        {isWrong && <FaultIcon />}
        <input
          id="result"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? 'fault-result' : undefined}
          value={
            isStillTyped ? typing.text : (typedResult ?? numbers.plain(standing.outcome.credited))
          }
          onInput={(event) => enter(event.currentTarget.value)}
          onBlur={() => setTyping(undefined)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setTyping(undefined);
          }}
        />
        {sign !== '' && (
          <span class="suffix" aria-hidden="true">
            {sign}
          </span>
        )}
      </div>
      {isWrong && (
        <p class="fault" id="fault-result">{`${said.message[language]} ${said.advice[language]}`}</p>
      )}
    </div>
  );
}
