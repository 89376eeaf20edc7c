import { Component, type ComponentType, type JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAlike } from '../pane/use-pane';

/** A part that is drawn anew for what it is given or follows itself, and not whenever what it stands in is. */
export function still<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return class Still extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !isAlike(next, this.props);
    }

    override render(): JSX.Element {
      return <Part {...this.props} />;
    }
  };
}

/** The same verb at every drawing, which does what the last one says. */
export function useSteady<A extends readonly unknown[]>(act: (...given: A) => void) {
  const last = useRef(act);
  last.current = act;
  return useRef((...given: A) => last.current(...given)).current;
}

/** What was given when the last frame was painted: for what may follow a curve, and not hold it up. */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const isWaiting = useRef(false);
  const isGone = useRef(false);
  useEffect(() => () => void (isGone.current = true), []);
  // An effect would itself wait for a frame, and the work after it would meet the next key.
  useLayoutEffect(() => {
    if (value === shown || isWaiting.current) return;
    isWaiting.current = true;
    afterFrame(() => {
      isWaiting.current = false;
      if (!isGone.current) setShown(latest.current);
    });
  }, [value, shown]);
  return shown;
}

const afterFrame = (act: () => void) => requestAnimationFrame(() => setTimeout(act));
