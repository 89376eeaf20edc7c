import { afterEach, expect, test } from '@jest/globals';
import { writeExample } from '../../src/workbook/excel/write/worked-example';
import type { WorkedExample } from '../../src/workbook/examples/worked-example';
import { type Bench, openExcel } from '../host/bench';
import { typesBefore } from './types-before';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Excel'));

const attainment: WorkedExample = {
  ...{ name: 'ATTAINMENT', description: '', answer: { rows: 1, columns: 1 } },
  inputs: [
    { label: 'actual', rows: [[90]], areDays: false },
    { label: 'quota', rows: [[100]], areDays: false },
  ],
};

const opened = async (): Promise<Bench> => {
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  return excel;
};

const cellsOf = ({ host }: Bench) => host.snapshot().sheets[0]?.cells;

test('an example stands in the selected cell, with its inputs beside it', async () => {
  const excel = await opened();
  expect(await writeExample(attainment)).toEqual({ address: 'Sheet1!A1' });
  const contents = Object.entries(cellsOf(excel) ?? {}).map(([at, { content }]) => [at, content]);
  expect(Object.fromEntries(contents)).toMatchObject({
    ...{ A1: '=COMP.ATTAINMENT(C1,C2)', B1: 'actual', C1: 90, B2: 'quota', C2: 100 },
  });
});

test.each([
  ['an input', 'Sheet1!C2', '=41+1'],
  ['the answer', 'Sheet1!A1', 'mine'],
  ['a cell of its room that stays blank', 'Sheet1!A2', 7],
])(
  'where somebody types into %s after the last look, it stands, and nothing else is written',
  async (_, at, typed) => {
    const excel = await opened();
    typesBefore(
      excel,
      (text) => text.includes('COMP.ATTAINMENT'),
      () => excel.host.type(at, typed),
    );
    expect(await writeExample(attainment)).toMatchObject({
      why: { en: 'The example needs Sheet1!A1:C2, and something stands there.' },
    });
    const other = await opened();
    other.host.type(at, typed);
    expect(cellsOf(excel)).toEqual(cellsOf(other));
    excel.host.assertClean();
  },
);
