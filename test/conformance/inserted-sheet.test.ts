import { planOf, presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import type {
  CellDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { findPlans, insertPlan } from '../../src/workbook/plans/in-excel';
import { livePlan } from '../../src/workbook/reopened/live-plan';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { suitableSheets } from '../../src/workbook/sheets/book';

import { booksInLibreOffice } from '../spreadsheet/books';
import { readWhole } from '../spreadsheet/read-whole';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { isSameFormula } from '../../src/workbook/description/same-formula';
import { type Bench, openExcel } from '../host/bench';
import { describeWith } from '../programs';
import { type ReadValue, agree } from '../spreadsheet/values';

/*
 * The workbook that the pane inserts through Microsoft's client, taken from the emulated Excel as it
 * was written there: the same as the file of the same plan, and recalculated by LibreOffice.
 */

const effective = { from: '2026-07-01', to: '2026-09-30' };

interface Inserted {
  readonly id: string;
  readonly excel: Bench;
  /** What was described, with the values of the engine. */
  readonly described: WorkbookDescription;
}

async function inserted(id: string): Promise<Inserted> {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  const plan = planOf(preset, 'en', effective);
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  const changed = await insertPlan(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 1_764_000.5 },
  });
  expect(changed).toMatchObject({ kind: 'done' });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('The plan is found.');
  const live = livePlan(found.kept, found.written, readingOf(excel));
  return { id, excel, described: planWorkbook(live.plan, live.options, live.written.sheets) };
}

/** The emulated workbook in the shape that a file is read in. */
function readingOf(excel: Bench) {
  const sheets = excel.host.snapshot().sheets.map(({ name, cells }) => {
    const contents = new Map(Object.entries(cells).map(([at, { content }]) => [at, content]));
    const rows = [...contents.keys()].map((at) => Number(/\d+/.exec(at)?.[0]) - 1);
    return {
      ...{ name, visibility: 'visible' as const, lastColumn: 60 },
      lastRow: rows.reduce((last, row) => Math.max(last, row), -1),
      cell: (row: number, column: number) => {
        const content = contents.get(relative({ row, column }));
        if (content === undefined) return undefined;
        const isFormula = typeof content === 'string' && content.startsWith('=');
        return isFormula ? { formula: content, value: null } : { value: content };
      },
    };
  });
  return { sheets, names: [], tables: [], documents: [] };
}

const contentOf = ({ content }: CellDescription): string | number | undefined => {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'number':
      return content.value;
    case 'text':
      return content.value === '' ? undefined : content.value;
    default:
      return content.formula;
  }
};

describeWith('soffice', 'the inserted workbook', () => {
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  test.each(presets.map(({ id }) => id))(
    'of %s is the file of the same plan, cell by cell',
    async (id) => {
      const { excel, described } = await inserted(id);
      const file = readWhole(xlsxFile(described));
      if (!file.ok) throw new Error(file.issues[0].message.en);
      const differences: string[] = [];
      let compared = 0;
      for (const sheet of described.sheets.filter(({ visibility }) => visibility === 'visible')) {
        const here = excel.host.snapshot().sheets.find(({ name }) => name === sheet.name);
        const there = file.value.sheets.find(({ name }) => name === sheet.name);
        for (const cell of sheet.cells) {
          const wanted = contentOf(cell);
          const at = relative(cell);
          const inExcel = here?.cells[at]?.content;
          const read = there?.cell(cell.row, cell.column);
          const inFile = read?.formula ?? read?.value ?? undefined;
          compared++;
          const isSame = (one: unknown) =>
            one === wanted || (typeof one === 'string' && isSameFormula(one, String(wanted)));
          if (!isSame(inExcel) || !isSame(inFile))
            differences.push(`${sheet.name}!${at}: ${wanted}, ${inExcel}, ${inFile}`);
        }
        const others = Object.entries(here?.cells ?? {}).filter(
          ([at, { content }]) =>
            content !== undefined && !sheet.cells.some((cell) => relative(cell) === at),
        );
        differences.push(...others.map(([at]) => `${sheet.name}!${at} is in Excel only`));
      }
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(200);
    },
  );

  test('is recalculated to what the engine pays', async () => {
    const all: Inserted[] = [];
    for (const { id } of presets) all.push(await inserted(id));
    const values = booksInLibreOffice(all.map(({ described }) => described));
    const differences = all.flatMap(({ id, described }, k) =>
      described.sheets.flatMap((sheet) =>
        sheet.cells.flatMap((cell) => {
          if (cell.content.kind !== 'formula') return [];
          const { value } = cell.content;
          const found = values[k]?.get(sheet.name)?.get(relative(cell));
          return agree(value, found) || isDust(value, found)
            ? []
            : [`${id} ${sheet.name}!${relative(cell)}: ${String(value)}, ${JSON.stringify(found)}`];
        }),
      ),
    );
    expect(differences).toEqual([]);
  });
});

const isDust = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), 1e-3);
