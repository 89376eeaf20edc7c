import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readNumber } from '../number/read-number';
import { usePane } from '../pane-context';
import { FaultIcon } from '../parts/icons';
import type { PaneState } from '../plan/pane-state';
import type { Standing } from '../plan/standing';

interface Props {
  readonly standing: Standing;
  /** The name for a screen reader where no label stands beside the field. */
  readonly label?: string;
  readonly isLarge: boolean;
}

/** The result itself, to type exactly: an amount, or a percentage where there is a quota. */
export function ResultInput({ standing, label, isLarge }: Props): JSX.Element {
  const { numbers, state, change, issues, settle } = usePane();
  const [typing, setTyping] = useState<{ text: string; became: PaneState['result'] }>();
  const { typedResult } = state;
  const isWrong = issues.some(({ field }) => field === 'result');
  const isStillTyped = typing !== undefined && typing.became === state.result;

  const enter = (text: string) => {
    const reading = readNumber(text, 'amount', numbers.style);
    const isRead = reading.kind === 'number' && (standing.hasQuota || !reading.hasPercentSign);
    const result = !isRead
      ? state.result
      : reading.hasPercentSign
        ? { share: reading.value }
        : { amount: reading.value };
    setTyping({ text, became: result });
    change((now) => ({ ...now, result, typedResult: isRead ? undefined : text }), 'result');
  };
  const leave = () => {
    setTyping(undefined);
    settle();
  };
  const shown = isStillTyped
    ? typing.text
    : (typedResult ?? numbers.plain(standing.outcome.credited));
  return (
    <div class={`result${isLarge ? ' is-large' : ''}`}>
      <div class={`field${isWrong ? ' is-wrong' : ''}`}>
        {isWrong && <FaultIcon />}
        <input
          id="result"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={label}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? 'fault-result' : undefined}
          size={Math.max(shown.length, 3)}
          value={shown}
          onInput={(event) => enter(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
          }}
        />
      </div>
    </div>
  );
}

/** What is wrong with the result that was typed. */
export function ResultFault(): JSX.Element | null {
  const { issues, say } = usePane();
  const issue = issues.find(({ field }) => field === 'result');
  if (!issue) return null;
  return <p class="fault" id="fault-result">{`${say(issue.message)} ${say(issue.advice)}`}</p>;
}
