import { da, en } from '../../../engine/words';
import { tooLarge } from './unreadable';

interface Limit {
  readonly most: number;
  /** Of a file of so many bytes, where that alone is far less. */
  readonly ofFile?: (size: number) => number;
  readonly en: string;
  readonly da: string;
}

/** So much of any file, and of a large one so much for each of its bytes. */
const atLeast = (ofAny: number, forEachByte: number) => (size: number) =>
  Math.max(ofAny, forEachByte * size);

/**
 * The most that is read of one file, at all and for its size; a file of a few kilobytes that unpacks
 * to fill the memory is stopped before it is unpacked.
 *
 * A column of a table has one formula in every row, which packs to almost nothing: a workbook of ours
 * has up to 57 bytes, 7 characters beside formulas, 1.3 tags, 0.6 attributes, 0.5 escaped signs, 0.01 rows and 0.01 texts for each byte
 * of its file, and one of 2,000 payees and 6,000 deals has 2.4 MB, which unpack to 137 MB.
 */
const limits = {
  /** Excel names no limit; nobody finds a plan among more. */
  sheets: { most: 1_000, en: 'sheets', da: 'ark' },
  parts: { most: 10_000, en: 'parts', da: 'dele' },
  relationships: { most: 20_000, en: 'relationships', da: 'relationer' },
  bytes: {
    ...{ most: 512 * 2 ** 20, ofFile: atLeast(2 ** 24, 75) },
    ...{ en: 'bytes of XML', da: 'byte XML' },
  },
  /** Names, shared texts, styles and documents pack far less than a column of one formula. */
  beside: {
    ...{ most: 512 * 2 ** 20, ofFile: atLeast(2 ** 24, 16) },
    ...{ en: 'bytes of XML beside sheets', da: 'byte XML uden for ark' },
  },
  /** As they come: a sheet is refused before the rest of it is unpacked. */
  plain: {
    ...{ most: 512 * 2 ** 20, ofFile: atLeast(2 ** 23, 12) },
    ...{ en: 'characters of XML that are no formula', da: 'tegn XML, der ikke er formler' },
  },
  /** Where an element begins or ends, and comments: each costs more than the bytes of a long text. */
  tags: {
    ...{ most: 64 * 2 ** 20, ofFile: atLeast(600_000, 1.3) },
    ...{ en: 'tags of XML', da: 'XML-mærker' },
  },
  /** A cell has three. */
  attributes: {
    ...{ most: 64 * 2 ** 20, ofFile: atLeast(500_000, 0.8) },
    ...{ en: 'attributes of XML', da: 'XML-attributter' },
  },
  /** `&lt;` and `_x000D_`: each is a text of its own until put together. LibreOffice writes twice as many as we. */
  escapes: {
    ...{ most: 64 * 2 ** 20, ofFile: atLeast(800_000, 1.6) },
    ...{ en: 'escaped signs', da: 'omskrevne tegn' },
  },
  names: { most: 1_000_000, ofFile: atLeast(50_000, 0.04), en: 'names', da: 'navne' },
  cells: { most: 2_000_000, en: 'cells', da: 'celler' },
  /** Rows, cells and texts in which next to nothing stands: a file has more of them than of any others. */
  rows: { most: 2_000_000, ofFile: atLeast(50_000, 0.1), en: 'rows', da: 'rækker' },
  blanks: {
    ...{ most: 16_000_000, ofFile: atLeast(300_000, 0.5) },
    ...{ en: 'blank cells', da: 'tomme celler' },
  },
  strings: { most: 2_000_000, ofFile: atLeast(100_000, 0.15), en: 'texts', da: 'tekster' },
  /** Of shared formulas, each of which a few bytes of the file repeat as often as they like. */
  characters: {
    ...{ most: 64 * 2 ** 20, ofFile: atLeast(2 ** 22, 50) },
    ...{ en: 'characters of formulas', da: 'tegn i formler' },
  },
} as const satisfies Record<string, Limit>;

/** Counts what is read of one file, and refuses the first that is too much. */
export type Allowance = (kind: keyof typeof limits, count: number) => void;

/** What is read of a file of so many bytes. */
export function allowance(size = Infinity): Allowance {
  const counts = Object.fromEntries(
    Object.entries<Limit>(limits).map(([kind, limit]) => {
      const most = Math.floor(Math.min(limit.most, limit.ofFile?.(size) ?? Infinity));
      return [kind, { limit, most, found: 0 }];
    }),
  ) as Record<keyof typeof limits, { readonly limit: Limit; readonly most: number; found: number }>;
  return (kind, count) => {
    const counted = counts[kind];
    if ((counted.found += count) <= counted.most) return;
    const { limit, most, found } = counted;
    throw most === limit.most
      ? tooLarge({ en: `${en.number(most)} ${limit.en}`, da: `${da.number(most)} ${limit.da}` })
      : tooLarge({
          en: `${en.number(most)} ${limit.en} for its size (${en.number(found)})`,
          da: `${da.number(most)} ${limit.da} for sin størrelse (${da.number(found)})`,
        });
  };
}
