import type { Row } from '../../src/plan/field';
import { kindOf } from '../../src/plan/kinds';
import { partsOf } from '../../src/plan/parts';
import { planOf, presets } from '../../src/plan/presets/presets';
import { styleOf } from '../../src/taskpane/number/number-style';
import { withNextColumn, withPasted, withoutColumn } from '../../src/taskpane/rows/edit-grid';
import { gridFromCells } from '../../src/taskpane/rows/rows-from-cells';

/* Sales down, margin across, shares of an amount between them. */
const preset = presets.find(({ id }) => id === 'volume-at-margin');
if (!preset) throw new Error('There is a plan of a matrix.');
const [part] = partsOf(planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' }));
const list =
  part &&
  kindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');
if (!list) throw new Error('A matrix has a grid.');
const style = styleOf('en-US');

const grid: readonly Row[] = [
  ['', 0.2, 0.25],
  [1_000, 0.5, 0.6],
  [2_000, 0.7, 0.8],
];
const pasted = (lines: readonly string[], row: number, column: number) =>
  withPasted(list, grid, { row, column }, lines.join('\r\n') + '\r\n', style);

test('a block is pasted from a cell on, each cell in the unit of its place', () => {
  expect(pasted(['3,000\t90', '4,000\t95%'], 1, 0)).toEqual([
    ['', 0.2, 0.25],
    [3_000, 0.9, 0.6],
    [4_000, 0.95, 0.8],
  ]);
  expect(pasted(['30\t35'], 0, 1)?.[0]).toEqual(['', 0.3, 0.35]);
});

test.each(['', 'Share'])('a block with the corner “%s” takes the place of the grid', (corner) => {
  const lines = [`${corner}\t10\t20\t30`, '500\t1\t2\t3', '700\t4\t5\t6'];
  expect(pasted(lines, 2, 2)).toEqual([
    ['', 0.1, 0.2, 0.3],
    [500, 0.01, 0.02, 0.03],
    [700, 0.04, 0.05, 0.06],
  ]);
});

test.each([
  ['one number', ['7'], 1, 1],
  ['a word among the numbers', ['1\tmany', '2\t3'], 1, 1],
  ['a row more than there is', ['1', '2', '3'], 1, 1],
  ['a column more than there is', ['1\t2\t3'], 1, 1],
  ['lines that are uneven', ['\t10\t20', '500\t1\t2', '700\t4'], 0, 0],
  ['more columns than a grid has', [`\t${'1\t'.repeat(60)}1`, '5\t1\t2', '7\t4\t5'], 0, 0],
  ['more rows than a grid has', ['\t10\t20', ...Array<string>(60).fill('5\t1\t2')], 0, 0],
])('%s is no block: nothing of it is cut off', (_, lines, row, column) => {
  expect(pasted(lines, row, column)).toBeUndefined();
});

test('a column more goes on as the thresholds did, and gives what the last one gives', () => {
  const wider = withNextColumn(grid);
  expect(wider).toEqual([
    ['', 0.2, 0.25, 0.3],
    [1_000, 0.5, 0.6, 0.6],
    [2_000, 0.7, 0.8, 0.8],
  ]);
  expect(withoutColumn(wider, 3)).toEqual(grid);
});

test('selected cells become the grid, or are refused with the cell that is no number', () => {
  const cells = (values: readonly (readonly unknown[])[]) => ({
    address: 'Sheet1!$B$2:$D$4',
    ...{ values, formats: values.map(() => ['General', '0%', '0%']) },
  });
  expect(gridFromCells(cells(grid), list, style)).toEqual({ kind: 'rows', rows: grid });
  const spoilt = grid.map((row, k) => (k === 2 ? [2_000, 'soon', 0.8] : row));
  const refused = gridFromCells(cells(spoilt), list, style);
  expect(refused.kind === 'refused' && refused.message.en).toContain('C4');
  expect(gridFromCells(cells([['', 0.1]]), list, style).kind).toBe('refused');
});
