import type { CellContent } from './description';
import type { ReadCell } from './read-workbook';
import { isSameFormula } from './same-formula';

/** What is typed into a cell; empty text empties it. */
export type Entry = string | number | boolean;

/** How a content is typed: an apostrophe keeps text as text, whatever it looks like. */
export function entryOf(content: CellContent): Entry {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return content.value;
    case 'text':
      return content.value === '' ? '' : `'${content.value}`;
    case 'formula':
    case 'spill':
      return content.formula;
  }
}

/** How what was found is typed again. */
export function entryAgain(found: ReadCell | undefined): Entry {
  if (!found) return '';
  if (found.formula !== undefined) return found.formula;
  if (found.value === null) return '';
  return typeof found.value === 'string' && !found.isError ? `'${found.value}` : found.value;
}

/** Whether a cell holds what is described. Of a formula, the text counts and not what it comes to. */
export function holds(found: ReadCell | undefined, content: CellContent): boolean {
  switch (content.kind) {
    case 'blank':
      return found === undefined;
    case 'text':
      if (content.value === '') return found === undefined;
      return found?.formula === undefined && isSameText(found?.value, content.value);
    case 'number':
      return found?.formula === undefined && isSameNumber(found?.value, content.value);
    case 'formula':
    case 'spill':
      return found?.formula !== undefined && isSameFormula(found.formula, content.formula);
  }
}

const isSameText = (found: unknown, text: string) =>
  typeof found === 'string' && found.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');

/** A program may keep 15 digits of a number, and nobody means another one by the 16th. */
const isSameNumber = (found: unknown, number: number) =>
  typeof found === 'number' && Math.abs(found - number) <= 1e-14 * Math.abs(number);

/** Whether two descriptions of a cell's content say the same; what a formula comes to does not count. */
export const isSameContent = (one: CellContent, other: CellContent): boolean =>
  entryOf(one) === entryOf(other);
