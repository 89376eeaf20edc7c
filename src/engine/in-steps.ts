/** Work that stops now and then, so that the pane can answer a person in between. */
export type Steps<T> = Generator<undefined, T>;

/** So many rows are a few milliseconds. */
export const rowsOfStep = 500;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The rows one by one, with a stop after so many of them, fewer where each takes long. */
export function* rowByRow<T>(
  rows: Iterable<T>,
  each: (row: T) => void,
  many = rowsOfStep,
): Steps<void> {
  let count = 0;
  for (const row of rows) {
    each(row);
    if (++count % many === 0) yield;
  }
}
