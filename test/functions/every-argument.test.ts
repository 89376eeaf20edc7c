import { associated, errorValue } from './custom-functions-stub';
import '../../src/functions/associate';
import { functionFiles, functionsMetadata } from '../../src/command-line/functions-metadata';
import { pages } from '../../src/reference/pages';
import type { Case } from '../../src/functions/case';
import { functionNames } from '../../src/functions/function-names';
import { handedOver, isError, shown } from './run-case';
import { parametersOf } from './signatures';

/*
 * What holds for every argument of every function, tried on every case of it. What a parameter is, it
 * says itself in what Excel shows of it, so a function that is added is held to all of this as it is.
 */

type Given = unknown[];
const call = (id: string, given: Given) => shown(() => associated.get(id)?.(...given));
const every = functionNames.flatMap((id) =>
  pages[id].cases.map((one: Case, k) => [`${id} ${k + 1}: ${one.source}`, id, one] as const),
);

const descriptions = new Map<string, string>();
beforeAll(async () => {
  const { functions } = JSON.parse(await functionsMetadata(functionFiles)) as {
    functions: { id: string; parameters: { name: string; description: string }[] }[];
  };
  for (const { id, parameters } of functions) {
    for (const { name, description } of parameters) descriptions.set(`${id} ${name}`, description);
  }
});

/** Read row by row, and not once for the whole call. */
const isByRow = (id: string, name: string) =>
  /one cell or a column|a row of cells for each|column of at least/.test(
    descriptions.get(`${id} ${name}`) ?? '',
  );

const isOneCell = (id: string, name: string) =>
  /, one cell[.;]/.test(descriptions.get(`${id} ${name}`) ?? '');

/** A message about a range says how large it is. */
const withoutSizes = (found: unknown): unknown =>
  isError(found) ? { ...found, says: found.says.replace(/\d+/g, 'n') } : found;

const isRange = (one: unknown): one is unknown[][] => Array.isArray(one);

/** Every cell of every range, or also of what is one cell, as something else. */
const withCells = (given: Given, change: (cell: unknown) => unknown): Given =>
  given.map((one) => (isRange(one) ? one.map((row) => row.map(change)) : one));

describe('a value that is rich is read by what is plain in it', () => {
  test.each(every)('%s', (_, id, one) => {
    const given = handedOver(id, one.call);
    const rich = withCells(given, (cell) => {
      if (typeof cell === 'number') {
        return { type: 'FormattedNumber', basicType: 'Double', basicValue: cell, text: 'a stock' };
      }
      if (typeof cell === 'string') return { type: 'String', basicValue: cell };
      return cell === null ? { type: 'Empty', basicType: 'Empty', basicValue: '' } : cell;
    });
    expect(call(id, rich)).toEqual(call(id, given));
  });

  test('a rich error is the error, in its own row', () => {
    const stock = { type: 'Entity', basicType: 'Error', basicValue: '#N/A', text: 'Contoso' };
    expect(call('ATTAINMENT', [[[1], [stock]], [[2]]])).toEqual([
      [0.5],
      [{ error: '#N/A', says: '' }],
    ]);
  });
});

describe('a required argument that is missing is named', () => {
  const required = functionNames.flatMap((id) =>
    parametersOf(id).flatMap(({ name, isOptional }, k) =>
      isOptional ? [] : [[`${id}, ${name}`, id, name, k] as const],
    ),
  );
  test.each(required)('%s', (_, id, name, k) => {
    const [one] = pages[id].cases as readonly Case[];
    const given = handedOver(id, one?.call ?? []);
    const found = call(id, given.with(k, null));
    expect(found).toMatchObject({ error: '#VALUE!' });
    expect(isError(found) && found.says).toMatch(new RegExp(`^${name}: It is missing\\.`));
  });
});

