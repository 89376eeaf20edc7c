import type { LadderComponent, MilestoneComponent, TableComponent } from '../../src/plan/plan';
import { tableOf } from '../../src/plan/plan';
import { presets } from '../../src/plan/presets';
import {
  nextRow,
  rowsOf,
  withNumber,
  withPartial,
  withQuota,
  withRows,
} from '../../src/taskpane/plan/edit-component';
import { fieldOf } from '../../src/taskpane/plan/fields';
import { rowsFromCells } from '../../src/taskpane/plan/rows-from-cells';

const component = (id: string) =>
  presets.find((preset) => preset.id === id)?.component as TableComponent;
const milestone = component('milestone') as MilestoneComponent;
const ladder = component('revenue-ladder') as LadderComponent;

test('a number goes to the input or the cell that it was typed in', () => {
  expect(withNumber(milestone, 'quota', 2)).toMatchObject({ quota: 2, bonus: 50_000 });
  expect(rowsOf(withNumber(ladder, '1.0', 9_000_000))[1]).toEqual([9_000_000, 75_000]);
  expect(rowsOf(withNumber(component('marginal-commission'), '0.1', 0.2))[0]).toEqual([0.5, 0.2]);
});

test.each(presets.filter(({ id }) => id !== 'expansion').map(({ id }) => id))(
  'a row added to %s makes a valid plan, twelve times over',
  (id) => {
    let now = id === 'milestone' ? withPartial(milestone, 'steps') : component(id);
    for (let k = 0; k < 12; k++) {
      const isFull = now.kind === 'milestone' && rowsOf(now).length > 4;
      if (!isFull) now = withRows(now, [...rowsOf(now), nextRow(now)]);
      expect(tableOf(now).ok).toBe(true);
    }
    const first = withRows(now, [nextRow(withRows(now, []))]);
    expect(tableOf(first).ok).toBe(true);
  },
);

test('every kind of partial credit begins as a valid plan', () => {
  for (const kind of ['none', 'proportional', 'steps'] as const) {
    expect(tableOf(withPartial(milestone, kind)).ok).toBe(true);
    expect(tableOf(withPartial({ ...milestone, trigger: 0.5 }, kind)).ok).toBe(true);
  }
});

test('thresholds become attainment of the last one, and the same amounts again', () => {
  const withAttainment = withQuota(ladder, true);
  expect(withAttainment).toMatchObject({ quota: 10_000_000 });
  expect(rowsOf(withAttainment).map(([from]) => from)).toEqual([0.5, 0.8, 1]);
  expect(withQuota(withAttainment as LadderComponent, false)).toEqual(ladder);
});

test('an issue of the engine belongs to the field in which it is mended', () => {
  expect(fieldOf(['quota'], milestone)).toBe('quota');
  expect(fieldOf(['tiers', 2, 'from'], ladder)).toBe('2.0');
  expect(fieldOf(['tiers', 2, 'bonus'], ladder)).toBe('2.1');
  expect(fieldOf(['tiers'], ladder)).toBe('table');
  const stepped = withPartial(milestone, 'steps');
  expect(fieldOf(['partial', 1, 'attainment'], stepped)).toBe('1.0');
  expect(fieldOf(['partial', 1, 'share'], stepped)).toBe('1.1');
  expect(fieldOf(['partial', 2, 'attainment'], stepped)).toBe('trigger');
  expect(fieldOf(['partial'], stepped)).toBe('table');
  expect(fieldOf(['partial'], withPartial(milestone, 'proportional'))).toBe('partial');
});

const style = { decimal: ',', group: '.' };
const cells = (values: unknown[][]) => rowsFromCells(values, 'Ark1!$B$2:$C$9', style);

test('two columns of numbers are rows; a heading and blank rows are left out', () => {
  const read = cells([
    ['Fra', 'Bonus'],
    [5e6, 50_000],
    ['', ''],
    ['8.000.000', '75.000 kr.'],
  ]);
  expect(read).toEqual({
    kind: 'rows',
    rows: [
      [5e6, 50_000],
      [8e6, 75_000],
    ],
  });
});

test.each([
  ['three columns', [[1, 2, 3]], 'B2:C9 has 3 columns.'],
  [
    'a word',
    [
      [1, 2],
      [3, 'many'],
    ],
    'C3 holds “many”.',
  ],
  [
    'half a row',
    [
      [1, 2],
      ['', 5],
    ],
    'B3 is blank.',
  ],
  ['nothing', [['', '']], 'The selected cells are blank.'],
  ['an error', [[1, '#N/A']], 'C2 holds “#N/A”.'],
  ['51 rows', Array.from({ length: 51 }, (_, k) => [k, k]), 'The selection has over 50 rows.'],
])('a selection with %s is refused with what was found and where', (_, values, said) => {
  const read = cells(values);
  expect(read.kind === 'refused' && read.message.en).toBe(said);
});
