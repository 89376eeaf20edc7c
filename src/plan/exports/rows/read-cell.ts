import { isDay } from '../../../engine/dates';
import {
  type DecimalSign,
  amountText,
  currencyNamed,
  decimalSignOf,
  readAmount,
} from '../formats/amounts';
import { isDate, isMoney, isShareColumn } from '../columns/our-columns';
import type { ExportColumn } from '../export-columns';
import type { ShareFormat } from '../formats/column-formats';
import { type DayOrder, dayText, serialText } from '../formats/days';
import type { Cell } from '../reading/separated-text';
import type { Refusal } from './row-refusals';

/** A cell as it is read, undefined for a blank one, or why it is not. */
export type ReadCell =
  | { readonly value: number | string | undefined }
  | { readonly refused: 'unreadable' | 'unclear'; readonly wanted: NonNullable<Refusal['wanted']> };

const blankCell: ReadCell = { value: undefined };
const isUnclear = (wanted: 'amount' | 'date' | 'share'): ReadCell => ({
  refused: 'unclear',
  wanted,
});
const isNone = (wanted: 'amount' | 'date' | 'share'): ReadCell => ({
  refused: 'unreadable',
  wanted,
});

/** What a column is, and how its cells are written. */
export type CellFormat = Pick<ExportColumn, 'column' | 'decimalSign' | 'dayOrder' | 'shares'>;

/** What exports and sheets show where they have nothing: a dash, also beside a currency. */
export const isBlankCell = (cell: Cell): boolean =>
  cell === '' || (typeof cell === 'string' && cell.length <= 8 && dashes.test(cell));

const unit = '(?:kr\\.?|DKK|EUR|USD|GBP|SEK|NOK|CHF|[$€£])';
const dashes = new RegExp(`^(?:${unit}?\\s*[-–—]+\\s*${unit}?|--none--)$`, 'i');

/** An amount by the column's decimal sign; without one, only what is the same under both. */
function amountCell(cell: Cell, sign: DecimalSign | undefined): ReadCell {
  if (typeof cell === 'number') return amountWithin(cell);
  const text = amountText(String(cell));
  if (!text || text.isPercent) return isNone('amount');
  const told = sign ?? decimalSignOf(text.digits);
  if (told === undefined) return isNone('amount');
  if (told === 'unclear') return isUnclear('amount');
  const value = readAmount(text, told === 'either' ? '.' : told);
  return value === undefined ? isNone('amount') : amountWithin(value);
}

/** More than a million millions is no amount of a deal, and would not add up to the cent. */
const amountWithin = (value: number): ReadCell =>
  Math.abs(value) <= 1e12 ? { value } : isNone('amount');

/** The day of a date, as Excel's number, by the column's order; a time of day is left out. */
function dayCell(cell: Cell, order: DayOrder | undefined): ReadCell {
  const number = typeof cell === 'number' ? cell : serialText(String(cell));
  if (number !== undefined) return isDay(number) ? { value: Math.floor(number) } : isNone('date');
  const text = dayText(String(cell));
  if (!text) return isNone('date');
  if (order === undefined && text.tells === 'either') return isUnclear('date');
  const told = order ?? (text.tells === 'any' || text.tells === 'either' ? 'dmy' : text.tells);
  const value = text.day(told);
  return value === undefined ? isNone('date') : { value };
}

/** A share from 0 to 1; 50 stands for a half where the column is in percent. */
function shareCell(
  cell: Cell,
  format: ShareFormat | undefined,
  sign: DecimalSign | undefined,
): ReadCell {
  const text = typeof cell === 'number' ? undefined : amountText(String(cell));
  const read = text?.isPercent ? { value: readAmount(text, sign ?? '.') } : amountCell(cell, sign);
  if (!('value' in read) || typeof read.value !== 'number') {
    return 'refused' in read ? { ...read, wanted: 'share' } : isNone('share');
  }
  if (text?.isPercent) return read;
  if (format === undefined && read.value !== 0) return isUnclear('share');
  return { value: format === 'percent' ? Number((read.value / 100).toPrecision(15)) : read.value };
}

/** A code as it stands beside the amount, or in a column of its own. */
function currencyCell(cell: Cell): ReadCell {
  const text = String(cell);
  return { value: currencyNamed(text) || text || undefined };
}

const textCell = (cell: Cell): ReadCell => ({ value: String(cell) });

/** The currency that stands beside an amount; '' where none does. */
export const currencyBeside = (cell: Cell): string =>
  typeof cell === 'string' ? (amountText(cell)?.currency ?? '') : '';

/** A cell of a column, as the column is read. */
export function readCell(
  cell: Cell,
  { column, decimalSign, dayOrder, shares }: CellFormat,
): ReadCell {
  if (column === undefined) return blankCell;
  if (isMoney(column)) return amountCell(cell, decimalSign.format);
  if (isDate(column)) return dayCell(cell, dayOrder.format);
  if (isShareColumn(column)) return shareCell(cell, shares.format, decimalSign.format);
  return column === 'currency' ? currencyCell(cell) : textCell(cell);
}
