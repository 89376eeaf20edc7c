import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What had the focus last, which may be gone from the page by now. */
let last: Element | undefined;
document.addEventListener('focusin', ({ target }) => (last = target as Element), true);

/**
 * While something goes on, and when it ends, what has the focus may go away: the way out that is no longer
 * one, or the button that began it. Then the focus goes to that button, which may stand there again, and
 * else to the pane's own; it never falls to the page. Whoever is in the cells meanwhile stays there.
 */
export function useFocusKept<T extends HTMLElement>(
  isGoing: boolean,
  canLeave: boolean,
): RefObject<T | null> {
  const box = useRef<T>(null);
  const began = useRef(last);
  const wasGoing = useRef(false);
  useLayoutEffect(() => {
    if (isGoing) began.current = last;
  }, [isGoing]);
  useLayoutEffect(() => {
    const isConcerned = isGoing || wasGoing.current;
    wasGoing.current = isGoing;
    if (isConcerned && document.hasFocus() && document.activeElement === document.body)
      giveBack(began.current);
  }, [isGoing, canLeave]);
  useLayoutEffect(
    () => () => {
      if (box.current?.contains(document.activeElement)) giveBack(began.current);
    },
    [],
  );
  return box;
}

/** To the button itself, or the one that says the same in its place. */
function giveBack(began: Element | undefined): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.getClientRects().length > 0,
  );
  const target =
    buttons.find((button) => button === began) ??
    buttons.find(({ textContent }) => textContent !== '' && textContent === began?.textContent) ??
    buttons.find((button) => button.matches('.primary'));
  target?.focus({ preventScroll: true });
}
