import { allCases } from '../../src/engine/all-cases';
import type { Case } from '../../src/engine/cases';
import { roundMoney } from '../../src/engine/money';
import type { Native } from '../../src/workbook/native/native';
import type { FunctionName } from '../../src/engine/function-names';
import { natives } from '../../src/workbook/native/natives';
import { associated } from '../functions/custom-functions-stub';
import { describeWith } from '../programs';
import { type Entry, type RowValues, recalculateRows } from '../spreadsheet/formula-rows';
import type { ReadValue } from '../spreadsheet/values';
import { type AnswerCell, Block } from './native-block';
import { type Answer, type Call, answerOf, rowsOf, rowsOfAnswer } from './native-calls';
import { Lot } from './native-chance';
import { generated } from './native-rows';

const names = Object.keys(natives) as FunctionName[];

/** A call with what it should come to, and the cells where the native form says it. */
interface Trial {
  readonly call: Call;
  readonly expected: readonly (readonly Answer[])[];
  readonly cells: readonly (readonly AnswerCell[])[];
}

/** Where the helper columns stand beside a call's own table, each row is a call of its own. */
function single({ name, args, size }: Call): Call[] {
  const native: Native = natives[name];
  const kinds = Object.values(native.takes).map(({ kind }) => kind);
  const rows = Math.max(...args.map((arg, k) => (kinds[k] === 'cell' ? rowsOf(arg).length : 1)));
  if (!native.oneCall || rows === 1) return [{ name, args, ...(size && { size }) }];
  return Array.from({ length: rows }, (_, row) => ({
    name,
    args: args.map((arg, k) =>
      kinds[k] === 'cell' && rowsOf(arg).length > 1 ? (rowsOf(arg)[row]?.[0] ?? null) : arg,
    ),
    ...(size && { size }),
  }));
}

const isNumbers = ({ gives }: Case): boolean =>
  typeof gives === 'number' ||
  (Array.isArray(gives) &&
    (gives as readonly (readonly unknown[])[]).every((row) =>
      row.every((cell) => typeof cell === 'number' || cell === '' || cell === null),
    ));

/** The cases that a plain formula covers: those that give numbers. */
const caseTrials = (name: FunctionName, cells: Entry[][]): Trial[] =>
  (allCases[name] as readonly Case[]).filter(isNumbers).flatMap((one) => {
    const calls = single({ name, args: one.call });
    const rows = rowsOfAnswer(one.gives);
    return calls.map((call, k) => {
      const expected = calls.length > 1 ? rows.slice(k, k + 1) : rows;
      return { call, expected, cells: write(call, cells) };
    });
  });

function write({ name, args }: Call, cells: Entry[][]): AnswerCell[][] {
  const block = new Block(cells, cells.length, natives[name], args);
  return block.answers;
}

interface Tally {
  rows: number;
  refused: number;
  readonly differences: string[];
}

function compare(trials: readonly Trial[], values: RowValues): Tally {
  const tally: Tally = { rows: 0, refused: 0, differences: [] };
  for (const { call, expected, cells } of trials) {
    cells.forEach((row, k) => {
      tally.rows++;
      row.forEach(({ row: at, column, cents }, n) => {
        const wanted = expected[k]?.[n] ?? expected[0]?.find((one) => one === 'refused') ?? '';
        const found = values[at]?.[column];
        const paid = values[cents.row]?.[cents.column];
        if (wanted === 'refused') tally.refused++;
        if (agree(wanted, found, paid, call.size ?? 0)) return;
        const shown = [found, paid].map((one) => JSON.stringify(one)).join(', ');
        tally.differences.push(
          `${call.name} row ${k + 1}.${n + 1}: ${JSON.stringify(wanted)}, found ${shown}: ` +
            JSON.stringify(argumentsOfRow(call, k)),
        );
      });
    });
  }
  return tally;
}

const argumentsOfRow = ({ args }: Call, row: number) =>
  args.map((arg) => (rowsOf(arg).length > 50 ? rowsOf(arg)[row] : arg));

/** To 1e-9 of the number, and to the cent exactly; a refusal is an error value, never a number. */
function agree(
  wanted: Answer,
  found: ReadValue | undefined,
  cents: ReadValue | undefined,
  size: number,
): boolean {
  if (wanted === 'refused') return typeof found === 'object';
  if (wanted === '' || wanted === null) return found === '' || found === undefined;
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found;
  const tolerance = 1e-9 * Math.max(Math.abs(wanted), Math.abs(found)) + 1e-15 * size;
  return Math.abs(wanted - found) <= tolerance && roundMoney(wanted) === cents;
}

describeWith(['soffice', 'ssconvert'], 'the native form of', () => {
  const trials = new Map<FunctionName, Trial[]>();
  let values: ReturnType<typeof recalculateRows>;

  beforeAll(() => {
    const cells: Entry[][] = [];
    for (const [k, name] of names.entries()) {
      const calls = generated[name](new Lot(2026 + k)).map((call) => ({ name, ...call }));
      trials.set(name, [
        ...caseTrials(name, cells),
        ...calls
          .flatMap(single)
          .map((call) => ({ call, expected: answerOf(call), cells: write(call, cells) })),
      ]);
    }
    values = recalculateRows(Array.from(cells, (row) => Array.from(row ?? [])));
  });

  test('every function is here, and no other', () => {
    expect([...names].sort()).toEqual([...associated.keys()].sort());
  });

  describe.each([
    ['LibreOffice', () => values.libreOffice],
    ['Gnumeric', () => values.gnumeric],
  ])('in %s', (_, of) => {
    test.each(names)('%s is what the function gives', (name) => {
      const { differences, rows } = compare(trials.get(name) ?? [], of());
      expect([differences.length, differences.slice(0, 5)]).toEqual([0, []]);
      expect(rows).toBeGreaterThan(100);
    });
  });
});
