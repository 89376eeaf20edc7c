import type {
  AxisDescription,
  CellContent,
  CellDescription,
  CellStyle,
  FontStyle,
} from '../../src/workbook/description/description';

/** What the sample workbook's sheets are made of. */

export const ink: FontStyle = { name: 'Calibri', size: 11, color: '#1A1E26' };
export const grey: FontStyle = { name: 'Calibri', size: 10, color: '#545B68' };
export const heading = { font: { ...ink, bold: true, color: '#1E4079' } } as const;
export const ruled = {
  font: grey,
  borders: { bottom: { line: 'thin', color: '#6B7382' } },
} as const;
export const money = { numberFormat: '#,##0.00' };

export function at(
  row: number,
  column: number,
  content: CellContent,
  style?: Partial<CellStyle>,
): CellDescription {
  return { row, column, content, style: { font: ink, numberFormat: 'General', ...style } };
}
export function cell(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
export function text(value: string): CellContent {
  return { kind: 'text', value };
}
export function number(value: number): CellContent {
  return { kind: 'number', value };
}
export function formula(formula: string, value: number | string | boolean): CellContent {
  return { kind: 'formula', formula, value };
}

export function axis(given: Partial<AxisDescription>): AxisDescription {
  return { numberFormat: 'General', gridlines: false, line: false, ...given };
}
