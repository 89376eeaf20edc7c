/** What is fetched; where it cannot be, it is asked for again every second. */
export const untilHere = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(async () => {
    await new Promise((done) => setTimeout(done, 1000));
    return untilHere(load);
  });
