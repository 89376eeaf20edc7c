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
  yield* everyRow(
    rows,
    (row) => {
      each(row);
      return true;
    },
    many,
  );
}

/** Whether something is so of every row; after the first of which it is not so, the rest are left. */
export function* everyRow<T>(
  rows: Iterable<T>,
  isSo: (row: T) => boolean,
  many = rowsOfStep,
): Steps<boolean> {
  let count = 0;
  for (const row of rows) {
    if (!isSo(row)) return false;
    if (++count % many === 0) yield;
  }
  return true;
}
