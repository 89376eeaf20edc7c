import type { Book } from '../sheets/book';
import type { InputCell } from '../sheets/plan/inputs/input-cell';
import { planSheet } from '../sheets/plan/plan-sheet';

export type { InputCell, InputOf } from '../sheets/plan/inputs/input-cell';

/** Which cell of the Plan sheet holds which input, so that what is typed there can be read back. */
export const inputCells = (book: Book): readonly InputCell[] => planSheet(book).places.cells;
