import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tab } from './tabs';

/** A tab is found where it was left, and one that is new from its beginning. */
export function KeptScroll({ tab }: { tab: Tab }): null {
  const kept = useRef<Partial<Record<Tab, number>>>(undefined);
  useLayoutEffect(() => {
    const scroll = document.querySelector('.scroll');
    if (!scroll) return undefined;
    const places = (kept.current ??= { [tab]: scroll.scrollTop });
    const keep = () => (places[tab] = scroll.scrollTop);
    scroll.scrollTop = places[tab] ?? 0;
    scroll.addEventListener('scroll', keep);
    return () => scroll.removeEventListener('scroll', keep);
  }, [tab]);
  return null;
}
