import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, constant, place } from '../../formula/formula';
import { isBlank } from '../../formula/operators/conditions/blanks';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { own } from './places';

/*
 * A row in which a formula was cleared or typed over may be right today, and does not follow tomorrow. Each
 * row counts the cells that should calculate and do not, or come to an error, all but its flags, which say so.
 */

/** How many cells of the row have lost their formula or are an error, as the sheet counts them. */
export const missingOf: Formula<number> = place('/missing', 'count');

/** Whether a formula of the row is gone; the one that counts them may be. */
export const isFormulaMissing: Formula<Condition> = anyOf([
  isBlank(own('missing')),
  isAbove(own('missing'), constant(0)),
]);

export const missingWords: LocalizedText = {
  en: 'a formula is missing or an error',
  da: 'en formel mangler eller er en fejl',
};
