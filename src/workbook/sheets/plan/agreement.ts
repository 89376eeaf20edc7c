import { literal } from '../../description/formula';
import { cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type PlanPage, columns } from './context';
import type { BothForms } from './earned-here';
import { texts } from './texts';

/**
 * Compares what the page's examples earn by native formulas with what they earn by COMP functions,
 * where the add-in is present. Where it is not, Excel does not know the functions, and the cell says
 * so. The formula is the same in both forms of the workbook.
 */
export function writeAgreement(
  { sheet, say }: PlanPage,
  compared: readonly BothForms[],
  row: number,
): void {
  const absent = say(texts.notPresent);
  const asked = compared.map(({ functions }) => functions).join('+');
  const apart = compared.map((one) => `ABS(${one.functions}-${one.native})`).join('+');
  sheet.text(cell(row, columns.label), say(texts.agrees));
  sheet.formula(
    cell(row, columns.value),
    `IF(ISERROR(${asked}),${literal(absent)},` +
      `IF(${apart}<0.005,${literal(say(texts.same))},${literal(say(texts.differs))}))`,
    absent,
    styles.sentence,
  );
  sheet.fill(row, [columns.label, columns.last], styles.text);
}
