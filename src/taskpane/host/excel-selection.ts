import { type SelectedRows, rowsFromCells } from '../plan/rows-from-cells';
import { texts } from '../texts';
import type { NumberStyle } from '../number/number-style';

/** The rows that are selected in Excel, or why they are none. Reads, and changes nothing. */
export async function selectedRows(style: NumberStyle): Promise<SelectedRows> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      range.load('address, values');
      await context.sync();
      if (range.isNullObject) return { kind: 'refused', ...texts.selection.empty };
      return rowsFromCells(range.values as unknown[][], range.address, style);
    });
  } catch {
    return { kind: 'refused', ...texts.selection.failed };
  }
}
