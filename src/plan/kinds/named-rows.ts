import type { Language } from '../../engine/words';
import type { Piece } from '../kind';

/**
 * The rows of a list as a sentence names them, `a, b and c`: every one of at most four, otherwise
 * the first and the last with what is between them left out, `a, …, z`.
 */
export function namedRows<T>(
  rows: readonly T[],
  language: Language,
  name: (row: T, k: number) => readonly Piece[],
): readonly Piece[] {
  const last = rows.length - 1;
  const isShort = rows.length <= 4;
  const and = isShort ? { en: ' and ', da: ' og ' }[language] : ', …, ';
  return rows.flatMap((row, k) => {
    if (!isShort && k > 0 && k < last) return [];
    const before = k === 0 ? [] : [k === last ? and : ', '];
    return [...before, ...name(row, k)];
  });
}
