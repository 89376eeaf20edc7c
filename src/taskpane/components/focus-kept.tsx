import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly ids: readonly string[];
  /** The component that is open. */
  readonly now: string | undefined;
}

/** What was pressed in the list may be gone: then the focus goes to the component that is open now. */
export function FocusKept({ box, ids, now }: Props): null {
  const before = useRef({ ids, now });
  useLayoutEffect(() => {
    const { ids: were, now: was } = before.current;
    before.current = { ids, now };
    const isLeft = (id: string) => ids.includes(id);
    const isStillOpen = was === now;
    // Another plan, as one that the workbook keeps, takes the focus from nowhere.
    if (!were.some(isLeft) || (isStillOpen && were.every(isLeft))) return;
    const { activeElement } = document;
    const isHere = !isStillOpen && box.current?.contains(activeElement);
    if (activeElement !== document.body && !isHere) return;
    const title = document.getElementById('card-title');
    showWhole(title?.closest('.card'));
    title?.focus({ preventScroll: true });
  });
  return null;
}

/** A card that begins above what is seen, or does not end in it, is seen from its beginning. */
function showWhole(card: Element | null | undefined): void {
  const [own, seen] = [card, card?.closest('.scroll')].map((one) => one?.getBoundingClientRect());
  if (!card || !own || !seen) return;
  if (own.top < seen.top || own.bottom > seen.bottom) card.scrollIntoView({ block: 'start' });
}
