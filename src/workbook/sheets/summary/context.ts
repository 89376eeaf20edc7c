import type { Column, Formula } from '../../../formula/formula';
import type { Unit } from '../../../formula/unit';
import type { SheetBuilder } from '../../design/sheet-builder';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { TeamPlaces } from '../team/team-sheet';

/** What every part of the Summary sheet that is about Team knows. */
export interface Context {
  readonly sheet: SheetBuilder;
  readonly calculation: Calculation;
  readonly book: Book;
  readonly team: TeamPlaces;
  /** How many teams have a line of their own. */
  readonly teamLines: number;
  readonly columnOf: <T = number>(id: string, unit?: Unit) => Formula<Column<T>>;
}
