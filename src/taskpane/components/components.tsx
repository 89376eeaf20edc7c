import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ComponentCard } from '../card/component-card';
import { usePane } from '../pane/use-pane';
import { lazily } from '../parts/lazy';
import { AddComponent } from './add-component';

const ClosedComponent = lazily(() =>
  import('./closed-component').then((part) => part.ClosedComponent),
);
const EmptyPlan = lazily(() => import('./empty-plan').then((part) => part.EmptyPlan));
const ListHead = lazily(() => import('./list-lines').then((part) => part.ListHead));
const Moving = lazily(() => import('./moving').then((part) => part.Moving));
const ListTotal = lazily(() => import('./list-lines').then((part) => part.ListTotal));

/** A card that begins above what is seen, or does not end in it, is seen from its beginning. */
function showWhole(card: Element | null | undefined): void {
  const [own, seen] = [card, card?.closest('.scroll')].map((one) => one?.getBoundingClientRect());
  if (!card || !own || !seen) return;
  if (own.top < seen.top || own.bottom > seen.bottom) card.scrollIntoView({ block: 'start' });
}

/** The plan's components, one of them open; the others a line each. */
export function Components(): JSX.Element {
  const { plan, selected } = usePane().state.history.present;
  const box = useRef<HTMLDivElement>(null);
  const ids = plan.components.map(({ id }) => id);
  const now = ids[selected];
  const open = useRef(now);
  const known = useRef(ids);
  /** What was pressed in here may be gone: then the focus goes to the component that is open now. */
  useLayoutEffect(() => {
    // Another plan, as one that the workbook keeps, takes the focus from nowhere.
    const isSamePlan = ids.some((id) => known.current.includes(id));
    known.current = ids;
    if (open.current === now) return;
    open.current = now;
    if (!isSamePlan) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !box.current?.contains(activeElement);
    if (isElsewhere) return;
    showWhole(box.current?.querySelector('.card'));
    box.current?.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true });
  });
  return (
    <div class="components" ref={box}>
      {ids.length > 1 && <ListHead />}
      {ids.map((id, k) => (
        <Fragment key={id}>
          {k === selected ? <ComponentCard /> : <ClosedComponent index={k} />}
        </Fragment>
      ))}
      {ids.length > 1 && <ListTotal />}
      {ids.length > 1 && <Moving box={box} />}
      {ids.length > 0 ? <AddComponent /> : <EmptyPlan />}
    </div>
  );
}
