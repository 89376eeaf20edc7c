import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { untilHere } from './until-here';

type Fetch = () => Promise<unknown>;

let parts: Fetch[] | undefined = [];

/**
 * Fetches all parts, and the parts of these, once the pane is drawn: then each opens at once, also where
 * the connection has gone meanwhile. What cannot be fetched now is fetched when it is shown.
 */
export function fetchParts(): void {
  parts?.forEach(fetchNow);
  parts = undefined;
}

const fetchNow = (fetch: Fetch) => void fetch().catch(() => undefined);

/** A part of the pane that a first look does without; until it is here nothing is in its place. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => JSX.Element | null {
  let loaded: ComponentType<P> | undefined;
  const fetch = async () => (loaded ??= await load());
  if (parts) parts.push(fetch);
  else fetchNow(fetch);
  return function Lazily(props: P): JSX.Element | null {
    const [Part, show] = useState(() => loaded);
    // It may have come since this was drawn.
    useEffect(() => {
      if (!Part) void untilHere(fetch).then((part) => show(() => part));
    }, []);
    return Part ? <Part {...props} /> : null;
  };
}
