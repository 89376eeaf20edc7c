import { plain } from '../../../engine/vocabulary';
import { columnWords } from './column-words';

/*
 * Columns of Deals that a person names in the plan. Some of them every plan knows; the others are the
 * plan's own, and stand on Deals because a component pays by them.
 */

const known = ['type', 'customer', 'product', 'source', 'closer'] as const;
export type KnownColumn = (typeof known)[number];
export type NamedColumnId = KnownColumn | `own:${string}`;

/** A column that a plan has beside those that every plan knows. */
export interface OwnColumn {
  readonly id: `own:${string}`;
  /** As the plan first calls it, and the component that does. */
  readonly name: string;
  readonly of: string;
}

/** The column of such a name, in whichever language: one that every plan knows, or one of the plan's own. */
export function columnNamed(name: string): NamedColumnId {
  const word = plain(name);
  const found = known.find((id) =>
    Object.values(columnWords[id]).some((label) => plain(label) === word),
  );
  return found ?? `own:${word}`;
}

/** One in which deals say shares, as numbers; no name of another begins with a blank. */
export const numbersNamed = (name: string): `own:${string}` => `own: ${plain(name)}`;
export const holdsNumbers = (id: string): boolean => id.startsWith('own: ');

export const isOwnColumn = (id: string): id is `own:${string}` => id.startsWith('own:');