describe('blanks at the end are no part of a list or table', () => {
  test.each(every)('%s', (_, id, one) => {
    const given = handedOver(id, one.call);
    for (const blank of [null, 0, '']) {
      const longer = given.map((arg, k) => {
        const { name = '' } = parametersOf(id)[k] ?? {};
        if (!isRange(arg) || isByRow(id, name) || isOneCell(id, name)) return arg;
        if (arg.flat().length < 2) return arg;
        const [row = []] = arg;
        if (arg.length === 1 && name !== 'tiers' && name !== 'schedule' && name !== 'rates') {
          return [[...row, blank, blank]];
        }
        return [...arg, row.map(() => blank), row.map(() => blank)];
      });
      expect(withoutSizes(call(id, longer))).toEqual(withoutSizes(call(id, given)));
    }
  });

  test.each(every)('nor rows at the end of columns, which are never refused: %s', (_, id, one) => {
    const given = handedOver(id, one.call);
    const [first] = given;
    const isColumn = (arg: unknown, k: number): arg is unknown[][] =>
      isRange(arg) && arg.length > 1 && isByRow(id, parametersOf(id)[k]?.name ?? '');
    if (!isColumn(first, 0)) return;
    const longer = given.map((arg, k) =>
      isColumn(arg, k)
        ? [...arg, ...Array.from({ length: 3 }, () => arg[0]?.map(() => null))]
        : arg,
    );
    const before = call(id, given);
    const found = call(id, longer);
    if (!Array.isArray(before) || !Array.isArray(found)) {
      return expect(withoutSizes(found)).toEqual(withoutSizes(before));
    }
    expect(found.slice(0, before.length)).toEqual(before);
    expect(found.slice(before.length).flat().filter(isError)).toEqual([]);
    return undefined;
  });
});

describe('what stands across gives the same across', () => {
  const turned = (rows: readonly (readonly unknown[])[]) =>
    (rows[0] ?? []).map((_, k) => rows.map((row) => row[k]));
  const elsewhere = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replace(/, (row|column) \d+/g, ''));

  test.each(every)('%s', (_, id, one) => {
    const given = handedOver(id, one.call);
    const names = parametersOf(id).map(({ name }) => name);
    const several = given.some(
      (arg, k) => isRange(arg) && arg.length > 1 && isByRow(id, names[k] ?? ''),
    );
    const down = call(id, given);
    if (!several || !Array.isArray(down)) return;
    const across = given.map((arg, k) =>
      isRange(arg) && isByRow(id, names[k] ?? '') ? turned(arg) : arg,
    );
    const found = call(id, across) as unknown[][];
    expect(elsewhere(turned(found))).toEqual(elsewhere(down));
  });
});

describe('0 is 0, and only what is left out is left out', () => {
  const optional = functionNames.flatMap((id) =>
    parametersOf(id).flatMap(({ name, isOptional }, k) =>
      isOptional ? [[`${id}, ${name}`, id, name, k] as const] : [],
    ),
  );

  test.each(optional)('%s: a blank cell is a cell that holds 0', (_, id, name, k) => {
    if (!parametersOf(id)[k]?.isRange) return;
    for (const one of pages[id].cases as readonly Case[]) {
      const given = handedOver(id, one.call);
      expect(call(id, given.with(k, [[null]]))).toEqual(call(id, given.with(k, [[0]])));
      if (isByRow(id, name)) continue;
      expect(call(id, given.with(k, [['']]))).toEqual(call(id, given.with(k, [[0]])));
    }
  });

  test.each(optional)(
    '%s: 0 is not what leaving it out is, unless it says so',
    (_, id, name, k) => {
      const says = descriptions.get(`${id} ${name}`) ?? '';
      const isSame = (pages[id].cases as readonly Case[]).every((one) => {
        const given = handedOver(id, one.call);
        const left = JSON.stringify(call(id, given.with(k, null)));
        const zero = parametersOf(id)[k]?.isRange ? [[0]] : 0;
        return left === JSON.stringify(call(id, given.with(k, zero)));
      });
      expect([name, isSame]).toEqual([name, /\b0 when left out|left out or blank/.test(says)]);
    },
  );
});

