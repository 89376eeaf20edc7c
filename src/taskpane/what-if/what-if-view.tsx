import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LocalizedText } from '../../engine/words';
import { kindOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { withOverrides } from '../../plan/scenarios/scenarios';
import { usePane } from '../pane/use-pane';
import { useAfterFrame, useSteady } from '../parts/still';
import { planOn } from '../plan/off';
import { isPlan } from '../plan/pane-state';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { Figures } from './figures';
import { InsertScenarios } from './insert-scenarios';
import { NumberSlider } from './number-slider';
import { ScenarioChart, endsOf } from './scenario-chart';
import { ScenarioChoice } from './scenario-choice';
import { type ScenarioLine, scenarioLines } from './scenario-lines';
import { ScenarioTable } from './scenario-table';
import { Sliders } from './sliders';
import { Tenths } from './tenths';
import { texts } from './texts';
import { compared, hasRoom, isMoved, movedIn, whatIfOf, withKept, withMoved } from './what-if';
import './what-if.css';

/** What the plan would cost with other numbers and other results, beside the plan as it is. */
export function WhatIfView(): JSX.Element {
  const { state, localize, edit, kept } = usePane();
  const [at, setAt] = useState(1);
  const draft = state.history.present;
  const plan = planOn(draft);
  const written = kept?.written.scenarios;
  const whatIf = useMemo(() => whatIfOf(draft, written), [draft.plan, draft.whatIf, written]);
  const isReady = useMemo(
    () => isPlan(draft) && plan.components.length > 0,
    [draft.plan, draft.typed, plan],
  );
  const moved = movedIn(whatIf);
  const here = useMemo(
    () =>
      isReady
        ? {
            ...{ whatIf, both: compared(plan, moved, whatIf.payees) },
            lines: scenarioLines(plan, whatIf),
          }
        : undefined,
    [plan, whatIf, isReady],
  );
  const drawn = useAfterFrame(here);
  const move = useSteady((next: WhatIf, group?: string) =>
    edit((now) => ({ ...now, whatIf: next }), group === undefined ? undefined : `what ${group}`),
  );
  if (!here) {
    const isEmpty = plan.components.length === 0;
    return <h2 class="what-none">{localize(isEmpty ? texts.empty : texts.notWhole)}</h2>;
  }
  const { both, lines } = here;
  /** What takes longer than the curve: it follows in the next frame. */
  const costed = drawn?.both.was === both.was ? drawn : here;
  const nameOf = ({ is, name }: ScenarioLine) =>
    is === 'kept' ? name : localize(is === 'plan' ? texts.savedPlan : texts.now);
  const goal = lines[0]?.curve?.goal;
  const hasNumbers = Object.keys(moved.overrides).length > 0;
  const isNew = whatIf.edited === undefined;
  const { curve } = both.is;
  const ends = endsOf(lines, goal ?? 1, at);
  return (
    <div class="what-if">
      <Figures of={costed.both} margin={whatIf.margin} />
      {!curve && (
        <p class="fault">
          {localize(texts.unpayable).replace('{}', faultIn(both.is.plan, localize))}
        </p>
      )}
      {isMoved(moved) && (
        <div class="actions">
          {isNew && curve && hasRoom(whatIf) && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                move(withKept(whatIf, localize(texts.scenario)));
                focusOn('scenario-name');
              }}
            >
              {localize(texts.keep)}
            </button>
          )}
          {hasNumbers && curve && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                edit((now) => {
                  const changed = withOverrides(now.plan, moved.overrides);
                  const rest = withMoved(whatIf, { ...moved, overrides: {} });
                  return { ...now, plan: changed, whatIf: { ...rest, of: changed } };
                });
                focusOn('what-here');
              }}
            >
              {localize(texts.intoPlan)}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              move(withMoved(whatIf));
              focusOn('what-here');
            }}
          >
            {localize(texts.back)}
          </button>
        </div>
      )}
      {goal !== undefined && (
        <figure class="what-figure">
          <figcaption>{localize(texts.payout)}</figcaption>
          <ScenarioChart {...{ lines, nameOf, goal, at, setAt, ends }} />
          <div class="what-here">
            <NumberSlider
              id="what-here"
              label={localize(texts.lookAt)}
              unit="percent"
              from={1}
              value={at}
              set={(share) => setAt(Math.max(share, 0))}
              ends={ends}
            />
          </div>
        </figure>
      )}
      {costed.lines.length > 1 && <ScenarioTable {...{ nameOf, at, goal }} lines={costed.lines} />}
      <ScenarioChoice {...{ whatIf, move }} />
      {whatIf.scenarios.length > 0 && <InsertScenarios {...{ whatIf, lines }} />}
      <Tenths of={costed.both} />
      <Sliders {...{ whatIf, move }} of={both} costed={costed} />
    </div>
  );
}

const focusOn = (id: string) =>
  requestAnimationFrame(() => {
    const field = document.getElementById(id);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'nearest' });
  });

/** Why a plan with other numbers cannot be paid. */
function faultIn(plan: Plan, localize: (words: LocalizedText) => string): string {
  for (const part of partsOf(plan)) {
    const checked = kindOf(part.component).check(part);
    if (!checked.ok) return localize(checked.issues[0].message);
  }
  return '';
}
