/** What waits for the person to ask for it again, and who tells of it. */
let waiting: (() => void)[] = [];
let tell = (): void => undefined;

/** Whether a part of the pane could not be fetched, told whenever that changes. */
export const isMissing = (): boolean => waiting.length > 0;
export const followMissing = (told: () => void): void => void (tell = told);

/** Fetches everything anew that could not be fetched. */
export function fetchAgain(): void {
  const all = waiting;
  waiting = [];
  tell();
  all.forEach((goOn) => goOn());
}

const triesAgain = 4;

/**
 * What is fetched; where it cannot be, it is asked for again every second, a few times. A page that stayed
 * open over a new release finds its parts no more: the person is told then, and says when to try again.
 */
export const untilHere = <T>(load: () => Promise<T>, left = triesAgain): Promise<T> =>
  load().catch(async () => {
    await new Promise<void>((goOn) => {
      if (left > 0) return void setTimeout(goOn, 1000);
      waiting.push(goOn);
      tell();
    });
    return untilHere(load, left > 0 ? left - 1 : triesAgain);
  });
