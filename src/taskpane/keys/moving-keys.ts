import type { LocalizedText } from '../../engine/words';

/** Where Alt and an arrow move something in its list: a place up, or down. */
export function movedBy({ key, altKey }: KeyboardEvent): -1 | 1 | undefined {
  if (!altKey) return undefined;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
}

/** What is said of something that has moved: the place that it has now, counted from 1. */
export const placeSaid = (name: string, place: number, of: number): LocalizedText => ({
  en: `${name}: ${place} of ${of}`,
  da: `${name}: nr. ${place} af ${of}`,
});
