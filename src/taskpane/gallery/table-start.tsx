import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Preset } from '../../plan/presets/presets';
import { tablePreset } from '../../plan/presets/from-table';
import { usePane } from '../pane/use-pane';
import { Icon } from '../parts/icons';
import { untilHere } from '../parts/fetched/until-here';
import { PlainNumber } from '../parts/plain-number';
import { pastedBlock, pastedCells } from '../rows/pasted-list';
import { texts as selectionTexts } from '../rows/selection-texts';
import { type FoundTable, tableFromCells } from './table-from-cells';
import { texts } from './table-texts';
import '../parts/text-box.css';

/** A plan begun with the table that somebody's old formulas look up: selected in Excel, or pasted. */
export function TableStart({ begin }: { begin: (preset: Preset) => void }): JSX.Element {
  const { localize, host, numbers } = usePane();
  const [found, setFound] = useState<FoundTable>();
  const [isPasting, setIsPasting] = useState(false);
  /** The last time that somebody asked; nothing, once the gallery is left. */
  const asked = useRef<object | undefined>(undefined);
  useEffect(() => () => (asked.current = undefined), []);
  const isInExcel = host === 'excel';
  const take = (read: FoundTable) => {
    if (read.kind === 'refused' || read.isOfQuota) setFound(read);
    else begin(tablePreset({ ...read.table, quota: null }));
  };
  const takeSelection = async () => {
    const mine = (asked.current = {});
    const read = await untilHere(() => import('../host/excel-selection'))
      .then(({ selectedCells }) => selectedCells())
      .then(
        (cells) => tableFromCells(cells, numbers.style),
        (): FoundTable => ({ kind: 'refused', ...selectionTexts.failed }),
      );
    if (asked.current === mine) take(read);
  };
  return (
    <section class="table-start">
      <h2>{localize(isInExcel ? texts.here : texts.elsewhere)}</h2>
      <button
        type="button"
        class="link"
        aria-describedby="table-hint"
        aria-expanded={isInExcel ? undefined : isPasting}
        onClick={() => (isInExcel ? void takeSelection() : setIsPasting(!isPasting))}
      >
        <Icon name="selection" />
        {localize(isInExcel ? texts.selected : texts.pasted)}
      </button>
      <p id="table-hint" class="caption">
        {localize(texts.hint)}
      </p>
      {isPasting && (
        <PastedTable
          take={(text) => take(tableFromCells(pastedBlock(pastedCells(text)), numbers.style))}
        />
      )}
      <div aria-live="polite">
        {found?.kind === 'refused' && (
          <p class="fault">{`${localize(found.message)} ${localize(found.advice)}`}</p>
        )}
      </div>
      {found?.kind === 'table' && (
        <QuotaAsked begin={(quota) => begin(tablePreset({ ...found.table, quota }))} />
      )}
    </section>
  );
}

/** What is pasted is read at once; what is typed, when the field is left. */
function PastedTable({ take }: { take: (text: string) => void }): JSX.Element {
  const { localize } = usePane();
  const takeSome = (text: string) => {
    if (text.trim() !== '') take(text);
  };
  return (
    <div class="labelled">
      <label for="table-pasted">{localize(texts.paste)}</label>
      <textarea
        id="table-pasted"
        rows={3}
        spellcheck={false}
        onPaste={(event) => {
          event.preventDefault();
          takeSome(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onChange={(event) => takeSome(event.currentTarget.value)}
      />
    </div>
  );
}

/** What the table's percentages are of, which it does not say itself. */
function QuotaAsked({ begin }: { begin: (quota: number) => void }): JSX.Element {
  const { localize } = usePane();
  const [quota, setQuota] = useState(0);
  const [isRefused, setIsRefused] = useState(false);
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('#table-quota')?.focus();
  }, []);
  return (
    <form
      class="quota-asked"
      onSubmit={(event) => {
        event.preventDefault();
        // What is no number says so itself, and the number before it is not begun with.
        if (event.currentTarget.querySelector('[aria-invalid]')) return;
        if (quota > 0) begin(quota);
        else setIsRefused(true);
      }}
    >
      <p>{localize(texts.quotaWhy)}</p>
      <PlainNumber
        id="table-quota"
        label={localize(texts.quota)}
        unit="money"
        value={quota}
        set={(value) => {
          setQuota(value);
          setIsRefused(false);
        }}
      />
      <div aria-live="polite">{isRefused && <p class="fault">{localize(texts.noQuota)}</p>}</div>
      <button type="submit" class="primary">
        {localize(texts.begin)}
      </button>
    </form>
  );
}
