import { type AnySchema, pathOf, pathOfValue } from './choices';

/*
 * What a value has open by its schema, turned: a word to each of the others, yes to no, what may be left
 * out left out, a number to others, a list to one with less. Read from the schema, so that a new choice
 * is turned by itself.
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
  if (type === 'array') return openChoices(item, path);
  if (type === 'variant') return options.flatMap((one) => openChoices(one, pathOf(one, path)));
  return Object.entries(entries).flatMap(([key, one]) => openChoices(one, `${path}.${key}`));
}

/** Every choice of a value, turned. What comes of it may be refused. */
export function turnsOf(schema: unknown, value: unknown, path = ''): readonly Turn[] {
  const open = schema as AnySchema;
  const { type, entries = {}, wrapped, item, options = [] } = open;
  if (isUsual(open)) return turnsOf(wrapped, value ?? wordsOf(wrapped)[0], path);
  if (mayBeLeftOut(open)) {
    const choice = `${path}: left out`;
    const none = type === 'nullable' ? null : undefined;
    return value === undefined || value === null
      ? wordsOf(wrapped).map((word) => ({ choice, value: word }))
      : [{ choice, value: none }, ...turnsOf(wrapped, value, path)];
  }
  if (type === 'boolean' || type === 'picklist') {
    return wordsOf(schema)
      .filter((word) => word !== value)
      .map((word) => ({ choice: `${path}: ${pair(value, word)}`, value: word }));
  }
  if (type === 'number') {
    const was = value as number;
    const others = [was * 2, was / 2, was + 1, 0.5, was * 1000];
    return others.map((other) => ({ choice: `${path}: number`, value: other }));
  }
  if (type === 'array') {
    const list = value as readonly unknown[];
    return [
      ...list.flatMap((one, k) =>
        turnsOf(item, one, path).map((turn) => ({ ...turn, value: list.with(k, turn.value) })),
      ),
      ...exchanged(item, list, path),
    ];
  }
  if (type === 'variant') {
    const own = options.filter((one) => pathOf(one, '') === pathOfValue(one, value));
    return own.flatMap((one) => turnsOf(one, value, pathOf(one, path)));
  }
  const object = value as Record<string, unknown>;
  return Object.entries(entries).flatMap(([key, one]) =>
    turnsOf(one, object[key], `${path}.${key}`).map((turn) => ({
      choice: turn.choice,
      value: Object.fromEntries(
        Object.entries({ ...object, [key]: turn.value }).filter(([, kept]) => kept !== undefined),
      ),
    })),
  );
}

/** Numbers that add up to a whole: each with the next. */
function exchanged(item: unknown, list: readonly unknown[], path: string): readonly Turn[] {
  const rows = list as readonly Record<string, unknown>[];
  return Object.entries((item as AnySchema).entries ?? {}).flatMap(([key, { type }]) =>
    type !== 'number'
      ? []
      : rows.slice(1).map((row, k) => ({
          choice: `${path}.${key}: number`,
          value: rows
            .with(k, { ...rows[k], [key]: row[key] })
            .with(k + 1, { ...row, [key]: rows[k]?.[key] }),
        })),
  );
}

function wordsOf(schema: unknown): readonly unknown[] {
  const { type, options = [], literal } = schema as AnySchema;
  if (type === 'boolean') return [false, true];
  return type === 'literal' ? [literal] : options;
}
