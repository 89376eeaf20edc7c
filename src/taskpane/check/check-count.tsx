import type { JSX } from 'preact';
import { useWords } from '../pane/use-pane';
import { texts } from './texts';
import { useFindings } from './use-findings';

/** How many findings there are, beside the tab's name. */
export function CheckCount(): JSX.Element | null {
  const localize = useWords();
  const { length } = useFindings('leisure');
  if (length === 0) return null;
  return (
    <>
      <span class="count" aria-hidden="true">
        {length}
      </span>
      <span class="unseen">
        {`, ${length} ${localize(length === 1 ? texts.finding : texts.findings)}`}
      </span>
    </>
  );
}
