import { builtReference } from './built-reference';
import type { Argument } from '../../src/functions/case';
import { functionNames } from '../../src/functions/function-names';
import { exampleFamilies } from '../../src/reference/examples/worked-examples';
import { pages } from '../../src/reference/pages';
import { areaAt } from '../../src/workbook/description/addresses';
import { placed } from '../../src/workbook/examples/worked-example';

/** Far from the first cell, so that an address that stays where it was would be another. */
const corner = { row: 6, column: 25 };

describe.each(['en', 'da'] as const)('the examples that the pane inserts, in %s', (language) => {
  const examples = async () => {
    const { sources } = await builtReference();
    return exampleFamilies(language, sources.metadata[language]).flatMap((one) => one.examples);
  };

  test('are of every function, once, and the formula reads the arguments of a case', async () => {
    const all = await examples();
    expect(all.map(({ name }) => name).sort()).toEqual([...functionNames].sort());
    for (const example of all) {
      const { formula, inputs, cells } = placed(example, corner);
      const [, name = '', args = ''] = /^=COMP\.(\w+)\((.*)\)$/.exec(formula) ?? [];
      const called = args.split(',').map((reference): Argument => {
        const area = areaAt(reference);
        if (!area) return null;
        const [row, column] = [area.row - inputs.row, area.column - inputs.column];
        const rows = cells.slice(row, row + area.rows);
        return rows.map((values) =>
          values.slice(column, column + area.columns).map((value) => (value === '' ? null : value)),
        );
      });
      const asRanges = (call: readonly Argument[]) =>
        call.map((one) => (one === null || Array.isArray(one) ? one : [[one]]));
      const calls = pages[name as (typeof functionNames)[number]].cases
        .filter(({ gives }) => typeof gives !== 'object' || Array.isArray(gives))
        .map(({ call }) => JSON.stringify(asRanges(call)));
      expect(calls).toContain(JSON.stringify(called));
    }
  });

  test('leave room for an answer that spills, and show days as days', async () => {
    const all = new Map((await examples()).map((one) => [one.name, one]));
    const draw = placed(all.get('DRAW') ?? fail(), corner);
    // Six months of earned pay; what is paid and what is owed stand beside each other.
    expect(draw.room).toEqual({ row: 6, column: 25, rows: 7, columns: 4 });
    expect(draw.inputs).toEqual({ row: 6, column: 27, rows: 7, columns: 2 });
    expect(draw.formula).toBe('=COMP.DRAW(AC7:AC12,AC13)');
    // Four points of a curve beside three inputs.
    expect(placed(all.get('STEP_POINTS') ?? fail(), corner).room.rows).toBe(4);
    const payable = placed(all.get('PAYABLE') ?? fail(), corner);
    expect(payable.cells[1]).toEqual(['schedule', 0.5, 46_053]);
    expect(payable.formats[1]).toEqual(['General', 'General', 'm/d/yyyy']);
  });
});

function fail(): never {
  throw new Error('The example is not there.');
}
