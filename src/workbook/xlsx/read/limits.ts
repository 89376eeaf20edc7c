import { da, en } from '../../../engine/words';
import { tooLarge } from './unreadable';

interface Limit {
  readonly most: number;
  /** Of a file of so many bytes, where that alone is far less. */
  readonly ofFile?: (size: number) => number;
  readonly en: string;
  readonly da: string;
}

/**
 * The most that is read of one file, at all and for its size; a file of a few kilobytes that unpacks
 * to fill the memory is stopped before it is unpacked.
 *
 * A workbook of ours with 20,000 payees has 11.1 MB, which unpack to 134.9 MB: 12 bytes and a quarter
 * of a tag for each byte of the file. Three times as much and more are read.
 */
const limits = {
  /** Excel names no limit; nobody finds a plan among more. */
  sheets: { most: 1_000, en: 'sheets', da: 'ark' },
  parts: { most: 10_000, en: 'parts', da: 'dele' },
  relationships: { most: 20_000, en: 'relationships', da: 'relationer' },
  bytes: {
    ...{ most: 256 * 2 ** 20, ofFile: (size) => 2 ** 21 + 40 * size },
    ...{ en: 'bytes of XML', da: 'byte XML' },
  },
  /** Where an element begins or ends: each costs more than the bytes of a long text. */
  tags: {
    ...{ most: 64 * 2 ** 20, ofFile: (size) => 300_000 + size },
    ...{ en: 'tags of XML', da: 'XML-mærker' },
  },
  /** Or what looks like one: every equals sign. A cell has three. */
  attributes: {
    ...{ most: 64 * 2 ** 20, ofFile: (size) => 300_000 + size },
    ...{ en: 'attributes of XML', da: 'XML-attributter' },
  },
  cells: { most: 2_000_000, en: 'cells', da: 'celler' },
  strings: { most: 2_000_000, en: 'texts', da: 'tekster' },
  /** Of shared formulas, each of which a few bytes of the file repeat as often as they like. */
  characters: {
    ...{ most: 64 * 2 ** 20, ofFile: (size) => 2 ** 22 + 100 * size },
    ...{ en: 'characters of formulas', da: 'tegn i formler' },
  },
} as const satisfies Record<string, Limit>;

/** Counts what is read of one file, and refuses the first that is too much. */
export type Allowance = (kind: keyof typeof limits, count: number) => void;

/** What is read of a file of so many bytes. */
export function allowance(size = Infinity): Allowance {
  const used = Object.fromEntries(Object.keys(limits).map((kind) => [kind, 0])) as Record<
    keyof typeof limits,
    number
  >;
  return (kind, count) => {
    const limit: Limit = limits[kind];
    const most = Math.min(limit.most, limit.ofFile?.(size) ?? Infinity);
    used[kind] += count;
    if (used[kind] <= most) return;
    const found = used[kind];
    throw most === limit.most
      ? tooLarge({ en: `${en.number(most)} ${limit.en}`, da: `${da.number(most)} ${limit.da}` })
      : tooLarge({
          en: `${en.number(most)} ${limit.en} for its size (${en.number(found)})`,
          da: `${da.number(most)} ${limit.da} for sin størrelse (${da.number(found)})`,
        });
  };
}
