import type { RefObject } from 'preact';
import { usePaneVerbs } from '../pane/use-pane';

/** What a component is seen by: a line, or the open card. */
const components = '.closed-component, .card';
/** Where it is taken hold of; in the fields of the card the keys have other meanings. */
const held = '.closed-component, .card-head';

/** Components are moved by Alt and the arrows, a place and a step to undo at a time. */
export function useMoving(box: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const { edit } = usePaneVerbs();
  const places = () => [...(box.current?.querySelectorAll<HTMLElement>(components) ?? [])];
  const move = async (from: number, to: number) => {
    const { withMoved } = await import('../plan/edit-components');
    edit((draft) => withMoved(draft, from, to));
    requestAnimationFrame(() => {
      const place = places()[to];
      (place?.querySelector<HTMLElement>('.card-head button') ?? place)?.focus();
    });
  };
  return (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { target } = event;
    const taken = target instanceof Element ? target.closest(held)?.closest(components) : null;
    const from = places().findIndex((place) => place === taken);
    if (!by || !event.altKey || from < 0) return;
    event.preventDefault();
    if (places()[from + by]) void move(from, from + by);
  };
}
