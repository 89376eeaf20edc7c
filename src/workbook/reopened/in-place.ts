import { holds } from '../description/cell-entry';
import type { CellDescription, Position, SheetDescription } from '../description/description';
import type { ReadSheet } from '../description/read-workbook';

/*
 * Inputs are read from where they were written. Where rows or columns were inserted or deleted before
 * them, another number stands there; the words that were written around them tell.
 */

/**
 * Whether each input of a sheet stands where it was written: of the words below it and to its right,
 * all of which move when it does, one at least stands where it did. Where there is but one, which a
 * person may have changed, one in its rows or below and one in its columns or to the right do as well.
 * Words that repeat in their row or column tell nothing, since another may have moved there.
 */
export function areInPlace(
  { cells }: SheetDescription,
  inputs: readonly Position[],
  found: ReadSheet,
): boolean {
  const words = cells.filter(isWord);
  const tells = words.filter((word) =>
    words.every((one) => one === word || !isAlike(one, word) || !isInLine(one, word)),
  );
  const standing = tells.filter((word) => stands(word, found));
  return inputs.every((input) => {
    const isBelow = ({ row }: Position) => row >= input.row;
    const isRight = ({ column }: Position) => column >= input.column;
    const isAfter = (word: Position) => isBelow(word) && isRight(word);
    if (standing.some(isAfter)) return true;
    if (tells.filter(isAfter).length > 1) return false;
    return [isBelow, isRight].every((side) => standing.some(side) || !tells.some(side));
  });
}

interface Heads {
  readonly headRow: number;
  /** Side by side, unless they say where they stand. */
  readonly columns: readonly { readonly id: string; readonly column?: number }[];
}

/** Whether each column of a table has its own head above it, or its neighbour to the right has. */
export function areHeadsInPlace(
  { cells }: SheetDescription,
  { headRow, columns }: Heads,
  found: ReadSheet,
): boolean {
  const heads = cells.filter((cell) => cell.row === headRow && isWord(cell));
  return columns.every(({ column: own }, index) => {
    const column = own ?? index;
    const near = heads.filter((head) => head.column === column || head.column === column + 1);
    return near.length === 0 || near.some((head) => stands(head, found));
  });
}

const isWord = ({ content, style }: CellDescription): boolean =>
  !style.unlocked && content.kind === 'text' && content.value !== '';

const isAlike = ({ content: one }: CellDescription, { content: other }: CellDescription) =>
  one.kind === 'text' && other.kind === 'text' && one.value === other.value;

const isInLine = (one: Position, other: Position) =>
  one.row === other.row || one.column === other.column;

const stands = ({ row, column, content }: CellDescription, found: ReadSheet): boolean =>
  holds(found.cell(row, column), content);
