import type { TableColumn } from '../class-states';
import { invalid, Refusal } from '../errors';
import { boolean, oneOf, optional, plain, text } from '../kinds';
import type { Table } from '../model/table';
import type { Plain } from '../wire';
import { method, readOnly, type ClassTable } from '../schema';

/** Rows of a filtered table are hidden, and nothing else is done to them. */
export function showAll(table: Table): void {
  table.sheet.assertFormattable();
  const { row, rows } = table.body.rect;
  for (let at = row; at < row + rows; at++) table.sheet.hiddenRows.delete(at);
  table.isFiltered = false;
}

function filter(
  { table, index }: TableColumn,
  isShown: (value: Plain | undefined) => boolean,
): void {
  table.sheet.assertFormattable();
  const { row } = table.body.rect;
  for (const [at, line] of table.body.values().entries()) {
    if (!isShown(line[index])) table.sheet.hiddenRows.add(row + at);
  }
  table.isFiltered = true;
}

export const filterTable: ClassTable<TableColumn> = {
  methods: {
    ApplyValuesFilter: method([plain], (column, wanted) => {
      if (!Array.isArray(wanted)) throw new Refusal('a filter of one value');
      const shown = new Set(wanted.map(String));
      filter(column, (value) => shown.has(String(value)));
    }),
    ApplyCustomFilter: method([text, optional(text), optional(text)], (column, wanted, other) => {
      if (wanted !== '<>' || other) throw new Refusal('a filter by more than what is not blank');
      filter(column, (value) => value !== '');
    }),
    Clear: method([], ({ table }) => showAll(table)),
  },
};

export const autoFilterTable: ClassTable<Table> = {
  properties: {
    Enabled: readOnly((table) => table.showFilterButton),
    IsDataFiltered: readOnly((table) => table.isFiltered),
  },
  methods: { ClearCriteria: method([], (table) => showAll(table)) },
};

/** Rows change places with all that stands in them. */
export const tableSortTable: ClassTable<Table> = {
  methods: {
    Apply: method(
      [plain, optional(boolean), optional(oneOf('SortMethod'))],
      (table, fields, matchCase) => {
        const [{ key, ascending = true } = { key: -1 }, ...more] = fields as {
          readonly key: number;
          readonly ascending?: boolean;
        }[];
        if (more.length > 0 || matchCase) throw new Refusal('a sort by more than one column');
        if (key < 0 || key >= table.rect.columns) throw invalid(`No column ${key}.`);
        table.sortRows(key, ascending);
      },
    ),
  },
};
