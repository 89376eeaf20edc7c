import type { Book } from './book';
import type { InputCell } from './plan-sheet/input-cell';
import { planSheet } from './plan-sheet/plan-sheet';

export type { InputCell, InputOf } from './plan-sheet/input-cell';

/** Which cell of the Plan sheet holds which input, so that what is typed there can be read back. */
export const inputCells = (book: Book): readonly InputCell[] => planSheet(book).places.cells;
