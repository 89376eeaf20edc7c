import type { Argument, Scalar } from '../../src/functions/case';
import { targetBases } from '../../src/functions/adjusted-target/rule';
import { matrixMethods } from '../../src/functions/matrix/rule';
import { rateMethods } from '../../src/functions/tiered-commission/rule';
import { payoutModes } from '../../src/functions/tiers/rule';
import { wordIn } from '../../src/engine/vocabulary';
import type { LocalizedText } from '../../src/engine/words';
import { letters } from '../../src/workbook/description/addresses';
import { type Formula, place } from '../../src/formula/formula';
import { isNumber } from '../../src/formula/operators/conditions/cell-kinds';
import { choose } from '../../src/formula/operators/conditions/choose';
import { toTheCent } from '../../src/formula/operators/numbers/rounded';
import type {
  Column,
  ColumnFormulas,
  Grid,
  Native,
  Parameter,
  Place,
  Sheet,
} from '../../src/functions/native/native';
import { inSteps } from '../../src/functions/native/steps';
import type { Entry } from '../spreadsheet/entry-workbook';
import { rowsOf } from './native-calls';

/** Where a value and the same value to the cent stand. */
export interface AnswerCell {
  readonly row: number;
  readonly column: number;
  readonly cents: { readonly row: number; readonly column: number };
}

/** Which cells a column covers; `start` above its first, or left of it where the table lies across. */
interface Extent {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly across: boolean;
}

/**
 * A call written in cells, as a person would write it: arguments, helper cells, formula, each copied
 * down from its first row. The blocks of many calls stand below each other on one sheet.
 */
export class Block implements Sheet {
  readonly language = 'en';
  readonly answers: AnswerCell[][];
  height = 2;
  private column_ = 0;
  private readonly extents = new Map<Formula, Extent>();
  private readonly textOf = inSteps((_, formula) => this.standStep(formula));
  private readonly rows: number;
  private readonly isCopied: boolean;

  /** `top` is the row that belongs to the starts of columns; the call itself begins below it. */
  constructor(
    private readonly cells: Entry[][],
    private readonly top: number,
    native: Native,
    args: readonly Argument[],
  ) {
    const parameters = Object.entries(native.takes);
    this.rows = Math.max(
      1,
      ...parameters.map(([, { kind }], k) =>
        kind === 'cell' || (kind === 'row' && !this.isSingle(native, args))
          ? rowsOf(args[k] ?? null).length
          : 1,
      ),
    );
    this.isCopied = this.rows > 1;
    const places = parameters.map(
      ([name, parameter], k) => [name, this.stand(parameter, args[k] ?? null)] as const,
    );
    const written = native.write(Object.fromEntries(places), this);
    this.answers = 'is' in written ? this.answerIn(written) : this.answersIn(written);
  }

  column<T = number>(
    beside: Column<unknown>,
    _: LocalizedText,
    write: (own: Column<T>) => ColumnFormulas<T>,
  ): Column<T> {
    const table = this.extents.get(beside.here);
    if (!table) throw new Error('There is no such table in this block.');
    const extent = table.across
      ? { ...table, row: this.top + this.height }
      : { ...table, column: this.next() };
    const own = this.columnAt<T>(extent);
    const { formula, start, last } = write(own);
    const [inEach, inLast] = [this.textOf(formula), this.textOf(last ?? formula)];
    for (let k = 0; k < extent.count; k++) {
      const text = k === extent.count - 1 ? inLast : inEach;
      const [down, right] = extent.across ? [0, k] : [k, 0];
      this.put(extent.row + down, extent.column + right, shifted(text, down, right));
    }
    if (start === undefined) return own;
    const [up, left] = extent.across ? [0, 1] : [1, 0];
    this.put(extent.row - up, extent.column - left, this.textOf(start));
    return { ...own, all: place(this.range({ ...extent, start: true })) };
  }

