import type { Language, LocalizedText } from '../../engine/words';
import { type Formula, filled, named, place } from '../../formula/formula';
import type { Places } from '../../formula/trace';
import type { Unit } from '../../formula/unit';
import { valueOf } from '../../formula/value';
import type { Column, ColumnFormulas, Sheet } from '../native/native';

/** A column that stands beside others: given, or made of formulas, of which each is worked out once. */
interface Line {
  readonly words: LocalizedText;
  readonly rows: number;
  readonly valueAt: (row: number) => unknown;
  /** The same after the rows above it: thousands that stand on each other are worked out from the top. */
  readonly fromTop?: (row: number) => unknown;
  /** In the row above the first, where something stands there. */
  readonly start?: () => unknown;
  readonly formulaAt?: (row: number) => Formula;
}

type Neighbour = 'all' | 'first' | 'here' | 'above' | 'below';

/** Where the plain formula of a call is worked out row by row, as a person would write it into cells. */
export class WorkedSheet implements Sheet {
  private readonly lines_: Line[] = [];
  private readonly single = new Map<string, { words: LocalizedText; value: unknown }>();

  constructor(readonly language: Language) {}

  /** An argument that is one value, or a list that is read as a whole. */
  stand(words: LocalizedText, value: unknown, unit?: Unit): Formula<never> {
    const key = `given/${this.single.size}`;
    this.single.set(key, { words, value });
    return place(key, unit);
  }

  /** An argument that is a column. */
  standColumn(words: LocalizedText, values: readonly unknown[], unit?: Unit): Column<never> {
    return this.added({ words, rows: values.length, valueAt: (row) => values[row] ?? 0 }, unit);
  }

  column<T = number>(
    beside: Column<unknown>,
    words: LocalizedText,
    write: (own: Column<T>) => ColumnFormulas<T>,
  ): Column<T> {
    const { rows } = beside;
    const known = new Map<number, unknown>();
    const formulaAt = (row: number): Formula =>
      (row === rows - 1 ? made.last : undefined) ?? made.formula;
    const valueAt = (row: number): unknown => {
      if (row < 0 || row >= rows) return undefined;
      if (!known.has(row)) known.set(row, valueOf(formulaAt(row), this.valueIn(row)));
      return known.get(row);
    };
    let done = 0;
    const fromTop = (row: number): unknown => {
      for (; done < row; done++) valueAt(done);
      return valueAt(row);
    };
    const own = this.added<T>({
      ...{ words, rows, valueAt, fromTop, formulaAt },
      start: () => made.start && valueOf(made.start, this.valueIn(0)),
    });
    const made = write(own);
    // The start then belongs to the column.
    return made.start ? { ...own, all: place(`${keyOf(own)}/started`) } : own;
  }

  lines(table: Column, count: (rows: number) => number): Column {
    const words = { en: 'line', da: 'linje' };
    return this.added({ words, rows: count(table.rows), valueAt: (row) => row + 1 });
  }

  /** What stands in the places of a formula in a row. */
  valueIn(row: number): Places['value'] {
    return (key) => {
      const given = this.single.get(key);
      if (given) return given.value;
      const { line, which } = this.found(key);
      switch (which) {
        case 'here':
          return line.valueAt(row);
        case 'first':
          return line.valueAt(0);
        case 'below':
          return line.valueAt(row + 1);
        case 'above':
          return row === 0 ? (line.start?.() ?? 0) : (line.fromTop ?? line.valueAt)(row - 1);
        default: {
          const all = Array.from({ length: line.rows }, (_, k) => line.valueAt(k));
          return which === 'all' ? all : [line.start?.(), ...all];
        }
      }
    };
  }

  /** What a place is called. */
  wordsOf(key: string): LocalizedText {
    const given = this.single.get(key);
    if (given) return given.words;
    const { line, which } = this.found(key);
    return neighbourWords[which]?.(line.words) ?? line.words;
  }

  /** The formula of a row, in which every step that stands beside it is written out. */
  formulaAt(column: Column<unknown>, row: number): Formula {
    const { line } = this.found(`${keyOf(column)}/here`);
    return this.writtenOut(line.formulaAt?.(row) ?? column.here, row);
  }

  writtenOut(formula: Formula, row: number): Formula {
    return filled(formula, (key, unit) => {
      if (!key.endsWith('/here')) return place(key, unit);
      const { line } = this.found(key);
      const own = line.formulaAt?.(row);
      return own ? named(line.words, this.writtenOut(own, row)) : place(key, unit);
    });
  }

  private added<T>(line: Line, unit?: Unit): Column<T> {
    const key = String(this.lines_.push(line) - 1);
    const at = <V>(which: Neighbour): Formula<V> => place<V>(`${key}/${which}`, unit);
    return {
      ...{ all: at('all'), first: at('first'), here: at('here') },
      ...{ above: at('above'), below: at('below'), rows: line.rows },
    };
  }

  private found(key: string): { readonly line: Line; readonly which: Neighbour | 'started' } {
    const [number = '', which = ''] = key.split('/');
    const line = this.lines_[Number(number)];
    if (!line) throw new Error(`Nothing stands in ${key}.`);
    return { line, which: which as Neighbour };
  }
}

const keyOf = ({ here }: Column<unknown>): string =>
  here.is === 'place' ? (here.key.split('/')[0] ?? '') : '';

const neighbourWords: Readonly<Record<string, (words: LocalizedText) => LocalizedText>> = {
  first: ({ en, da }) => ({ en: `the first of ${en}`, da: `den første af ${da}` }),
  above: ({ en, da }) => ({ en: `${en} in the row above`, da: `${da} i rækken over` }),
  below: ({ en, da }) => ({ en: `${en} in the row below`, da: `${da} i rækken under` }),
};
