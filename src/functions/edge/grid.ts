import type { Issue } from '../../engine/result';
import { isEnd, number, plainCell, wrongWith } from './cells';
import { throwIssue, throwWrong } from './errors';
import { filledGrid, rangeOf } from './ranges';

/**
 * The numbers of a grid whose edges are its first row and column. Rows and columns that are blank at its
 * end are none; its corner is blank or a title, and is 0 here.
 */
export function gridOf(name: string, given: unknown): number[][] {
  const rows = filledGrid(rangeOf(name, given));
  return rows.map((cells, row) =>
    cells.map((one, column) => {
      const cell = plainCell(one);
      if (row + column === 0) return cornerOf(name, cell);
      return number.read(cell) ?? throwWrong(wrongWith(number, cell, [name, row, column]));
    }),
  );
}

function cornerOf(name: string, cell: unknown): number {
  if (cell instanceof Error) throw cell;
  return isEnd(cell) || typeof cell === 'string' ? 0 : throwIssue(noCorner(name, cell));
}

const noCorner = (name: string, cell: unknown): Issue => ({
  path: [name, 0, 0],
  message: {
    en: `The corner holds ${String(cell).toUpperCase()}.`,
    da: `Hjørnet indeholder ${String(cell).toUpperCase()}.`,
  },
  advice: {
    en: 'Leave it blank.',
    da: 'Lad det være tomt.',
  },
});
