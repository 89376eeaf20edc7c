import type { ListField } from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { type SelectedRows, gridFromCells, listFromCells } from '../rows/rows-from-cells';
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

/** The rows that are selected in Excel, or why they are none. Reads, and changes nothing. */
export async function selectedRows(
  list: ListField<Component>,
  style: NumberStyle,
): Promise<SelectedRows> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      range.load('address, values, numberFormat');
      await context.sync();
      if (range.isNullObject) return { kind: 'refused', ...texts.empty };
      const { address, values, numberFormat } = range;
      const cells = {
        address,
        values: values as unknown[][],
        formats: numberFormat as unknown[][],
      };
      return list.across
        ? gridFromCells(cells, list, style)
        : listFromCells(cells, list.columns, style);
    });
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
