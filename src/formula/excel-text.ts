import { type Binding, type Formula, binding } from './formula';

/**
 * The form of a workbook's formulas. Native formulas recalculate for everyone; COMP functions are
 * short and readable, and need the add-in. Both give the same to the cent.
 */
export type FormulaForm = 'native' | 'functions';

/** How a sheet names the places of a formula, and in which form it is written. */
export interface Notation {
  readonly form: FormulaForm;
  readonly place: (key: string) => string;
}

interface Written {
  readonly text: string;
  readonly binds: Binding;
}

/** A formula in Excel's text, without the sign of equality: in the English that files are written in. */
export const excelText = (formula: Formula, notation: Notation): string =>
  written(formula, notation).text;

function written(formula: Formula, notation: Notation): Written {
  switch (formula.is) {
    case 'constant':
      return constantText(formula.value);
    case 'place':
      return placeText(notation.place(formula.key));
    case 'named':
      return written(formula.formula, notation);
    case 'called':
      if (notation.form === 'native') return written(formula.definition, notation);
      return alone(`COMP.${formula.name}(${argumentsOf(formula.operands, notation)})`);
    case 'applied': {
      const { text, binds, holds = binds, isOrdered } = formula.operator;
      const operands = formula.operands.map((operand, k) => {
        const own = written(operand, notation);
        const isHeld = own.binds > holds || (own.binds === holds && (k === 0 || !isOrdered));
        return isHeld || holds === binding.alone ? own.text : `(${own.text})`;
      });
      return { text: text(...operands), binds };
    }
  }
}

const alone = (text: string): Written => ({ text, binds: binding.alone });

/** Arguments that are left out at the end are not written; those before are empty. */
function argumentsOf(operands: readonly (Formula | undefined)[], notation: Notation): string {
  const last = operands.findLastIndex((operand) => operand !== undefined);
  return operands
    .slice(0, last + 1)
    .map((operand) => (operand === undefined ? '' : excelText(operand, notation)))
    .join(',');
}

function constantText(value: number | string | boolean): Written {
  if (typeof value === 'string') {
    const text = literal(value);
    return { text, binds: text.includes('"&"') ? binding.join : binding.alone };
  }
  if (typeof value === 'boolean') return alone(value ? 'TRUE' : 'FALSE');
  const text = String(value).toUpperCase();
  return { text, binds: value < 0 ? binding.sign : binding.alone };
}

/** A place may be a formula itself, such as the sum of two cells: it holds as loosely as any. */
const placeText = (text: string): Written => ({
  text,
  binds: isReference.test(text) ? binding.alone : binding.compare,
});

const isReference =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[\p{L}_\\][\p{L}\p{N}_.$:?]*$|^[\p{L}\p{N}_.]*\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]$/u;

/** In characters: Excel allows 255 of each. */
export const longestLiteral = 250;
const pieces = new RegExp(`[\\s\\S]{1,${String(longestLiteral)}}`, 'g');

/** Text inside a formula: quoted, and in pieces of which Excel allows each. */
export function literal(text: string): string {
  const parts = text.match(pieces) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}
