import type { ListField } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import {
  type SelectedCells,
  type SelectedRows,
  gridFromCells,
  listFromCells,
} from '../rows/rows-from-cells';
import type { NumberStyle } from '../number/number-style';
import { texts } from '../rows/selection-texts';

/** The values of the cells that are selected; none where nothing stands in them. */
export const selectedValues = (): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    range.load('values');
    await context.sync();
    return range.isNullObject ? [] : (range.values as unknown[][]);
  });

/** The cells that are selected in Excel, as far as something stands in them. Reads, and changes nothing. */
export const selectedCells = (): Promise<SelectedCells | undefined> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    range.load('address, values, numberFormat');
    await context.sync();
    if (range.isNullObject) return undefined;
    const { address, values, numberFormat } = range;
    return {
      ...{ address, values: values as unknown[][] },
      formats: numberFormat as unknown[][],
    };
  });

/** The rows that are selected in Excel, or why they are none. */
export async function selectedRows(
  list: ListField<Component>,
  style: NumberStyle,
): Promise<SelectedRows> {
  try {
    const cells = await selectedCells();
    if (!cells) return { kind: 'refused', ...texts.empty };
    return list.across
      ? gridFromCells(cells, list, style)
      : listFromCells(cells, list.columns, style);
  } catch {
    return { kind: 'refused', ...texts.failed };
  }
}

/** The first of the selected cells, as it stands there now. */
export interface SelectedCell {
  readonly sheet: string;
  /** Without its sheet. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
  readonly value: unknown;
}

export const selectedCell = (): Promise<SelectedCell> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load('address, formulas, values, rowIndex, columnIndex');
    cell.worksheet.load('name');
    await context.sync();
    const { address, formulas, values, rowIndex: row, columnIndex: column } = cell;
    return {
      ...{ sheet: cell.worksheet.name, row, column },
      address: address.slice(address.lastIndexOf('!') + 1),
      formula: formulas[0]?.[0] as unknown,
      value: values[0]?.[0] as unknown,
    };
  });

/** Tells of every other selection on the sheets that there are, until what it gives is called. */
export const followSelection = (told: () => void): Promise<() => void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items');
    await context.sync();
    const listen = () => Promise.resolve(told());
    const handlers = worksheets.items.map((sheet) => sheet.onSelectionChanged.add(listen));
    await context.sync();
    return () => {
      handlers.forEach((handler) => handler.remove());
      void context.sync().catch(() => undefined);
    };
  });

/** Selects cells, so that Excel shows them. */
export const selectCells = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItem(sheet);
    there.activate();
    there.getRange(address).select();
    await context.sync();
  });

export const selectedAddress = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

/** What stands in a range, read and not changed: all of its rows, of which the last may be blank. */
export interface RangeValues {
  /** The rows of the sheet above it. */
  readonly above: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Of addresses such as B2:B40, 'Old pay'!B2:B40 or B:B; without a sheet, on the one that is shown. */
export const valuesAt = (address: string): Promise<RangeValues> =>
  Excel.run(async (context) => {
    const at = address.lastIndexOf('!');
    const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
    const { worksheets } = context.workbook;
    const there = at < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    const range = there.getRange(address.slice(at + 1));
    const used = range.getUsedRangeOrNullObject(true);
    range.load('rowIndex, rowCount, columnCount');
    used.load('rowIndex, values');
    await context.sync();
    const { rowIndex: above, rowCount: rows, columnCount: columns } = range;
    if (used.isNullObject) return { above, rows, columns, values: [] };
    const blanks = Array.from({ length: used.rowIndex - range.rowIndex }, () => ['']);
    return { above, rows, columns, values: [...blanks, ...(used.values as unknown[][])] };
  });
