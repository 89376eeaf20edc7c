import type { Conditions } from '../kind';

/** Where the number of a condition stands, of those of a component. */
export const conditionId = (k: number): string => `condition${String(k)}`;

/** What stands in their cells, by the place of each. */
export function conditionNumber(
  conditions: Conditions | undefined,
  id: string,
): number | null | undefined {
  if (id === 'until' || id === 'each') return conditions?.[id];
  const [, k] = /^condition(\d+)$/.exec(id) ?? [];
  return k === undefined ? undefined : conditions?.of[Number(k)]?.atLeast;
}

/** Whether what is paid until they are met is the usual, and more from then on. */
export const givesMore = (
  conditions: Conditions | undefined,
): conditions is Conditions & { readonly does: 'cap' | 'raise' } =>
  conditions?.does === 'cap' || conditions?.does === 'raise';

/** Whether a number moves nothing where conditions are taken as met, or as unmet where they give more. */
export const isTakenNumber = (conditions: Conditions | undefined, id: string): boolean =>
  id === 'until' ? !givesMore(conditions) : conditionNumber(conditions, id) !== undefined;
