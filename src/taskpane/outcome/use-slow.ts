import { useEffect, useState } from 'preact/hooks';

/** Whether something goes on for longer than a moment, of which nothing need be said. */
export function useSlow(isGoing: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => setIsSlow(true), 400);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoing]);
  return isSlow && isGoing;
}
