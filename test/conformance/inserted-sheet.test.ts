import { planFrom, presets } from '../../src/plan/presets';
import type { CellDescription, WorkbookDescription } from '../../src/workbook/description';
import { insertPlan } from '../../src/workbook/excel-insert';
import { at, relative } from '../../src/workbook/addresses';
import { type FormulaForm, planWorkbook } from '../../src/workbook/plan-workbook';
import { xlsxFile } from '../../src/workbook/xlsx-writer/xlsx-file';
import { built } from '../built';
import { type Bench, openExcel } from '../host/bench';
import { type FunctionsBench, omitted, openFunctions } from '../host/custom-functions';
import { describeWith } from '../programs';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { type ReadValue, type Values, agree } from '../spreadsheet/values';

/*
 * The sheet that the pane inserts through Microsoft's client, taken from the emulated workbook as
 * it was written there, and recalculated by LibreOffice. COMP functions are asked of the built
 * functions.js in Microsoft's runtime, with the arguments that LibreOffice finds in the cells.
 */

const period = { from: '2026-07-01', to: '2026-09-30' };
const plans = presets.map((preset) => planFrom(preset, 'en', period));
const result = 1_764_000.5;

describeWith('soffice', 'the inserted sheet', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  test.each(['native', 'functions'] as const)(
    'comes to what the engine pays, with %s formulas',
    async (form: FormulaForm) => {
      const described = plans.map((plan) => planWorkbook(plan, { form, result, taken: [] }));
      const functions = await openFunctions(built('functions.js'));
      const written: WorkbookDescription[] = [];
      for (const [k, plan] of plans.entries()) {
        const excel = await openExcel();
        globalThis.Excel = excel.Excel;
        expect(await insertPlan(plan, { form, result })).toMatchObject({ kind: 'inserted' });
        const workbook = described[k];
        if (workbook) written.push(await asFile(excel, workbook, functions));
      }
      const values = recalculateInLibreOffice(written.map(xlsxFile));
      expect(described.flatMap((workbook, k) => differences(workbook, values[k]))).toEqual([]);
    },
  );
});

/** The workbook as the host has it, with what COMP functions answer typed in as numbers. */
async function asFile(
  excel: Bench,
  described: WorkbookDescription,
  functions: FunctionsBench,
): Promise<WorkbookDescription> {
  const sheets = excel.host.snapshot().sheets.filter(({ name }) => name === 'Plan');
  const cells = sheets.flatMap(({ cells }) => Object.entries(cells));
  const known = new Map(
    described.sheets.flatMap((sheet) => sheet.cells).map((cell) => [relative(cell), cell]),
  );
  const written: CellDescription[] = [];
  for (const [address, { content }] of cells) {
    const place = known.get(address);
    if (!place || content === undefined) continue;
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula && content.includes('COMP.')) {
      const answers = await answersOf(content, described, functions);
      answers.forEach((value, k) =>
        written.push({ ...place, row: place.row + k, content: { kind: 'number', value } }),
      );
    } else if (isFormula) {
      written.push({ ...place, content: { kind: 'formula', formula: content, value: 0 } });
    } else if (typeof content === 'number') {
      written.push({ ...place, content: { kind: 'number', value: content } });
    } else {
      written.push({ ...place, content: { kind: 'text', value: String(content) } });
    }
  }
  const [sheet] = described.sheets;
  if (!sheet) throw new Error('A plan has a sheet.');
  return { ...described, sheets: [{ ...sheet, cells: written }] };
}

/** Calls the function that a formula names, with the described values of the cells it names. */
async function answersOf(
  formula: string,
  described: WorkbookDescription,
  functions: FunctionsBench,
): Promise<number[]> {
  const [, name = '', list = ''] = /COMP\.([A-Z_]+)\((.*)\),8\),2\)/.exec(formula) ?? [];
  const given = list.split(',').map((argument) => valueOf(argument, described));
  const args = parametersOf(name).map((_, k) => given[k] ?? omitted);
  const answer = await functions.call(name, ...args);
  const rows = Array.isArray(answer) ? (answer as number[][]) : [[answer as number]];
  return rows.map(([value]) => Math.round((value ?? NaN) * 100) / 100);
}

/** Excel hands over every argument of the signature; those that are left out as null. */
function parametersOf(name: string): unknown[] {
  const { functions } = JSON.parse(built('functions.json')) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  return functions.find(({ id }) => id === name)?.parameters ?? [];
}

type Cells = (number | string)[][];

function valueOf(
  argument: string,
  { sheets, names }: WorkbookDescription,
): Cells | string | number | null {
  if (argument === '') return null;
  if (argument.startsWith('"')) return argument.slice(1, -1);
  const area = names.find(({ name }) => name === argument)?.area;
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const [first, last = first] = area
    ? [at(area), at({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })]
    : argument.split(':');
  const [from, to] = [first, last].map((one) => cells.find((cell) => at(cell) === one));
  if (!from || !to) throw new Error(`There is nothing at ${argument}.`);
  const rows: Cells = [];
  for (let row = from.row; row <= to.row; row++) {
    const line = cells.filter(
      (cell) => cell.row === row && cell.column >= from.column && cell.column <= to.column,
    );
    rows.push(line.map(({ content }) => ('value' in content ? (content.value as number) : 0)));
  }
  const isTrigger = names.find(({ name }) => name === argument)?.name === 'Trigger';
  return isTrigger ? (rows[0]?.[0] ?? null) : rows;
}

function differences(described: WorkbookDescription, values: Values | undefined): string[] {
  return described.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => {
      const expected = expectedOf(cell);
      return expected.flatMap((value, k) => {
        const address = relative({ row: cell.row + k, column: cell.column });
        const found = values?.get(name)?.get(address);
        return agree(value, found) || isDust(value, found)
          ? []
          : [`${described.title} ${address}: ${String(value)}, not ${JSON.stringify(found)}`];
      });
    }),
  );
}

function expectedOf({ content }: CellDescription): readonly ReadValue[] {
  if (content.kind === 'formula') return [content.value];
  return content.kind === 'spill' ? content.values : [];
}

const isDust = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= 1e-9 * Math.abs(one);
