type Claim = (...expected: unknown[]) => void;

/** How long a state may take on a slow machine before it is said to be missing. */
const timeout = 20_000;

/**
 * Expects of what a reading gives, as soon as it gives it. Much of what follows a press comes a frame, a
 * timer or an answer of Excel's later, so a state is never read once, at once.
 *
 *     await eventually(() => page.inputValue('#field-bonus')).toBe('50,000');
 */
export const eventually = <T>(read: () => T | Promise<T>): jest.Matchers<Promise<void>, T> =>
  new Proxy({} as jest.Matchers<Promise<void>, T>, {
    get:
      (_, matcher: string) =>
      async (...expected: unknown[]): Promise<void> => {
        const end = Date.now() + timeout;
        for (;;) {
          try {
            const claims = expect(await read()) as unknown as Record<string, Claim>;
            claims[matcher]?.(...expected);
            return;
          } catch (fault) {
            if (Date.now() > end) throw fault;
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
  });
