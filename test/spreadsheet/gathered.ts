import type {
  CellContent,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { shownReference, withReferences } from '../host/model/structured';
import { remembered } from './remembered';

/**
 * The sheets and tables of many workbooks in one, each under a name of its own that its formulas, names
 * and lists follow: a validator takes a second to start and a hundredth of it for a sheet.
 */
export function gathered(workbooks: readonly WorkbookDescription[]): WorkbookDescription {
  const renamed = workbooks.map((workbook, k) => {
    const names = new Map(workbook.sheets.map(({ name }) => [name, `${String(k)} ${name}`]));
    return withNames(
      workbook,
      (name) => (names.get(name) ?? name).slice(0, 31),
      (table) => (table === '' ? '' : `${table}_${String(k)}`),
    );
  });
  return {
    title: 'Many workbooks',
    sheets: renamed.flatMap(({ sheets }) => sheets),
    names: renamed.flatMap(({ names }) => names),
    documents: renamed.flatMap(({ documents }) => documents),
  };
}

function withNames(
  { title, sheets, names, documents }: WorkbookDescription,
  named: (name: string) => string,
  tableNamed: (name: string) => string,
): WorkbookDescription {
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  const pairs = sheets.map(({ name }) => [quoted(name), quoted(named(name))] as const);
  const inFormula = remembered((formula) =>
    withReferences(
      pairs.reduce((text, [was, is]) => text.replaceAll(was, is), formula),
      (one) => shownReference({ ...one, table: tableNamed(one.table) }),
    ),
  );
  const content = (one: CellContent): CellContent =>
    'formula' in one ? { ...one, formula: inFormula(one.formula) } : one;
  const sheet = (one: SheetDescription): SheetDescription => ({
    ...one,
    name: named(one.name),
    cells: one.cells.map((cell) => ({ ...cell, content: content(cell.content) })),
    ...(one.tables && {
      tables: one.tables.map((table) => ({
        ...table,
        name: tableNamed(table.name),
        columns: table.columns.map((column) =>
          column.formula === undefined ? column : { ...column, formula: inFormula(column.formula) },
        ),
      })),
    }),
    validations: one.validations.map((validation) =>
      validation.rule.kind === 'listIn'
        ? { ...validation, rule: { ...validation.rule, sheet: named(validation.rule.sheet) } }
        : validation,
    ),
  });
  return {
    title,
    sheets: sheets.map(sheet),
    names: names.map((name) => ({ ...name, sheet: named(name.sheet) })),
    documents,
  };
}
