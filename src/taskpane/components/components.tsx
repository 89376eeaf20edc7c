import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { ComponentCard } from '../card/component-card';
import { usePane } from '../pane/use-pane';
import { lazily } from '../parts/fetched/lazy';
import { AddComponent } from './add-component';

const ClosedComponent = lazily(() =>
  import('./closed-component').then((part) => part.ClosedComponent),
);
const EmptyPlan = lazily(() => import('./empty-plan').then((part) => part.EmptyPlan));
const ListHead = lazily(() => import('./list-lines').then((part) => part.ListHead));
const FocusKept = lazily(() => import('./focus-kept').then((part) => part.FocusKept));
const Moving = lazily(() => import('./moving').then((part) => part.Moving));
const ListTotal = lazily(() => import('./list-lines').then((part) => part.ListTotal));

/** The plan's components, one of them open; the others a line each. */
export function Components(): JSX.Element {
  const { plan, selected } = usePane().state.history.present;
  const box = useRef<HTMLDivElement>(null);
  const ids = plan.components.map(({ id }) => id);
  const now = ids[selected];
  return (
    <div class="components" ref={box}>
      {ids.length > 1 && <ListHead />}
      {ids.map((id, k) => (
        <Fragment key={id}>
          {k === selected ? <ComponentCard /> : <ClosedComponent index={k} />}
        </Fragment>
      ))}
      {ids.length > 1 && <ListTotal />}
      <FocusKept {...{ box, ids, now }} />
      {ids.length > 1 && <Moving box={box} />}
      {ids.length > 0 ? <AddComponent /> : <EmptyPlan />}
    </div>
  );
}
