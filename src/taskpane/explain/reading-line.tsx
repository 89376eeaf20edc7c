import type { JSX } from 'preact';
import { StageLine } from '../outcome/stage-line';
import { stageTexts } from '../outcome/texts';
import { useWords } from '../pane/use-pane';
import { texts } from './texts';
import type { Reading } from './use-explaining';

interface Props {
  readonly reading: Reading;
  readonly leave: () => void;
  readonly again: () => void;
}

/** What is said while a plan of thousands of rows is read, the way out of it, and the way back. */
export function ReadingLine({ reading, leave, again }: Props): JSX.Element {
  const localize = useWords();
  const isLeft = reading === 'left';
  return (
    <>
      <StageLine
        words={reading === 'reading' ? texts.reading : undefined}
        cancel={leave}
        otherwise={isLeft ? stageTexts.cancelled : undefined}
      />
      {isLeft && (
        <button type="button" class="link" onClick={again}>
          {localize(texts.again)}
        </button>
      )}
    </>
  );
}
