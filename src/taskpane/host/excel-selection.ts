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
