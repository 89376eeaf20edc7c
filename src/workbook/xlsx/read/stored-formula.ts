import { da, en } from '../../../engine/words';
import { shownFormula } from '../../description/shown-formula';
import { tooLarge } from './unreadable';

/** What Excel takes, with the `=`. */
const longestFormula = 8_192;
/** In a file it is longer, with the prefixes that the format writes. */
const longestStored = 4 * longestFormula;

/** The formula of a cell or a name in a file, as long as Excel takes one. */
export function storedFormula(stored: string): string {
  const shown = stored.length <= longestStored ? shownFormula(stored) : undefined;
  if (shown === undefined || shown.length > longestFormula) throw tooLarge(longFormula);
  return shown;
}

const longFormula = {
  en: `${en.number(longestFormula)} characters in one formula`,
  da: `${da.number(longestFormula)} tegn i én formel`,
};
