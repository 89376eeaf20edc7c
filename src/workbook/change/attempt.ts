import { inSlices } from '../../engine/in-slices';
import type { Steps } from '../../engine/in-steps';

/** Up to here nothing has become of it, and a person can cancel. */
const safe = ['reading', 'reading file', 'describing', 'comparing', 'making', 'packing'] as const;
/** From here on it is brought to its end. */
type Unsafe = 'writing' | 'typing again' | 'opening' | 'settling' | 'rereading';

export type StageName = (typeof safe)[number] | Unsafe;

/** Where something that is done with a workbook or a file has got to. */
export interface Stage {
  readonly is: StageName;
  readonly isSafe: boolean;
  /** Which of how many parts, where it is done in parts that can be counted. */
  readonly count?: readonly [part: number, of: number] | undefined;
}

/** Something that a person waits for: it says where it has got to, and stops where they cancel. */
export interface Attempt {
  /**
   * Goes on to a stage, unless the person has cancelled. Whatever is not safe begins with this: to ask and
   * to tell are one, so that nothing is written after somebody was told that nothing would be.
   */
  readonly reach: (is: StageName, ...count: [] | [part: number, of: number]) => void;
  readonly assertWanted: () => void;
  readonly inSlices: <T>(steps: Steps<T>) => Promise<T>;
}

/** What an attempt ends with that was cancelled; nothing else becomes of it. */
export class Cancelled extends Error {}

/** Nobody watches, and nobody cancels. */
export const unattended: Attempt = {
  reach: () => undefined,
  assertWanted: () => undefined,
  inSlices,
};

export function attended(signal: AbortSignal, tell: (stage: Stage) => void): Attempt {
  const assertWanted = () => {
    if (signal.aborted) throw new Cancelled();
  };
  return {
    reach: (is, ...[part, of]) => {
      assertWanted();
      const count = part === undefined || of === undefined ? undefined : ([part, of] as const);
      tell({ is, isSafe: safe.some((one) => one === is), count });
    },
    assertWanted,
    inSlices: (steps) => inSlices(steps, assertWanted),
  };
}
