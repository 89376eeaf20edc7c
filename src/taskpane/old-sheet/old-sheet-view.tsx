import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { curvesOf } from '../../plan/findings/curves';
import { titleOf } from '../../plan/kinds';
import { type ComparedRows, comparedRows } from '../../plan/old-sheet/compared-rows';
import { type OldRows, oldRows } from '../../plan/old-sheet/old-rows';
import { selectedAddress } from '../host/excel-selection';
import { readNumber } from '../number/read-number';
import { usePane } from '../pane/use-pane';
import { PageHead } from '../parts/page-head';
import { Select } from '../parts/select';
import { ComparedLines } from './compared-lines';
import { columnsAt, pastedColumns } from './given-columns';
import { texts } from './texts';
import '../parts/pasted-text.css';
import './old-sheet.css';

interface Comparison {
  readonly component: string;
  readonly read: OldRows;
  readonly compared: ComparedRows;
  readonly beside: LocalizedText | undefined;
}

/** An old formula's pay held against a component of the plan: which rows differ, and what was written otherwise. */
export function OldSheetView({ close }: { close: () => void }): JSX.Element {
  const { localize, state, host, numbers, ask } = usePane();
  const { plan, shown } = state.history.present;
  const curves = curvesOf(shown);
  const [chosen, choose] = useState(curves[0]?.part.component.id ?? '');
  const [addresses, setAddresses] = useState<readonly string[]>(['', '', '']);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<LocalizedText>();
  const [isComparing, setIsComparing] = useState(false);
  const [comparison, setComparison] = useState<Comparison>();
  const curve = curves.find(({ part }) => part.component.id === chosen) ?? curves[0];
  const hasQuota = curve?.quota !== undefined;
  const isPlain = host !== 'excel';
  const compare = async () => {
    if (!curve || isComparing) return;
    setRefused(undefined);
    setComparison(undefined);
    setIsComparing(true);
    const component = curve.part.component.id;
    const given = isPlain
      ? pastedColumns(pasted.current?.value ?? '', hasQuota ? 3 : 2)
      : await columnsAt(hasQuota ? addresses : addresses.slice(0, 2));
    setIsComparing(false);
    if ('refused' in given) return setRefused(given.refused);
    const counted = oldRows(given.columns, (text) => {
      const reading = readNumber(text, curve.part.measure.unit, numbers.style);
      return reading.kind === 'number' ? reading.value : undefined;
    });
    const asOnSheet = <R extends { readonly row: number }>(row: R) => ({
      ...row,
      row: row.row + given.above,
    });
    const read: OldRows = {
      rows: counted.rows.map(asOnSheet),
      unused: counted.unused.map(asOnSheet),
    };
    const compared = comparedRows(shown, component, read.rows);
    if (!compared || read.rows.length === 0) return setRefused(texts.none);
    setComparison({ component, read, compared, beside: given.beside });
  };
  const list = () => {
    if (!comparison) return;
    ask('listOldSheet', { plan: shown, ...comparison });
    close();
  };
  if (plan !== shown) {
    return (
      <main class="old-sheet">
        <PageHead title={texts.title} close={close} />
        <p role="status">{localize(texts.notWhole)}</p>
      </main>
    );
  }
  return (
    <main class="old-sheet">
      <PageHead title={texts.title} close={close} />
      <p class="caption">{localize(texts.lead)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        {curves.length > 1 && (
          <Select
            id="old-component"
            label={localize(texts.component)}
            options={curves.map(({ part: { component } }) => ({
              ...{ value: component.id, label: localize(titleOf(component)) },
            }))}
            value={chosen}
            choose={(id) => {
              choose(id);
              setComparison(undefined);
            }}
            isWide
          />
        )}
        {isPlain ? (
          <div class="labelled is-wide">
            <label for="old-pasted">{localize(hasQuota ? texts.pasteQuotas : texts.paste)}</label>
            <textarea
              id="old-pasted"
              ref={pasted}
              onInput={() => setComparison(undefined)}
              rows={5}
              spellcheck={false}
              aria-describedby="old-hint"
            />
            <p id="old-hint" class="caption">
              {localize(hasQuota ? texts.hintQuotas : texts.hint)}
            </p>
          </div>
        ) : (
          [texts.amounts, texts.old, ...(hasQuota ? [texts.quotas] : [])].map((label, k) => (
            <RangeField
              key={label.en}
              id={`old-range-${k}`}
              label={localize(label)}
              value={addresses[k] ?? ''}
              refuse={() => setRefused(texts.noSelection)}
              set={(address) => {
                setRefused(undefined);
                setAddresses((now) => now.map((one, n) => (n === k ? address : one)));
                setComparison(undefined);
              }}
            />
          ))
        )}
        <button type="submit" class="primary">
          {localize(texts.compare)}
        </button>
      </form>
      <div role="status">{isComparing && <p>{localize(texts.comparing)}</p>}</div>
      {refused && <p role="alert">{localize(refused)}</p>}
      {comparison && (
        <>
          {comparison.beside && <p role="status">{localize(comparison.beside)}</p>}
          <ComparedLines {...comparison} unit={curve?.part.measure.unit ?? 'money'} />
          {comparison.compared.differing.length > 0 && (
            <button type="button" class="quiet old-list" onClick={list}>
              {localize(isPlain ? texts.download : texts.insert)}
            </button>
          )}
        </>
      )}
    </main>
  );
}

/** The address of a range: typed, or taken from what is selected in Excel. */
function RangeField({
  id,
  label,
  value,
  set,
  refuse,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (address: string) => void;
  /** The selection was no range. */
  readonly refuse: () => void;
}): JSX.Element {
  const { localize } = usePane();
  return (
    <div class="labelled is-wide">
      <label for={id}>{label}</label>
      <div class="old-range">
        <div class="field is-text">
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => set(event.currentTarget.value)}
          />
        </div>
        <button
          type="button"
          class="quiet"
          aria-label={`${localize(texts.take)}: ${label}`}
          onClick={() => void selectedAddress().then(set, refuse)}
        >
          {localize(texts.take)}
        </button>
      </div>
    </div>
  );
}
