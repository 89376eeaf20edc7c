import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { sampleWorkbooks } from '../../src/command-line/sample-workbooks';
import { letters, relativeOver } from '../../src/workbook/description/addresses';
import type {
  TableDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { lookInExcel } from '../host/look';
import { lookOfFile } from '../spreadsheet/look-of-file';
import type { SheetLook } from '../spreadsheet/look';
import { writtenInExcel } from './in-excel';

/* What the heads of Team and Deals offer a person: a note of what the column is, and a filter. */

interface Ledger {
  readonly sheet: string;
  readonly table: TableDescription;
}

const ledgersOf = ({ sheets }: WorkbookDescription): readonly Ledger[] =>
  sheets.flatMap(({ name, tables = [] }) => tables.map((table) => ({ sheet: name, table })));

/** The title that a cell's note begins with has 32 characters in Excel, and its text 255. */
const [longestTitle, longestNote] = [32, 255];

describe.each(['en', 'da'] as const)('of every preset in %s', (language) => {
  test.each(sampleWorkbooks(language))('each column of $id has a note', ({ workbook }) => {
    const ledgers = ledgersOf(workbook);
    expect(ledgers.length).toBeGreaterThan(0);
    for (const { sheet, table } of ledgers)
      for (const { title, note = '' } of table.columns) {
        const isSaid = /^\S.+\.$/s.test(note) && note.length <= longestNote;
        expect([sheet, title, isSaid]).toEqual([sheet, title, true]);
      }
  });
});

test.each(sampleWorkbooks('en'))(
  'what is typed of $id is one block at the left',
  ({ workbook }) => {
    for (const { sheet, table } of ledgersOf(workbook)) {
      const first = table.columns.findIndex(({ formula }) => formula !== undefined);
      const beyond = table.columns.slice(first).filter(({ formula }) => formula === undefined);
      expect([sheet, beyond.map(({ title }) => title)]).toEqual([sheet, []]);
      expect(first).toBeGreaterThan(1);
    }
  },
);

/** A plan with both ledgers, and its own sample of rows. */
const withDeals = sampleWorkbooks('en').find(({ id }) => id === 'csm-expansion');
if (!withDeals) throw new Error('There is such a preset.');
const { workbook } = withDeals;
const ledgers = ledgersOf(workbook);

const said = (sheet: SheetLook | undefined, { area, columns }: TableDescription) =>
  columns.map((_, k) => {
    const head = `${letters(area.column + k)}${String(area.row + 1)}`;
    return sheet?.cells[head]?.validation?.prompt;
  });

describe('in Excel and in the file', () => {
  const file = xlsxFile(workbook);

  test('the note of a column shows at its head, below its title', async () => {
    const { excel } = await writtenInExcel(workbook);
    const looks = [
      lookInExcel(
        excel.host.snapshot(),
        workbook.sheets.map(({ name }) => name),
      ),
      lookOfFile(file),
    ];
    for (const { sheets } of looks)
      for (const { sheet, table } of ledgers) {
        const look = sheets.find(({ name }) => name === sheet);
        expect(said(look, table)).toEqual(
          table.columns.map(({ title, note = '' }) => [title.slice(0, longestTitle), note]),
        );
      }
  });

  test('the heads filter all rows', async () => {
    const { excel } = await writtenInExcel(workbook);
    const shown = JSON.stringify(excel.host.snapshot());
    const parts = Object.entries(unzipSync(file)).flatMap(([path, bytes]) =>
      path.startsWith('xl/tables/') ? [strFromU8(bytes)] : [],
    );
    expect(parts).toHaveLength(ledgers.length);
    const buttons = Array.from(shown.matchAll(/"showFilterButton":(\w+)/g), ([, is]) => is);
    expect(buttons).toEqual(ledgers.map(() => 'true'));
    for (const { table } of ledgers) {
      const part = parts.find((one) => one.includes(`displayName="${table.name}"`));
      expect(part).toContain(`<autoFilter ref="${relativeOver(table.area)}"/>`);
    }
  });
});

/** Blanks are one line of Excel's list of what stands in a column; without it the flagged rows are left. */
test('in the column of flags a row without any is blank, and only that', () => {
  const deals = workbook.sheets.find(({ name }) => name === 'Deals');
  const table = deals?.tables?.[0];
  if (!deals || !table) throw new Error('The plan has deals.');
  const column = table.area.column + table.columns.findIndex(({ title }) => title === 'Flags');
  const told = deals.cells.flatMap(({ row, column: at, content }) =>
    at === column && row > table.area.row && content.kind === 'formula' ? [content.value] : [],
  );
  expect(told).toHaveLength(table.area.rows - 1);
  expect(new Set(told.filter((one) => String(one).trim() === ''))).toEqual(new Set(['']));
  expect(told.some((one) => one !== '')).toBe(true);
});
