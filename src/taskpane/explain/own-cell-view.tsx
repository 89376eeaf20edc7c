import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { readOwnCell } from '../../workbook/excel/read/own-cell';
import { readReferences } from '../../workbook/excel/read/references';
import { usePane } from '../pane/use-pane';
import { CallView } from './call-view';
import { type FunctionWords, functionWords } from './function-words';
import { type OwnFormula, ownFormula } from './own-formula';
import { texts as ownTexts } from './own-texts';
import { texts } from './texts';
import { valueWords } from './value-words';

interface Read {
  readonly words?: FunctionWords;
  readonly found?: OwnFormula | LocalizedText | undefined;
}

/** The selected cell where a formula of the person's own calls our functions, and otherwise what stands in it. */
export function OwnCellView({
  turn,
  children,
}: {
  /** Everything is read again at each. */
  readonly turn: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { language, localize, numbers } = usePane();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<Read> => {
      const [cell, words] = [await readOwnCell(), await functionWords(language)];
      return { words, found: await ownFormula(cell, readReferences, words, language) };
    };
    look().then(
      (next) => isOver || setRead(next),
      () => isOver || setRead({ found: ownTexts.unread }),
    );
    return () => {
      isOver = true;
    };
  }, [turn, language]);
  if (!read) return <p role="status">{localize(texts.reading)}</p>;
  const { found, words } = read;
  if (!found) return <>{children}</>;
  if (!('calls' in found)) return <p role="status">{localize(found)}</p>;
  if (!words) return <>{children}</>;
  const { cell, calls, unit, isOneCall, differs, ours } = found;
  const [only] = calls;
  const value = valueWords(asShown(ours ?? cell.value), unit, numbers, language);
  return (
    <section class="why" aria-live="polite">
      <p class="caption">
        {`${localize(texts.cell)} `}
        <b>{`${cell.sheet}!${cell.address}`}</b>
      </p>
      <h2 tabIndex={-1}>{localize(texts.why).replace('{}', value.replace(/\?$/, ''))}</h2>
      {differs && (
        <p>
          <b>{localize(differs)}</b>
        </p>
      )}
      {cell.spillsFrom !== undefined && (
        <p class="caption">{localize(ownTexts.spills).replace('{}', cell.spillsFrom)}</p>
      )}
      {!isOneCall && (
        <p data-testid="does-more">
          {(calls.length > 1 ? localize(ownTexts.severalCalls) : localize(ownTexts.doesMore))
            .replace('{count}', String(calls.length))
            .replace('{}', cell.formula ?? '')}
        </p>
      )}
      {isOneCall && only ? (
        <CallView call={only} words={words} unit={unit} />
      ) : (
        calls.map((call) => (
          <section key={call.written} class="call">
            <CallView call={call} words={words} unit={undefined} isOneOfSeveral />
          </section>
        ))
      )}
    </section>
  );
}

/** An error as the steps know it. */
const asShown = (value: unknown): unknown => (value instanceof Error ? null : value);
