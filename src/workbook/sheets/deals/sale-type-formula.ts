import type { Language } from '../../../engine/words';
import { saleTypeWords } from '../../../plan/sale-types';
import { literal } from '../../description/formula';

/**
 * The type of sale that a cell names, by the name that the plan's language has for it; empty for a word
 * that is none. Every word is known that the functions know, in either language, whatever blanks stand
 * around it.
 */
export const saleTypeFormula = (cell: string, language: Language): string =>
  `IF(ISERROR(${cell}),"",${saleTypeWords(language).reduceRight(
    (others, { name, words }) =>
      `IF(OR(${words.map((word) => `TRIM(${cell})=${literal(word)}`).join(',')}),${literal(name)},${others})`,
    '""',
  )})`;
