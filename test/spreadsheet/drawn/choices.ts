/*
 * What a schema leaves open: each word of a list of words, whether something that may be left out is
 * there, whether what may be null is, yes and no. Read from the schema, so that a new choice is asked for.
 */

export interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string }[];
}

/** Every choice by its path. */
export function choicesOf(schema: unknown, path = ''): readonly string[] {
  const { type, entries, wrapped, item, options } = schema as AnySchema;
  if (type === 'optional' || type === 'exact_optional' || type === 'nullable') {
    return [`${path}: none`, `${path}: some`, ...choicesOf(wrapped, path)];
  }
  if (type === 'boolean') return [`${path}: false`, `${path}: true`];
  if (type === 'picklist') return (options ?? []).map((word) => `${path}: ${String(word)}`);
  if (type === 'array') return choicesOf(item, path);
  if (type === 'variant')
    return (options ?? []).flatMap((one) => choicesOf(one, pathOf(one, path)));
  return Object.entries(entries ?? {}).flatMap(([key, one]) => choicesOf(one, `${path}.${key}`));
}

/** Those that a value has made. */
export function choicesIn(schema: unknown, value: unknown, path = ''): readonly string[] {
  const { type, entries, wrapped, item, options } = schema as AnySchema;
  if (type === 'optional' || type === 'exact_optional' || type === 'nullable') {
    return value === undefined || value === null
      ? [`${path}: none`]
      : [`${path}: some`, ...choicesIn(wrapped, value, path)];
  }
  if (type === 'boolean' || type === 'picklist') return [`${path}: ${String(value)}`];
  if (type === 'array') return (value as unknown[]).flatMap((one) => choicesIn(item, one, path));
  if (type === 'variant') {
    const own = (options ?? []).filter((one) => pathOf(one, '') === pathOfValue(one, value));
    return own.flatMap((one) => choicesIn(one, value, pathOf(one, path)));
  }
  return Object.entries(entries ?? {}).flatMap(([key, one]) =>
    choicesIn(one, (value as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/** Of several forms, each by the word that tells them apart. */
export function pathOf(form: unknown, path: string): string {
  const word = Object.values((form as AnySchema).entries ?? {}).find(
    ({ type }) => type === 'literal',
  );
  return `${path} ${String(word?.literal)}`;
}

export function pathOfValue(form: unknown, value: unknown): string {
  const entries = Object.entries((form as AnySchema).entries ?? {});
  const [key = ''] = entries.find(([, { type }]) => type === 'literal') ?? [];
  return ` ${String((value as Record<string, unknown>)[key])}`;
}
