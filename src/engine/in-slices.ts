import type { Steps } from './in-steps';

/** So many milliseconds at a time: the page draws and answers keys in between. */
const slice = 40;

/** Lets the page draw and answer keys. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Does the work in slices, before each of which it may be refused to go on. */
export async function inSlices<T>(
  steps: Steps<T>,
  assertWanted: () => void = () => undefined,
): Promise<T> {
  for (;;) {
    assertWanted();
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** The same; undefined as soon as nobody wants it any more. */
export function whileWanted<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  function* wanted(): Steps<T | undefined> {
    while (isWanted()) {
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
    return undefined;
  }
  return inSlices(wanted());
}
