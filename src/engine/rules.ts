import type { Issue, Path } from './result';
import { fallsShort, reaches } from './threshold';
import { type LocalizedText, da, en, written } from './words';

/**
 * What every rule may ask of its parameters. Each check returns the issues it found, so that all of
 * them can be shown at once.
 */

/** How people read a threshold: in the measure's own unit, or as attainment. */
export type ThresholdUnit = 'number' | 'percent';

/** Thresholds start at `lowest` or above and each is above the one before it; attainment has a most. */
export function ascending(
  thresholds: readonly number[],
  list: Path,
  column: string,
  unit: ThresholdUnit = 'number',
  lowest = 0,
): Issue[] {
  return thresholds.flatMap((from, k): Issue[] => {
    const path = [...list, k, column];
    const before = thresholds[k - 1];
    if (unit === 'percent' && from > mostAttainment) return [notAttainment(from, path)];
    if (before === undefined) return from >= lowest ? [] : atLeast(lowest, from, path);
    if (!reaches(before, from)) return [];
    const use = repair(from, [thresholds[k - 2] ?? 0, before, thresholds[k + 1]], unit);
    const advice = { en: `Use ${en[unit](use)}.`, da: `Brug ${da[unit](use)}.` };
    const repeats = {
      en: `Step ${k + 1} repeats step ${k} (${en[unit](before)}).`,
      da: `Trin ${k + 1} gentager trin ${k} (${da[unit](before)}).`,
    };
    const descends = {
      en: `Step ${k + 1} (${en[unit](from)}) is below step ${k} (${en[unit](before)}).`,
      da: `Trin ${k + 1} (${da[unit](from)}) ligger under trin ${k} (${da[unit](before)}).`,
    };
    return reaches(from, before)
      ? [{ path, message: repeats, advice, use }]
      : [{ path, message: descends, advice, use }];
  });
}

/**
 * The highest attainment that a threshold can ask for: 1,000 %, ten times the quota. Plans end their
 * tables between 120 % and 300 %; above this it is an amount, or a percentage typed as a number.
 */
export const mostAttainment = 10;

/**
 * A threshold in percent that was written in another unit: what was read, and what was probably
 * meant. Up to 500 it is taken for a percentage, above for an amount.
 */
function notAttainment(from: number, path: Path): Issue {
  const read = {
    en: `Found ${en.number(from)}, read as ${en.percent(from)}. No plan asks for more than ${en.percent(mostAttainment)}.`,
    da: `Fandt ${da.number(from)}, læst som ${da.percent(from)}. Ingen plan kræver mere end ${da.percent(mostAttainment)}.`,
  };
  const use = tidy(from / 100);
  if (use <= 5) {
    const advice = {
      en: `Use ${en.percent(use)}, which is ${en.number(use)}, or leave the quota out.`,
      da: `Brug ${da.percent(use)}, som er ${da.number(use)}, eller udelad kvoten.`,
    };
    return { path, message: read, advice, use };
  }
  const advice = {
    en: 'It looks like an amount: divide it by the quota, or leave the quota out.',
    da: 'Det ligner et beløb: divider det med kvoten, eller udelad kvoten.',
  };
  return { path, message: read, advice };
}

/** A trigger: above 0, and attainment. */
export const triggerIssues = (trigger: number, path: Path): Issue[] =>
  trigger > mostAttainment ? [notAttainment(trigger, path)] : positive(trigger, path);

/**
 * An amount that descends mostly misses a zero; otherwise the ladder goes on as it began, attainment by
 * a tenth where it has no distance to go on with. It stays below the step after it: else it goes between.
 */
function repair(
  from: number,
  [beforeThat, before, next = 0]: readonly [number, number, number | undefined],
  unit: ThresholdUnit,
): number {
  const goesOn = before > beforeThat && (unit === 'number' || beforeThat > 0);
  const first = unit === 'percent' ? 0.1 : Math.max(before, 1);
  const distance = goesOn ? before - beforeThat : first;
  const isShort = unit === 'number' && from > 0 && from < before;
  const withZero = isShort ? [10, 100, 1000].map((by) => from * by) : [];
  const fits = (value: number) => value > before && (next <= before || value < next);
  const all = [...withZero, before + distance, (before + next) / 2].map(tidy);
  return all.find(fits) ?? tidy(before + distance);
}

/** Without the dust of the last digits. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

export function notEmpty(list: readonly unknown[], path: Path): Issue[] {
  if (list.length > 0) return [];
  const message = { en: 'The list is empty.', da: 'Listen er tom.' };
  const advice = { en: 'Give at least one row.', da: 'Angiv mindst én række.' };
  return [{ path, message, advice }];
}

export function atLeast(minimum: number, value: number, path: Path): Issue[] {
  if (!fallsShort(value, minimum)) return [];
  const advice = written(
    () => `It must be ${en.number(minimum)} or more.`,
    () => `Værdien skal være ${da.number(minimum)} eller mere.`,
  );
  return [{ path, message: found('number', value), advice, use: -value }];
}

export function positive(value: number, path: Path): Issue[] {
  if (value > 0) return [];
  const advice = { en: 'It must be above 0.', da: 'Værdien skal være over 0.' };
  return [{ path, message: found('number', value), advice }];
}

/** Shares and rates, which people read as percentages. */
export function between(minimum: number, maximum: number, value: number, path: Path): Issue[] {
  if (!fallsShort(value, minimum) && reaches(maximum, value)) return [];
  const range = rangeOf(minimum, maximum);
  const share = value / 100;
  const isTyped = value > mostAttainment && share >= minimum && share <= maximum;
  const advice = isTyped ? typedAs(tidy(share), range) : range;
  return [{ path, message: found('percent', value), advice }];
}

/** A column of 100,000 refusals has one range. */
function rangeOf(minimum: number, maximum: number): LocalizedText {
  if (lastRange.minimum !== minimum || lastRange.maximum !== maximum) {
    const words = {
      en: `It must be from ${en.percent(minimum)} to ${en.percent(maximum)}.`,
      da: `Værdien skal være fra ${da.percent(minimum)} til ${da.percent(maximum)}.`,
    };
    lastRange = { minimum, maximum, words };
  }
  return lastRange.words;
}

let lastRange = { minimum: NaN, maximum: NaN, words: { en: '', da: '' } };

const typedAs = (share: number, range: LocalizedText): LocalizedText =>
  written(
    () => `${range.en.slice(0, -1)}; ${en.percent(share)} is ${en.number(share)}.`,
    () => `${range.da.slice(0, -1)}; ${da.percent(share)} er ${da.number(share)}.`,
  );

export const found = (unit: 'number' | 'percent', value: number): LocalizedText =>
  written(
    () => `Found ${en[unit](value)}.`,
    () => `Fandt ${da[unit](value)}.`,
  );

/** Quota is what attainment is divided by: a blank, zero or negative one gives no attainment. */
export function quotaIssues(quota: number): Issue[] {
  if (quota > 0) return [];
  const message =
    quota === 0
      ? { en: 'Quota is blank or zero.', da: 'Kvoten er tom eller nul.' }
      : written(
          () => `Quota is ${en.number(quota)}.`,
          () => `Kvoten er ${da.number(quota)}.`,
        );
  const advice = { en: 'Give a quota above 0.', da: 'Angiv en kvote over 0.' };
  return [{ path: ['quota'], message, advice }];
}
