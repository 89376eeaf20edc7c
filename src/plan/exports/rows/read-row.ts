import { roundMoney } from '../../../engine/money';
import { dealTypeIn, hasCurrentValue, isLost } from '../../deals/sale-types';
import { type OurColumn, isDate, isMoney } from '../columns/our-columns';
import type { ExportColumn } from '../export-columns';
import type { SaleMeaning } from '../mapping';
import { isErrorCell } from '../columns/contents';
import type { ExportRow } from '../reading/export-table';
import type { Stage } from '../words/stage-words';
import { dealId, isShortened } from './deal-id';
import { currencyBeside, isBlankCell, readCell } from './read-cell';
import type { RowFlag } from './row-flags';
import type { Refusal } from './row-refusals';

/** What an export says of a deal, by our columns; a blank is not there. Days are Excel's numbers. */
export type DealFields = Readonly<Partial<Record<OurColumn, string | number>>>;

/** A row that is taken: a deal, with what is worth a look about it. */
export interface ExportedDeal {
  readonly row: number;
  /** As the export has it, and as it is compared. */
  readonly key: string;
  readonly id: string;
  readonly fields: DealFields;
  readonly flags: readonly RowFlag[];
  /** The new value to the cent; a refused row has one too, where it can be read. */
  readonly value: number | undefined;
  /** The code that stands with the value; the plan's own where none does. */
  readonly currency: string;
}
export interface RefusedRow {
  readonly refusal: Refusal;
  readonly id: string;
  readonly value: number | undefined;
  readonly currency: string;
}

/** What is known of the words and the plan, for all rows. */
export interface RowContext {
  /** Of '' too: what rows without a word are. */
  readonly saleType: (word: string) => SaleMeaning | undefined;
  readonly stage: (word: string) => Stage | undefined;
  readonly currency: string;
  /** The currencies that the plan counts in. */
  readonly counted: readonly string[];
  readonly hasRoles: boolean;
}

/** A row as a deal, or the first reason why it is none; that it is not won says more than any cell. */
export function readRow(
  { row, cells }: ExportRow,
  columns: readonly ExportColumn[],
  context: RowContext,
): ExportedDeal | RefusedRow {
  const fields: Partial<Record<OurColumn, string | number>> = {};
  let failed: Omit<Refusal, 'row' | 'key'> | undefined;
  let beside = '';
  const flags: RowFlag[] = [];
  for (const column of columns) {
    const ours = column.column;
    const cell = cells[column.at] ?? '';
    if (ours === 'stage' && isBlankCell(cell)) flags.push('no-stage');
    if (ours === undefined || isBlankCell(cell)) continue;
    const { head } = column;
    const found = String(cell).slice(0, longestFound);
    if (isErrorCell(cell)) failed ??= { code: 'error-cell', head, found };
    if (ours === 'stage') {
      const stage = context.stage(found) ?? 'unknown-stage';
      if (stage !== 'won') failed = { code: stage, head, found };
      continue;
    }
    const read = readCell(cell, column);
    if ('refused' in read) failed ??= { code: read.refused, head, found, wanted: read.wanted };
    else if (read.value !== undefined) fields[ours] = read.value;
    if (isMoney(ours)) beside ||= currencyBeside(cell);
    if (column.isHalfConverted && typeof cell === 'number' && dayOfMonth(cell) <= 12) {
      flags.push('half-converted');
    }
  }
  const word = String(fields.type ?? '');
  const type = context.saleType(word);
  if (type === 'none') failed = { code: 'no-sale', head: '', found: word };
  const key = String(fields.deal ?? '');
  if (key === '') failed = { code: 'no-key', head: '', found: '' };
  else if (isShortened(key)) failed ??= { code: 'shortened', head: '', found: key };
  const value = typeof fields.renewed === 'number' ? roundMoney(fields.renewed) : undefined;
  const currency = String(fields.currency ?? (beside || context.currency));
  const known = { id: dealId(key), value, currency };
  if (failed) return { refusal: { ...failed, row, key }, ...known };
  if (beside !== '') fields.currency ??= beside;
  if (type && type !== 'none') fields.type = type;
  return { row, key, fields, ...known, flags: [...flags, ...flagsOf(fields, currency, context)] };
}

function flagsOf(fields: DealFields, currency: string, context: RowContext): readonly RowFlag[] {
  const type = fields.type === undefined ? undefined : dealTypeIn(String(fields.type));
  const names = Object.keys(fields) as OurColumn[];
  const found: Readonly<Partial<Record<RowFlag, boolean>>> = {
    'no-type': fields.type === undefined,
    'unknown-type': fields.type !== undefined && type === undefined,
    'no-value': fields.renewed === undefined && type !== 'churn',
    'no-current-value':
      type !== undefined &&
      hasCurrentValue(type) &&
      fields.current === undefined &&
      !(isLost(type) && Number(fields.renewed) < 0),
    'no-date': !names.some(isDate),
    'no-owner': context.hasRoles && !names.some((name) => name.startsWith('owner:')),
    'other-currency': !context.counted.includes(currency),
  };
  return (Object.keys(found) as RowFlag[]).filter((flag) => found[flag]);
}

const dayOfMonth = (day: number): number =>
  new Date((Math.floor(day) - 25_569) * 86_400_000).getUTCDate();
const longestFound = 60;
