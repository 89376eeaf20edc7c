import { type Stored, stored } from './storage';

/** What stays for as long as a tab is open, over a reload of its page. */
export const session = stored(() => sessionStorage);
export const local = stored(() => localStorage);

const key = 'compsheet.tab';
let named: Promise<string> | undefined;

/**
 * The name of this tab. A tab that was duplicated brings along the other's name, which that one
 * holds locked while it is open, and gets a name of its own.
 */
export const thisTab = (): Promise<string> => (named ??= nameOf(session));

async function nameOf(session: Stored): Promise<string> {
  const known = session.get(key);
  if (known !== undefined && (await held(known))) return known;
  const name = Math.random().toString(36).slice(2) + Date.now().toString(36);
  session.put(key, name);
  await held(name);
  return name;
}

/** Holds a name until the page goes. Where a browser has no locks, it is taken as held. */
const held = (name: string): Promise<boolean> =>
  new Promise((done) => {
    if (!('locks' in navigator)) return done(true);
    navigator.locks
      .request(`${key}.${name}`, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        return lock ? new Promise<void>(() => undefined) : undefined;
      })
      .catch(() => done(true));
  });

export async function openTabs(): Promise<readonly string[]> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.map(({ name = '' }) => name.slice(key.length + 1));
  } catch {
    return [];
  }
}
