import type { LocalizedText } from '../../engine/words';
import { type Curve, resultWords } from '../findings/curves';
import { inWords } from '../findings/finding';
import type { OldFormula } from './old-formula';

/** One thing that people write otherwise than the plan has it, as a sentence and as what it makes of the formula. */
export interface Suspect {
  readonly words: LocalizedText;
  readonly of: (formula: OldFormula) => OldFormula;
}

/** A sentence with a threshold in it, as the plan tells it. */
export const sentence = (
  curve: Curve,
  from: number,
  say: (there: string) => LocalizedText,
): LocalizedText =>
  inWords((language) => say(resultWords(curve, from * (curve.quota ?? 1), language))[language]);
