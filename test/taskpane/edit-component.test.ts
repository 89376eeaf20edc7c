import type { PlanComponent } from '../../src/plan/kind';
import type { Unit } from '../../src/plan/field';
import { type Component, kindOf } from '../../src/plan/kinds';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { partsOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { rowsOf, withRows } from '../../src/taskpane/plan/edit-component';
import { withNextRow } from '../../src/taskpane/rows/row-added';
import { fieldOf, listOf, withValue } from '../../src/taskpane/plan/fields';
import { listFromCells } from '../../src/taskpane/rows/rows-from-cells';

const plan = (id: string): Plan => {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
};
function first(of: Plan): PlanComponent<Component> {
  const [part] = partsOf(of);
  if (!part) throw new Error('A plan has a component.');
  return part;
}
const withFirst = (of: Plan, component: Component): Plan => ({ ...of, components: [component] });
const choose = (of: Plan, id: string, value: string): Plan => {
  const part = first(of);
  const field = kindOf(part.component)
    .fields(part)
    .find((one) => one.id === id);
  if (field?.kind !== 'choice') throw new Error(id);
  return withFirst(of, field.set(part.component, value));
};

test('a number goes to the input or the cell that it was typed in', () => {
  const milestone = plan('milestone');
  expect(withValue(milestone, first(milestone), 'quota', 2)).toMatchObject({
    quota: 2,
    bonus: 50_000,
  });
  const ladder = plan('revenue-ladder');
  const changed = withFirst(ladder, withValue(ladder, first(ladder), '1.0', 9_000_000));
  expect(rowsOf(changed, first(changed))[1]).toEqual([9_000_000, 75_000]);
});

test.each(['revenue-ladder', 'markets', 'marginal-commission', 'retroactive-commission'])(
  'a row added to %s makes a valid plan, twelve times over',
  (id) => {
    let now = plan(id);
    for (let k = 0; k < 12; k++) {
      now = withFirst(now, withNextRow(now, first(now)));
      expect(parsePlan(now).ok).toBe(true);
    }
    const empty = withFirst(now, withRows(now, first(now), []));
    expect(parsePlan(withFirst(empty, withNextRow(empty, first(empty)))).ok).toBe(true);
  },
);

test('a row can be added to every list of every preset', () => {
  for (const { id } of presets) {
    const whole = plan(id);
    for (const part of partsOf(whole)) {
      if (!listOf(whole, part)) continue;
      const more = withNextRow(whole, part);
      expect(rowsOf(whole, { ...part, component: more })).toHaveLength(
        rowsOf(whole, part).length + 1,
      );
    }
  }
});

test('every kind of partial credit begins as a valid plan', () => {
  for (const kind of ['none', 'proportional', 'steps']) {
    expect(parsePlan(choose(plan('milestone'), 'partialKind', kind)).ok).toBe(true);
  }
});

test('thresholds become attainment of the last one, and the same amounts again', () => {
  const ladder = plan('revenue-ladder');
  const attained = choose(ladder, 'basis', 'quota');
  expect(attained.components[0]).toMatchObject({ quota: 10_000_000 });
  expect(rowsOf(attained, first(attained)).map(([from]) => from)).toEqual([0.5, 0.8, 1]);
  expect(choose(attained, 'basis', 'amount').components).toEqual(ladder.components);
});

test('an issue of the engine belongs to the field in which it is mended', () => {
  const milestone = plan('milestone');
  const ladder = plan('revenue-ladder');
  expect(fieldOf(['quota'], milestone, first(milestone))).toBe('quota');
  expect(fieldOf(['tiers', 2, 'from'], ladder, first(ladder))).toBe('2.0');
  expect(fieldOf(['tiers', 2, 'bonus'], ladder, first(ladder))).toBe('2.1');
  expect(fieldOf(['tiers'], ladder, first(ladder))).toBe('table');
  const stepped = choose(milestone, 'partialKind', 'steps');
  expect(fieldOf(['partial', 1, 'attainment'], stepped, first(stepped))).toBe('1.0');
  expect(fieldOf(['partial', 1, 'share'], stepped, first(stepped))).toBe('1.1');
  expect(fieldOf(['partial', 2, 'attainment'], stepped, first(stepped))).toBe('trigger');
  expect(fieldOf(['partial'], stepped, first(stepped))).toBe('table');
  const proportional = choose(milestone, 'partialKind', 'proportional');
  expect(fieldOf(['partial'], proportional, first(proportional))).toBe('partial');
  expect(fieldOf(['something'], milestone, first(milestone))).toBe('component');
});

const style = { decimal: ',', group: '.' };
const cells = (
  values: unknown[][],
  units: readonly Unit[] = ['money', 'money'],
  formats: readonly string[] = [],
) =>
  listFromCells(
    { address: 'Ark1!$B$2:$C$9', values, formats: values.map(() => formats) },
    units.map((unit) => ({ label: { en: unit, da: unit }, unit, allows: 'any' })),
    style,
  );

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

test('a selected percentage is what its cell shows, and what could be meant otherwise is said', () => {
  const values = [
    [0, 0.005],
    [1_000_000, 0.0125],
  ];
  expect(cells(values, ['money', 'percent'], ['#,##0', '0.0%'])).toEqual({
    kind: 'rows',
    rows: values,
  });
  expect(
    cells(
      [
        [0, 0.5],
        ['1.000.000', '1,25'],
        [2_000_000, '2 %'],
      ],
      ['money', 'percent'],
      ['General', 'General'],
    ),
  ).toEqual({
    kind: 'rows',
    rows: [
      [0, 0.005],
      [1_000_000, 0.0125],
      [2_000_000, 0.02],
    ],
    note: {
      en: 'C2 was read as 0.5%: numbers without a % sign are in percent.',
      da: 'C2 blev læst som 0,5\u00a0%: tal uden %-tegn er i procent.',
    },
  });
});

test('a percentage where an amount belongs is refused, as it is when it is typed', () => {
  const refusal = { kind: 'refused', message: { en: 'C2 is a percentage.' } };
  expect(cells([[1, 0.5]], ['money', 'money'], ['General', '0%'])).toMatchObject(refusal);
  expect(cells([[1, '50 %']])).toMatchObject(refusal);
  expect(cells([[1, 50]], ['money', 'money'], ['General', '0" %"'])).toMatchObject({
    kind: 'rows',
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
  ['51 rows', Array.from({ length: 51 }, (_, k) => [k, k]), 'That is more than 50 rows.'],
])('a selection with %s is refused with what was found and where', (_, values, said) => {
  const read = cells(values);
  expect(read.kind === 'refused' && read.message.en).toBe(said);
});
