/** What terms come to, without those that are nothing. */
export function sumOf(terms: readonly string[]): string {
  return terms.filter((term) => term !== '0').join('+') || '0';
}

/** Whether any of some conditions holds; there is at least one. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;
