import type {
  CellDescription,
  TableDescription,
  WorkbookDescription,
} from '../description/description';

/** The same workbook with every formula replaced by what it comes to. */
export const asValues = (workbook: WorkbookDescription): WorkbookDescription => ({
  ...workbook,
  sheets: workbook.sheets.map(({ tables, ...sheet }) => ({
    ...sheet,
    cells: cellsAsValues(sheet.cells),
    ...(tables && { tables: tables.map(tableOfValues) }),
  })),
});

/** A row that is typed below it is not calculated either. */
const tableOfValues = ({ columns, ...table }: TableDescription): TableDescription => ({
  ...table,
  columns: columns.map(({ title, note }) => ({
    ...{ title, is: 'input' as const },
    ...(note !== undefined && { note }),
  })),
});

/** A spill's values stand in the cells that it fills. */
function cellsAsValues(cells: readonly CellDescription[]): CellDescription[] {
  const spilled = new Map<string, CellDescription['content']>();
  for (const { row, column, content } of cells) {
    if (content.kind !== 'spill') continue;
    content.values.forEach((value, k) => spilled.set(`${row + k},${column}`, constant(value)));
  }
  return cells.map((cell) => {
    const { row, column, content } = cell;
    if (content.kind === 'formula') return { ...cell, content: constant(content.value) };
    const value = spilled.get(`${row},${column}`);
    return value ? { ...cell, content: value } : cell;
  });
}

function constant(value: number | string | boolean): CellDescription['content'] {
  if (typeof value === 'number') return { kind: 'number', value };
  return value === '' ? { kind: 'blank' } : { kind: 'text', value: String(value) };
}