  lines(table: Column, count: (rows: number) => number): Column {
    const extent = {
      row: this.top + 1,
      column: this.next(),
      count: count(table.rows),
      across: false,
    };
    for (let k = 0; k < extent.count; k++) this.put(extent.row + k, extent.column, k + 1);
    return this.columnAt(extent);
  }

  /** A step in a cell of its own, beside what needs it. */
  private standStep(formula: string): string {
    const column = this.next();
    this.copyDown(column, formula);
    return this.reference(column);
  }

  /** Writes an argument where it stands, and says where. */
  private stand(parameter: Parameter, arg: Argument): Place | undefined {
    if (arg === null && parameter.optional) return undefined;
    const values = rowsOf(arg);
    switch (parameter.kind) {
      case 'cell':
        return place(this.standCell(values));
      case 'row':
        return place(this.standRow(this.rows === 1 ? [values.flat()] : values));
      case 'list':
        return this.standList(values.flat(), parameter.across === true);
      case 'word':
        return wordOf(arg);
      case 'table': {
        const names = [...(parameter.before ?? []), ...parameter.columns];
        return this.standTable(values, names.slice(names.length - (values[0]?.length ?? 0)));
      }
      case 'grid':
        return this.standGrid(values);
      case 'either':
        if (typeof arg === 'string') return { word: arg };
        return values.length > 1 || (values[0]?.length ?? 0) > 1
          ? { table: this.standTable(values, parameter.columns) }
          : { cell: place(this.standCell(values)) };
    }
  }

  private standCell(values: readonly (readonly Scalar[])[]): string {
    const column = this.next();
    values.forEach(([value], k) => this.put(this.top + 1 + k, column, entryOf(value)));
    return values.length > 1 ? this.reference(column) : absolute(this.top + 1, column);
  }

  private standRow(values: readonly (readonly Scalar[])[]): string {
    const columns = (values[0] ?? []).map(() => this.next());
    values.forEach((row, k) =>
      row.forEach((value, n) => this.put(this.top + 1 + k, columns[n] ?? 0, entryOf(value))),
    );
    const ends = [columns[0] ?? 0, columns.at(-1) ?? 0];
    return ends
      .map((column) => (this.isCopied ? this.reference(column) : absolute(this.top + 1, column)))
      .join(':');
  }

  private standList(values: readonly Scalar[], across: boolean): Column {
    const start = this.next();
    const extent = {
      row: this.top + 1,
      column: across ? start + 1 : start,
      count: values.length,
      across,
    };
    values.forEach((value, k) => {
      if (across) this.next();
      this.put(extent.row + (across ? 0 : k), extent.column + (across ? k : 0), entryOf(value));
    });
    return this.columnAt(extent);
  }

  /** A grid with its edges, and each of these as a column of its own. */
  private standGrid(values: readonly (readonly Scalar[])[]): Grid {
    const column = this.next();
    const row = this.top + 1;
    const [[, ...across] = []] = values;
    across.forEach(() => this.next());
    values.forEach((cells, down) =>
      cells.forEach((value, right) => this.put(row + down, column + right, entryOf(value))),
    );
    const count = { down: values.length - 1, across: across.length };
    const cells = `${absolute(row + 1, column + 1)}:${absolute(row + count.down, column + count.across)}`;
    return {
      down: this.columnAt({ row: row + 1, column, count: count.down, across: false }),
      across: this.columnAt({ row, column: column + 1, count: count.across, across: true }),
      cells: place(cells),
    };
  }

  private standTable(
    values: readonly (readonly Scalar[])[],
    names: readonly string[],
  ): Record<string, Column> {
    return Object.fromEntries(
      names.map((name, k) => [
        name,
        this.standList(
          values.map((row) => row[k] ?? null),
          false,
        ),
      ]),
    );
  }

  private answerIn(formula: Formula<number>): AnswerCell[][] {
    const column = this.next();
    this.copyDown(column, this.textOf(formula));
    const cents = this.next();
    this.copyDown(cents, this.textOf(toTheCent(place(this.reference(column)))));
    return Array.from({ length: this.rows }, (_, k) => {
      const row = this.top + 1 + k;
      return [{ row, column, cents: { row, column: cents } }];
    });
  }

