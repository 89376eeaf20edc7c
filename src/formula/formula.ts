import type { Language, LocalizedText } from '../engine/words';
import type { Unit } from './unit';

/**
 * A formula that is data. A rule is written once, of operators over named places, and everything else
 * is made of it: its value (`value.ts`), its text in Excel and its COMP call (`excel-text.ts`), its
 * words and its trace (`trace.ts`), and its SQL (`sql.ts`).
 *
 * `T` is what it comes to: a number, a condition, a text, or a column of these. Blank cells are 0, no
 * condition and no text. An error is NaN, or null where a condition or a text belongs, and whatever
 * needs it is an error too.
 */
export type Formula<T = unknown> = (
  PlaceFormula | ConstantFormula | AppliedFormula | CalledFormula | NamedFormula
) & { readonly unit: Unit | undefined; readonly comesTo?: T };

/** A number, a word, a column or a table that stands somewhere: in a document, in a cell, in a row. */
interface PlaceFormula {
  readonly is: 'place';
  readonly key: string;
}
interface ConstantFormula {
  readonly is: 'constant';
  readonly value: number | string | boolean;
}
interface AppliedFormula {
  readonly is: 'applied';
  readonly operator: Operator;
  readonly operands: readonly Formula[];
}
/** What a COMP function gives. An argument that is left out is undefined. */
interface CalledFormula {
  readonly is: 'called';
  readonly name: string;
  readonly operands: readonly (Formula | undefined)[];
  readonly definition: Formula;
}
/** A step with a name of its own, which a trace tells apart. */
interface NamedFormula {
  readonly is: 'named';
  readonly words: LocalizedText;
  readonly formula: Formula;
}

/** A condition that cannot be decided is null; so is a text that is none. */
export type Condition = boolean | null;
export type Text = string | null;
export type Column<T> = readonly T[];

/** A column of one cell is that cell. */
export const cellsOf = <T>(column: T | Column<T>): Column<T> =>
  Array.isArray(column) ? (column as Column<T>) : [column as T];

/** The cells of a column, or of a row: a block of one row. */
export const lineOf = <T>(cells: T | Column<T>): Column<T> =>
  cellsOf(cells).flat() as unknown as Column<T>;

/** How tightly an operator holds its operands in Excel's text; what is called or stands alone holds most. */
export const binding = { compare: 1, join: 2, add: 3, multiply: 4, sign: 5, alone: 6 } as const;
export type Binding = (typeof binding)[keyof typeof binding];

/** What an operator means, to everyone who reads a formula. */
export interface Operator {
  /** What the operands come to. Operands are never blank, and may be errors. */
  readonly value: (...operands: never[]) => unknown;
  /** In Excel, LibreOffice and Gnumeric: the operands' own texts are in brackets where they need them. */
  readonly text: (...operands: string[]) => string;
  readonly binds: Binding;
  /** How tightly operands must hold in its text, where that is not as tightly as it binds itself. */
  readonly holds: Binding | undefined;
  /** Whether operands of its own binding need brackets, beside the first: 5-(3-2), 6/(3*2). */
  readonly isOrdered: boolean;
  /** In a database, where it differs from the spreadsheet's text. */
  readonly sql: ((...operands: string[]) => string) | undefined;
  readonly words: (language: Language, ...operands: string[]) => string;
  readonly unit: (...units: readonly (Unit | undefined)[]) => Unit | undefined;
  /** Of one that chooses: the operand that is chosen; the first one is what decided. */
  readonly taken: ((...operands: readonly unknown[]) => number | undefined) | undefined;
  /** Of a condition: what holds exactly where it does not, and is an error where it is one. */
  readonly opposite: ((...operands: never[]) => Formula<Condition>) | undefined;
  /** Of a number: how many decimals it has at most, where that is known before it is calculated. */
  readonly decimals: ((...operands: readonly Formula[]) => number | undefined) | undefined;
}

export type Operands<T extends readonly unknown[]> = {
  readonly [K in keyof T]: Formula<T[K]>;
};

/** An operator as its file says it; what is left out is what most have. */
export interface Meaning<O extends readonly unknown[], T> {
  readonly value: (...operands: O) => T;
  readonly text: (...operands: string[]) => string;
  readonly binds?: Binding;
  readonly holds?: Binding;
  readonly isOrdered?: true;
  readonly sql?: (...operands: string[]) => string;
  readonly words: (language: Language, ...operands: string[]) => string;
  /** Left out where the result is no number, or one without a unit. */
  readonly unit?: (...units: readonly (Unit | undefined)[]) => Unit | undefined;
  readonly taken?: (...operands: readonly unknown[]) => number | undefined;
  readonly opposite?: (...operands: Operands<O>) => Formula<Condition>;
  readonly decimals?: (...operands: readonly Formula[]) => number | undefined;
  /** A shorter formula that comes to the same, whatever its operands are. */
  readonly simplified?: (...operands: Operands<O>) => Formula<T> | undefined;
}

