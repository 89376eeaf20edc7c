import { type Issue, type Result, unless } from '../../engine/result';
import { atLeast, between, notEmpty, positive } from '../../engine/rules';
import { reaches } from '../../engine/threshold';

/**
 * Forecast to close: the result of the whole period, if it goes on as it began.
 *
 *     forecast = actual / share of the period elapsed                        without a pattern
 *     forecast = actual / share of the pattern that lies in the time elapsed with one
 *
 * `elapsed` is a share of the period: above 0, at most 1, where the forecast is the actual result.
 * A pattern says what each of the period's equal parts (12 months, 13 weeks) usually brings; only
 * their proportions count. Within a part it is taken to come evenly. A pattern that has brought
 * nothing yet is refused. Blank cells at its end, and zeros, are no parts of it. For the chance of a target, use reachProbability.
 */
export function forecastToClose(
  actual: number,
  elapsed: number,
  season: readonly number[],
): number | Issue {
  if (!(elapsed > 0 && reaches(1, elapsed))) return notElapsed(elapsed);
  const share = shareBy(season, Math.min(elapsed, 1));
  return share > 0 ? actual / share : nothingYet;
}

/** What a pattern has brought by the end of each part, as a share of all of it. */
export function seasonOf(pattern: readonly number[]): Result<readonly number[]> {
  const sum = pattern.reduce((total, part) => total + part, 0);
  const issues = [
    ...notEmpty(pattern, ['pattern']),
    ...pattern.flatMap((part, k) => atLeast(0, part, ['pattern', k])),
  ];
  if (issues.length === 0) issues.push(...positive(sum, ['pattern']));
  return unless(issues, () => {
    let total = 0;
    return pattern.map((part) => (total += part) / sum);
  });
}

/** A period without a season: one part, which comes evenly. */
export const evenSeason: readonly number[] = [1];

function shareBy(season: readonly number[], elapsed: number): number {
  const position = elapsed * season.length;
  const parts = Math.floor(position);
  const before = parts > 0 ? (season[parts - 1] ?? 0) : 0;
  return before + (position - parts) * ((season[parts] ?? 1) - before);
}

function notElapsed(elapsed: number): Issue {
  const [range = nothingYet] = between(0, 1, elapsed, ['elapsed']);
  return range;
}

const nothingYet: Issue = {
  path: ['elapsed'],
  message: {
    en: 'Nothing can be expected of the time elapsed.',
    da: 'Den forløbne tid giver intet at regne ud fra.',
  },
  advice: {
    en: 'Give a share of the period above 0, such as 0.5, in which the pattern brings something.',
    da: 'Angiv en andel af perioden over 0, for eksempel 0,5, hvor mønstret giver noget.',
  },
};
