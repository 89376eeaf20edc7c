import { atOnce } from '../../src/engine/in-steps';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { cellText, inRow } from '../../src/workbook/sheets/cell-formula';
import { times } from '../../src/formula/operators/numbers/times';
import { checkingTables } from '../../src/workbook/description/check-tables';
import type { TableDescription } from '../../src/workbook/description/description';
import { wholeColumn } from '../../src/workbook/description/structured-reference';
import { readXlsx } from '../../src/workbook/xlsx/read/read-xlsx';
import { storedFormula } from '../../src/workbook/xlsx/write/formulas';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { smallTable } from './small-tables';

describe('one formula', () => {
  test.each([
    ['Credited', '[@Credited]', 'Team[[#This Row],[Credited]]'],
    ['Own quota', '[@[Own quota]]', 'Team[[#This Row],[Own quota]]'],
    ['Løn [kr.]', "[@[Løn '[kr.']]]", "Team[[#This Row],[Løn '[kr.']]]"],
    ['It’s #1', "[@[It’s '#1]]", "Team[[#This Row],[It’s '#1]]"],
  ])('names %s of its row as %s, and in a file as %s', (title, shown, stored) => {
    const written = `=${cellText(times(inRow(title), inRow(title)))}`;
    expect(written).toBe(`=${shown}*${shown}`);
    expect(storedFormula(written, 'Team')).toBe(`${stored}*${stored}`);
  });

  test('names a whole column the same everywhere', () => {
    const written = `=SUM(${wholeColumn('Team', 'Payout')})`;
    expect([written, storedFormula(written)]).toEqual(['=SUM(Team[Payout])', 'SUM(Team[Payout])']);
  });

  test('of a row stands in a table, and nowhere else without its name', () => {
    expect(() => storedFormula('=[@Payout]')).toThrow('stands in no table');
    expect(storedFormula('=Team[@Payout]')).toBe('Team[[#This Row],[Payout]]');
  });
});

describe('a table is refused', () => {
  const changed = (of: (table: TableDescription) => Partial<TableDescription>) => {
    const { sheets, ...workbook } = smallTable();
    return {
      ...workbook,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        ...(sheet.tables && { tables: sheet.tables.map((one) => ({ ...one, ...of(one) })) }),
      })),
    };
  };
  const retitled = (index: number, title: string) =>
    changed(({ columns }) => ({
      columns: columns.map((column, at) => (at === index ? { ...column, title } : column)),
    }));

  test.each([
    ['whose name is a cell’s', changed(() => ({ name: 'AB12' })), 'cannot be the name'],
    ['whose name has a blank', changed(() => ({ name: 'The crew' })), 'cannot be the name'],
    ['with two titles alike', retitled(1, 'payee'), 'two columns are called "payee"'],
    ['with a title that its head does not say', retitled(1, 'Kilos'), 'is not the head "Kilos"'],
    ['without a title', retitled(1, ''), 'has no title'],
    [
      'without a row',
      changed(({ area }) => ({ area: { ...area, rows: 1 } })),
      'no row below its heads',
    ],
    [
      'with fewer columns than its area',
      changed(({ columns }) => ({ columns: columns.slice(1) })),
      'other columns than its area',
    ],
    [
      'whose cells are calculated otherwise',
      changed(({ columns }) => ({
        columns: columns.map((column) => (column.formula ? { ...column, formula: '=1' } : column)),
      })),
      'is not calculated as its column is',
    ],
    [
      'whose column speaks of one row',
      changed(({ columns }) => ({
        columns: columns.map((column) =>
          column.formula ? { ...column, formula: '=$B$4*B5' } : column,
        ),
      })),
      'is one row’s alone',
    ],
  ])('%s', (_, workbook, why) => {
    expect(() => atOnce(checkingTables(workbook))).toThrow(why.replace('’', "'"));
  });

  test('that lies over another, or bears its name', () => {
    const { sheets, ...workbook } = smallTable();
    const twice = (name: string) =>
      sheets.map((sheet) => {
        const [table] = sheet.tables ?? [];
        return table ? { ...sheet, tables: [table, { ...table, name }] } : sheet;
      });
    expect(() => atOnce(checkingTables({ ...workbook, sheets: twice('Hold') }))).toThrow(
      'over another table',
    );
    expect(() => atOnce(checkingTables({ ...workbook, sheets: twice('CREW') }))).toThrow(
      'the name is taken',
    );
  });
});

describe('a file', () => {
  const path = 'xl/tables/table1.xml';
  const withTable = (change: (xml: string) => string) => {
    const parts = unzipSync(xlsxFile(smallTable()));
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
    return readXlsx(zipSync(parts), ({ tables }) => tables);
  };

  test('says where a table is and what its heads say', () => {
    const read = withTable((xml) => xml);
    expect(read.ok && read.value).toMatchObject([
      { name: 'Crew', sheet: 'Crew of "A"', area: { row: 3, rows: 3, columns: 5 } },
    ]);
  });

  test('whose table lies nowhere is damaged', () => {
    expect(withTable((xml) => xml.replace(/ref="[^"]*"/, '')).ok).toBe(false);
  });

  test('whose table is said twice is read once', () => {
    const parts = unzipSync(xlsxFile(smallTable()));
    const list = 'xl/worksheets/_rels/sheet1.xml.rels';
    const said = strFromU8(parts[list] ?? new Uint8Array());
    const [one = ''] = /<Relationship Id="rId1"[^>]*\/>/.exec(said) ?? [];
    parts[list] = strToU8(said.replace(one, one + one.replace('rId1', 'rId7')));
    const read = readXlsx(zipSync(parts), ({ tables }) => tables);
    expect(read.ok && read.value).toHaveLength(1);
  });
});
