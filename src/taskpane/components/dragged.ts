/** Between two components, or at an end: before which it is, and where its line is drawn in the list. */
export interface Slot {
  readonly before: number;
  readonly line: number;
}

interface Drag {
  readonly list: HTMLElement;
  /** The component that is drawn, by its place. */
  readonly from: number;
  readonly places: () => readonly HTMLElement[];
  /** Where it would come to stand; undefined once it is let go. */
  readonly over: (slot: Slot | undefined) => void;
  readonly drop: (to: number) => void;
}

/** So near an edge the list goes on by itself, so far a frame. */
const edge = 36;
const step = 7;

/**
 * Follows a pointer that has taken hold of a component, by mouse, pen or finger. The list itself holds
 * the pointer, since it stays where it is while its lines are drawn anew. Escape lets go.
 */
export function dragged(press: PointerEvent, drag: Drag): () => void {
  const { list, from, places, over, drop } = drag;
  const scroller = scrollerOf(list);
  const one = places()[from];
  let y = press.clientY;
  let frame = 0;
  const look = () => over(slotAt(y, list, places()));
  const go = () => {
    const { top, bottom } = seenOf(scroller);
    const by = y < top + edge ? -step : y > bottom - edge ? step : 0;
    if (by !== 0) {
      scroller.scrollTop += by;
      look();
    }
    frame = requestAnimationFrame(go);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    over(undefined);
    one?.removeAttribute('data-drawn');
    for (const [name, act] of heard) removeEventListener(name, act, true);
    if (list.hasPointerCapture(press.pointerId)) list.releasePointerCapture(press.pointerId);
  };
  const isOther = (event: Event) =>
    event instanceof PointerEvent && event.pointerId !== press.pointerId;
  const heard: readonly (readonly [string, (event: Event) => void])[] = [
    [
      'pointermove',
      (event) => {
        if (isOther(event)) return;
        y = (event as PointerEvent).clientY;
        look();
      },
    ],
    [
      'pointerup',
      (event) => {
        if (isOther(event)) return;
        const { before } = slotAt(y, list, places());
        end();
        drop(before > from ? before - 1 : before);
      },
    ],
    ['pointercancel', (event) => isOther(event) || end()],
    [
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end();
      },
    ],
  ];
  for (const [name, act] of heard) addEventListener(name, act, true);
  list.setPointerCapture(press.pointerId);
  one?.setAttribute('data-drawn', '');
  look();
  frame = requestAnimationFrame(go);
  return end;
}

/** Of a component that is open its head decides: it is as tall as the pane. */
const headOf = (height: number) => Math.min(height / 2, 28);

function slotAt(y: number, list: HTMLElement, places: readonly HTMLElement[]): Slot {
  const boxes = places.map((place) => place.getBoundingClientRect());
  const before = boxes.filter(({ top, height }) => y > top + headOf(height)).length;
  const next = boxes[before];
  const last = boxes.at(-1);
  const at = next ? next.top - 5 : (last?.bottom ?? 0) + 3;
  return { before, line: at - list.getBoundingClientRect().top };
}

/** In a pane too low for its parts the page itself goes on. */
function scrollerOf(list: HTMLElement): Element {
  const own = list.closest('.scroll');
  const isOwn = own !== null && own.scrollHeight > own.clientHeight;
  return isOwn ? own : (document.scrollingElement ?? document.documentElement);
}

const seenOf = (scroller: Element): { readonly top: number; readonly bottom: number } =>
  scroller === document.scrollingElement
    ? { top: 0, bottom: innerHeight }
    : scroller.getBoundingClientRect();
