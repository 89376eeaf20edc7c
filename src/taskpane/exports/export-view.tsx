import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Result, issueText } from '../../engine/result';
import { da, en } from '../../engine/words';
import { ownColumns } from '../../plan/ledger/own-columns';
import { dealRoles } from '../../plan/deals/roles';
import { whileWanted } from '../../engine/in-slices';
import { type TakenDeals, takingDeals } from '../../plan/exports/into-deals';
import { type ExportMapping, keptMapping, mappingOf, noMapping } from '../../plan/exports/mapping';
import { type ExportReading, readingExport } from '../../plan/exports/read-export';
import type { Grid } from '../../plan/exports/reading/separated-text';
import type { Deal } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import type { Steps } from '../../engine/in-steps';
import type { ChangeFailure } from '../../workbook/change/change-failures';
import { selectedValues } from '../host/excel-selection';
import { Progress } from '../outcome/progress';
import { StageLine } from '../outcome/stage-line';
import { useEnded } from '../outcome/use-ended';
import { usePane } from '../pane/use-pane';
import type { Place } from '../plan/pane-state';
import { PageHead } from '../parts/page-head';
import { ColumnRows } from './column-rows';
import { LastRead } from './guessed-select';
import { OutcomeLines } from './outcome-lines';
import { PasteBox } from './paste-box';
import { sizeOf, takeInRows, texts } from './texts';
import { WordRows } from './word-rows';
import './exports.css';

/** What was said of the exports of a plan since it was opened; taking in keeps it in the plan. */
const said = new Map<Place, ExportMapping>();

/** What a source comes to, as it was read with a mapping over the deals that stand. */
interface Outcome {
  readonly of: readonly unknown[];
  readonly source: string | Grid;
  readonly mapping: ExportMapping;
  readonly read: Result<ExportReading>;
  readonly taken: TakenDeals | undefined;
}

function* outcomeOf(
  source: string | Grid,
  plan: Plan,
  mapping: ExportMapping,
  standing: readonly Deal[],
): Steps<Outcome> {
  const read = yield* readingExport(source, plan, mapping);
  const taken = read.ok ? yield* takingDeals(standing, read.value, plan) : undefined;
  return { of: [source, plan, mapping, standing], source, mapping, read, taken };
}

/** From a pasted export to deals: what each column and word becomes, the line that adds up, taking in. */
export function ExportView({ close }: { close: () => void }): JSX.Element | null {
  const { localize: say, language, host, kept, session, ask, deals } = usePane();
  useEnded(close);
  const [source, setSource] = useState<string | Grid>();
  const [mapping, setMapping] = useState(
    (kept && (said.get(kept.at) ?? mappingOf(kept.plan))) ?? noMapping,
  );
  const [standing, setStanding] = useState<readonly Deal[] | ChangeFailure>();
  useEffect(() => {
    if (!kept) return;
    const failed = { why: texts.unread, advice: texts.unreadAdvice };
    void deals().then(setStanding, () => setStanding(failed));
  }, [kept, deals]);
  const plan = kept?.plan;
  const refused = standing && 'why' in standing ? standing : undefined;
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (source === undefined || !plan || !standing || 'why' in standing) return;
    let isWanted = true;
    const steps = outcomeOf(source, plan, mapping, standing);
    void whileWanted(steps, () => isWanted).then((found) => found && setOutcome(found));
    return () => {
      isWanted = false;
    };
  }, [source, plan, mapping, standing]);
  // While a changed mapping is read, what it was before stays to be seen, and cannot be taken in.
  const shown = source !== undefined && outcome?.source === source ? outcome : undefined;
  const isCurrent = [source, plan, mapping, standing].every((one, k) => shown?.of[k] === one);
  const isReading = source !== undefined && !isCurrent && !refused;
  const isLocked = session.doing.is === 'working';
  const { read, taken } = shown ?? {};
  const reading = read?.ok ? read.value : undefined;
  if (!kept || !plan) return null;
  const count = (number: number) => (language === 'da' ? da : en).number(number);
  const change = (next: (mapping: ExportMapping) => ExportMapping) => {
    const now = next(mapping);
    said.set(kept.at, now);
    setMapping(now);
  };
  /** As it was read before, with what was chosen since then forgotten. */
  const leaveReading = () => {
    if (!shown) return;
    setOutcome({ ...shown });
    change(() => shown.mapping);
  };
  const take = () => {
    if (isLocked || !isCurrent || !reading || !standing || 'why' in standing) return;
    if (reading.deals.length === 0) return;
    ask('takeIn', reading, standing, keptMapping(mapping));
  };
  return (
    <main class="export-view">
      <PageHead title={texts.title} close={close} />
      {refused && (
        <p role="alert">
          <b>{say(refused.why)}</b> {say(refused.advice)}
        </p>
      )}
      {!reading && !refused && (
        <PasteBox
          {...{ language, setSource }}
          {...(host === 'excel' && { selected: () => selectedValues() as Promise<Grid> })}
        />
      )}
      <StageLine
        words={isReading && !shown ? texts.reading : undefined}
        cancel={() => setSource(undefined)}
      />
      {read && !read.ok && (
        <p role="alert">{read.issues.map((issue) => issueText(issue, language)).join(' ')}</p>
      )}
      {reading && taken && (
        <LastRead.Provider value={shown}>
          <p class="caption">
            {say(sizeOf(count(reading.account.all.rows), count(reading.columns.length)))}{' '}
            <button type="button" class="link" onClick={() => setSource(undefined)}>
              {say(texts.again)}
            </button>
          </p>
          <ColumnRows
            columns={reading.columns}
            roles={dealRoles(plan)}
            own={ownColumns(plan)}
            language={language}
            change={change}
          />
          <WordRows
            saleWords={reading.saleWords}
            stageWords={reading.stageWords}
            language={language}
            change={change}
          />
          <footer class="export-footer">
            <Progress />
            <StageLine words={isReading ? texts.reading : undefined} cancel={leaveReading} />
            <OutcomeLines {...{ reading, taken, language }} />
            <div class="export-buttons">
              <button type="button" class="quiet" onClick={close}>
                {say(texts.cancel)}
              </button>
              <button
                type="button"
                class="primary"
                aria-disabled={isLocked || !isCurrent || reading.deals.length === 0}
                onClick={take}
              >
                {say(takeInRows(reading.deals.length, count(reading.deals.length)))}
              </button>
            </div>
          </footer>
        </LastRead.Provider>
      )}
    </main>
  );
}
