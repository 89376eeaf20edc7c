import type { Language } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import { rowsOfSheet } from '../description/addresses';
import { pixelsWide } from '../description/column-width';
import type { Area, PrintDescription } from '../description/description';
import { block } from './sheet-builder';

/**
 * One upright page, on the paper of the currency's country, that holds the whole area; two where an
 * area of such a height, in points, could not be read on one.
 */
export function onePage(
  { name, currency, language }: Plan,
  area: Area,
  height = 0,
): PrintDescription {
  const paper = currency === 'USD' ? 'letter' : 'A4';
  const room = ((paperHeights[paper] - 2 * margin) / 25.4) * 72;
  return {
    ...{ area, orientation: 'portrait', paper, margin, pagesWide: 1 },
    pagesTall: height * smallestScale > room ? 2 : 1,
    ...{ plan: name, pageNumber: pageNumber[language] },
  };
}

/** In millimetres. */
const margin = 12;
const paperHeights = { A4: 297, letter: 279 } as const;

/** At half its size, text of 11 points is as small as the small print of a contract. */
const smallestScale = 0.5;

/** In millimetres. */
const ledgerMargin = 10;

/** In percent: a ledger is read row by row, and longer than a plan. */
const smallestLedger = 53;

interface LedgerColumn {
  readonly width: number;
  /** Columns of one group stay on one page. */
  readonly group: string;
}

/**
 * A ledger on paper on its side, with all that stands above its rows on every page. One page holds
 * all columns where that can be read; otherwise pages side by side each begin with a group of columns
 * and repeat the first. A row that is typed below the last is printed too: of whole columns a spreadsheet
 * prints what is filled.
 */
export function ledgerPages(
  { currency }: Plan,
  columns: readonly LedgerColumn[],
  headRow: number,
): Pick<
  PrintDescription,
  | 'area'
  | 'orientation'
  | 'margin'
  | 'pagesTall'
  | 'pagesWide'
  | 'sideBySide'
  | 'repeatedRows'
  | 'repeatedColumns'
> {
  const page = paperHeights[currency === 'USD' ? 'letter' : 'A4'] - 2 * ledgerMargin;
  const room = (page / 25.4) * pixelsInInch * certain;
  const percentFor = (pixels: number): number => Math.floor((100 * room) / pixels);
  const { starts, widest } = dividedFor(columns, (pixels) => percentFor(pixels) >= smallestLedger);
  return {
    area: block(0, 0, rowsOfSheet, columns.length),
    ...{ orientation: 'landscape', margin: ledgerMargin, pagesTall: 0 },
    pagesWide: starts.length + 1,
    repeatedRows: { first: 0, last: headRow },
    ...(starts.length > 0 && {
      sideBySide: { starts, percent: Math.min(100, percentFor(widest)) },
      repeatedColumns: { first: 0, last: 0 },
    }),
  };
}

const pixelsInInch = 96;

/** Another font or another program makes columns wider: LibreOffice by 5 %. */
const certain = 0.94;

interface Divided {
  readonly starts: readonly number[];
  /** In pixels. */
  readonly widest: number;
}

/** The fewest pages that can be read, and of so many the division whose widest page is narrowest. */
function dividedFor(
  columns: readonly LedgerColumn[],
  isReadable: (pixels: number) => boolean,
): Divided {
  const all = divided(columns, Infinity);
  if (isReadable(all.widest)) return all;
  const groups = columns.filter(({ group }, k) => group !== columns[k - 1]?.group).length;
  for (let pages = 2; pages < groups; pages++) {
    const found = divided(columns, leastRoom(columns, pages, all.widest));
    if (isReadable(found.widest)) return found;
  }
  return divided(columns, 0);
}

/** In pixels: more room never takes more pages, so that it is found by halves. */
function leastRoom(columns: readonly LedgerColumn[], pages: number, enough: number): number {
  let [tooLittle, least] = [0, enough];
  while (least - tooLittle > 1) {
    const room = Math.floor((tooLittle + least) / 2);
    if (divided(columns, room).starts.length < pages) least = room;
    else tooLittle = room;
  }
  return least;
}

/** Pages side by side that are filled up to `room`, or hold one group where that is wider. */
function divided(columns: readonly LedgerColumn[], room: number): Divided {
  const widths = columns.map(({ width }) => pixelsWide(width));
  const [key = 0] = widths;
  const starts: number[] = [];
  let [page, widest, first] = [key, key, 1];
  while (first < columns.length) {
    const end = columns.findIndex(({ group }, k) => k > first && group !== columns[first]?.group);
    const next = end < 0 ? columns.length : end;
    const group = widths.slice(first, next).reduce((sum, width) => sum + width, 0);
    if (page > key && page + group > room) {
      starts.push(first);
      page = key;
    }
    page += group;
    widest = Math.max(widest, page);
    first = next;
  }
  return { starts, widest };
}

const pageNumber: Record<Language, string> = { en: 'Page &P of &N', da: 'Side &P af &N' };
