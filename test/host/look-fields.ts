/** Plain data with members that may be missing. */
export type Fields = Readonly<Record<string, unknown>>;
export const at = (fields: unknown, ...path: readonly string[]): unknown =>
  path.reduce((value, name) => (value as Fields | undefined)?.[name], fields);
export const text = (value: unknown): string => (value === undefined ? '' : String(value));
export const lower = (value: unknown): string =>
  text(value).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
