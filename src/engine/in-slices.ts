import type { Steps } from './in-steps';

/** So many milliseconds at a time: the page draws and answers keys in between. */
const slice = 40;

/** Lets the page draw and answer keys. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Waits until work may go on, and says until when it may. */
export type Turn = () => Promise<() => boolean>;

/** After whatever else has been asked of the page meanwhile. */
const nextSlice: Turn = () => pause().then(() => within(slice));

/** Whether so many milliseconds from now have not gone yet. */
export function within(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
}

/** Does the work in slices, before each of which it may be refused to go on; at once, or in turns of its own. */
export async function inSlices<T>(
  steps: Steps<T>,
  assertWanted: () => void = () => undefined,
  turn?: Turn,
): Promise<T> {
  let mayGoOn = turn ? await turn() : within(slice);
  for (; ; mayGoOn = await (turn ?? nextSlice)()) {
    assertWanted();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (mayGoOn());
  }
}

/** The same; undefined as soon as nobody wants it any more. */
export function whileWanted<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  turn?: Turn,
): Promise<T | undefined> {
  function* wanted(): Steps<T | undefined> {
    while (isWanted()) {
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
    return undefined;
  }
  return inSlices(wanted(), undefined, turn);
}
