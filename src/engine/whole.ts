import type { Issue, Path } from './result';
import { type LocalizedText, da, en } from './words';

/** Shares and weights are parts of one whole: they add up to 1, to 1e-9. */
export function wholeOf(parts: readonly number[], list: Path, name: LocalizedText): Issue[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  const message = {
    en: `The ${name.en} add up to ${en.percent(sum)}.`,
    da: `${name.da} giver tilsammen ${da.percent(sum)}.`,
  };
  const advice = { en: 'They must add up to 100%.', da: 'De skal give 100 %.' };
  return [{ path: list, message, advice }];
}
