import { pages } from '../../src/reference/pages';
import type { Answer, Argument as CaseArgument, Case, CellError } from '../../src/functions/case';
import { built } from '../built';
import { type CallResult, blank, omitted, openFunctions } from './custom-functions';
import type { Argument } from './function-calls';

/*
 * Every case of every function, asked of the built functions.js in Microsoft's own runtime for
 * custom functions, as Excel asks: scalars, ranges, arguments left out, errors. Excel on the web
 * hands over a blank cell as null, and on the desktop as 0.
 */

interface Signature {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}
const { functions: signatures } = JSON.parse(built('functions.json')) as { functions: Signature[] };
const parametersOf = (name: string) => signatures.find(({ id }) => id === name)?.parameters ?? [];

const cases = Object.entries(pages).flatMap(([name, { cases: own }]) =>
  own.map((one: Case, k) => ({ name, one, title: `${name} ${k + 1}: ${one.source}` })),
);

describe.each(['web', 'windows'] as const)('in the runtime of Excel on %s', (profile) => {
  test('every case gives what its source says', async () => {
    const excel = await openFunctions(built('functions.js'), { profile });
    const answers = await excel.callAll(
      cases.map(({ name, one }) => ({ id: name, args: argumentsOf(name, one) })),
    );
    const wrong = cases.flatMap(({ title, one }, k) => {
      const answer = answers[k] ?? null;
      return isAnswer(answer, one.gives) ? [] : [`${title}: ${JSON.stringify(answer)}`];
    });
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });

  test.each(signatures.map(({ id }) => [id]))('%s says what is wrong with text', async (id) => {
    const excel = await openFunctions(built('functions.js'), { profile });
    const text = parametersOf(id).map(({ dimensionality }) =>
      dimensionality === 'matrix' ? [['abc']] : 'abc',
    );
    const answer = await excel.call(id, ...text);
    expect(answer).toMatchObject({ error: expect.stringMatching(/#VALUE!|#N\/A/) as string });
    expect((answer as { message?: string }).message).toMatch(/abc|1 column\b/);
  });
});

/** Excel hands a range, also one of a single cell, to a parameter that takes ranges. */
function argumentsOf(name: string, { call }: Case): Argument[] {
  return parametersOf(name).map(({ dimensionality }, k) => {
    const given = call[k] ?? null;
    if (given === null) return omitted;
    const rows = isRange(given) ? given : [[given]];
    const cells = rows.map((row) => row.map((cell) => cell ?? blank));
    return dimensionality === 'matrix' ? cells : (cells[0]?.[0] ?? omitted);
  });
}

const isRange = (argument: CaseArgument): argument is Extract<CaseArgument, readonly unknown[]> =>
  Array.isArray(argument);

/** A single answer may come as a range of one cell; a blank one comes as empty text. */
function isAnswer(answer: CallResult, wanted: Answer): boolean {
  const rows = Array.isArray(answer) ? (answer as CallResult[][]) : [[answer]];
  const wantedRows = Array.isArray(wanted) ? (wanted as Answer[][]) : [[wanted]];
  return (
    rows.length === wantedRows.length &&
    rows.every((row, r) => {
      const wantedRow = wantedRows[r] ?? [];
      return row.length === wantedRow.length && row.every((cell, k) => isCell(cell, wantedRow[k]));
    })
  );
}

function isCell(cell: CallResult, wanted: Answer | undefined): boolean {
  if (typeof wanted === 'number') return typeof cell === 'number' && isNear(cell, wanted);
  if (isError(wanted)) {
    const { error, message = '' } = cell as { error?: string; message?: string };
    return error === wanted.error && message.includes(wanted.says);
  }
  return (cell ?? '') === (wanted ?? '');
}

const isError = (wanted: Answer | undefined): wanted is CellError =>
  typeof wanted === 'object' && wanted !== null && 'error' in wanted;

const isNear = (found: number, wanted: number): boolean =>
  Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted) + 1e-300;
