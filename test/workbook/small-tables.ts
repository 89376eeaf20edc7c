import { cellOfRow, wholeColumn } from '../../src/workbook/description/structured-reference';
import { headNotes } from '../../src/workbook/description/table';
import type {
  CellContent,
  CellDescription,
  CellStyle,
  SheetDescription,
  TableColumn,
  TableDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { documentSheet } from '../../src/workbook/kept/document-sheet';
import { area, plain, smallXml } from './small-workbook';

/** A crew that is paid by the ton: a table, a sheet of sums that speaks of it, and a document. */
export interface SmallTable {
  readonly rows?: readonly Row[];
  /** What the second input is called. */
  readonly rate?: string;
  /** The title of a column that another one is put before. */
  readonly extra?: string;
  readonly name?: string;
  /** The row of the heads, counted from 0. */
  readonly heads?: number;
  readonly isRange?: true;
  readonly times?: number;
  readonly isFiltered?: boolean;
}

export type Row = readonly [payee: string, tons: number, rate: number];

export const crew: readonly Row[] = [
  ['Ada', 10, 2.5],
  ['Bo', 4, 3],
];
export const odd = 'Løn "i alt", [brutto] #1\'s @';

const font = { name: 'Calibri', size: 11, color: '#1A1E26' } as const;
const head: CellStyle = { ...plain, font: { ...font, bold: true }, wrap: true };
const typed: CellStyle = { ...plain, fill: '#FFF9E0', unlocked: true };
const money: CellStyle = { font, numberFormat: '#,##0.00', horizontal: 'right' };

const cell = (
  ...[row, column, content, style]: [number, number, CellContent, CellStyle]
): CellDescription => ({ row, column, content, style });
const text = (value: string): CellContent => ({ kind: 'text', value });
const number = (value: number): CellContent => ({ kind: 'number', value });
const formula = (written: string, value: number): CellContent => ({
  ...{ kind: 'formula', formula: written, value },
});

export function smallTable(given: SmallTable = {}): WorkbookDescription {
  const { rows = crew, name = 'Crew', heads = 3, times = 2 } = given;
  const xml = smallXml({ title: JSON.stringify({ ...given, rows: rows.length }) });
  const sums: SheetDescription = sheetOf('Sums', [
    cell(0, 0, text('Pay'), plain),
    cell(0, 1, formula(`=SUM(${reference(given, odd)})`, paid(given)), money),
    cell(1, 0, text('People'), plain),
    cell(1, 1, formula(`=COUNTA(${reference(given, 'Payee')})`, rows.length), money),
  ]);
  const table = tableOf(given, columnsOf(given, times), heads, name);
  const ledger = sheetOf('Crew of "A"', [
    cell(0, 0, text('The crew'), head),
    cell(1, 0, text('Sum'), plain),
    cell(1, 1, formula(`=SUM(${reference(given, odd)})`, paid(given)), money),
    ...tableCells(given, table, times),
  ]);
  return {
    title: 'Small table',
    sheets: [
      {
        ...ledger,
        ...(given.isRange ? {} : { tables: [table], validations: headNotes(table) }),
        frozenAt: { row: heads + 1, column: 1 },
      },
      sums,
      documentSheet(xml, 'Sums'),
    ],
    names: [],
    documents: [xml],
  };
}

const paid = ({ rows = crew, times = 2 }: SmallTable) =>
  rows.reduce((sum, [, tons, rate]) => sum + tons * rate * times, 0);

/** The cells of a column: by its name, or where they stand as long as they are no table. */
function reference(given: SmallTable, title: string): string {
  const { rows = crew, name = 'Crew', heads = 3, times = 2 } = given;
  if (!given.isRange) return wholeColumn(name, title);
  const at = columnsOf(given, times).findIndex((column) => column.title === title);
  const letter = String.fromCharCode(65 + at);
  return `'Crew of "A"'!$${letter}$${heads + 2}:$${letter}$${heads + 1 + rows.length}`;
}

const columnsOf = ({ rate = 'Own rate', extra }: SmallTable, times: number): TableColumn[] => [
  { title: 'Payee', is: 'input', note: 'Who is paid' },
  { title: 'Tons', is: 'input', note: 'What was carried' },
  ...(extra === undefined
    ? []
    : [{ title: extra, is: 'calculated', formula: `=${cellOfRow('Tons')}*0` } as const]),
  { title: rate, is: 'input' },
  {
    ...{ title: odd, is: 'calculated', note: 'What is paid' },
    formula: `=${cellOfRow('Twice')}*${cellOfRow('Tons')}`,
  },
  { title: 'Twice', is: 'helper', formula: `=${cellOfRow(rate)}*${times}` },
];

function tableOf(
  { rows = crew, isFiltered = true }: SmallTable,
  columns: TableColumn[],
  heads: number,
  name: string,
): TableDescription {
  return {
    ...{ name, columns, style: 'TableStyleLight1', hasFilterButtons: isFiltered, isBanded: false },
    area: area(heads, 0, rows.length + 1, columns.length),
  };
}

function tableCells(
  { rows = crew, isRange }: SmallTable,
  table: TableDescription,
  times: number,
): CellDescription[] {
  const { row: first } = table.area;
  const written = (text: string, row: number) =>
    isRange
      ? text.replace(/\[@(?:\[([^\]]*)\]|([^\]]*))\]/g, (_, long?: string, short?: string) => {
          const title = long ?? short ?? '';
          const at = table.columns.findIndex((column) => column.title === title);
          return `$${String.fromCharCode(65 + at)}${row + 1}`;
        })
      : text;
  return [
    ...table.columns.map(({ title }, column) => cell(first, column, text(title), head)),
    ...rows.flatMap(([payee, tons, rate], index) => {
      const row = first + 1 + index;
      const inputs = [text(payee), number(tons), number(rate)];
      const values = new Map([
        [odd, tons * rate * times],
        ['Twice', rate * times],
      ]);
      return table.columns.map(({ title, formula: own }, column) =>
        own === undefined
          ? cell(row, column, inputs.shift() ?? text(''), typed)
          : cell(row, column, formula(written(own, row), values.get(title) ?? 0), money),
      );
    }),
  ];
}

const sheetOf = (name: string, cells: readonly CellDescription[]): SheetDescription => ({
  ...{ name, cells, columnWidths: [20, 12, 12], rowHeights: new Map([[0, 30]]), merged: [] },
  ...{ validations: [], charts: [], visibility: 'visible' },
  print: {
    area: area(0, 0, 9, 5),
    ...{ orientation: 'portrait', paper: 'A4', margin: 15, pagesWide: 1, pagesTall: 0 },
    pageNumber: 'Page &P of &N',
  },
});
