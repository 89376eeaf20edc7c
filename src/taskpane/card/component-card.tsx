import type { JSX } from 'preact';
import { kindOf } from '../../plan/plan';
import { usePane } from '../pane-context';
import { MilestoneFields } from './milestone-fields';
import { ModeTiles } from './mode-tiles';
import { StepRows } from './step-rows';
import { Thresholds } from './thresholds';

/** The one component of the plan: its kind, what it pays in a sentence, and its numbers. */
export function PlanCard(): JSX.Element {
  const { state, say } = usePane();
  const { component } = state.history.present.plan;
  const kind = kindOf(component);
  const hasTable = kind.inputTable(component) !== undefined;
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title">{say(kind.title)}</h2>
      {component.kind !== 'milestone' && <ModeTiles />}
      <p class="sentence">{say(kind.sentence(component))}</p>
      {component.kind === 'milestone' && <MilestoneFields component={component} />}
      {hasTable && <StepRows />}
      {component.kind !== 'milestone' && <Thresholds component={component} />}
    </section>
  );
}
