import { dayNumber, isoDay } from '../../../src/engine/dates';
import { identifier } from '../../../src/plan/measure';
import { type AnySchema, pathOf, pathOfValue } from './choices';

/*
 * What a value has open by its schema, turned: a word to each of the others, yes to no, what may be left
 * out left out, a number or a day to others, what is named to something else of that plan. Read from the
 * schema, so that a new choice is turned by itself.
 */

/** A choice by its path and the two that are told apart, and the whole value with the other. */
export interface Turn {
  readonly choice: string;
  readonly value: unknown;
}

const mayBeLeftOut = ({ type }: AnySchema): boolean =>
  type === 'optional' || type === 'exact_optional' || type === 'nullable';

/** A word that may be left out: then the first, which is the usual one. */
const isUsual = (open: AnySchema): boolean =>
  open.type === 'optional' && open.wrapped?.type === 'picklist';

const pairs = (words: readonly unknown[]): readonly string[] =>
  words.flatMap((one, k) => words.slice(k + 1).map((other) => pair(one, other)));

const pair = (one: unknown, other: unknown): string => [one, other].map(String).sort().join(' / ');

/** Every choice that a schema leaves open. */
export function openChoices(schema: unknown, path = ''): readonly string[] {
  const open = schema as AnySchema;
  const { type, entries = {}, wrapped, item, options = [] } = open;
  if (isUsual(open)) return openChoices(wrapped, path);
  if (mayBeLeftOut(open)) return [`${path}: left out`, ...openChoices(wrapped, path)];
  if (type === 'boolean') return [`${path}: ${pair(false, true)}`];
  if (type === 'picklist') return pairs(options).map((words) => `${path}: ${words}`);
  if (type === 'number') return [`${path}: number`];
  if (isDay(open)) return [`${path}: day`];
  if (isNamed(schema, path)) return [`${path}: which`];
  if (type === 'array') return openChoices(item, path);
  if (type === 'variant') {
    // Which kind of component is no choice: another has other fields.
    const form = path === '' ? [] : [`${path}: form`];
    return [...form, ...options.flatMap((one) => openChoices(one, pathOf(one, path)))];
  }
  // A text is a person's, and a literal is no choice; of anything else it has to be said how it is turned.
  if (!['string', 'literal', 'strict_object'].includes(type))
    throw new Error(`${path} is a ${type}.`);
  return Object.entries(entries).flatMap(([key, one]) => openChoices(one, `${path}.${key}`));
}

/** Every choice of a value, turned, `ids` being what can be named. What comes of it may be refused. */
export function turnsOf(
  schema: unknown,
  value: unknown,
  ids: readonly string[] = [],
  path = '',
): readonly Turn[] {
  const open = schema as AnySchema;
  const { type, entries = {}, wrapped, item, options = [] } = open;
  if (isUsual(open)) return turnsOf(wrapped, value ?? wordsOf(wrapped)[0], ids, path);
  if (mayBeLeftOut(open)) {
    const choice = `${path}: left out`;
    const none = type === 'nullable' ? null : undefined;
    return value === undefined || value === null
      ? wordsOf(wrapped).map((word) => ({ choice, value: word }))
      : [{ choice, value: none }, ...turnsOf(wrapped, value, ids, path)];
  }
  if (type === 'boolean' || type === 'picklist') {
    return wordsOf(schema)
      .filter((word) => word !== value)
      .map((word) => ({ choice: `${path}: ${pair(value, word)}`, value: word }));
  }
  if (type === 'number') {
    const was = value as number;
    const others = [was * 2, was / 2, 0.5, was + 1, was * 10];
    return others.map((other) => ({ choice: `${path}: number`, value: other }));
  }
  if (isDay(open)) {
    const was = dayNumber(value as string);
    return [-122, -31, 31].map((days) => ({ choice: `${path}: day`, value: isoDay(was + days) }));
  }
  if (isNamed(schema, path)) {
    const others = ids.filter((id) => id !== value);
    return others.map((id) => ({ choice: `${path}: which`, value: id }));
  }
  if (type === 'array') {
    const list = value as readonly unknown[];
    return [
      ...exchanged(item, list, path),
      ...list.flatMap((one, k) =>
        turnsOf(item, one, ids, path).map((turn) => ({ ...turn, value: list.with(k, turn.value) })),
      ),
    ];
  }
  if (type === 'variant') {
    const own = options.filter((one) => pathOf(one, '') === pathOfValue(one, value));
    return own.flatMap((one) => turnsOf(one, value, ids, pathOf(one, path)));
  }
  const object = value as Record<string, unknown>;
  return Object.entries(entries).flatMap(([key, one]) =>
    turnsOf(one, object[key], ids, `${path}.${key}`).map((turn) => ({
      choice: turn.choice,
      value: Object.fromEntries(
        Object.entries({ ...object, [key]: turn.value }).filter(([, kept]) => kept !== undefined),
      ),
    })),
  );
}

/** Numbers that add up to a whole: each with the next. What has several forms: in that of the next. */
function exchanged(item: unknown, list: readonly unknown[], path: string): readonly Turn[] {
  const rows = list as readonly Record<string, unknown>[];
  return Object.entries((item as AnySchema).entries ?? {}).flatMap(([key, { type }]) =>
    rows.slice(1).flatMap((row, k) => {
      const first = { ...rows[k], [key]: row[key] };
      const second = { ...row, [key]: rows[k]?.[key] };
      const choice = `${path}.${key}`;
      if (type === 'variant') return [{ choice: `${choice}: form`, value: rows.with(k, first) }];
      const value = rows.with(k, first).with(k + 1, second);
      return type === 'number' ? [{ choice: `${choice}: number`, value }] : [];
    }),
  );
}

const isDay = ({ type, pipe }: AnySchema): boolean =>
  type === 'string' && pipe?.some((one) => one.type === 'iso_date') === true;

/** What is named by its id, which is not its own. */
const isNamed = (schema: unknown, path: string): boolean =>
  schema === identifier && !path.endsWith('.id');

function wordsOf(schema: unknown): readonly unknown[] {
  const { type, options = [], literal } = schema as AnySchema;
  if (type === 'boolean') return [false, true];
  return type === 'literal' ? [literal] : options;
}
