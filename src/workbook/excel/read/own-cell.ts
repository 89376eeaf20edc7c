import type { Position } from '../../description/description';
import { inExcel } from './pages';
import { isSupported } from './workbook';

/** The selected cell with the formula that its value comes from: its own, or that of the cell which spills into it. */
export interface OwnCell extends Position {
  readonly sheet: string;
  /** Of the selected cell, without its sheet. */
  readonly address: string;
  /** As Excel gives it; undefined where nothing calculates the cell. */
  readonly formula: string | undefined;
  /** Where the formula stands, where that is another cell. */
  readonly spillsFrom: string | undefined;
  /** Which cell of the spill it is, from 0. */
  readonly at: Position;
  readonly value: unknown;
  readonly format: string;
}

export const readOwnCell = (): Promise<OwnCell> =>
  inExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('address, formulas, values, numberFormat, rowIndex, columnIndex');
    cell.worksheet.load('name');
    const parent = isSupported('1.12') ? cell.getSpillParentOrNullObject() : undefined;
    parent?.load('address, formulas, rowIndex, columnIndex');
    await context.sync();
    const { rowIndex: row, columnIndex: column } = cell;
    const from = parent && !parent.isNullObject ? parent : cell;
    const formula: unknown = from.formulas[0]?.[0];
    const isSpilled = from.rowIndex !== row || from.columnIndex !== column;
    return {
      ...{ sheet: cell.worksheet.name, row, column, address: withoutSheet(cell.address) },
      formula: typeof formula === 'string' && formula.startsWith('=') ? formula : undefined,
      spillsFrom: isSpilled ? withoutSheet(from.address) : undefined,
      at: { row: row - from.rowIndex, column: column - from.columnIndex },
      value: cell.values[0]?.[0] as unknown,
      format: String(cell.numberFormat[0]?.[0] ?? ''),
    };
  });

export const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf('!') + 1);
