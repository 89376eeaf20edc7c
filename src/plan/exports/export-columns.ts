import { type ColumnContents, amountShare, contentsOf, dateShare } from './columns/contents';
import { type ColumnGuess, guessColumns } from './columns/guess-columns';
import { isDate, isMoney, isShareColumn } from './columns/our-columns';
import { plainHead } from './columns/plain-head';
import type { DecimalSign } from './formats/amounts';
import {
  type Decided,
  type ShareFormat,
  amountFormat,
  dayFormat,
  shareFormat,
} from './formats/column-formats';
import type { DayOrder } from './formats/days';
import type { Steps } from '../../engine/in-steps';
import type { OwnColumn } from './columns/named-column';
import type { ExportMapping, SaidFormat } from './mapping';
import type { ExportTable } from './reading/export-table';
import type { Cell } from './reading/separated-text';

/** One column of an export: what it is taken for, and how its cells are read. */
export interface ExportColumn extends ColumnGuess {
  readonly at: number;
  readonly head: string;
  readonly contents: ColumnContents;
  /** Its first cell that is not blank, as it was pasted. */
  readonly sample: Cell;
  readonly decimalSign: Decided<DecimalSign>;
  readonly dayOrder: Decided<DayOrder>;
  readonly shares: Decided<ShareFormat>;
  /** Some dates are Excel's and some texts: Excel has taken those that it could read for dates. */
  readonly isHalfConverted: boolean;
}

export function* exportColumns(
  { heads, rows }: ExportTable,
  roles: readonly string[],
  mapping: ExportMapping,
  own: readonly OwnColumn[] = [],
): Steps<readonly ExportColumn[]> {
  const contents: ColumnContents[] = [];
  for (const at of heads.keys()) {
    contents.push(yield* contentsOf(rows.map(({ cells }) => cells[at] ?? '')));
    yield;
  }
  const said = new Map(mapping.columns.map(({ head, column }) => [plainHead(head), column]));
  const formats = new Map(mapping.formats.map((one) => [plainHead(one.head), one]));
  const guesses = guessColumns(heads, contents, roles, said, own);
  const amounts = contents.filter((one) => amountShare(one) >= 0.9 && dateShare(one) < 0.9);
  const dates = contents.filter((one) => dateShare(one) >= 0.9);
  return heads.flatMap((head, at): ExportColumn[] => {
    const [one, guess] = [contents[at], guesses[at]];
    if (!one || !guess || one.filled === 0) return [];
    const spoken = formats.get(plainHead(head));
    return [
      {
        ...guess,
        ...{ at, head, contents: one },
        sample: rows.find(({ cells }) => (cells[at] ?? '') !== '')?.cells[at] ?? '',
        decimalSign: saidOr(
          spoken,
          'decimalSign',
          amountFormat(
            one,
            amounts.filter((x) => x !== one),
          ),
        ),
        dayOrder: saidOr(
          spoken,
          'dayOrder',
          dayFormat(
            one,
            dates.filter((x) => x !== one),
          ),
        ),
        shares: saidOr(spoken, 'shares', shareFormat(one)),
        isHalfConverted:
          one.serials > 0 &&
          one.days.dmy + one.days.mdy + one.days.either > 0 &&
          isDatesColumn(guess),
      },
    ];
  });
}

const isDatesColumn = ({ column }: ColumnGuess): boolean => column !== undefined && isDate(column);

/** What a person has said of a column stands before what its cells tell. */
function saidOr<K extends 'decimalSign' | 'dayOrder' | 'shares'>(
  said: SaidFormat | undefined,
  key: K,
  found: Decided<NonNullable<SaidFormat[K]>>,
): Decided<NonNullable<SaidFormat[K]>> {
  const format = said?.[key];
  return format === undefined ? found : { format, by: 'person' };
}

/** What about a column's cells nobody can tell: it is asked, or a person has said it. */
export function askedOf(column: ExportColumn): 'decimalSign' | 'dayOrder' | 'shares' | undefined {
  const { column: ours } = column;
  if (ours === undefined) return undefined;
  const isAsked = ({ by }: Decided<unknown>) => by === undefined || by === 'person';
  if (isDate(ours)) return isAsked(column.dayOrder) ? 'dayOrder' : undefined;
  if (isShareColumn(ours) && isAsked(column.shares)) return 'shares';
  const isNumber = isMoney(ours) || isShareColumn(ours);
  return isNumber && isAsked(column.decimalSign) ? 'decimalSign' : undefined;
}
