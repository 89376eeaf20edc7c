import {
  type Column,
  type Condition,
  type Formula,
  binding,
  cellsOf,
  operator,
} from '../../formula';

/*
 * Sums over the rows of some columns, which every spreadsheet calculates without an array formula:
 * SUMPRODUCT takes whole columns where another function takes the cell of one row. There is no MIN or
 * MAX of each row, nor a choice, which would take one value of all: a condition stands as 1 and 0.
 */

/** What a formula comes to in each row, added up: `each` says which of its places are columns. */
export const summed = (ofRow: Formula<number>): Formula<number> => sum(inRows(ofRow));

export const each = <T>(column: Formula<Column<T>>): Formula<T> => column as Formula<never>;

/** An amount where a condition holds, and otherwise 0. */
export const where = operator({
  value: (condition: Condition, amount: number) =>
    condition === null ? NaN : Number(condition) * amount,
  text: (condition, amount) => `${condition}*${amount}`,
  sql: (condition, amount) => `CASE WHEN ${condition} THEN ${amount} ELSE 0 END`,
  binds: binding.multiply,
  words: (language, condition, amount) =>
    language === 'en' ? `${amount} where ${condition}` : `${amount}, hvor ${condition}`,
  unit: (_, unit) => unit,
});

const sum = operator({
  value: (amounts: Column<unknown>) =>
    cellsOf(amounts).reduce<number>((all, one) => all + amountOf(one), 0),
  text: (amounts) => `SUMPRODUCT(${amounts})`,
  words: (language, amounts) =>
    language === 'en' ? `the sum of ${amounts}` : `summen af ${amounts}`,
  unit: (unit) => unit,
});

/** A blank cell and a text are nothing; an error is an error. */
const amountOf = (cell: unknown): number =>
  cell === null ? NaN : typeof cell === 'number' ? cell : 0;

/** The same operators, row by row. */
function inRows(formula: Formula): Formula<Column<number>> {
  if (formula.is !== 'applied') return formula as Formula<Column<number>>;
  const { operator: meaning, operands } = formula;
  const value = rowByRow(meaning.value as (...cells: unknown[]) => unknown);
  const applied = { ...formula, operator: { ...meaning, value }, operands: operands.map(inRows) };
  return applied as Formula<Column<number>>;
}

const rowByRow =
  (apply: (...cells: unknown[]) => unknown) =>
  (...operands: unknown[]): unknown => {
    let rows = -1;
    for (const one of operands) if (Array.isArray(one)) rows = Math.max(rows, one.length);
    if (rows < 0) return apply(...operands);
    const made = new Array<unknown>(rows);
    const [first, second] = operands;
    // Thousands of rows ask of thousands, nearly always of two operands.
    if (operands.length === 2) {
      for (let row = 0; row < rows; row++)
        made[row] = apply(cellOf(first, row), cellOf(second, row));
    } else {
      for (let row = 0; row < rows; row++) {
        made[row] = apply(...operands.map((operand) => cellOf(operand, row)));
      }
    }
    return made;
  };

/** What stands in a row of a column, 0 below its end; one cell is the same in every row. */
function cellOf(operand: unknown, row: number): unknown {
  if (!Array.isArray(operand)) return operand;
  const cell = (operand as Column<unknown>)[row];
  return cell === undefined ? 0 : cell;
}
