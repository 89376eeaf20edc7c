import { codeOf, NoAnswer } from '../change/failure-code';

/** A part of a change that is queued whole, and about how many bytes it sends. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** Excel on the web refuses requests and answers above 5 MB; a batch stays far below. */
const largestBatch = 1_000_000;

/** Steps in their order, as many together as a batch takes; a step that is larger stands alone. */
export function batchesOf(steps: readonly Step[], largest = largestBatch): Step[][] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > largest) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return batches;
}

/** A round trip that does not wait for ever: Excel on the web can leave a request unanswered. */
export const sync = (context: Excel.RequestContext, timeout: number): Promise<void> =>
  withTimeout(context.sync(), timeout);

export async function withTimeout(asked: Promise<void>, timeout: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), timeout);
  });
  try {
    await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Errors that may be gone a moment later. */
const passing: ReadonlySet<string | undefined> = new Set([
  ...['GeneralException', 'ServiceNotAvailable', 'RequestAborted', 'Conflict'],
  ...['InvalidOperationInCellEditMode', 'Timeout'],
]);
const pauses = [100, 400];

/**
 * Asks again what failed for a reason that may pass. Only for what comes to the same when it is done
 * twice: reading, and writing that says what is to be there and not what to add.
 */
export async function withRetry<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await ask();
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}

/** Sends one batch; what the host finds too large, it has not looked at, so it goes in two halves. */
export async function send(
  context: Excel.RequestContext,
  batch: readonly Step[],
  timeout: number,
): Promise<void> {
  for (const { queue } of batch) queue();
  try {
    await sync(context, timeout);
  } catch (error) {
    if (codeOf(error) !== 'RequestPayloadSizeLimitExceeded' || batch.length < 2) throw error;
    const half = Math.ceil(batch.length / 2);
    await send(context, batch.slice(0, half), timeout);
    await send(context, batch.slice(half), timeout);
  }
}
