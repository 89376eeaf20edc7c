import { afterEach, describe, expect, test } from '@jest/globals';
import { planOf, presets } from '../../src/plan/presets/presets';
import type { CellContent, SheetDescription } from '../../src/workbook/description';
import { findPlans, insertPlan, updatePlan } from '../../src/workbook/excel-plans';
import { lostInputs } from '../../src/workbook/lost-inputs';
import type { ReadSheet } from '../../src/workbook/read-workbook';
import { openExcel } from '../host/bench';
import { plain, small } from './small-workbook';

/* An update names what a person typed and would lose, before it writes. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

type Row = readonly (number | string | undefined)[];

/** Rows of inputs. */
function inputs(...rows: readonly Row[]): SheetDescription {
  const [sheet] = small().sheets;
  if (!sheet) throw new Error('No sheet.');
  const cells = rows.flatMap((row, down) =>
    row.map((value, across) => {
      const content: CellContent =
        typeof value === 'number'
          ? { kind: 'number', value }
          : value === undefined
            ? { kind: 'blank' }
            : { kind: 'text', value };
      return { row: down, column: across, content, style: { ...plain, unlocked: true as const } };
    }),
  );
  return { ...sheet, cells };
}

const holding = (rows: readonly Row[]) =>
  ({
    cell: (row: number, column: number) => {
      const value = rows[row]?.[column];
      return value === undefined ? undefined : { value };
    },
  }) as ReadSheet;

const lost = (rows: readonly Row[], wanted?: SheetDescription) =>
  lostInputs(inputs(...rows), wanted, holding(rows)).map(({ row, column }) => [row, column]);

describe('of what was typed', () => {
  const rows = [
    ['Ada', 100, 7],
    ['Bo', 200, undefined],
  ] as const;

  test('everything is lost with its sheet', () => {
    expect(lost(rows)).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
    ]);
  });

  test('what goes with its column is lost, and what moves is not', () => {
    expect(lost(rows, inputs(['Ada', 7], ['Bo', undefined]))).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(lost(rows, inputs([], ['', 'Ada', 100, 7], ['', 'Bo', 200]))).toEqual([]);
  });

  test('one of two that are the same is lost where one is left', () => {
    const twice = [
      ['Ada', 5],
      ['Bo', 5],
    ] as const;
    expect(lost(twice, inputs(['Ada', 5], ['Bo']))).toEqual([[1, 1]]);
  });
});

test('an update that takes a sheet away names what was typed there, and waits for a yes', async () => {
  const milestone = presets.find(({ id }) => id === 'milestone');
  if (!milestone) throw new Error('milestone');
  const plan = planOf(milestone, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  await insertPlan(plan, { form: 'native', sheets: ['plan', 'team'], result: 1_000 });
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('No plan.');
  const before = excel.host.snapshot();
  const sheets = ['plan'] as const;
  expect(await updatePlan(found, plan, { sheets })).toMatchObject({
    ...{ kind: 'refused', cause: 'typed' },
    why: {
      en: expect.stringMatching(/take away .*Team!A\d+ Anna Holm.* more\. Nothing is written/),
    },
  });
  expect(excel.host.snapshot()).toEqual(before);
  const told = await updatePlan(found, plan, { sheets, losesTyped: true });
  expect(told).toMatchObject({ kind: 'done' });
  expect(excel.host.snapshot().sheets.map(({ name }) => name)).not.toContain('Team');
});
