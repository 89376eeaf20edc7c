import { Fragment, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTarget } from '../../plan/kinds';
import type { KindName } from '../../plan/kinds';
import { usePane } from '../pane/use-pane';
import { PicturedList } from '../picture/pictured-list';
import { withAdded } from '../plan/edit-components';
import { kindChoices } from './kind-choices';
import { texts } from './list-texts';
import './list.css';

/** What a plan without components shows: what can be paid, and that a press begins it. */
export function EmptyPlan(): JSX.Element {
  const { state, localize, language, edit } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  /** The gallery leaves the focus at the plan's name; what to do next stands here. */
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      const isLeft = activeElement === document.body || activeElement?.tagName === 'H1';
      if (isLeft) title.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  // What only moves the targets of others comes after them.
  const paying = kindChoices(state.history.present.plan, language).filter(
    ({ part }) => !isTarget(part),
  );
  const choose = (id: string) => {
    edit((draft) => withAdded(draft, id as KindName));
    requestAnimationFrame(() => {
      const title = document.getElementById('card-title');
      title?.closest('.card')?.scrollIntoView({ block: 'start' });
      title?.focus({ preventScroll: true });
    });
  };
  return (
    <section class="empty-plan">
      <h2 id="begin" ref={title} tabIndex={-1}>
        {localize(texts.first)}
      </h2>
      <p class="caption">{localize(texts.firstMeans)}</p>
      {[...new Set(paying.map(({ group }) => group))].map((name) => (
        <Fragment key={name}>
          <h3>{name}</h3>
          <PicturedList choices={paying.filter(({ group }) => group === name)} choose={choose} />
        </Fragment>
      ))}
    </section>
  );
}
