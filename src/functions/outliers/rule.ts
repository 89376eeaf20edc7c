import { type Result, bad, good } from '../../engine/result';
import { positive } from '../../engine/rules';
import { reaches } from '../../engine/threshold';
import { da, en } from '../../engine/words';

/**
 * Outliers: the robust z-score of each value that stands out from the others.
 *
 *     z = (value - median) / (1.4826 * MAD)      MAD = the median of |value - median|
 *
 * A value stands out when |z| reaches the sensitivity, usually 3.5 (Iglewicz and Hoaglin, 1993);
 * the others are blank. Unlike the mean, the median is not moved by the very values that are
 * looked for. 1.4826 makes the MAD of normal values their standard deviation. Fewer than 5 values
 * are refused, and values of which more than half are equal, since their MAD is 0.
 * For one result beside its quota, use attainment.
 */
export function outliers(
  values: readonly number[],
  sensitivity: number,
): Result<(number | undefined)[]> {
  const [refused] = positive(sensitivity, ['sensitivity']);
  if (refused) return bad(refused);
  if (values.length < 5) return bad(tooFew(values.length));
  const middle = median(Float64Array.from(values));
  const deviation = median(Float64Array.from(values, (value) => Math.abs(value - middle)));
  if (deviation === 0) return bad(allAlike(middle));
  const unit = normalShare * deviation;
  return good(
    values.map((value) => {
      const z = (value - middle) / unit;
      return reaches(Math.abs(z), sensitivity) ? z : undefined;
    }),
  );
}

/** Times this, the median distance of normal values is their standard deviation. */
export const normalShare = 1.4826;

/** The middle value, or the mean of the two in the middle. Sorts the list it is given. */
export function median(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  const upper = values[half] ?? 0;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? 0) + upper) / 2;
}

const tooFew = (count: number) => ({
  path: ['values'],
  message: { en: `Found ${count} values.`, da: `Fandt ${count} værdier.` },
  advice: { en: 'Give at least 5 numbers.', da: 'Angiv mindst 5 tal.' },
});

const allAlike = (middle: number) => ({
  path: ['values'],
  message: {
    en: `More than half of the values are ${en.number(middle)}.`,
    da: `Mere end halvdelen af værdierne er ${da.number(middle)}.`,
  },
  advice: {
    en: 'Their median deviation is 0, so nothing can be measured against it.',
    da: 'Medianafvigelsen er 0, så intet kan måles mod den.',
  },
});
