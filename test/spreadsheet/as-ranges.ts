import type {
  CellDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { at, letters, onSheet, over } from '../../src/workbook/description/addresses';
import { columnArea } from '../../src/workbook/description/table';
import { withReferences } from '../host/model/structured';

/**
 * The same workbook without tables, its formulas speaking of cells: for programs that do not know
 * structured references, as Gnumeric does not.
 */
export function asRanges(workbook: WorkbookDescription): WorkbookDescription {
  const known = new Map(
    workbook.sheets.flatMap(({ name: sheet, tables = [] }) =>
      tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const),
    ),
  );
  const tablesOf = (sheet: string) => [...known.values()].filter((one) => one.sheet === sheet);
  type Known = ReturnType<typeof tablesOf>;
  const plain = (tables: Known, { row, column, content, style }: CellDescription) => {
    const own = tables.find(
      (one) =>
        row > one.table.area.row &&
        row < one.table.area.row + one.table.area.rows &&
        column >= one.table.area.column &&
        column < one.table.area.column + one.table.area.columns,
    );
    if (content.kind !== 'formula') return { row, column, content, style };
    const formula = withReferences(
      content.formula,
      ({ table: name, item, titles: [title = '', last = title] }) => {
        const found = name === '' ? own : known.get(name.toLowerCase());
        const index = found?.table.columns.findIndex((one) => one.title === title) ?? -1;
        if (!found || index < 0) throw new Error(`${content.formula} speaks of no column.`);
        if (item === '#This Row') {
          const to = found.table.columns.findIndex((one) => one.title === last);
          const [from, until] = [index, to].map(
            (at) => `$${letters(found.table.area.column + at)}${row + 1}`,
          );
          return from === until ? `${from}` : `${from}:${until}`;
        }
        const area = columnArea(found.table, index);
        return onSheet(found.sheet, area.rows === 1 ? at(area) : over(area));
      },
    );
    return { row, column, content: { ...content, formula }, style };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const tables = tablesOf(sheet.name);
      return { ...sheet, tables: [], cells: sheet.cells.map((cell) => plain(tables, cell)) };
    }),
  };
}
