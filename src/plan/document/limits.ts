import type { Issue, Path } from '../../engine/result';
import { type LocalizedText, da, en } from '../../engine/words';

/**
 * What no plan needs more of, so that a small file can't be a day's work: each is far above the
 * longest plan that prints. `rows` are those of all lists of all components together.
 */
const most = {
  list: 1_000,
  roles: 100,
  measures: 50,
  components: 50,
  creditSplits: 100,
  paySplits: 100,
  rows: 1_000,
  depth: 10,
  text: 500,
} as const;

/** Amounts beyond lose their cents, and sums of them their end. */
const largestNumber = 1e15;

/** The first thing of which a document has too much: a number without end, a list without end. */
export const tooMuchOf = (document: unknown): Issue | undefined =>
  within(document, [], { rows: 0 });

function within(value: unknown, path: Path, counted: { rows: number }): Issue | undefined {
  if (typeof value === 'number') {
    return Math.abs(value) <= largestNumber ? undefined : tooLarge(value, path);
  }
  if (typeof value === 'string') {
    return value.length <= most.text ? undefined : more(value.length, most.text, path, letters);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= most.depth) return more(path.length + 1, most.depth, path, levels);
  if (Array.isArray(value)) {
    const allowed = path.length === 1 ? mostIn(path[0]) : most.list;
    if (value.length > allowed) return more(value.length, allowed, path, rowsWords);
    if (path[0] === 'components' && path.length > 2) counted.rows += value.length;
    if (counted.rows > most.rows) return more(counted.rows, most.rows, ['components'], rowsWords);
  }
  const entries = Object.entries(value);
  if (entries.length > most.list) return more(entries.length, most.list, path, fieldsWords);
  for (const [key, inside] of entries) {
    const issue = within(inside, [...path, Array.isArray(value) ? Number(key) : key], counted);
    if (issue) return issue;
  }
  return undefined;
}

function mostIn(list: Path[number] | undefined): number {
  switch (list) {
    case 'roles':
    case 'measures':
    case 'components':
    case 'creditSplits':
    case 'paySplits':
      return most[list];
    default:
      return most.list;
  }
}

const rowsWords: LocalizedText = { en: 'rows', da: 'rækker' };
const fieldsWords: LocalizedText = { en: 'fields', da: 'felter' };
const letters: LocalizedText = { en: 'characters', da: 'tegn' };
const levels: LocalizedText = { en: 'levels', da: 'niveauer' };

const more = (count: number, allowed: number, path: Path, of: LocalizedText): Issue => ({
  code: 'too-many',
  path,
  message: {
    en: `Found ${en.number(count)} ${of.en}.`,
    da: `Fandt ${da.number(count)} ${of.da}.`,
  },
  advice: {
    en: `Use at most ${en.number(allowed)}.`,
    da: `Brug højst ${da.number(allowed)}.`,
  },
});

/** NaN is caught with them: nothing is at most anything. */
const tooLarge = (value: number, path: Path): Issue => ({
  code: 'too-large',
  path,
  message: Number.isFinite(value)
    ? { en: `Found ${en.number(value)}.`, da: `Fandt ${da.number(value)}.` }
    : { en: 'Found a number without end.', da: 'Fandt et uendeligt tal.' },
  advice: {
    en: `Use at most ${en.number(largestNumber)}.`,
    da: `Brug højst ${da.number(largestNumber)}.`,
  },
});
