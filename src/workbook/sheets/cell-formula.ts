import { type FormulaForm, excelText } from '../../formula/excel-text';
import { type Formula, place, renamed } from '../../formula/formula';
import type { Unit } from '../../formula/unit';
import { type RowPlacesOf, notationOf } from '../../plan/component-places';
import type { PaidPlaces } from '../../plan/kind';

/*
 * Formulas where they stand. On a sheet a place is called by its reference: a cell, a block of cells,
 * a name.
 */

/** A cell, a block or a name, as a formula has it. */
export const at = <T = number>(reference: string, unit?: Unit): Formula<T> =>
  place(reference, unit);

/** A component's formula over the cells in which the component stands. */
export const standing = <T>(
  formula: Formula<T>,
  places: PaidPlaces,
  row: RowPlacesOf = {},
): Formula<T> => renamed(formula, notationOf(places, row, 'native').place);

/** A formula over references as its cell holds it, without the sign of equality. */
export const cellText = (formula: Formula, form: FormulaForm = 'native'): string =>
  excelText(formula, { form, place: (reference) => reference });
