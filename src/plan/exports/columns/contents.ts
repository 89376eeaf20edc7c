import { amountText, currencyNamed, decimalSignOf } from '../formats/amounts';
import { isDay } from '../../../engine/dates';
import { dayText, serialText } from '../formats/days';
import { type Steps, rowByRow } from '../../../engine/in-steps';
import type { Cell } from '../reading/separated-text';
import { saleWord } from '../words/sale-words';
import { isTick, stageWord } from '../words/stage-words';

/** What stands in a column of an export, counted over all its rows. */
export interface ColumnContents {
  readonly filled: number;
  readonly errors: number;
  /** Typed numbers. */
  readonly numbers: number;
  /** Numbers that Excel keeps for the days of one decade. */
  readonly serials: number;
  /** Numbers without a percent sign, typed or texts, and those of them from 0 to 1. */
  readonly bare: number;
  readonly shares: number;
  /** Texts that are amounts, by the decimal sign that they tell. */
  readonly amounts: Readonly<Record<'.' | ',' | 'either' | 'unclear', number>>;
  readonly percents: number;
  /** Texts that are dates, by the order that they tell. */
  readonly days: Readonly<Record<'dmy' | 'mdy' | 'ymd' | 'either' | 'any', number>>;
  readonly emails: number;
  readonly currencies: number;
  readonly saleWords: number;
  readonly stageWords: number;
  /** Yes and no, which may answer anything. */
  readonly ticks: number;
  /** How many different texts there are. */
  readonly distinct: number;
  /** A cell that can be read in two ways, to show. */
  readonly unclearAmount: string | undefined;
  readonly unclearDay: string | undefined;
}

/** Excel's errors in English and Danish, and the signs of a column that was too narrow to be copied. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.startsWith('#') && errorShapes.test(cell.trim());

const errorShapes =
  /^#(?:#+|N\/A|I\/T|VALUE!|VÆRDI!|REF!|REFERENCE!|DIV\/0!|DIVISION\/0!|NUM!|NAME\?|NAVN\?|NULL!|SPILL!|OVERLØB!|CALC!|BEREGN!|FIELD!|FELT!)$/;

export function* contentsOf(cells: Iterable<Cell>): Steps<ColumnContents> {
  const counts = {
    ...{ filled: 0, errors: 0, numbers: 0, serials: 0, bare: 0, shares: 0 },
    ...{ percents: 0, emails: 0, currencies: 0, saleWords: 0, stageWords: 0, ticks: 0 },
  };
  const amounts = { '.': 0, ',': 0, either: 0, unclear: 0 };
  const days = { dmy: 0, mdy: 0, ymd: 0, either: 0, any: 0 };
  const texts = new Map<string, number>();
  const numbers = new Set<number>();
  const serials: number[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    counts.filled++;
    if (typeof cell === 'number') {
      numbers.add(cell);
      counts.numbers++;
      if (isRecentDay(cell)) serials.push(cell);
      counts.bare++;
      if (isShare(cell)) counts.shares++;
      continue;
    }
    const text = String(cell);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const hasFewWords = texts.size <= mostWords;
  let unclearAmount: string | undefined;
  let unclearDay: string | undefined;
  yield* rowByRow(texts, ([text, times]) => {
    if (isErrorCell(text)) counts.errors += times;
    if (text.includes('@') && /^\S+@\S+\.\S+$/.test(text)) counts.emails += times;
    if (hasFewWords) {
      if (currencyNamed(text) !== undefined) counts.currencies += times;
      if (saleWord(text)) counts.saleWords += times;
      if (isTick(text)) counts.ticks += times;
      else if (stageWord(text)) counts.stageWords += times;
    }
    if (!/\d/.test(text)) return;
    const serial = serialText(text);
    if (serial !== undefined && isRecentDay(serial)) {
      for (let k = 0; k < times; k++) serials.push(serial);
    }
    const amount = amountText(text);
    const sign = amount && decimalSignOf(amount.digits);
    if (sign !== undefined) amounts[sign] += times;
    if (amount?.isPercent) counts.percents += times;
    else if (amount) counts.bare += times;
    if (amount && !amount.isPercent && isShare(Number(amount.digits.replace(',', '.')))) {
      counts.shares += times;
    }
    if (sign === 'unclear') unclearAmount ??= text;
    const day = dayText(text);
    if (day) days[day.tells] += times;
    if (day?.tells === 'either') unclearDay ??= text;
  });
  if (isOneDecade(serials)) counts.serials = serials.length;
  return {
    ...counts,
    amounts,
    days,
    distinct: texts.size + numbers.size,
    unclearAmount,
    unclearDay,
  };
}

/** Numbers that lie as near to each other as the dates of an export; amounts seldom do. */
const isOneDecade = (days: readonly number[]): boolean => {
  const [first, last] = days.reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Infinity, -Infinity],
  );
  return last - first <= 3_660;
};

/** From 2000 to 2099. */
const isRecentDay = (cell: number): boolean => isDay(cell) && cell >= 36_526 && cell < 73_051;
const isShare = (cell: number): boolean => cell >= 0 && cell <= 1;
/** A column with more different texts is none of types, stages or currencies. */
const mostWords = 200;

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

/** What part of a column's cells are dates; a column without cells has none. */
export const dateShare = ({ filled, serials, days }: ColumnContents): number =>
  filled === 0 ? 0 : (serials + total(days)) / filled;

export const amountShare = ({ filled, numbers, amounts }: ColumnContents): number =>
  filled === 0 ? 0 : (numbers + total(amounts)) / filled;
