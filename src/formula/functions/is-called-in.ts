import type { Formula } from '../formula';

/** Whether a COMP function stands anywhere in a formula. */
export function isCalledIn(formula: Formula): boolean {
  switch (formula.is) {
    case 'called':
      return true;
    case 'named':
      return isCalledIn(formula.formula);
    case 'applied':
      return formula.operands.some(isCalledIn);
    default:
      return false;
  }
}
