import { useEffect, useRef } from 'preact/hooks';
import { useNow } from '../pane/use-pane';

/** Does something once what was being done has come to an end; what was cancelled has not. */
export function useEnded(end: () => void): void {
  const doing = useNow((now) => now.session.doing);
  const wasWorking = useRef(false);
  useEffect(() => {
    const isOver = doing.is === 'resting' && doing.isCancelled !== true;
    if (wasWorking.current && isOver) end();
    wasWorking.current = doing.is === 'working';
  }, [doing]);
}
