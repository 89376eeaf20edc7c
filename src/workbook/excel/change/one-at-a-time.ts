let last: Promise<unknown> = Promise.resolve();

/** Does the work when all work given before is done, however that ended. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
