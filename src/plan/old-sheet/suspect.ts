import type { LocalizedText } from '../../engine/words';
import { type Curve, resultWords } from '../findings/curves';
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
): LocalizedText => {
  const there = resultWords(curve, from * (curve.quota ?? 1));
  return { en: say(there.en).en, da: say(there.da).da };
};
