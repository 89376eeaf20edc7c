import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { turnFlagged } from '../../src/workbook/plans/flagged-rows';
import { updatePlan } from '../../src/workbook/plans/in-excel';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { presetPlan } from '../spreadsheet/component-plans';
import { openWithPlan } from './inserted-plan';

/*
 * Which rows of a ledger are seen is Excel's filter of its column of flags, which a person can take off by
 * hand: no cell is written, and what a person did to the table is found.
 */

const plan = presetPlan('enterprise-ae');
const sheets = suitableSheets(plan);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

describe('the flagged rows of Deals and Team', () => {
  let opened: Awaited<ReturnType<typeof openWithPlan>>;
  beforeEach(async () => {
    opened = await openWithPlan(plan, { form: 'native', sheets, result: 0 });
    opened.excel.host.workbook.calculate = () => '';
  });

  const sheet = (name: string) => {
    const found = opened.excel.host.snapshot().sheets.find((one) => one.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  /** The head above the flags, and how many rows the table has below it. */
  const head = (name: string) => {
    const [at = ''] =
      Object.entries(sheet(name).cells).find(([, { content }]) => content === 'Flags') ?? [];
    const table = opened.excel.host.workbook.sheet(name)?.tables[0];
    if (!table) throw new Error(`There is no table on ${name}.`);
    const { row, rows } = table.body.rect;
    return { column: at.replace(/\d/g, ''), first: row + 1, last: row + rows };
  };
  const flag = (name: string, row: number) => {
    const { column, first } = head(name);
    opened.excel.host.supply(`${name}!${column}${first + row}`, 'payout stands out');
  };
  /** The rows that are seen, counted from the first of the table. */
  const seen = (name: string) => {
    const { first, last } = head(name);
    const { hidden } = sheet(name);
    return Array.from({ length: last - first + 1 }, (_, k) => k).filter(
      (k) => !hidden.includes(String(first + k)),
    );
  };
  const all = (name: string) => {
    const { first, last } = head(name);
    return Array.from({ length: last - first + 1 }, (_, k) => k);
  };

  test('are shown alone by one press, and all rows by the next', async () => {
    flag('Deals', 1);
    flag('Deals', 3);
    flag('Team', 0);
    const before = opened.excel.host.snapshot().sheets.map(({ cells }) => cells);
    expect(await turnFlagged(opened.found)).toEqual({
      are: 'flagged',
      flagged: [
        { sheet: 'Deals', rows: 2 },
        { sheet: 'Team', rows: 1 },
      ],
    });
    expect([seen('Deals'), seen('Team')]).toEqual([[1, 3], [0]]);
    expect(opened.excel.host.workbook.active.name).toBe('Deals');
    expect(await turnFlagged(opened.found)).toMatchObject({ are: 'all' });
    expect([seen('Deals'), seen('Team')]).toEqual([all('Deals'), all('Team')]);
    expect(opened.excel.host.snapshot().sheets.map(({ cells }) => cells)).toEqual(before);
    opened.excel.host.assertClean();
  });

  test('leave a ledger without any as it is, which would else look empty', async () => {
    expect(await turnFlagged(opened.found)).toMatchObject({ are: 'all' });
    flag('Team', 1);
    expect(await turnFlagged(opened.found)).toMatchObject({ are: 'flagged' });
    expect([seen('Deals'), seen('Team')]).toEqual([all('Deals'), [1]]);
    expect(opened.excel.host.workbook.active.name).toBe('Team');
  });

  test('are found where a person renamed the table and its head, and not once the sheet is gone', async () => {
    flag('Team', 2);
    const { column, first } = head('Team');
    await opened.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Team').tables.getItem('Team').name = 'Crew';
      worksheets.getItem('Team').getRange(`${column}${first - 1}`).values = [['My remarks']];
      worksheets.getItem('Deals').delete();
      await context.sync();
    });
    expect(await turnFlagged(opened.found)).toEqual({
      are: 'flagged',
      flagged: [{ sheet: 'Team', rows: 1 }],
    });
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Team').delete();
      await context.sync();
    });
    expect(await turnFlagged(opened.found)).toBeUndefined();
  });

  test('are told why not where the sheet is protected', async () => {
    flag('Team', 2);
    await opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Team').protection.protect();
      await context.sync();
    });
    expect(await turnFlagged(opened.found)).toHaveProperty('why');
    expect(seen('Team')).toEqual(all('Team'));
  });

  test('stay alone through an update, which writes rows that are not seen', async () => {
    flag('Deals', 1);
    await turnFlagged(opened.found);
    const changed = await updatePlan(opened.found, { ...plan, name: 'Another name' }, { sheets });
    expect(changed).toMatchObject({ kind: 'done', edited: [] });
    expect(seen('Deals')).toEqual([1]);
  });
});
