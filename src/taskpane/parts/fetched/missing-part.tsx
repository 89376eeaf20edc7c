import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { useNow, useWords } from '../../pane/use-pane';
import { missingTexts } from '../texts';
import { fetchAgain, followMissing, isMissing } from './until-here';

/** Says that a part could not be fetched, and fetches it again; this is among what the pane opens with. */
export function MissingPart(): JSX.Element | null {
  const localize = useWords();
  const areDraftsKept = useNow((now) => now.areDraftsKept);
  const isNew = useNow(({ state }) => state.history.past.length === 0);
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => followMissing(() => redraw(undefined)), []);
  if (!isMissing()) return null;
  return (
    <p class="missing" role="alert">
      {localize(missingTexts.missing)}
      {(areDraftsKept ?? isNew) && localize(missingTexts.reload)}
      {areDraftsKept && localize(missingTexts.kept)}{' '}
      <button type="button" class="link" onClick={fetchAgain}>
        {localize(missingTexts.again)}
      </button>
    </p>
  );
}
