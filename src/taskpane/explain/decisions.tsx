import type { JSX } from 'preact';
import { sentenceCase } from '../../engine/words';
import type { ExplainedCell } from '../../workbook/explain/explained-cell';
import { useWords } from '../pane/use-pane';
import { texts } from './texts';

/** What decided between a formula's choices. */
export function Decisions({ decisions }: Pick<ExplainedCell, 'decisions'>): JSX.Element | null {
  const localize = useWords();
  if (decisions.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0}>{localize(texts.decided)}</summary>
      <ul class="steps">
        {decisions.map(({ words, holds }) => (
          <li key={words.en} class="step-line">
            <span class="step-words">{sentenceCase(localize(words))}</span>
            <span class="step-value">{localize(holds ? texts.holds : texts.holdsNot)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
