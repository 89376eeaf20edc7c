import type { Answer, Argument, Case, CellError, Scalar } from '../../src/functions/case';
import { type CellFunction, isCellFault } from './custom-functions-stub';
import { parametersOf } from './signatures';

/** What a call shows in its cells: the message of an error stands in `says`. */
export type Shown = Scalar | readonly (readonly (Scalar | CellError)[])[] | CellError;

/** Hands the arguments over as Excel does: a range also for a single cell, null for what is left out. */
export function handedOver(id: string, call: readonly Argument[]): unknown[] {
  return parametersOf(id).map(({ isRange }, k) => {
    const argument = call[k] ?? null;
    return isRange && argument !== null && !Array.isArray(argument) ? [[argument]] : argument;
  });
}

/** The function's answer to a case, from whatever functions: the source, or a built script. */
export function runCase(
  functions: ReadonlyMap<string, CellFunction>,
  id: string,
  { call }: Pick<Case, 'call'>,
): Shown {
  const cellFunction = functions.get(id);
  if (!cellFunction) throw new Error(`${id} is not associated.`);
  return shown(() => cellFunction(...handedOver(id, call)));
}

export function shown(answer: () => unknown): Shown {
  try {
    return cells(answer());
  } catch (fault) {
    if (isCellFault(fault)) return faultShown(fault);
    throw fault;
  }
}

function cells(value: unknown): Shown {
  if (!Array.isArray(value)) return value as Scalar;
  const rows = (value as unknown[][]).map((row) => row.map(cell));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Scalar) : rows;
}

const cell = (value: unknown): Scalar | CellError =>
  isCellFault(value) ? faultShown(value) : (value as Scalar);

const faultShown = (fault: { code: string; message: string }): CellError => ({
  error: fault.code as CellError['error'],
  says: fault.message,
});

/** Whether what is shown is what the case gives: numbers to 12 digits, messages by their words. */
export function agrees(found: Shown, wanted: Answer): boolean {
  if (Array.isArray(wanted) || Array.isArray(found)) {
    const [a, b] = [rowsOf(found), rowsOf(wanted)];
    return (
      a.length === b.length &&
      a.every((row, i) => row.length === b[i]?.length) &&
      a.every((row, i) => row.every((one, k) => agrees(one, b[i]?.[k] ?? null)))
    );
  }
  if (isError(wanted)) {
    return isError(found) && found.error === wanted.error && found.says.includes(wanted.says);
  }
  if (typeof wanted !== 'number') return found === wanted;
  return typeof found === 'number' && Math.abs(found - wanted) <= 1e-12 * Math.abs(wanted) + 1e-300;
}

const rowsOf = (value: Answer): readonly (readonly (Scalar | CellError)[])[] =>
  Array.isArray(value)
    ? (value as readonly (readonly (Scalar | CellError)[])[])
    : [[value as Scalar]];

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
