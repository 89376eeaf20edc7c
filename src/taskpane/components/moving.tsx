import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { titleOf } from '../../plan/kinds';
import { movedBy, placeSaid } from '../keys/moving-keys';
import { usePaneVerbs, useWords } from '../pane/use-pane';
import { withMoved } from '../plan/edit-components';
import { type Slot, dragged } from './dragged';

/** What a component is seen by: a line, or the open card. */
const components = '.component-row, .card';
/** Where it is taken hold of by keys; in the fields of the card the keys have other meanings. */
const held = '.component-row, .card-head';

interface Props {
  readonly box: RefObject<HTMLElement | null>;
}

/**
 * Components are moved by Alt and the arrows, or drawn by their handle, each time as one step to undo;
 * the new place is said.
 */
export function Moving({ box }: Props): JSX.Element {
  const { edit, now } = usePaneVerbs();
  const localize = useWords();
  const [line, setLine] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const list = box.current;
    if (!list) return undefined;
    const places = () => [...list.querySelectorAll<HTMLElement>(components)];
    const placeOf = (target: EventTarget | null, within: string) => {
      const taken = target instanceof Element ? target.closest(within)?.closest(components) : null;
      return places().findIndex((place) => place === taken);
    };
    const move = (from: number, to: number) => {
      const all = now().state.history.present.plan.components;
      const one = all[from];
      if (!one || from === to || !all[to]) return;
      edit((draft) => withMoved(draft, from, to));
      setSaid(localize(placeSaid(localize(titleOf(one)), to + 1, all.length)));
      requestAnimationFrame(() => places()[to]?.querySelector('button')?.focus());
    };
    const press = (event: KeyboardEvent) => {
      const by = movedBy(event);
      const from = placeOf(event.target, held);
      if (!by || from < 0) return;
      event.preventDefault();
      move(from, from + by);
    };
    let stop = () => {};
    const take = (event: PointerEvent) => {
      const from = placeOf(event.target, '[data-handle]');
      if (event.button !== 0 || from < 0) return;
      event.preventDefault();
      stop = dragged(event, {
        ...{ list, from, places },
        over: (slot: Slot | undefined) => setLine(slot?.line),
        drop: (to) => move(from, to),
      });
    };
    list.addEventListener('keydown', press);
    list.addEventListener('pointerdown', take);
    return () => {
      stop();
      list.removeEventListener('keydown', press);
      list.removeEventListener('pointerdown', take);
    };
  }, [localize]);
  return (
    <>
      {line !== undefined && <div class="drop-line" style={{ top: `${line}px` }} />}
      <p class="unseen" role="status" data-testid="moved">
        {said}
      </p>
    </>
  );
}
