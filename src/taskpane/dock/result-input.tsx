import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readNumber } from '../number/read-number';
import { usePane } from '../pane/use-pane';
import { FaultIcon } from '../parts/icons';
import { keepUndo } from '../parts/undo-keys';
import type { PaneState } from '../plan/pane-state';
import { resultRead } from '../plan/result';
import type { ChartState } from '../plan/chart-state';

interface Props {
  readonly chartState: ChartState;
  /** The name for a screen reader where no label stands beside the field. */
  readonly label?: string;
  readonly isLarge: boolean;
}

/** The result itself, to type exactly, in the measure's unit; or in percent of a quota. */
export function ResultInput({ chartState, label, isLarge }: Props): JSX.Element {
  const { numbers, state, change, issues, settle } = usePane();
  const [typing, setTyping] = useState<{ text: string; became: PaneState['result'] }>();
  const { typedResult } = state;
  const isWrong = issues.some(({ field }) => field === 'result');
  const { unit } = chartState.part.measure;
  const isStillTyped = typing !== undefined && typing.became === state.result;

  const enter = (text: string) => {
    const read = resultRead(readNumber(text, unit, numbers.style), chartState.hasQuota);
    const result = read ?? state.result;
    setTyping({ text, became: result });
    change((now) => ({ ...now, result, typedResult: read ? undefined : text }), 'result');
  };
  const leave = () => {
    setTyping(undefined);
    settle();
  };
  const shown = isStillTyped
    ? typing.text
    : (typedResult ?? numbers.inField(chartState.outcome.credited, unit));
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
            if (typing) keepUndo(event);
          }}
        />
        {unit === 'percent' && (
          <span class="suffix" aria-hidden="true">
            %
          </span>
        )}
      </div>
    </div>
  );
}

/** What is wrong with the result that was typed. */
export function ResultFault(): JSX.Element | null {
  const { issues, localize } = usePane();
  const issue = issues.find(({ field }) => field === 'result');
  if (!issue) return null;
  return (
    <p class="fault" id="fault-result">{`${localize(issue.message)} ${localize(issue.advice)}`}</p>
  );
}
