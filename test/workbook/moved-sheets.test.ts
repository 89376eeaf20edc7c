import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/engine/words';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { areInPlace } from '../../src/workbook/reopened/in-place';
import { keptPlan } from '../../src/workbook/kept/kept-plan';
import { livePlan } from '../../src/workbook/reopened/live-plan';
import { documentIn, readDocument } from '../../src/workbook/kept/plan-document';
import { planBook, planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import type { ReadSheet, ReadTable } from '../../src/workbook/description/read-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { readWhole } from '../spreadsheet/read-whole';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';

/*
 * Rows and columns that a person puts in or takes out move the inputs behind them. What then stands
 * where an input was is another number, and must never be taken for it.
 */

const effective = { from: '2026-07-01', to: '2026-09-30' };

function written(plan: Plan) {
  const sheets = suitableSheets(plan);
  const people = { payees: samplePayees(plan), deals: sampleDeals(plan), spareRows: 4 };
  const options = { form: 'native' as const, sheets, result: 0, ...people };
  const names = sheetNames(plan, sheets, []);
  const pages = planBook(plan, options, names);
  const file = readWhole(xlsxFile(planWorkbook(plan, options, names)));
  if (!file.ok) throw new Error('The workbook is read.');
  const [found] = documentIn(file.value);
  const document = found && readDocument(found.xml);
  const kept = document && keptPlan(document.text, document.sheet);
  if (!kept?.ok || !kept.value.written) throw new Error('The workbook keeps its plan.');
  const { value } = kept;
  const { written: layout } = kept.value;
  const live = (
    key: 'plan' | 'team' | 'deals',
    change: (sheet: ReadSheet) => ReadSheet,
    tableChange: (table: ReadTable) => readonly ReadTable[] = (table) => [table],
  ) =>
    livePlan(value, layout, {
      sheets: file.value.sheets.map((one) => (one.name === names[key] ? change(one) : one)),
      tables: file.value.tables.flatMap((one) =>
        one.sheet === names[key] ? tableChange(one) : [one],
      ),
    });
  const page = file.value.sheets.find(({ name }) => name === names.plan);
  if (!page) throw new Error('There is a Plan sheet.');
  return { plan, names, pages, page, live };
}

/** A sheet with so many rows put in before one of them, or taken out where there are fewer. */
const withRows =
  (before: number, count: number) =>
  (sheet: ReadSheet): ReadSheet => ({
    ...sheet,
    lastRow: sheet.lastRow + count,
    cell: (row, column) => {
      if (row < before) return sheet.cell(row, column);
      return row < before + count ? undefined : sheet.cell(row - count, column);
    },
  });

const withColumns =
  (before: number, count: number) =>
  (sheet: ReadSheet): ReadSheet => ({
    ...sheet,
    lastColumn: sheet.lastColumn + count,
    cell: (row, column) => {
      if (column < before) return sheet.cell(row, column);
      return column < before + count ? undefined : sheet.cell(row, column - count);
    },
  });

/** The first two columns of a table, each where the other was. */
const withFirstSwapped =
  (headRow: number) =>
  (sheet: ReadSheet): ReadSheet => ({
    ...sheet,
    cell: (row, column) => sheet.cell(row, row >= headRow && column < 2 ? 1 - column : column),
  });

const withWord =
  (row: number, column: number, value: string) =>
  (sheet: ReadSheet): ReadSheet => ({
    ...sheet,
    cell: (r, c) => (r === row && c === column ? { value } : sheet.cell(r, c)),
  });

describe.each(
  languages.flatMap((language) => presets.map((preset) => [preset.id, language, preset] as const)),
)('%s (%s)', (_, language, preset) => {
  const { plan, names, pages, page, live } = written(planOf(preset, language, effective));
  const { cells } = pages.plan.places;

  test('as it was written is read whole, and so it is with any one word changed', () => {
    expect(live('plan', (sheet) => sheet)).toMatchObject({ moved: [], refused: [], plan });
    const words = pages.plan.sheet.cells.filter(({ content }) => content.kind === 'text');
    for (const { row, column } of words) {
      const changed = withWord(row, column, 'My own word')(page);
      expect(areInPlace(pages.plan.sheet, cells, changed)).toBe(true);
    }
  });

  test('with rows or columns inserted or deleted before an input is not read', () => {
    const inputs = cells.filter(({ of }) => of.kind !== 'result');
    for (const count of [1, 2, -1]) {
      for (const at of new Set(inputs.map(({ row }) => row))) {
        const now = live('plan', withRows(count < 0 ? at - 1 : at, count));
        expect([count, at, now.moved]).toEqual([count, at, [names.plan]]);
        expect(now.plan).toEqual(plan);
      }
      for (const at of new Set(inputs.map(({ column }) => column))) {
        if (count < 0 && at === 0) continue;
        const now = live('plan', withColumns(count < 0 ? at - 1 : at, count));
        expect([count, at, now.moved]).toEqual([count, at, [names.plan]]);
        expect(now.plan).toEqual(plan);
      }
    }
  });

  test('with people who stand elsewhere gives none rather than others', () => {
    for (const key of ['team', 'deals'] as const) {
      const table = pages[key]?.places.table;
      if (!table) continue;
      const asRange = () => [];
      expect(live(key, withRows(table.headRow, 1), asRange).moved).toEqual([names[key]]);
      const { options } = live(key, withColumns(1, 1), asRange);
      expect(key === 'team' ? options.payees : options.deals).toEqual([]);
      // A payee or a deal that is put in between is read with the others.
      expect(live(key, withRows(table.first + 1, 1), asRange).moved).toEqual([]);
      expect(live(key, withWord(table.headRow, 2, 'My own word'), asRange).moved).toEqual([]);
    }
  });

  test('with a table that a person moved is read where it stands, and not written to', () => {
    const deals = pages.deals?.places.table;
    if (!deals) return;
    const usual = live('deals', (sheet) => sheet);
    expect(usual).toMatchObject({ moved: [], elsewhere: [] });
    const sold = usual.options.deals;
    const down = ({ area, ...table }: ReadTable) => [
      { ...table, area: { ...area, row: area.row + 2 } },
    ];
    const below = live('deals', withRows(deals.headRow, 2), down);
    expect(below).toMatchObject({ moved: [], elsewhere: [names.deals], options: usual.options });
    const right = ({ area, titles, ...table }: ReadTable) => [
      {
        ...table,
        area: { ...area, columns: area.columns + 1 },
        titles: [...titles.slice(0, 1), 'My own', ...titles.slice(1)],
      },
    ];
    const beside = live('deals', withColumns(1, 1), right);
    expect(beside).toMatchObject({ moved: [], elsewhere: [names.deals], options: usual.options });
    const swap = ({ titles: [one = '', two = '', ...titles], ...table }: ReadTable) => [
      { ...table, titles: [two, one, ...titles] },
    ];
    const swapped = live('deals', withFirstSwapped(deals.headRow), swap);
    expect(swapped).toMatchObject({ elsewhere: [names.deals], options: usual.options });
    const { first } = deals;
    const named = (row: number) => withWord(row, 0, 'Typed below');
    const end = first + deals.rows;
    expect(live('deals', named(end)).options.deals).toHaveLength(deals.rows + 1);
    expect(live('deals', named(end + 1)).options.deals).toHaveLength(sold.length);
    // Excel's own row of totals is none of the deals.
    const totals = ({ area, ...table }: ReadTable) => [
      { ...table, hasTotals: true, area: { ...area, rows: area.rows + 1 } },
    ];
    expect(live('deals', named(end), totals).options.deals).toHaveLength(sold.length);
  });

  test('with rows taken out of a table or put into it has as many as the table', () => {
    const deals = pages.deals?.places.table;
    if (!deals) return;
    const by =
      (count: number) =>
      ({ area, ...table }: ReadTable) => [{ ...table, area: { ...area, rows: area.rows + count } }];
    const usual = live('deals', (sheet) => sheet).options.deals;
    const between = live('deals', withRows(deals.first + 1, 1), by(1));
    expect(between).toMatchObject({ elsewhere: [], written: { dealRows: deals.rows + 1 } });
    expect(between.options.deals).toHaveLength(usual.length + 1);
    const less = live('deals', withRows(deals.first, -1), by(-1));
    expect(less).toMatchObject({ elsewhere: [], written: { dealRows: deals.rows - 1 } });
    expect(less.options.deals).toEqual(usual.slice(1));
  });
});
