import { describe, expect, test } from '@jest/globals';
import {
  type DifferenceOptions,
  cellDifference,
} from '../../src/workbook/difference/cell-difference';
import type {
  CellContent,
  CellDescription,
  CellStyle,
} from '../../src/workbook/description/description';
import type { ReadCell } from '../../src/workbook/description/read-workbook';
import { plain } from './small-workbook';

const line = { line: 'thin', color: '#000000' } as const;
const input: CellStyle = { ...plain, unlocked: true };

const cell = (row: number, content: CellContent, style: CellStyle = plain): CellDescription => ({
  ...{ row, column: 0, content, style },
});
const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (value: string): CellContent => ({ kind: 'text', value });
const formula = (written: string): CellContent => ({ kind: 'formula', formula: written, value: 0 });
const spill = (...values: number[]): CellContent => ({
  ...{ kind: 'spill', formula: '=COMP.X(B1:B3)', values },
});
const blank: CellContent = { kind: 'blank' };

/** What stands in the rows of one column. */
const compared = (
  before: readonly CellDescription[],
  after: readonly CellDescription[],
  found: readonly (ReadCell | undefined)[],
  options?: DifferenceOptions,
) =>
  cellDifference(
    before,
    after,
    { cell: (row, column) => (column === 0 ? found[row] : undefined) },
    options,
  );

describe('a formula that fills the cells below it', () => {
  const filling = [cell(0, spill(1, 2, 3)), cell(1, blank), cell(2, blank)];
  const rows = ['=B1', '=B2', '=B3'].map((written, row) => cell(row, formula(written)));
  const anchor: ReadCell = { formula: '=COMP.X(B1:B3)', value: 1 };

  test.each([
    ['values', [anchor, { value: 2 }, { value: 3 }]],
    ['the same formula in each', [anchor, { ...anchor, value: 2 }, { ...anchor, value: 3 }]],
    [
      'the formula in the way Excel writes it',
      [anchor, ...[2, 3].map((value) => ({ formula: '=@comp.X( B1:B3 )', value }))],
    ],
  ])('is no typing of a person, shown as %s', (_, found) => {
    expect(compared(filling, filling, found)).toMatchObject({ forward: [], edited: [] });
    const { forward, back, occupied } = compared(filling, rows, found);
    expect(occupied).toEqual([]);
    expect(forward.map(({ entry }) => entry)).toEqual(['=B1', '=B2', '=B3']);
    expect(back.map(({ entry }) => entry)).toEqual(['=COMP.X(B1:B3)', '', '']);
  });

  test('is written over its own cells, which are emptied first', () => {
    const found = rows.map((_, row) => ({ formula: `=B${row + 1}`, value: row }));
    const { forward } = compared(rows, filling, found);
    expect(forward.map(({ entry }) => entry)).toEqual(['=COMP.X(B1:B3)', '', '']);
  });

  test('fills nothing where a person typed, and says so', () => {
    const found = [
      { ...anchor, value: '#SPILL!', isError: true } as const,
      undefined,
      { value: 9 },
    ];
    expect(compared(filling, rows, found).occupied).toEqual([
      expect.objectContaining({ row: 2, column: 0 }),
    ]);
  });
});

describe('a line between two cells', () => {
  const under = { ...plain, borders: { bottom: line } };
  const over = { ...plain, borders: { top: line } };

  test('is drawn again by the cell that keeps it, when its neighbour gives it up', () => {
    const found = [{ value: 'a' }, { value: 'b' }];
    const before = [cell(0, text('a'), under), cell(1, text('b'), over)];
    const after = [cell(0, text('a'), under), cell(1, text('b'), plain)];
    const { forward, back } = compared(before, after, found);
    expect(forward.map(({ row, entry }) => [row, entry])).toEqual([
      [1, undefined],
      [0, undefined],
    ]);
    expect(forward.at(-1)?.style?.to).toEqual(under);
    expect(back.map(({ row }) => row)).toEqual([1]);
  });

  test('is not drawn by a cell that has none', () => {
    const found = [{ value: 'a' }, { value: 'b' }];
    const before = [cell(0, text('a')), cell(1, text('b'), over)];
    const after = [cell(0, text('a')), cell(1, text('b'))];
    expect(compared(before, after, found).forward.map(({ row }) => row)).toEqual([1]);
  });
});

describe('a cell', () => {
  test('of which only the look changes keeps its content, and a person keeps theirs', () => {
    const bold = { ...plain, font: { ...plain.font, bold: true } } as const;
    const { forward } = compared([cell(0, number(1))], [cell(0, number(1), bold)], [{ value: 7 }]);
    expect(forward).toEqual([{ row: 0, column: 0, style: { from: plain, to: bold } }]);
  });

  test('that holds a number to 15 digits holds the number', () => {
    const before = [cell(0, number(0.1 + 0.2))];
    expect(compared(before, before, [{ value: 0.3 }]).edited).toEqual([]);
    expect(compared(before, before, [{ value: 0.30000001 }]).edited).toHaveLength(1);
  });

  test('of text is not taken for a formula or a number that looks the same', () => {
    const before = [cell(0, text('=A1')), cell(1, text('7'))];
    const found = [{ formula: '=A1', value: '=A1' }, { value: 7 }];
    expect(compared(before, before, found).edited).toEqual([
      { row: 0, column: 0, found: '=A1', ours: "'=A1" },
      { row: 1, column: 0, found: 7, ours: "'7" },
    ]);
  });

  test('that goes is emptied if nobody touched it, and listed if somebody did', () => {
    const before = [cell(0, formula('=B1')), cell(1, formula('=B2')), cell(2, number(3), input)];
    const found = [{ formula: '=B1', value: 1 }, { value: 8 }, { value: 9 }];
    const { forward, edited } = compared(before, [], found);
    expect(forward).toEqual([
      { row: 0, column: 0, entry: '', style: { from: plain, to: undefined } },
    ]);
    expect(edited.map(({ row }) => row)).toEqual([1, 2]);
    expect(compared(before, [], found, { overwriteEdited: true }).edited).toEqual([
      { row: 2, column: 0, found: 9, ours: 3 },
    ]);
  });

  test('that gets a formula gets its number format again, which Excel may have changed', () => {
    const { forward } = compared([cell(0, number(1))], [cell(0, formula('=B1'))], [{ value: 1 }]);
    expect(forward).toEqual([{ row: 0, column: 0, entry: '=B1', format: 'General' }]);
  });

  test('gets back what it held: text as text, an error as an error', () => {
    const before = ['a', 'b', 'c', 'd'].map((_, row) => cell(row, formula(`=B${row}`)));
    const after = before.map(({ row }) => cell(row, number(row)));
    const found: ReadCell[] = [
      { value: '=text' },
      { value: '#N/A', isError: true },
      { formula: '=C1', value: 5 },
      { value: true },
    ];
    const { back } = compared(before, after, found, { overwriteEdited: true });
    expect(back.map(({ entry }) => entry)).toEqual(["'=text", '#N/A', '=C1', true]);
  });
});
