import type { JSX } from 'preact';
import { usePane } from '../pane/use-pane';
import { canCancel } from '../session/session';
import { StageLine } from './stage-line';
import { stageTexts, stageWords, whyNot } from './texts';

/** What is being done with a workbook or a file, until it is done; or that it was cancelled. */
export function Progress(): JSX.Element {
  const { session, cancel } = usePane();
  const { doing } = session;
  if (doing.is === 'resting') {
    const otherwise = doing.isCancelled ? stageTexts.cancelled : undefined;
    return <StageLine words={undefined} cancel={undefined} otherwise={otherwise} />;
  }
  const { is, count } = doing.stage ?? { is: 'starting' };
  return (
    <StageLine
      words={stageWords[is]}
      count={count}
      cancel={canCancel(doing) ? cancel : undefined}
      whyNot={is === 'starting' ? undefined : whyNot[is]}
    />
  );
}
