import { type FormulaForm, excelText } from '../../formula/excel-text';
import { type Column, type Formula, filled, place } from '../../formula/formula';
import type { Unit } from '../../formula/unit';
import {
  type RowPlacesOf,
  isOwnPlace,
  notationOf,
  type PaidPlaces,
} from '../../plan/component-notation';
import * as addresses from '../description/addresses';
import type { Area, Position } from '../description/description';
import { cellOfRow } from '../description/structured-reference';

/*
 * Formulas where they stand. On a sheet a place is called by its reference: a cell, a block of cells,
 * a name.
 */

export const at = <T = number>(reference: string, unit?: Unit): Formula<T> =>
  place(reference, unit);

/** A cell by a reference that stays, and by one that moves along when its formula is copied. */
export const cellAt = <T = number>(cell: Position, unit?: Unit): Formula<T> =>
  at(addresses.at(cell), unit);
export const cellBeside = <T = number>(cell: Position): Formula<T> => at(addresses.relative(cell));

export const cellsOver = (area: Area): Formula<Column<number>> => at(addresses.over(area));

/** A column from a cell that stays down to one that moves along. */
export const cellsDownTo = (first: Position, last: Position): Formula<Column<number>> =>
  at(addresses.downTo(first, last));

/** A column of a table, in the formula's own row. */
export const inRow = <T = number>(title: string, unit?: Unit): Formula<T> =>
  at(cellOfRow(title), unit);

/**
 * A component's formula over the cells in which the component stands. References that it has already
 * stay as they are; `others` are formulas that stand in places which are not its own, such as a deal's.
 */
export function standing<T>(
  formula: Formula<T>,
  places: PaidPlaces,
  row: RowPlacesOf = {},
  others: Readonly<Record<string, Formula>> = {},
): Formula<T> {
  const own = notationOf(places, row, 'native');
  return filled(
    formula,
    (key, unit) => others[key] ?? place(isOwnPlace(key) ? own.place(key) : key, unit),
  );
}

/** A formula over references as its cell holds it, without the sign of equality. */
export const cellText = (formula: Formula, form: FormulaForm = 'native'): string =>
  excelText(formula, { form, place: (reference) => reference });
