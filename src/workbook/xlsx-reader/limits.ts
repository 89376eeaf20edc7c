import { da, en } from '../../engine/words';
import { tooLarge } from './unreadable';

/**
 * The most that is read of one file. A workbook of 20,000 payees on every sheet stays far below; a
 * file of a few kilobytes that unpacks to fill the memory is stopped before it is unpacked.
 */
const limits = {
  /** Excel names no limit; nobody finds a plan among more. */
  sheets: { most: 1_000, en: 'sheets', da: 'ark' },
  parts: { most: 10_000, en: 'parts', da: 'dele' },
  bytes: { most: 256 * 2 ** 20, en: 'bytes of XML', da: 'byte XML' },
  cells: { most: 2_000_000, en: 'cells', da: 'celler' },
  strings: { most: 2_000_000, en: 'texts', da: 'tekster' },
  /** Of shared formulas, each of which a few bytes of the file repeat as often as they like. */
  characters: { most: 64 * 2 ** 20, en: 'characters of formulas', da: 'tegn i formler' },
} as const;

/** Counts what is read of one file, and refuses the first that is too much. */
export type Allowance = (kind: keyof typeof limits, count: number) => void;

export function allowance(): Allowance {
  const used = { sheets: 0, parts: 0, bytes: 0, cells: 0, strings: 0, characters: 0 };
  return (kind, count) => {
    const { most, ...words } = limits[kind];
    used[kind] += count;
    if (used[kind] <= most) return;
    throw tooLarge({
      en: `${en.number(most)} ${words.en}`,
      da: `${da.number(most)} ${words.da}`,
    });
  };
}
