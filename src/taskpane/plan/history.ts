/** What was, is and was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The field that the last step changed: typing on in it is the same step. */
  readonly editGroup: string | undefined;
}

export const begin = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  editGroup: undefined,
});

const longest = 200;

/** A further step, which ends what was undone. Steps in one field become one. */
export function record<T>(history: History<T>, next: T, editGroup?: string): History<T> {
  const isSameStep = editGroup !== undefined && editGroup === history.editGroup;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present: next, future: [], editGroup };
}

/** The next change in the same field is a step of its own. */
export const settled = <T>(history: History<T>): History<T> => ({
  ...history,
  editGroup: undefined,
});

export function undone<T>({ past, present, future }: History<T>): History<T> | undefined {
  const before = past.at(-1);
  if (before === undefined) return undefined;
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    editGroup: undefined,
  };
}

export function redone<T>({ past, present, future }: History<T>): History<T> | undefined {
  const [after, ...rest] = future;
  if (after === undefined) return undefined;
  return { past: [...past, present], present: after, future: rest, editGroup: undefined };
}
