import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { kindOf, titleOf } from '../../plan/kinds';
import { partsOf } from '../../plan/parts';
import { ComponentCard } from '../card/component-card';
import { usePane } from '../pane/use-pane';
import { FaultIcon, Icon } from '../parts/icons';
import { opened } from '../plan/pane-state';
import { texts } from './texts';
import { AddComponent } from './add-component';

/** The plan's components, one of them open; the others a line each. */
export function Components(): JSX.Element {
  const { state, part } = usePane();
  const { plan, selected } = state.history.present;
  const box = useRef<HTMLDivElement>(null);
  const open = useRef(part.component.id);
  const ids = plan.components.map(({ id }) => id);
  const known = useRef(ids);
  /** What was pressed in here may be gone: then the focus goes to the component that is open now. */
  useLayoutEffect(() => {
    // Another plan, as one that the workbook keeps, takes the focus from nowhere.
    const isSamePlan = ids.some((id) => known.current.includes(id));
    known.current = ids;
    if (open.current === part.component.id) return;
    open.current = part.component.id;
    if (!isSamePlan) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !box.current?.contains(activeElement);
    if (isElsewhere) return;
    box.current?.querySelector('.card')?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true });
  });
  return (
    <div class="components" ref={box}>
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
  const { state, localize, change, issues } = usePane();
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
        <b>{localize(titleOf(part.component))}</b>
        <span class="caption">
          {isAtFault ? localize(texts.atFault) : localize(kindOf(part.component).sentence(part))}
        </span>
      </span>
      {isAtFault && <FaultIcon />}
      <Icon name="down" />
    </button>
  );
}
