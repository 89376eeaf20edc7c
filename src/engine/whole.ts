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

/** Parts raised or lowered alike, to a whole of hundredths of a percent, of which the last takes what is left. */
export function inProportion(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const share = (part: number) => (sum > 0 ? part / sum : 1 / parts.length);
  const hundredths = parts.slice(0, -1).map((part) => Math.round(share(part) * 1e4));
  const others = hundredths.reduce((total, part) => total + part, 0);
  return [...hundredths, 1e4 - others].map((part) => part / 1e4);
}
