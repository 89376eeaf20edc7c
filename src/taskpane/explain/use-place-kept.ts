import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * What was pressed goes where another cell is explained in its place, as when the press shows a cell in
 * Excel. The focus then goes to the question that stands there, or what can be chosen; in Excel's own
 * cells it stays.
 */
export function usePlaceKept(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = box.current;
    if (!here) return undefined;
    let isIn = false;
    const look = ({ target }: FocusEvent) => (isIn = here.contains(target as Node));
    const changes = new MutationObserver(() => {
      const isLost = document.activeElement === document.body && document.hasFocus();
      if (isIn && isLost) here.querySelector<HTMLElement>('.why > h2, select')?.focus();
    });
    document.addEventListener('focusin', look);
    changes.observe(here, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', look);
      changes.disconnect();
    };
  }, []);
  return box;
}
