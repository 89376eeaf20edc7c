import type { LocalizedText } from '../../../engine/words';
import { amountText, currencyNamed } from '../formats/amounts';
import type { Cell } from './separated-text';

export const outsideKinds = {
  title: { en: 'above the heads', da: 'over overskrifterne' },
  heads: { en: 'heads', da: 'overskrifter' },
  total: { en: 'totals', da: 'totaler' },
  note: { en: 'notes of the report', da: 'rapportens noter' },
  blank: { en: 'blank', da: 'tomme' },
} as const satisfies Record<string, LocalizedText>;
export type OutsideKind = keyof typeof outsideKinds;

export interface OutsideRow {
  readonly row: number;
  readonly kind: OutsideKind;
}

export const filledCells = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => typeof cell !== 'string' || cell.trim() !== '');

/** What a row below the heads is, where it is no deal. `isLast` where no row with more cells follows. */
export function outsideKind(
  cells: readonly Cell[],
  heads: readonly Cell[],
  isLast: boolean,
): OutsideKind | undefined {
  const filled = filledCells(cells);
  if (filled.length === 0) return 'blank';
  if (isTotal(filled)) return 'total';
  const [first] = filled;
  if (filled.length === 1 && (isLast || notes.test(String(first)))) return 'note';
  return isSame(cells, heads) ? 'heads' : undefined;
}

/**
 * A total begins with the word for it, and has only numbers and their currency beside it: Total A/S
 * with a customer is a deal.
 */
function isTotal([label, ...others]: readonly Cell[]): boolean {
  if (typeof label !== 'string' || !totals.test(label)) return false;
  return others.every(
    (cell) => typeof cell !== 'string' || amountText(cell) || currencyNamed(cell) !== undefined,
  );
}

const isSame = (cells: readonly Cell[], heads: readonly Cell[]): boolean =>
  heads.length > 0 &&
  heads.every((head, k) => String(cells[k] ?? '').trim() === String(head).trim());

const totals =
  /^(?:(?:grand|sub|report)?[- ]?totals?|sum|subtotaler|totaler|hovedtotal|i alt|total i alt|samlet|count|antal)(?: \([\d.,]+ (?:records?|poster)\))?:?$/i;
const notes =
  /^(?:confidential information|fortrolige oplysninger|copyright|©|generated (?:by|on)|as of \d|udskrevet|pr\. \d)/i;
