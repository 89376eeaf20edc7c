import type { LocalizedText } from '../../engine/words';
import { excelText } from '../../formula/excel-text';
import { type Formula, place } from '../../formula/formula';

const cellText = (formula: Formula): string =>
  `=${excelText(formula, { form: 'native', place: (reference) => reference })}`;

/**
 * Writes formulas in which every named step is a cell of its own, once. `stand` puts a step where it
 * stands, and says where.
 */
export function inSteps(stand: (words: LocalizedText, formula: string) => string) {
  const known = new Map<string, Formula>();
  const apart = (formula: Formula): Formula => {
    switch (formula.is) {
      case 'named': {
        const text = cellText(apart(formula.formula));
        const step = known.get(text) ?? place(stand(formula.words, text));
        known.set(text, step);
        return step;
      }
      case 'called':
        return apart(formula.definition);
      case 'applied':
        return { ...formula, operands: formula.operands.map(apart) };
      default:
        return formula;
    }
  };
  return (formula: Formula): string => cellText(apart(formula));
}
