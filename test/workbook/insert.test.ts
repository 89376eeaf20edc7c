import { afterEach, describe, expect, test } from '@jest/globals';
import { at, relative } from '../../src/workbook/description/addresses';
import { entryOf } from '../../src/workbook/description/cell-entry';
import type {
  Area,
  CellDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import type { Bench } from '../host/bench';
import { insert, openUsed, seen } from './small-excel';
import { small } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const plan = small({ team: ['Ada', 'Bo'] });

describe('an insert', () => {
  test.each(['native', 'functions'] as const)(
    'writes every cell as described, with %s formulas, in three round trips',
    async (form) => {
      const excel = await openUsed();
      const described = small({ team: ['Ada', 'Bo'], form });
      expect(await insert(excel, described)).toEqual({
        ...{ kind: 'done', sheets: ['Plan', 'Team'], warnings: [], edited: [] },
        written: described.sheets.flatMap(({ cells }) => cells).length,
      });
      expect(writtenCells(excel)).toEqual(describedCells(described));
      expect(excel.host.requests).toHaveLength(3);
      expect(excel.host.openReferences).toBe(0);
      expect(excel.host.snapshot().xmlParts.map(({ xml }) => xml)).toEqual(described.documents);
      expect(excel.host.snapshot().settings).toEqual({});
      expect(excel.host.snapshot().active).toBe('Plan');
    },
  );

  test('draws the chart from the cells that are described, and nothing else', async () => {
    const excel = await openUsed();
    await insert(excel, plan);
    const [chart] = sheetOf(excel, 'Plan').charts;
    const [described] = plan.sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ name, xValues, values }) => [name, xValues, values])).toEqual(
      described?.series.map(({ name, x, y }) => [name, addressOf(x), addressOf(y)]),
    );
    expect(chart?.name).toBe('Payout');
  });

  test('names cells on their own sheet, and sets sizes, panes, merges and the printed page', async () => {
    const excel = await openUsed();
    await insert(excel, plan);
    const sheet = sheetOf(excel, 'Plan');
    expect(sheet.names).toMatchObject([{ name: 'Quota', formula: '=Plan!$B$2' }]);
    expect(excel.host.snapshot().names).toEqual([]);
    expect(sheet).toMatchObject({
      ...{ merges: ['A1:B1'], frozen: '1:1', showGridlines: false },
      ...{ rowHeights: { 1: { points: 25 } }, columnWidths: { A: { points: 108.75 } } },
      print: { area: ['A1:B7'], layout: { paperSize: 'A4' } },
    });
    expect(sheetOf(excel, 'Compsheet Plan').visibility).toBe('VeryHidden');
  });

  test('fits every printed page, and ends with the first new sheet in front', async () => {
    const excel = await openUsed();
    await insert(excel, plan);
    const fits = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    for (const name of ['Plan', 'Team']) {
      expect(sheetOf(excel, name).print.layout).toMatchObject({ zoom: fits });
    }
    expect(excel.host.snapshot().active).toBe('Plan');
  });

  test('names cells of every sheet before panes are frozen on any', async () => {
    const excel = await openUsed();
    await insert(excel, plan);
    const done = excel.host.requests.flatMap(({ operations }) => operations);
    const at = (wanted: RegExp) => done.flatMap((one, index) => (wanted.test(one) ? [index] : []));
    const [names, panes] = [at(/^NamedItemCollection\.Add/), at(/FreezePanes\.Freeze/)];
    expect([names.length, panes.length]).toEqual([2, 1]);
    expect(Math.max(...names)).toBeLessThan(Math.min(...panes));
  });

  test('is made in a workbook whose first sheet is hidden', async () => {
    const excel = await openUsed();
    const { workbook } = excel.host;
    const hidden = workbook.addSheet('Notes');
    workbook.move(hidden, 0);
    workbook.setVisibility(hidden, 'Hidden');
    expect(await insert(excel, plan)).toMatchObject({ kind: 'done', warnings: [] });
  });

  test('keeps text as text, whatever it begins with', async () => {
    for (const title of ['=1+1', "'quoted", '@cmd', '2026-01-01', '<img onerror=1>', '12 %']) {
      const excel = await openUsed();
      await insert(excel, small({ title }));
      const cell = sheetOf(excel, 'Plan').cells['A1'];
      expect(cell?.content).toBe(title);
      expect(cell?.isText ?? !title.startsWith('=')).toBe(true);
    }
  });

  test('leaves what was there', async () => {
    const excel = await openUsed();
    const [before] = seen(excel).sheets;
    await insert(excel, plan);
    expect(seen(excel).sheets[0]).toEqual(before);
  });

  test.each(['windows', 'mac', 'office2021', 'german'] as const)(
    'is the same on %s',
    async (profile) => {
      const excel = await openUsed({ profile });
      expect(await insert(excel, plan)).toMatchObject({ kind: 'done' });
      expect(writtenCells(excel)).toEqual(describedCells(plan));
    },
  );
});

const sheetOf = (excel: Bench, name: string) => {
  const sheet = excel.host.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** What each cell says and the format and colour it shows it in. */
type Written = Record<string, readonly [content: unknown, numberFormat: unknown, color: unknown]>;

function writtenCells(excel: Bench): Written {
  const [, ...ours] = excel.host.snapshot().sheets;
  return Object.fromEntries(
    ours.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { content, format }]) => {
        if (content === undefined) return [];
        const look = [format?.numberFormat ?? 'General', format?.fontColor] as const;
        return [[`${name}!${address}`, [content, ...look]] as const];
      }),
    ),
  );
}

const describedCells = ({ sheets }: WorkbookDescription): Written =>
  Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ content }) => content.kind !== 'blank')
        .map((cell) => {
          const { numberFormat, font } = cell.style;
          return [
            `${name}!${relative(cell)}`,
            [contentOf(cell), numberFormat, font.color],
          ] as const;
        }),
    ),
  );

const contentOf = ({ content }: CellDescription): unknown =>
  content.kind === 'text' ? content.value : entryOf(content);

function addressOf(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `Plan!${at(area)}:${at(last)}`;
}
