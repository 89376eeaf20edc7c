/** What a change does to a workbook, in the words of the person who asked for it. */
export type ChangeKind = 'insert' | 'update' | 'convert' | 'remove';
const kinds: readonly string[] = ['insert', 'update', 'convert', 'remove'] satisfies ChangeKind[];

/** The workbook's setting that stands while a change is under way. */
export const pendingKey = 'compsheet.pending';

/**
 * The documents of a plan from which a change is described again: the one that was written last, the
 * same with what was typed into cells since, and the one that is to be.
 */
export interface Recovery {
  readonly before?: string;
  readonly typed?: string;
  readonly after?: string;
}

/**
 * A change that was begun, as the workbook itself remembers it: enough to finish it or take it back,
 * and nothing of people.
 */
export interface PendingChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Sheets that the change writes, edits and deletes. */
  readonly added: readonly string[];
  readonly edited: readonly string[];
  readonly deleted: readonly string[];
  readonly recovery: Recovery;
}

export const pendingText = (pending: PendingChange): string => JSON.stringify(pending);

/** Reads what a setting holds, which anybody may have written. */
export function readPending(value: unknown): PendingChange | undefined {
  const read = typeof value === 'string' ? parsed(value) : undefined;
  if (typeof read !== 'object' || read === null) return undefined;
  const field = (name: string): unknown => (Object.hasOwn(read, name) ? read[name as never] : null);
  const names = (name: string) => {
    const list = field(name);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  };
  const recovery = field('recovery');
  const document = (name: keyof Recovery): Recovery => {
    const isThere =
      typeof recovery === 'object' && recovery !== null && Object.hasOwn(recovery, name);
    const text: unknown = isThere ? recovery[name as never] : undefined;
    return typeof text === 'string' ? { [name]: text } : {};
  };
  const [id, kind] = [field('id'), field('kind')];
  if (typeof id !== 'string' || !isKind(kind)) return undefined;
  return {
    ...{ id, kind },
    ...{ added: names('added'), edited: names('edited'), deleted: names('deleted') },
    recovery: { ...document('before'), ...document('typed'), ...document('after') },
  };
}

const isKind = (kind: unknown): kind is ChangeKind =>
  typeof kind === 'string' && kinds.includes(kind);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
