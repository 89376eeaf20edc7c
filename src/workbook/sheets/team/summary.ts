import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { total } from '../../../formula/operators/columns/column';
import { isAbove, isEqual } from '../../../formula/operators/conditions/comparisons';
import { countFrom, countOfText, numbersIn } from '../../../formula/operators/columns/counts';
import { median } from '../../../formula/operators/columns/medians';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { roundMoney } from '../../../engine/money';
import type { LocalizedText } from '../../../engine/words';
import type { Currency } from '../../../plan/currency';
import { leadMeasure } from '../../../plan/parts';
import type { Middle, PayeeReview, TeamAssumptions } from '../../../plan/payee/team';
import { at as placeAt } from '../../description/addresses';
import { at, cellText } from '../cell-formula';
import type { Book } from '../book';
import { moneyFormat } from '../../design/money-format';
import { type SheetBuilder, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type TeamTable, columnOf, hasColumn, totalCell, wholeColumn } from './table';
import { inputRow, placeOf, tileRow } from './assumptions';
import { texts } from './texts';

interface Tile {
  readonly label: string;
  readonly formula: Formula;
  readonly value: number | string;
  readonly format: string;
}

/** The team in a few numbers, over the table's first columns. */
export function writeTiles(sheet: SheetBuilder, tiles: readonly Tile[]): void {
  tiles.forEach(({ label, formula, value, format }, k) => {
    sheet.text(cell(tileRow, k), label, { ...styles.note, wrap: true, vertical: 'bottom' });
    sheet.formula(cell(tileRow + 1, k), cellText(formula), value, {
      ...withFormat(styles.result, format),
      font: { ...styles.result.font, size: 12 },
      horizontal: 'left',
    });
  });
  sheet.height(tileRow, 30);
  sheet.height(tileRow + 1, 20);
}

/** What payouts are compared with, over the column of their distances from it. */
export function writeMiddle(
  sheet: SheetBuilder,
  { localize }: Book,
  table: TeamTable,
  middle: Middle,
): void {
  const column = columnOf(table, 'distance');
  const put = (row: number, label: LocalizedText, id: string, value: number) => {
    sheet.text(cell(row, column), localize(label), {
      ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
    });
    sheet.formula(
      cell(row + 1, column),
      cellText(median(at(wholeColumn(table, id)))),
      value,
      withFormat(styles.plain, formats.cents),
    );
  };
  put(tileRow, texts.median, 'payout', middle.median);
  put(inputRow, texts.medianDistance, 'distance', middle.distance);
}

/** How many rows repeat a name, over the column that finds them. */
export function writeRepeats(
  sheet: SheetBuilder,
  { localize }: Book,
  table: TeamTable,
  reviews: readonly PayeeReview[],
): void {
  const column = columnOf(table, 'earlier');
  const repeating = reviews.filter(
    ({ payee, earlier }) => payee.name !== '' && earlier !== undefined,
  );
  sheet.text(cell(tileRow, column), localize(texts.repeats), {
    ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
  });
  sheet.formula(
    cell(tileRow + 1, column),
    cellText(numbersIn(at(wholeColumn(table, 'earlier')))),
    repeating.length,
    styles.plain,
  );
}

/** Whole amounts; from a billion on they are told in millions, so that a tile always has room. */
function tileFormat(currency: Currency): string {
  const [whole, million] = [moneyFormat(currency, 0), '#,##0,,"m"'];
  const short = whole.replace(formats.whole, million);
  return `[>=1000000000]${short};[<=-1000000000]-${short};${whole}`;
}

/** Payout and what it costs, where the team stands and where it goes. */
export function tilesOf(
  { plan, localize }: Book,
  table: TeamTable,
  all: readonly PayeeReview[],
  { margin }: TeamAssumptions,
): Tile[] {
  const reviews = all.filter(({ isCounted }) => isCounted);
  const lead = leadMeasure(plan);
  const sum = (of: (review: PayeeReview) => number) =>
    roundMoney(reviews.reduce((added, review) => added + of(review), 0));
  const money = tileFormat(plan.currency);
  const payout = sum(({ pay }) => pay.payout);
  const credited = sum(({ pay }) => pay.credited[lead.id] ?? 0);
  const [paid, sold] = [totalCell(table, 'payout'), totalCell(table, `credited:${lead.id}`)];
  const hasQuota = hasColumn(table, 'attainment');
  const attained = at<readonly unknown[]>(wholeColumn(table, 'attainment'));
  const payees = numbersIn(attained);
  const reached = reviews.filter(
    ({ pay }) => (pay.attainment ?? 0) >= 1 && (pay.proratedQuota ?? 0) > 0,
  );
  const shown = reviews.map((review) => review.largest);
  const largest = shown.reduce((added, one) => added + (one < Infinity ? roundMoney(one) : one), 0);
  const exposure = at<readonly number[]>(wholeColumn(table, 'largest'));
  const noLimit = constant(localize(texts.noLimit));
  const left = credited * margin - payout;
  const marginCell = at(placeAt(placeOf(table, plan, 'margin')), 'percent');
  const after = minus(times(sold, marginCell), paid);
  const ofSales = (amount: Formula<number>) =>
    choose(isAbove(sold, constant(0)), over(amount, sold), constant(0));
  return [
    { label: localize(texts.tilePayout), formula: paid, value: payout, format: money },
    ...(hasQuota
      ? [
          {
            label: localize(texts.tileReached),
            formula: choose(
              isEqual(payees, constant(0)),
              constant(0),
              over(countFrom(attained, constant(1)), payees),
            ),
            value: reviews.length === 0 ? 0 : reached.length / reviews.length,
            format: formats.wholePercent,
          },
        ]
      : []),
    ...(lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileCost),
            formula: ofSales(paid),
            value: credited > 0 ? payout / credited : 0,
            format: formats.sharpPercent,
          },
          { label: localize(texts.tileMargin), formula: after, value: left, format: money },
          {
            label: localize(texts.tileMarginShare),
            formula: ofSales(after),
            value: credited > 0 ? left / credited : 0,
            format: formats.percent,
          },
        ]
      : []),
    ...(hasColumn(table, 'forecast') && lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileForecast),
            formula: totalCell(table, 'forecast'),
            value: sum(({ forecast }) => forecast),
            format: money,
          },
        ]
      : []),
    ...(hasQuota && lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileVariance),
            formula: minus(totalCell(table, 'forecast'), totalCell(table, 'prorated')),
            value: sum(({ forecast }) => forecast) - sum(({ pay }) => pay.proratedQuota ?? 0),
            format: money,
          },
        ]
      : []),
    {
      label: localize(texts.tileExposure),
      formula: choose<unknown>(
        isAbove(countOfText(exposure, noLimit), constant(0)),
        noLimit,
        rounded(total(exposure), constant(2)),
      ),
      value: Number.isFinite(largest) ? roundMoney(largest) : localize(texts.noLimit),
      format: money,
    },
  ];
}
