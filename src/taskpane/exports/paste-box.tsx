import type { JSX } from 'preact';
import type { Language } from '../../engine/words';
import type { Grid } from '../../plan/exports/reading/separated-text';
import { texts } from './texts';
import '../parts/text-box.css';

interface Props {
  readonly language: Language;
  readonly setSource: (source: string | Grid) => void;
  /** The cells that are selected, where there is a workbook to select in. */
  readonly selected?: () => Promise<Grid>;
}

/** Where an export is pasted; it is read at once, and never stands in the field: 3 MB of text would. */
export function PasteBox({ language, setSource, selected }: Props): JSX.Element {
  return (
    <>
      <div class="labelled is-wide">
        <label for="export-text">{texts.paste[language]}</label>
        <textarea
          id="export-text"
          rows={6}
          spellcheck={false}
          aria-describedby="export-hint"
          onPaste={(event) => {
            event.preventDefault();
            setSource(event.clipboardData?.getData('text/plain') ?? '');
          }}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <p id="export-hint" class="caption">
          {texts.pasteHint[language]}
        </p>
      </div>
      {selected && (
        <button
          type="button"
          class="quiet"
          onClick={() => void selected().then(setSource, () => setSource(''))}
        >
          {texts.range[language]}
        </button>
      )}
    </>
  );
}
