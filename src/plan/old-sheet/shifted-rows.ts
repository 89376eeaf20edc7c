import { type Steps, everyRow } from '../../engine/in-steps';
import type { LocalizedText } from '../../engine/words';
import { type TriedRow, isSame } from './tried-row';

/** So few rows that agree with others' pay may do so by chance. */
const fewest = 4;

export interface Shifted {
  readonly words: LocalizedText;
  /** At the end, where the other row would be outside of the list. */
  readonly alone: ReadonlySet<TriedRow>;
}

/** Pay that stands beside the amount of another row, which a sort of one column or an inserted cell does. */
export function* seekingShift(tried: readonly TriedRow[]): Steps<Shifted | undefined> {
  for (const by of [1, -1, 2, -2]) {
    const paired = by > 0 ? tried.slice(by) : tried.slice(0, by);
    const others = by > 0 ? tried.slice(0, -by) : tried.slice(-by);
    let differing = 0;
    const isShifted = yield* everyRow(paired.entries(), ([k, { row, pays }]) => {
      if (!isSame(row.old, pays)) differing++;
      return isSame(row.old, others[k]?.pays ?? NaN);
    });
    if (!isShifted || differing < fewest) continue;
    return { words: words(by), alone: new Set(by > 0 ? tried.slice(0, by) : tried.slice(by)) };
  }
  return undefined;
}

function words(by: number): LocalizedText {
  const rows = Math.abs(by);
  const isBelow = by > 0;
  return {
    en: `The pay stands ${rows === 1 ? 'one row' : `${rows} rows`} too ${isBelow ? 'low' : 'high'}: each row has what the plan pays for the amount ${rows === 1 ? '' : `${rows} rows `}${isBelow ? 'above' : 'below'} it.`,
    da: `Udbetalingen står ${rows === 1 ? 'én række' : `${rows} rækker`} for ${isBelow ? 'lavt' : 'højt'}: hver række har det, planen udbetaler for beløbet ${rows === 1 ? '' : `${rows} rækker `}${isBelow ? 'over' : 'under'} den.`,
  };
}
