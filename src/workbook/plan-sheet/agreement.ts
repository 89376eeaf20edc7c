import { literal } from '../formula';
import { cell } from '../sheet-builder';
import { styles } from '../styles';
import type { PartPlaces } from '../plan-places';
import { type TablePage, columns } from './context';
import { byFunction, byTable } from './earned-here';
import { texts } from './texts';

/**
 * Compares the native formula with the COMP function for the result typed above, where the add-in is
 * present. Where it is not, Excel does not know the function, and the cell says so.
 */
export function writeAgreement(
  page: TablePage,
  places: PartPlaces,
  credited: string,
  row: number,
): void {
  const { sheet, say, form } = page;
  const asked = byFunction(page, places, credited);
  const native = byTable(page, places, credited);
  const absent = say(form === 'native' ? texts.notPresent : texts.notPresentFunctions);
  sheet.text(cell(row, columns.label), say(texts.agrees));
  sheet.formula(
    cell(row, columns.value),
    `IF(ISERROR(${asked}),${literal(absent)},` +
      `IF(ABS(${asked}-(${native}))<0.005,${literal(say(texts.same))},${literal(say(texts.differs))}))`,
    absent,
    styles.sentence,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}
