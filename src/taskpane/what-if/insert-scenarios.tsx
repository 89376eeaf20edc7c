import type { JSX } from 'preact';
import { goalOf, leadPart } from '../../plan/parts';
import type { SheetKey } from '../../workbook/kept/sheet-keys';
import { suitableSheets } from '../../workbook/sheets/book';
import { usePane } from '../pane/use-pane';
import { offIn } from '../plan/off';
import type { WhatIf } from '../../plan/scenarios/what-if';
import type { ScenarioLine } from './scenario-lines';
import { texts } from './texts';

interface Props {
  readonly whatIf: WhatIf;
  readonly lines: readonly ScenarioLine[];
}

/** The scenarios that are kept go onto the Scenarios sheet, beside the plan; or why they cannot yet. */
export function InsertScenarios({ whatIf, lines }: Props): JSX.Element {
  const { state, localize, host, kept, session, ask } = usePane();
  const { present } = state.history;
  const { plan } = present;
  const { payees, scenarios } = whatIf;
  const refused = lines.find(({ is, curve }) => is === 'kept' && !curve);
  const fault = scenarios.some(({ name }) => name.trim() === '')
    ? localize(texts.unnamed)
    : offIn(present).length > 0
      ? localize(texts.isOff)
      : refused && localize(texts.unpayableScenario).replace('{}', refused.name);
  const isLocked = session.doing.is === 'working';
  const insert = () => {
    const set = { payees, scenarios: scenarios.map((one) => ({ ...one, name: one.name.trim() })) };
    const has = kept ? (Object.keys(kept.written.sheets) as SheetKey[]) : suitableSheets(plan);
    const sheets = [...new Set<SheetKey>([...has, 'scenarios'])];
    const lead = leadPart(plan);
    const result = lead ? goalOf(plan, lead) : 0;
    if (host !== 'excel') ask('download', sheets, result, set);
    else if (kept) ask('update', sheets, { scenarios: set });
    else ask('insert', 'native', sheets, result, set);
  };
  return (
    <div class="scenario-insert">
      <button
        type="button"
        class="quiet"
        aria-disabled={isLocked || fault !== undefined}
        aria-describedby="scenario-insert-means"
        onClick={() => !isLocked && fault === undefined && insert()}
      >
        {localize(host === 'excel' ? texts.insert : texts.download)}
      </button>
      <p class="caption" id="scenario-insert-means">
        {fault ?? localize(texts.insertMeans)}
      </p>
    </div>
  );
}
