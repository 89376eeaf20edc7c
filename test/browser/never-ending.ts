import type { Frame, Page } from 'playwright-core';
import type { EmulatedExcel } from '../host/emulated-excel';

/*
 * What a person waits for is over in a moment here. So that its stages can be seen, what it waits for does
 * not come: an answer of Excel's, a file that the browser packs, one that is read beside the pane.
 */

/** Excel does not answer its request of this number from now on; the fourth of an insert is its first write. */
export const withoutAnswer = (host: EmulatedExcel, request: number): void =>
  host.faults.arm({ kind: 'hang', request, applied: false });

/** The browser packs no file until it is let again. */
export const withoutPacking = (pane: Page | Frame): Promise<void> =>
  pane.evaluate(() => {
    const kept = window as unknown as { packs?: typeof CompressionStream };
    kept.packs ??= CompressionStream;
    window.CompressionStream = class {
      readonly readable = new ReadableStream<Uint8Array<ArrayBuffer>>();
      readonly writable = new WritableStream<BufferSource>();
    };
  });

export const withPacking = (pane: Page | Frame): Promise<void> =>
  pane.evaluate(() => {
    const { packs } = window as unknown as { packs?: typeof CompressionStream };
    if (packs) window.CompressionStream = packs;
  });

/** No worker that is started from now on answers; how many of them were ended. */
export async function withoutWorkers(pane: Page | Frame): Promise<() => Promise<number>> {
  await pane.evaluate(() => {
    const kept = window as unknown as { ended: number; Worker: unknown };
    kept.ended = 0;
    kept.Worker = class {
      postMessage(): void {}
      terminate(): void {
        kept.ended++;
      }
    };
  });
  return () => pane.evaluate(() => (window as unknown as { ended: number }).ended);
}

/** Of what the pane does in slices, which wait for a bare promise, it does the first until it is let go on. */
export const withoutSlices = (pane: Page | Frame): Promise<void> =>
  pane.evaluate(() => {
    const kept = window as unknown as { timer?: typeof setTimeout; held: (() => void)[] };
    const timer = (kept.timer ??= window.setTimeout);
    kept.held = [];
    window.setTimeout = ((work: () => void, ms?: number) =>
      ms === undefined && /native code/.test(String(work))
        ? kept.held.push(work)
        : timer(work, ms)) as typeof setTimeout;
  });

export const withSlices = (pane: Page | Frame): Promise<void> =>
  pane.evaluate(() => {
    const kept = window as unknown as { timer?: typeof setTimeout; held: (() => void)[] };
    if (kept.timer) window.setTimeout = kept.timer;
    kept.held.forEach((work) => work());
  });
