import type { FormulaForm } from '../../../formula/excel-text';
import type { Formula } from '../../../formula/formula';
import { valueOf } from '../../../formula/value';
import type { CellStyle, CellValue, Position } from '../../description/description';
import { styles } from '../../design/styles';
import { cellText } from '../cell-formula';
import type { PlanPage } from './context';

type Page = Pick<PlanPage, 'sheet'>;

/**
 * A cell with a formula, and what the formula comes to over the cells that it names. They are written
 * before it.
 */
export function writeFormula(
  page: Page,
  place: Position,
  formula: Formula,
  style: CellStyle = styles.number,
  form: FormulaForm = 'native',
): Position {
  return page.sheet.formula(place, cellText(formula, form), onSheet(page, formula), style);
}

/** What a formula comes to, over what stands on the sheet so far. */
export const onSheet = ({ sheet }: Page, formula: Formula): CellValue =>
  valueOf(formula, (reference) => sheet.read(reference)) as CellValue;

/** The same of a formula that comes to a number, which may decide how the cell shows it. */
export const numberOf = (page: Page, formula: Formula<number>): number =>
  Number(onSheet(page, formula));
