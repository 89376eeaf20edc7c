import type { Kind } from './kind';
import { milestoneAtFirst } from './kinds/milestone/first-look';

/** A kind of some component; `kinds.ts` says of which. */
type AnyKind = Pick<Kind<never>, 'shape'>;

/**
 * The kinds that are here, by name. The pane's first look needs so much of the milestone that it opens
 * with, and fetches the rest of it and the others after it (`all-kinds.ts`).
 */
const known = new Map<string, AnyKind>([['milestone', milestoneAtFirst]]);

export const know = (kinds: Readonly<Record<string, AnyKind>>): void =>
  Object.entries(kinds).forEach(([name, kind]) => known.set(name, kind));

export function knownKind(name: string): AnyKind {
  const kind = known.get(name);
  if (!kind) throw new Error(`${name}: plan/all-kinds.ts brings it.`);
  return kind;
}
