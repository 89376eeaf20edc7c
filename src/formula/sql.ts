import type { Formula } from './formula';

/** A formula as an expression of SQL. `place` says which column of the query a place is. */
export function sqlOf(formula: Formula, place: (key: string) => string): string {
  switch (formula.is) {
    case 'constant':
      return typeof formula.value === 'string'
        ? `'${formula.value.replaceAll("'", "''")}'`
        : String(formula.value).toUpperCase();
    case 'place':
      return place(formula.key);
    case 'named':
      return sqlOf(formula.formula, place);
    case 'called':
      return sqlOf(formula.definition, place);
    case 'applied': {
      const { words, sql } = formula.operator;
      const operands = formula.operands.map(() => '…');
      if (!sql) throw new Error(`“${words('en', ...operands)}” has no SQL yet.`);
      return sql(...formula.operands.map((operand) => sqlOf(operand, place)));
    }
  }
}
