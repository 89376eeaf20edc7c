import { da, en, type LocalizedText } from '../../engine/words';
import type { LookupTable } from '../../plan/presets/from-table';
import type { NumberStyle } from '../number/number-style';
import { readNumber } from '../number/read-number';
import {
  type SelectedCells,
  type SelectedRows,
  cellAt,
  isPercentFormat,
  listFromCells,
  mostRows,
  placeIn,
} from '../rows/rows-from-cells';
import { texts as selectionTexts } from '../rows/selection-texts';
import { texts } from './table-texts';

type Refused = Extract<SelectedRows, { readonly kind: 'refused' }>;

export type FoundTable =
  | {
      readonly kind: 'table';
      readonly table: Omit<LookupTable, 'quota'>;
      /** Whether the thresholds are shares of a quota, which does not stand in the table. */
      readonly isOfQuota: boolean;
    }
  | Refused;

/**
 * Cells as the table that a plan is begun with: thresholds, and what is paid from each of them on. A
 * heading above them and blank rows are left out.
 *
 * - The second column holds rates where a cell shows percent or every number is below 1, as formulas
 *   multiply with them, and amounts otherwise.
 * - The first holds shares of a quota where a cell shows percent, or where no number is above 10, which is
 *   1,000 %, and some are no whole ones; amounts otherwise.
 */
export function tableFromCells(cells: SelectedCells | undefined, style: NumberStyle): FoundTable {
  if (!cells) return { kind: 'refused', ...texts.empty };
  const { address } = cells;
  const place = placeIn(address);
  const numbers = numbersIn(cells, style);
  const [froms, paid] = [0, 1].map((column) => inColumn(numbers, column)) as [Found[], Found[]];
  if (froms.length > mostRows) {
    return place === ''
      ? { kind: 'refused', ...selectionTexts.tooMany }
      : refused(texts.tooMany, place, froms.length);
  }
  const isOfQuota =
    froms.some(({ isPercent }) => isPercent) ||
    (froms.every(({ value }) => value <= mostShare) && !froms.every(isWhole));
  const isRates = paid.some(({ isPercent, value }) => isPercent || (value > 0 && value < 1));
  const columns = [
    { label: texts.from, unit: isOfQuota ? 'percent' : 'money', allows: 'zero or more' },
    { label: texts.pays, unit: isRates ? 'percent' : 'money', allows: 'zero or more' },
  ] as const;
  const read = listFromCells(
    { address, ...plainCells(cells, numbers, [isOfQuota, isRates]) },
    columns,
    style,
  );
  if (read.kind === 'refused') return read;
  const at = ({ row, column }: Found) => cellAt(place, row, column);
  const below = [...froms, ...paid].find(({ value }) => value < 0);
  if (below) return refused(texts.below, at(below), below.value);
  const mixed =
    (isOfQuota && mixedIn(froms, (value) => value > mostShare, at, texts.mixed.from)) ||
    (isRates && mixedIn(paid, (value) => value >= 1, at, texts.mixed.pays));
  if (mixed) return mixed;
  const high = isOfQuota && froms.find(({ value }) => value > mostShare);
  if (high) return refused(texts.tooHigh, at(high), high.value);
  const k = froms.findIndex(({ value }, n) => value <= (froms[n - 1]?.value ?? -1));
  const [before, falling] = [froms[k - 1], froms[k]];
  if (before && falling) {
    const { message, advice } = texts.notAscending;
    const of = (words: typeof en) => (isOfQuota ? words.percent : words.number);
    return {
      ...{ kind: 'refused', advice },
      message: {
        en: message.en(at(falling).en, of(en)(falling.value), of(en)(before.value)),
        da: message.da(at(falling).da, of(da)(falling.value), of(da)(before.value)),
      },
    };
  }
  return {
    ...{ kind: 'table', isOfQuota },
    table: {
      ...{ name: sheetOf(address), pays: isRates ? 'rates' : 'amounts' },
      rows: read.rows.map(([from, pays]) => [Number(from), Number(pays)]),
    },
  };
}

/** 1,000 %, the highest attainment that a plan has a row for. */
const mostShare = 10;

/** A number where it stands; a percentage is a share. */
interface Found {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly isPercent: boolean;
}

const isWhole = ({ value }: Found) => Number.isInteger(value);

const inColumn = (numbers: readonly Found[], column: number) =>
  numbers.filter((one) => one.column === column);

const numbersIn = ({ values, formats }: SelectedCells, style: NumberStyle): readonly Found[] =>
  values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const found = numberIn(cell, formats[row]?.[column], style);
      return found ? [{ ...found, row, column }] : [];
    }),
  );

function numberIn(cell: unknown, format: unknown, style: NumberStyle) {
  if (typeof cell === 'number') return { value: cell, isPercent: isPercentFormat(String(format)) };
  const read = typeof cell === 'string' ? readNumber(cell, 'count', style) : undefined;
  return read && 'value' in read
    ? { value: read.value, isPercent: read.kind === 'percentage' }
    : undefined;
}

/** The same cells with every number as such, and in a column of shares as Excel shows a percentage. */
function plainCells(
  { values }: SelectedCells,
  numbers: readonly Found[],
  areShares: readonly boolean[],
): Pick<SelectedCells, 'values' | 'formats'> {
  const plain = values.map((row) => [...row]);
  for (const { row, column, value } of numbers) plain[row]?.splice(column, 1, value);
  return {
    values: plain,
    formats: values.map((row) => row.map((_, column) => (areShares[column] ? '0%' : 'General'))),
  };
}

/** The first number that is none of the percentages in its column. */
function mixedIn(
  found: readonly Found[],
  isAmount: (value: number) => boolean,
  at: (found: Found) => LocalizedText,
  advice: LocalizedText,
): Refused | undefined {
  const amount = found.find(({ isPercent, value }) => !isPercent && isAmount(value));
  const share = found.find((one) => one.isPercent || (one.value > 0 && !isAmount(one.value)));
  return amount && share
    ? refused({ message: texts.mixed.message, advice }, at(amount), amount.value, share.value)
    : undefined;
}

interface Refusal<A extends readonly unknown[]> {
  readonly message: Readonly<Record<keyof LocalizedText, (place: string, ...found: A) => string>>;
  readonly advice: LocalizedText;
}

const refused = <A extends readonly unknown[]>(
  { message, advice }: Refusal<A>,
  place: LocalizedText | string,
  ...found: A
): Refused => {
  const at = typeof place === 'string' ? { en: place, da: place } : place;
  return {
    ...{ kind: 'refused', advice },
    message: { en: message.en(at.en, ...found), da: message.da(at.da, ...found) },
  };
};

/** Old rates, of 'Old rates'!A1:B4; nothing, of what was pasted. */
const sheetOf = (address: string): string | undefined =>
  address.includes('!')
    ? address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'")
    : undefined;
