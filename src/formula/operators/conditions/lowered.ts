import { roundHalfAway } from '../../../engine/money';
import { binding, operator } from '../../formula';
import { loweredText } from '../../just-below';

/**
 * A measure lowered by what two numbers may differ that agree to 12 digits, and by a little more than 12
 * decimals show. MATCH, and a comparison as it stands, then see a threshold reached where the measure is
 * above it: `lifted` is the same for what is at it.
 */
export const lowered = operator({
  value: (measure: number) => roundHalfAway(measure - 5e-13 * Math.abs(measure), 12) - 5e-13,
  text: loweredText,
  binds: binding.add,
  holds: binding.add,
  words: (_, measure) => measure,
  unit: (unit) => unit,
});
