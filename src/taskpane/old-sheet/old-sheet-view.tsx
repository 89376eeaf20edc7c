import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { curvesOf } from '../../plan/findings/curves';
import { titleOf } from '../../plan/kinds';
import { selectedAddress } from '../host/excel-selection';
import { usePane } from '../pane/use-pane';
import { Progress } from '../outcome/progress';
import { StageLine } from '../outcome/stage-line';
import { useEnded } from '../outcome/use-ended';
import { PageHead } from '../parts/page-head';
import { Select } from '../parts/select';
import { ComparedLines, ComparedTitle } from './compared-lines';
import { type Given, columnsAt, pastedColumns } from './given-columns';
import { texts } from './texts';
import { useComparison } from './use-comparison';
import '../parts/text-box.css';
import './old-sheet.css';

/** An old formula's pay held against a component of the plan: which rows differ, and what was written otherwise. */
export function OldSheetView({ close }: { close: () => void }): JSX.Element {
  const { localize, state, host, session, ask } = usePane();
  useEnded(close);
  const { plan, shown } = state.history.present;
  const curves = curvesOf(shown);
  const [chosen, choose] = useState(curves[0]?.part.component.id ?? '');
  const [addresses, setAddresses] = useState<readonly string[]>(['', '', '']);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState<LocalizedText>();
  /** The last time that somebody asked; nothing, where what they asked about is no longer there. */
  const asked = useRef<object | undefined>(undefined);
  const [isReading, setIsReading] = useState(false);
  const [given, setGiven] = useState<Given>();
  const curve = curves.find(({ part }) => part.component.id === chosen) ?? curves[0];
  const hasQuota = curve?.quota !== undefined;
  const { comparison, isComparing, unfit } = useComparison(shown, curve, given);
  const refusal = refused ?? unfit;
  const isLocked = session.doing.is === 'working';
  /** What stood here when somebody asked last, which comes back where they cancel. */
  const before = useRef<{ given?: Given | undefined; refused?: LocalizedText | undefined }>({});
  const isPlain = host !== 'excel';
  const compare = async () => {
    if (!curve) return;
    const mine = {};
    asked.current = mine;
    if (!isReading && !isComparing) before.current = { given, refused };
    setRefused(undefined);
    setGiven((before) => (before && 'columns' in before ? before : undefined));
    setIsReading(true);
    const found = isPlain
      ? pastedColumns(pasted.current?.value ?? '', hasQuota ? 3 : 2)
      : await columnsAt(hasQuota ? addresses : addresses.slice(0, 2));
    if (asked.current !== mine) return;
    setIsReading(false);
    setGiven(found);
  };
  const cancel = () => {
    asked.current = undefined;
    setIsReading(false);
    setGiven(before.current.given);
    setRefused(before.current.refused);
  };
  const forget = () => {
    asked.current = undefined;
    setRefused(undefined);
    setIsReading(false);
    setGiven(undefined);
  };
  const list = () => {
    if (isLocked || !comparison || isReading || isComparing) return;
    ask('listOldSheet', comparison);
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
              const other = curves.find(({ part }) => part.component.id === id);
              // It asks for other columns.
              if ((other?.quota !== undefined) !== hasQuota) forget();
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
              onInput={forget}
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
                forget();
                setAddresses((now) => now.map((one, n) => (n === k ? address : one)));
              }}
            />
          ))
        )}
        <button type="submit" class="primary">
          {localize(texts.compare)}
        </button>
      </form>
      <StageLine words={isReading || isComparing ? texts.comparing : undefined} cancel={cancel} />
      <div role="status">
        {comparison?.given.beside && <p>{localize(comparison.given.beside)}</p>}
        {comparison && <ComparedTitle {...comparison} />}
      </div>
      {refusal && <p role="alert">{localize(refusal)}</p>}
      {comparison && (
        <>
          <ComparedLines {...comparison} />
          {comparison.compared.differing.length > 0 && (
            <button
              type="button"
              class="quiet old-list"
              aria-disabled={isLocked || isReading || isComparing}
              onClick={list}
            >
              {localize(isPlain ? texts.download : texts.insert)}
            </button>
          )}
          <Progress />
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
