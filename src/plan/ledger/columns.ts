import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import { type Formula, placesIn } from '../../formula/formula';
import { type Source, calculation } from '../../formula/value';

/** The rows of a ledger: what is typed in them, what their formulas are, and what they read elsewhere. */
export interface Ledger {
  readonly rows: number;
  readonly formulas: Readonly<Record<string, Formula>>;
  /**
   * What is typed in a column's cells, if anything is; where it is undefined, the column's formula
   * stands.
   */
  readonly typed: (id: string) => ((row: number) => unknown) | undefined;
  /** What stands outside the table, by the parts of its key. */
  readonly outside: (of: string, name: string, ledger: Columns) => Source;
  /** Cells whose formula is not asked: they look blank. */
  readonly isLeftOut?: (row: number, id: string) => boolean;
}

/** What the cells of a ledger hold. */
export interface Columns {
  readonly column: (id: string) => readonly unknown[];
  /** What a formula over its places comes to in a row; `more` has places of its own. */
  readonly comesTo: <T>(
    formula: Formula<T>,
    more?: Readonly<Record<string, Source>>,
  ) => (row: number) => T;
  /** Calculates the columns that a formula reads in steps, so that it is soon told what it comes to. */
  readonly readyFor: (formula: Formula) => Steps<void>;
}

/** Each column is calculated when it is first asked for. */
export function ledgerColumns(ledger: Ledger): Columns {
  const { rows, formulas, typed, outside, isLeftOut } = ledger;
  const made = new Map<string, readonly unknown[]>();
  const column = (id: string) => made.get(id) ?? atOnce(calculating(id));
  function* calculating(id: string): Steps<readonly unknown[]> {
    const entry = typed(id);
    const formula = formulas[id];
    const at = formula && comesTo(formula);
    const values: unknown[] = [];
    yield* rowByRow(Array(rows).keys(), (row) => {
      const value = entry?.(row);
      const isTyped = value !== undefined || !at;
      values.push(isTyped ? value : isLeftOut?.(row, id) ? '' : at(row));
    });
    made.set(id, values);
    return values;
  }
  function* readyFor(formula: Formula): Steps<void> {
    for (const key of placesIn(formula)) {
      const id = key.replace(/^@@?|\/(?:amount|here)$/g, '');
      if (!key.startsWith('@') || key.endsWith('/here') || made.has(id)) continue;
      const own = formulas[id];
      if (own) yield* readyFor(own);
      if (!made.has(id)) yield* calculating(id);
    }
  }
  const source = (key: string): Source => {
    if (key.startsWith('@@')) return { fixed: column(key.slice(2)) };
    if (key.startsWith('@')) return ofRow(key.slice(1), column);
    const [, of = '', name = ''] = /^\/([^/]*)\/?(.*)$/s.exec(key) ?? [];
    return outside(of, name, columns);
  };
  const comesTo: Columns['comesTo'] = (formula, more = {}) =>
    calculation(formula, (key) => more[key] ?? source(key));
  const columns = { column, comesTo, readyFor };
  return columns;
}

function ofRow(key: string, column: (id: string) => readonly unknown[]): Source {
  if (key.includes('..')) throw new Error(`${key} is read by functions alone.`);
  if (key.endsWith('/here')) return { at: (row) => ({ row }) };
  if (key.endsWith('/amount')) {
    const values = column(key.slice(0, -'/amount'.length));
    return { at: (row) => values[row] ?? 0 };
  }
  const values = column(key);
  return { at: (row) => values[row] };
}