describe('worked by hand', () => {
  const rows = (...cells: unknown[]) => cells.map((cell) => [cell]);

  test('a table of 0 pays 0; one of blanks is none, and is 0 where Excel hands blanks over as 0', () => {
    const bonus = (...tiers: unknown[][]) => call('TIERED_BONUS', [[[10]], tiers, null, null]);
    expect(bonus([0, 0])).toBe(0);
    expect(bonus([0, 0], [null, null])).toBe(0);
    const none = { says: 'tiers: The list is empty. Give at least one row.' };
    expect(bonus([null, null])).toMatchObject(none);
    expect(bonus(['', ''], [null, null])).toMatchObject(none);
  });

  test('months across give a row', () => {
    expect(call('ATTAINMENT', [[[50, 75, 100]], [[100, 100, 50]]])).toEqual([[0.5, 0.75, 2]]);
    expect(call('DRAW', [[[1500, 1000, 2600]], [[2000]], null, null])).toEqual([
      [2000, 2000, 2000],
      [500, 1500, 900],
    ]);
    expect(call('SPLIT', [[[100, 200]], [[0.3, 0.7]]])).toEqual([
      [30, 60],
      [70, 140],
    ]);
    const achievements = [
      [1, 0],
      [1, 1],
      [1, 0],
    ];
    const weights = [[0.5, 0.3, 0.2, null]];
    expect(call('MBO_BONUS', [[[10000, 20000]], weights, achievements, null, null])).toEqual([
      [10000, 6000],
    ]);
  });

  test('a row and a column do not fit, and the message says which is which', () => {
    expect(call('ATTAINMENT', [[[50, 75]], rows(100, 100)])).toEqual({
      error: '#VALUE!',
      says: 'quota: quota goes down a column and actual goes across a row. Give all of them down columns, or all across rows.',
    });
  });

  test('an empty text in a measure is an empty text in that row', () => {
    expect(call('ATTAINMENT', [rows(50, '', 75), [[100]]])).toEqual(rows(0.5, '', 0.75));
    expect(call('ATTAINMENT', [[['']], [[100]]])).toBe('');
    expect(call('EVENT_BONUS', [rows('Demo', ''), [['Demo', 5]], null])).toEqual(rows(5, ''));
    expect(call('DRAW', [rows(1500, '', 2600), [[2000]], null, null])).toEqual([
      [2000, 500],
      ['', ''],
      [2100, 0],
    ]);
  });

  test('a draw is not paid for periods that are blank at the end, and 0 or a blank cell is FALSE', () => {
    expect(call('DRAW', [rows(1500, 0, null), [[2000]], null, null])).toEqual([
      [2000, 500],
      [2000, 2500],
      ['', ''],
    ]);
    const notOwed = rows([2000, 0], [4000, 0]).flat();
    expect(call('DRAW', [rows(1500, 4000), [[2000]], null, [[0]]])).toEqual(notOwed);
    expect(call('DRAW', [rows(1500, 4000), [[2000]], null, [[null]]])).toEqual(notOwed);
  });

  test('every row of a draw after one that cannot be read is refused', () => {
    const says = (row: number) =>
      `earned, row ${row}: What is owed after row 2 is not known. Correct that row.`;
    const found = call('DRAW', [rows(1, errorValue('#N/A'), 3, 4), [[2]], null, null]);
    expect(found).toMatchObject([
      [2, 1],
      [{ error: '#N/A' }, { error: '#N/A' }],
      [{ says: says(3) }, { says: says(3) }],
      [{ says: says(4) }, { says: says(4) }],
    ]);
  });

  test('blank rows at the end are not refused, between others they are', () => {
    const given = [rows(50, null, 75, null, null), rows(100, null, 100, null, null)];
    const quota = 'quota, row 2: Quota is blank or zero. Give a quota above 0.';
    expect(call('ATTAINMENT', given)).toEqual(
      rows(0.5, { error: '#VALUE!', says: quota }, 0.75, '', ''),
    );
  });

  test('a message names the cell where it is', () => {
    const says = (id: string, ...given: Given) => {
      const found = call(id, given);
      return isError(found) ? found.says : '';
    };
    expect(says('SPLIT', [[1]], [[0.5, 'x']])).toMatch(/^shares, column 2: /);
    expect(says('SPLIT', [[1]], rows(0.5, 'x'))).toMatch(/^shares, row 2: /);
    expect(says('PAYABLE', [[1]], [[1.5, true]], [[1]])).toMatch(/^schedule, row 1, share: /);
    const conditions = [
      [true, true],
      ['x', true],
    ];
    expect(says('TIMED_BONUS', [[1]], [[46000]], [[46001]], conditions)).toMatch(
      /^conditions, row 2, column 1: /,
    );
  });
});
