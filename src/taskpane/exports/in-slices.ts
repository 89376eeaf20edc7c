import type { Steps } from '../../plan/exports/in-steps';

/** So many milliseconds at a time: the page draws and answers keys in between. */
const slice = 40;

/** Does the work in slices; undefined as soon as nobody wants it any more. */
export async function inSlices<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((done) => setTimeout(done));
  }
  return undefined;
}
