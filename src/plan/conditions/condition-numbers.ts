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

/** Whether a number moves nothing where conditions are taken as met, or as unmet for a cap. */
export const isTakenNumber = (conditions: Conditions | undefined, id: string): boolean =>
  id === 'until' ? conditions?.does !== 'cap' : conditionNumber(conditions, id) !== undefined;
