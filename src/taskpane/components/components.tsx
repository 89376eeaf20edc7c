import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { kindOf, titleOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { ComponentCard } from '../card/component-card';
import { usePane } from '../pane-context';
import { FaultIcon, Icon } from '../parts/icons';
import { opened } from '../plan/pane-state';
import { texts } from '../texts';
import { AddComponent } from './add-component';

/** The plan's components, one of them open; the others a line each. */
export function Components(): JSX.Element {
  const { state } = usePane();
  const { plan, selected } = state.history.present;
  return (
    <div class="components">
      {partsOf(plan).map(({ component }, k) => (
        <Fragment key={component.id}>
          {k === selected ? <ComponentCard /> : <ClosedComponent index={k} />}
        </Fragment>
      ))}
      <AddComponent />
    </div>
  );
}

function ClosedComponent({ index }: { index: number }): JSX.Element | null {
  const { state, say, change, issues } = usePane();
  const part = partsOf(state.history.present.plan)[index];
  if (!part) return null;
  const isAtFault = issues.some(({ component }) => component === part.component.id);
  return (
    <button
      type="button"
      class={`closed-component${isAtFault ? ' is-wrong' : ''}`}
      aria-expanded={false}
      onClick={() => change((now) => opened(now, index))}
    >
      <span class="closed-words">
        <b>{say(titleOf(part.component))}</b>
        <span class="caption">
          {isAtFault ? say(texts.card.atFault) : say(kindOf(part.component).sentence(part))}
        </span>
      </span>
      {isAtFault && <FaultIcon />}
      <Icon name="down" />
    </button>
  );
}
