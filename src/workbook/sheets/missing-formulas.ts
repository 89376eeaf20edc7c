import { constant } from '../../formula/formula';
import type { LocalizedText } from '../../engine/words';
import { formulasMissing } from '../../formula/functions/formulas-in';
import { cellOfRow, cellsOfRow } from '../description/structured-reference';
import { at, cellText } from './cell-formula';

export interface LedgerColumn {
  readonly id: string;
  readonly title: string;
  readonly isCalculated: boolean;
}

/** The titles of the first and the last of each run of columns that calculate, by what is asked of them. */
export function calculatedBlocks(
  columns: readonly LedgerColumn[],
  isAsked = ({ isCalculated }: LedgerColumn): boolean => isCalculated,
): readonly (readonly [first: string, last: string])[] {
  const asked = columns.map(isAsked);
  return columns.flatMap(({ title }, first) => {
    if (!asked[first] || asked[first - 1]) return [];
    const after = asked.indexOf(false, first);
    return [[title, columns[(after < 0 ? columns.length : after) - 1]?.title ?? title] as const];
  });
}

/** What tells of the others, and would go round in a circle. */
const telling: ReadonlySet<string> = new Set(['missing', 'flag', 'flags']);

/**
 * How many cells of a ledger's row that calculate have lost their formula, all but those that tell. Some
 * inputs hold a formula until somebody types there, and may be moved among those that calculate.
 */
export function missingFormulas(
  columns: readonly LedgerColumn[],
  holdsFormula: (id: string) => boolean = () => false,
): string {
  const isAsked = ({ isCalculated, id }: LedgerColumn) => isCalculated && !telling.has(id);
  const blocks = calculatedBlocks(columns, isAsked).map(([first, last]) =>
    at<readonly unknown[]>(cellsOfRow(first, last)),
  );
  const inputs = columns
    .filter(({ id, isCalculated }) => !isCalculated && holdsFormula(id))
    .map(({ title }) => at<readonly unknown[]>(cellOfRow(title)));
  const missing = formulasMissing(inputs.length);
  return cellText(missing(constant(columns.filter(isAsked).length), ...inputs, ...blocks));
}

export const formulasMissingNote: LocalizedText = {
  en: 'How many cells of the row are an error or have lost their formula: they were cleared or typed over.',
  da: 'Hvor mange af rækkens celler der er en fejl eller har mistet deres formel: de er slettet eller overskrevet.',
};
