import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { useNow, useWords } from '../pane/use-pane';
import { counted, stageTexts } from './texts';
import { useFocusKept } from './use-focus-kept';
import { useSlow } from './use-slow';
import './stage-line.css';

interface Props {
  /** What is being done; undefined while nothing is. */
  readonly words: LocalizedText | undefined;
  readonly count?: readonly [part: number, of: number] | undefined;
  /** Leaves it; undefined where it can no longer be left. */
  readonly cancel: (() => void) | undefined;
  /** Why it cannot be left. */
  readonly whyNot?: LocalizedText | undefined;
  /** What is to be said while nothing is done. */
  readonly otherwise?: LocalizedText | undefined;
}

/**
 * What goes on, and the way out of it, which Escape is too. Nothing is shown of what is done in a moment.
 * The count is not read aloud: it would be said faster than it is heard.
 */
export function StageLine({ words, count, cancel, whyNot, otherwise }: Props): JSX.Element {
  const localize = useWords();
  const language = useNow((now) => now.language);
  const isGoing = words !== undefined;
  const isSlow = useSlow(isGoing);
  const canCancel = isGoing && cancel !== undefined;
  const box = useFocusKept<HTMLDivElement>(isGoing, canCancel);
  const leave = useRef(cancel);
  leave.current = canCancel ? cancel : undefined;
  useEffect(() => {
    if (!isGoing) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      // Microsoft's library, which listens at the window, would give the focus to the cells.
      event.stopPropagation();
      leave.current?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isGoing]);
  const shown = isSlow ? words : undefined;
  const said = shown ?? (isGoing ? undefined : otherwise);
  return (
    <div class={said ? 'stage' : 'stage is-silent'} ref={box}>
      {shown && <span class="progress-line" />}
      <div class="stage-words">
        <span>
          <span role="status">{said && localize(said)}</span>
          {shown && `${count ? counted[language](...count) : ''} …`}
        </span>
        {shown && canCancel && (
          <button type="button" class="quiet" onClick={() => leave.current?.()}>
            {localize(stageTexts.cancel)}
          </button>
        )}
      </div>
      <p role="status">{shown && !canCancel && whyNot && localize(whyNot)}</p>
    </div>
  );
}
