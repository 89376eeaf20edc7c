import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import { sheetKeys } from '../../src/workbook/kept/sheet-keys';
import type {
  CellContent,
  InputDescription,
  SheetDescription,
} from '../../src/workbook/description/description';
import { planBook, planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import type { ReadSheet } from '../../src/workbook/description/read-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { withTyped } from '../../src/workbook/difference/typed-inputs';
import { plain, small } from './small-workbook';

/* A change names what a person typed and would lose, before it writes; the rest moves along. */

type Held = number | string | undefined;
/** Columns of inputs, from the left: what each is, and what its rows hold. */
type Columns = readonly (readonly [id: string, ...held: Held[]])[];

const contentOf = (value: Held): CellContent =>
  typeof value === 'number'
    ? { kind: 'number', value }
    : value === undefined
      ? { kind: 'blank' }
      : { kind: 'text', value };

function inputs(of: InputDescription['of'], columns: Columns) {
  const workbook = small();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet.');
  const style = { ...plain, unlocked: true as const };
  const cells = columns.flatMap(([, ...rows], column) =>
    rows.map((value, row) => ({ row, column, content: contentOf(value), style })),
  );
  const opened = columns.map(([id, ...rows], column) => ({
    ...{ id, of, area: { row: 0, column, rows: rows.length, columns: 1 } },
  }));
  return { ...workbook, sheets: [{ ...sheet, cells, inputs: opened } as SheetDescription] };
}

const holding = (columns: Columns): ReadSheet => ({
  ...{ name: small().sheets[0]?.name ?? '', visibility: 'visible', lastRow: 9, lastColumn: 9 },
  cell: (row, column) => {
    const value = columns[column]?.[row + 1];
    if (value === undefined) return undefined;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return isFormula ? { formula: value, value: 42 } : { value };
  },
});

const typed = (of: InputDescription['of'], was: Columns, found: Columns, wanted?: Columns) => {
  const after = wanted && inputs(of, wanted);
  const { lost, ...changed } = withTyped(inputs(of, was), after, [holding(found)]);
  const now = changed.after?.sheets[0]?.cells.map(({ row, column, content }) => [
    relative({ row, column }),
    content.kind === 'formula'
      ? content.formula
      : content.kind === 'number' || content.kind === 'text'
        ? content.value
        : '',
  ]);
  const rest = (now ?? []).filter(([, value]) => value !== '');
  return {
    lost: lost.map(({ address, found }) => [address, found]),
    now: Object.fromEntries(rest),
  };
};

describe('of what was typed', () => {
  const people: Columns = [
    ['name', 'Ada', 'Bo'],
    ['quota', 100, 200],
    ['size', 7, undefined],
  ];

  test('every person is lost with the sheet', () => {
    expect(typed('people', people, people).lost).toEqual([
      ['A1', "'Ada"],
      ['A2', "'Bo"],
      ['B1', 100],
      ['B2', 200],
      ['C1', 7],
    ]);
  });

  test('what goes with its column is lost, and what moves is not', () => {
    const [name, quota, size] = people as [Columns[0], Columns[0], Columns[0]];
    expect(typed('people', people, people, [name, size] as Columns).lost).toEqual([
      ['B1', 100],
      ['B2', 200],
    ]);
    expect(typed('people', people, people, [size, name, quota] as Columns).lost).toEqual([]);
  });

  test('one of two that are the same is lost where one is left', () => {
    const twice: Columns = [
      ['one', 5],
      ['other', 5],
    ];
    expect(typed('people', twice, twice, [['other', 5]]).lost).toEqual([['A1', 5]]);
  });

  test('what is tried on a page moves along, and is lost where it goes', () => {
    const was: Columns = [
      ['one', 5],
      ['other', undefined],
    ];
    const found: Columns = [
      ['one', 6],
      ['other', 'x'],
    ];
    const moved: Columns = [
      ['other', undefined],
      ['new', 9],
      ['one', 8],
    ];
    expect(typed('page', was, found, moved)).toEqual({ lost: [], now: { A1: 'x', B1: 9, C1: 6 } });
    expect(typed('page', was, found, [['one', 5]])).toEqual({
      ...{ lost: [['B1', "'x"]], now: { A1: 6 } },
    });
    // What nobody typed is nobody's loss.
    expect(typed('page', was, was, []).lost).toEqual([]);
  });

  test('a formula stays where its input does; elsewhere only arithmetic goes along', () => {
    const was: Columns = [
      ['one', 5],
      ['other', 5],
    ];
    const found: Columns = [
      ['one', '=B9*2'],
      ['other', '=20+22'],
    ];
    const turned: Columns = [
      ['other', 5],
      ['one', 5],
    ];
    expect(typed('page', was, found, was)).toEqual({
      ...{ lost: [], now: { A1: '=B9*2', B1: '=20+22' } },
    });
    expect(typed('page', was, found, turned)).toEqual({
      ...{ lost: [['A1', '=B9*2']], now: { A1: '=20+22', B1: 42 } },
    });
    // The plan's own number is read by its value, and the pane may have made it another.
    expect(typed('plan', was, found, turned)).toEqual({
      ...{ lost: [['A1', '=B9*2']], now: { A1: '=20+22', B1: 5 } },
    });
    const changed: Columns = [
      ['one', 6],
      ['other', 7],
    ];
    expect(typed('plan', was, found, [['new', 1], ...changed]).lost).toEqual([
      ['A1', '=B9*2'],
      ['B1', '=20+22'],
    ]);
  });
});

const effective = { from: '2026-07-01', to: '2026-09-30' } as const;
const presetOf = (id: string): Plan => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return planOf(preset, 'en', effective);
};

describe('every cell to type in says what it is', () => {
  test.each(presets.map(({ id }) => id))('in %s, and no two say the same', (id) => {
    const plan = presetOf(id);
    const names = sheetNames(plan, sheetKeys, []);
    const people = { payees: samplePayees(plan), deals: sampleDeals(plan), spareRows: 2 };
    const options = { form: 'native', sheets: sheetKeys, result: 1_000, ...people } as const;
    for (const sheet of planWorkbook(plan, options, names).sheets) {
      const of = new Set(
        (sheet.inputs ?? []).flatMap(({ area: { row, column, rows, columns } }) =>
          Array.from({ length: rows * columns }, (_, k) =>
            relative({ row: row + Math.floor(k / columns), column: column + (k % columns) }),
          ),
        ),
      );
      const open = sheet.cells.filter(({ style }) => style.unlocked).map(relative);
      // The key to the colours looks like an input, and is none.
      const key = sheet.name === names.plan ? ['F2'] : [];
      expect(open.filter((one) => !of.has(one))).toEqual(key);
      const ids = (sheet.inputs ?? []).map((one) => one.id);
      expect(ids).toHaveLength(new Set(ids).size);
    }
    expect(planBook(plan, options, names).plan.sheet.inputs).not.toEqual([]);
  });
});
