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
import { arePlainTexts } from '../../../formula/operators/texts/plain-texts';
import type { LocalizedText } from '../../../engine/words';
import type { Currency } from '../../../plan/currency';
import { leadMeasure } from '../../../plan/parts';
import { at as placeAt } from '../../description/addresses';
import { at } from '../cell-formula';
import type { Calculation } from '../calculation';
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
  readonly format: string;
}

/** The team in a few numbers, over the table's first columns. */
export function writeTiles(
  sheet: SheetBuilder,
  calculation: Calculation,
  tiles: readonly Tile[],
): void {
  tiles.forEach(({ label, formula, format }, k) => {
    sheet.text(cell(tileRow, k), label, { ...styles.note, wrap: true, vertical: 'bottom' });
    calculation.put(cell(tileRow + 1, k), formula, {
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
  calculation: Calculation,
  { localize }: Book,
  table: TeamTable,
): void {
  const column = columnOf(table, 'distance');
  const put = (row: number, label: LocalizedText, id: string) => {
    sheet.text(cell(row, column), localize(label), {
      ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
    });
    calculation.put(
      cell(row + 1, column),
      median(at(wholeColumn(table, id))),
      withFormat(styles.plain, formats.cents),
    );
  };
  put(tileRow, texts.median, 'payout');
  put(inputRow, texts.medianDistance, 'distance');
}

/** What is asked of all names at once, over the columns that compare them. */
export function writeOfNames(
  sheet: SheetBuilder,
  calculation: Calculation,
  { localize }: Book,
  table: TeamTable,
): void {
  const put = (id: string, label: LocalizedText, formula: Formula) => {
    const column = columnOf(table, id);
    sheet.text(cell(tileRow, column), localize(label), {
      ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
    });
    calculation.put(cell(tileRow + 1, column), formula, styles.plain);
  };
  put('nameKey', texts.plainNames, arePlainTexts(at(wholeColumn(table, 'name'))));
  put('earlier', texts.repeats, numbersIn(at(wholeColumn(table, 'earlier'))));
}

/** Whole amounts; from a billion on they are told in millions, so that a tile always has room. */
function tileFormat(currency: Currency): string {
  const [whole, million] = [moneyFormat(currency, 0), '#,##0,,"m"'];
  const short = whole.replace(formats.whole, million);
  return `[>=1000000000]${short};[<=-1000000000]-${short};${whole}`;
}

/** Payout and what it costs, where the team stands and where it goes. */
export function tilesOf({ plan, localize }: Book, table: TeamTable): Tile[] {
  const lead = leadMeasure(plan);
  const money = tileFormat(plan.currency);
  const [paid, sold] = [totalCell(table, 'payout'), totalCell(table, `credited:${lead.id}`)];
  const hasQuota = hasColumn(table, 'attainment');
  const attained = at<readonly unknown[]>(wholeColumn(table, 'attainment'));
  const payees = numbersIn(attained);
  const exposure = at<readonly number[]>(wholeColumn(table, 'largest'));
  const noLimit = constant(localize(texts.noLimit));
  const marginCell = at(placeAt(placeOf(table, plan, 'margin')), 'percent');
  const after = minus(times(sold, marginCell), paid);
  const ofSales = (amount: Formula<number>) =>
    choose(isAbove(sold, constant(0)), over(amount, sold), constant(0));
  return [
    { label: localize(texts.tilePayout), formula: paid, format: money },
    ...(hasQuota
      ? [
          {
            label: localize(texts.tileReached),
            formula: choose(
              isEqual(payees, constant(0)),
              constant(0),
              over(countFrom(attained, constant(1)), payees),
            ),
            format: formats.wholePercent,
          },
        ]
      : []),
    ...(lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileCost),
            formula: ofSales(paid),
            format: formats.sharpPercent,
          },
          { label: localize(texts.tileMargin), formula: after, format: money },
          {
            label: localize(texts.tileMarginShare),
            formula: ofSales(after),
            format: formats.percent,
          },
        ]
      : []),
    ...(hasColumn(table, 'forecast') && lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileForecast),
            formula: totalCell(table, 'forecast'),
            format: money,
          },
        ]
      : []),
    ...(hasQuota && lead.unit === 'money'
      ? [
          {
            label: localize(texts.tileVariance),
            formula: minus(totalCell(table, 'forecast'), totalCell(table, 'prorated')),
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
      format: money,
    },
  ];
}
