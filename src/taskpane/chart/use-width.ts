import { useEffect, useRef, useState } from 'preact/hooks';

/** The place in which a chart is drawn, and how wide it is, now and whenever that changes. */
export function useWidth<T extends Element>(first: number) {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(Math.floor(entry.contentRect.width), 120));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
