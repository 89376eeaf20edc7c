import { constant } from '../../formula/formula';
import type { LocalizedText } from '../../engine/words';
import { formulasMissing } from '../../formula/functions/formulas-in';
import { cellsOfRow } from '../description/structured-reference';
import { at, cellText } from './cell-formula';

interface Column {
  readonly id: string;
  readonly title: string;
  readonly isCalculated: boolean;
}

/** What tells of the others, and would go round in a circle. */
const telling: ReadonlySet<string> = new Set(['missing', 'flag', 'flags']);

/** How many cells of a ledger's row that calculate have lost their formula, all but those that tell. */
export function missingFormulas(columns: readonly Column[]): string {
  const asked = columns.map((one) => one.isCalculated && !telling.has(one.id));
  const blocks = columns.flatMap(({ title }, first) => {
    if (!asked[first] || asked[first - 1]) return [];
    const after = asked.indexOf(false, first);
    const last = columns[(after < 0 ? columns.length : after) - 1];
    return [at<readonly unknown[]>(cellsOfRow(title, last?.title ?? title))];
  });
  return cellText(formulasMissing(constant(asked.filter(Boolean).length), ...blocks));
}

export const formulasMissingNote: LocalizedText = {
  en: 'How many cells of the row are an error or have lost their formula: they were cleared or typed over.',
  da: 'Hvor mange af rækkens celler der er en fejl eller har mistet deres formel: de er slettet eller overskrevet.',
};
