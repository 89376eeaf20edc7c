import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { issueText } from '../../engine/result';
import { type Language, type LocalizedText, da, en } from '../../engine/words';
import { dealRoles } from '../../plan/deals/roles';
import type { ExportMapping } from '../../plan/exports/mapping';
import { readExport } from '../../plan/exports/read-export';
import type { Grid } from '../../plan/exports/reading/separated-text';
import { type StandingDeal, type TakenIn, takeIn } from '../../plan/exports/take-in';
import type { Plan } from '../../plan/plan';
import { Icon } from '../parts/icons';
import { ColumnRows } from './column-rows';
import { OutcomeLines } from './outcome-lines';
import { PasteBox } from './paste-box';
import { sizeOf, takeInRows, texts } from './texts';
import { WordRows } from './word-rows';

interface Props {
  readonly plan: Plan;
  readonly language: Language;
  /** What has been said of exports before. */
  readonly mapping: ExportMapping;
  /** The deals that stand in the workbook. */
  readonly standing: readonly StandingDeal[];
  /** The values of the cells that are selected; absent where there is no workbook. */
  readonly selected?: () => Promise<Grid>;
  readonly take: (taken: TakenIn, mapping: ExportMapping) => void;
  readonly close: () => void;
}

/** From a pasted export to deals: what each column and word becomes, the line that adds up, taking in. */
export function ExportView(props: Props): JSX.Element {
  const { plan, language, standing, selected, take, close } = props;
  const say = (words: LocalizedText) => words[language];
  const [source, setSource] = useState<string | Grid>();
  const [mapping, setMapping] = useState(props.mapping);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const read = useMemo(
    () => (source === undefined ? undefined : readExport(source, plan, mapping)),
    [source, plan, mapping],
  );
  const reading = read?.ok ? read.value : undefined;
  const taken = useMemo(() => reading && takeIn(standing, reading), [standing, reading]);
  const count = (number: number) => (language === 'da' ? da : en).number(number);
  return (
    <main class="export-view">
      <button type="button" class="link" onClick={close}>
        <Icon name="left" />
        {say(texts.back)}
      </button>
      <h1 ref={title} tabIndex={-1}>
        {say(texts.title)}
      </h1>
      {!reading && <PasteBox {...{ language, setSource, ...(selected && { selected }) }} />}
      {read && !read.ok && (
        <p role="alert">{read.issues.map((issue) => issueText(issue, language)).join(' ')}</p>
      )}
      {reading && taken && (
        <>
          <p class="caption">
            {say(sizeOf(count(reading.account.all.rows), count(reading.columns.length)))}{' '}
            <button type="button" class="link" onClick={() => setSource(undefined)}>
              {say(texts.again)}
            </button>
          </p>
          <ColumnRows
            columns={reading.columns}
            roles={dealRoles(plan)}
            language={language}
            change={setMapping}
          />
          <WordRows
            saleWords={reading.saleWords}
            stageWords={reading.stageWords}
            language={language}
            change={setMapping}
          />
          <footer class="export-footer">
            <OutcomeLines {...{ reading, taken, language }} />
            <div class="export-buttons">
              <button type="button" class="quiet" onClick={close}>
                {say(texts.cancel)}
              </button>
              <button
                type="button"
                class="primary"
                aria-disabled={reading.deals.length === 0}
                onClick={() => reading.deals.length > 0 && take(taken, mapping)}
              >
                {say(takeInRows(reading.deals.length, count(reading.deals.length)))}
              </button>
            </div>
          </footer>
        </>
      )}
    </main>
  );
}