export function operator<O extends readonly unknown[], T>(meaning: Meaning<O, T>) {
  const { simplified, opposite, ...said } = meaning;
  const whole: Operator = {
    ...{
      binds: binding.alone,
      isOrdered: false,
      holds: undefined,
      sql: undefined,
      taken: undefined,
      opposite: opposite as Operator['opposite'],
      decimals: undefined,
      unit: () => undefined,
    },
    ...said,
  };
  return (...operands: Operands<O>): Formula<T> =>
    simplified?.(...operands) ?? {
      is: 'applied',
      operator: whole,
      operands,
      unit: whole.unit(...operands.map(({ unit }) => unit)),
    };
}

export const place = <T = number>(key: string, unit?: Unit): Formula<T> => ({
  is: 'place',
  key,
  unit,
});

export const constant = <T extends number | string | boolean>(
  value: T,
  unit?: Unit,
): Formula<T extends number ? number : T extends string ? Text : Condition> => ({
  is: 'constant',
  value,
  unit,
});

/** A formula that a COMP function of the same arguments gives as well. */
export const called = <T>(
  name: string,
  operands: readonly (Formula | undefined)[],
  definition: Formula<T>,
): Formula<T> => ({ is: 'called', name, operands, definition, unit: definition.unit });

export const named = <T>(words: LocalizedText, formula: Formula<T>): Formula<T> => ({
  ...{ is: 'named', words, formula, unit: formula.unit },
});

/** How many decimals a number has at most: none of a count, two of what was rounded to the cent. */
export function decimalsAtMost(formula: Formula): number | undefined {
  if (formula.is === 'named') return decimalsAtMost(formula.formula);
  if (formula.is === 'applied') return formula.operator.decimals?.(...formula.operands);
  return Number.isInteger(constantOf(formula)) ? 0 : undefined;
}

/** Whole numbers that are added are one; with decimals, dust comes along. */
export const ofWholes = (...terms: readonly Formula[]): 0 | undefined =>
  terms.every((one) => decimalsAtMost(one) === 0) ? 0 : undefined;

export const constantOf = (formula: Formula): number | string | boolean | undefined =>
  formula.is === 'constant' ? formula.value : undefined;

/** The same formula with its places called otherwise: seen from another sheet, or of one component. */
export const renamed = <T>(formula: Formula<T>, key: (key: string) => string): Formula<T> =>
  filled(formula, (one, unit) => place(key(one), unit));

/** The same formula with other formulas standing in its places. */
export function filled<T>(
  formula: Formula<T>,
  by: (key: string, unit: Unit | undefined) => Formula,
): Formula<T> {
  const again = <F extends Formula | undefined>(one: F): F =>
    (one === undefined ? one : filled(one, by)) as F;
  switch (formula.is) {
    case 'constant':
      return formula;
    case 'place':
      return by(formula.key, formula.unit) as Formula<T>;
    case 'applied':
      return {
        is: 'applied',
        operator: formula.operator,
        operands: formula.operands.map(again),
        unit: formula.unit,
      };
    case 'called': {
      const operands = formula.operands.map(again);
      return { ...formula, operands, definition: again(formula.definition) };
    }
    case 'named':
      return { ...formula, formula: again(formula.formula) };
  }
}

/** The places that a formula reads, however often. */
export function* placesIn(formula: Formula): Generator<string, void> {
  if (formula.is === 'place') yield formula.key;
  else if (formula.is === 'named') yield* placesIn(formula.formula);
  else if (formula.is === 'called') yield* placesIn(formula.definition);
  else if (formula.is === 'applied') {
    for (const operand of formula.operands) if (operand) yield* placesIn(operand);
  }
}

/** The same formula written out, where no COMP function can be called. */
export function writtenOut<T>(formula: Formula<T>): Formula<T> {
  switch (formula.is) {
    case 'called':
      return writtenOut(formula.definition) as Formula<T>;
    case 'named':
      return { ...formula, formula: writtenOut(formula.formula) };
    case 'applied':
      return { ...formula, operands: formula.operands.map(writtenOut) };
    default:
      return formula;
  }
}
