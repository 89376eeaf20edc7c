import type { Formula } from './formula';

/** Where a place is read: one value for all rows, or one of each row. */
export type Source<T = unknown> = { readonly fixed: T } | { readonly at: (row: number) => T };

/**
 * A formula as a function of a row, compiled once. What no row changes is calculated once, so that a
 * column of 20,000 costs what its own arithmetic does.
 */
export function calculation<T>(
  formula: Formula<T>,
  source: (key: string) => Source,
): (row: number) => T {
  const compiled = compile(formula, source) as Source<T>;
  if ('at' in compiled) return compiled.at;
  return () => compiled.fixed;
}

/** What a formula comes to, where every place has one value: most cells' are calculated once. */
export function valueOf<T>(formula: Formula<T>, value: (key: string) => unknown): T {
  const of = (part: Formula): unknown =>
    part.is === 'constant'
      ? part.value
      : part.is === 'place'
        ? value(part.key)
        : part.is === 'applied'
          ? (part.operator.value as Apply)(...part.operands.map(of))
          : of(behind(part));
  return of(formula) as T;
}

function compile(formula: Formula, source: (key: string) => Source): Source {
  switch (formula.is) {
    case 'constant':
      return { fixed: formula.value };
    case 'place':
      return source(formula.key);
    case 'applied': {
      const operands = formula.operands.map((operand) => compile(operand, source));
      return applied(formula.operator.value as Apply, operands);
    }
    default:
      return compile(behind(formula), source);
  }
}

/** What a name or a call stands for. */
const behind = (one: Formula & { is: 'named' | 'called' }): Formula =>
  one.is === 'named' ? one.formula : one.definition;

type Apply = (...operands: unknown[]) => unknown;

function applied(apply: Apply, operands: readonly Source[]): Source {
  if (operands.every((operand) => 'fixed' in operand)) {
    return { fixed: apply(...operands.map((operand) => operand.fixed)) };
  }
  const read = operands.map((operand) => ('at' in operand ? operand.at : () => operand.fixed));
  const [one, two, three] = read;
  if (one && !two) return { at: (row) => apply(one(row)) };
  if (one && two && !three) return { at: (row) => apply(one(row), two(row)) };
  if (one && two && three && read.length === 3) {
    return { at: (row) => apply(one(row), two(row), three(row)) };
  }
  return { at: (row) => apply(...read.map((operand) => operand(row))) };
}