  private answersIn(columns: readonly Column[]): AnswerCell[][] {
    const lists = columns.map((column) => {
      const extent = this.extents.get(column.here);
      const cents = this.column(column, noWords, () => ({
        formula: choose(isNumber(column.here), toTheCent(column.here), column.here),
      }));
      const beside = this.extents.get(cents.here);
      if (!extent || !beside) throw new Error('The answer is not in this block.');
      return Array.from({ length: extent.count }, (_, k): AnswerCell => {
        const [down, right] = extent.across ? [0, k] : [k, 0];
        return {
          row: extent.row + down,
          column: extent.column + right,
          cents: { row: beside.row + down, column: beside.column + right },
        };
      });
    });
    const first = lists[0] ?? [];
    const isAcross = columns[0] && this.extents.get(columns[0].here)?.across;
    return isAcross ? [first] : first.map((_, k) => lists.flatMap((list) => list[k] ?? []));
  }

  private columnAt<T = number>(extent: Extent): Column<T> {
    const cell = (distance: number): Formula<T> =>
      place(
        extent.across
          ? `${letters(extent.column + distance)}$${String(extent.row + 1)}`
          : `$${letters(extent.column)}${String(extent.row + 1 + distance)}`,
      );
    const here = cell(0);
    this.extents.set(here, extent);
    return {
      all: place(this.range(extent)),
      first: place(absolute(extent.row, extent.column)),
      ...{ here, above: cell(-1), below: cell(1) },
      rows: extent.count,
    };
  }

  private range({ row, column, count, across, start }: Extent & { start?: true }): string {
    const back = start ? 1 : 0;
    return across
      ? `${absolute(row, column - back)}:${absolute(row, column + count - 1)}`
      : `${absolute(row - back, column)}:${absolute(row + count - 1, column)}`;
  }

  private copyDown(column: number, formula: string): void {
    for (let k = 0; k < this.rows; k++) {
      this.put(this.top + 1 + k, column, shifted(formula, k, 0));
    }
  }

  /** The cell of the call's first row; it moves along only where the call has several rows. */
  private reference(column: number): string {
    return this.isCopied
      ? `$${letters(column)}${String(this.top + 2)}`
      : absolute(this.top + 1, column);
  }

  private put(row: number, column: number, entry: Entry): void {
    this.height = Math.max(this.height, row - this.top + 1);
    const cells = (this.cells[row] ??= []);
    if (cells[column] !== undefined) throw new Error('Two contents for one cell.');
    cells[column] = entry;
  }

  private next(): number {
    return this.column_++;
  }

  /** A call whose conditions or achievements may stand in a column, since there is only one. */
  private isSingle(native: Native, args: readonly Argument[]): boolean {
    return Object.values(native.takes).every(
      ({ kind }, k) => kind !== 'cell' || rowsOf(args[k] ?? null).length === 1,
    );
  }
}

const noWords: LocalizedText = { en: '', da: '' };

const absolute = (row: number, column: number) => `$${letters(column)}$${String(row + 1)}`;

const entryOf = (value: Scalar | undefined): Entry => value ?? undefined;

/** The word that decides the form, in whatever language and case it was given. */
function wordOf(arg: Argument): string {
  const word = String(arg);
  return (
    wordIn({ ...payoutModes, ...rateMethods, ...targetBases, ...matrixMethods }, word) ??
    word.toUpperCase()
  );
}

const reference = /"(?:[^"]|"")*"|(?<![A-Z0-9$.])(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g;

/** A formula as it reads after it was copied so many rows down and columns to the right. */
export function shifted(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(
    reference,
    (text, stays: string | undefined, column: string, fixed: string, row: string) => {
      if (stays === undefined) return text;
      const moved = stays === '$' ? column : letters(numberOf(column) + right);
      return `${stays}${moved}${fixed}${fixed === '$' ? row : String(Number(row) + down)}`;
    },
  );
}

const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
