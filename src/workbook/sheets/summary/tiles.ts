import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { totalOfNumbers } from '../../../formula/operators/columns/column';
import { isAbove, isEqual } from '../../../formula/operators/conditions/comparisons';
import { countFrom, countOfText, numbersIn } from '../../../formula/operators/columns/counts';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { decimalsOf } from '../../../formula/unit';
import type { LocalizedText } from '../../../engine/words';
import type { Currency } from '../../../plan/currency';
import { leadMeasure } from '../../../plan/parts';
import { moneyFormat } from '../../design/money-format';
import { type SheetBuilder, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import { texts as teamTexts } from '../team/texts';
import type { Context } from './context';
import { texts } from './texts';

/** A number that stands by itself, with what it is above it. */
export interface Tile {
  readonly label: string;
  readonly formula: Formula;
  readonly format: string;
}

/** So many stand side by side. */
const inALine = 5;

/** Tiles in lines of five. Returns the row below them. */
export function writeTiles(
  sheet: SheetBuilder,
  calculation: Calculation,
  tiles: readonly Tile[],
  top: number,
): number {
  tiles.forEach(({ label, formula, format }, k) => {
    const row = top + 2 * Math.floor(k / inALine);
    const column = k % inALine;
    sheet.text(cell(row, column), label, { ...styles.note, wrap: true, vertical: 'bottom' });
    calculation.put(cell(row + 1, column), formula, {
      ...withFormat(styles.result, format),
      font: { ...styles.result.font, size: 12 },
      horizontal: 'left',
    });
    sheet.height(row, 30);
    sheet.height(row + 1, 20);
  });
  return top + 2 * Math.ceil(tiles.length / inALine);
}

/**
 * Whole amounts; from a billion on they are told in millions, so that a tile always has room. What is
 * below 0 has its own condition: LibreOffice shows no minus where the last section is all the rest.
 */
export function tileFormat(currency: Currency): string {
  const [whole, million] = [moneyFormat(currency, 0), '#,##0,,"m"'];
  return `[>=1000000000]${whole.replace(formats.whole, million)};[<0]-${whole};${whole}`;
}

/** Payout and what it costs, where the team stands and where it goes. */
export function teamTiles({ calculation, book, team, columnOf }: Context): readonly Tile[] {
  const { plan, localize } = book;
  const lead = leadMeasure(plan);
  const money = tileFormat(plan.currency);
  const all = (id: string, decimals = 2) =>
    rounded(totalOfNumbers(columnOf(id)), constant(decimals));
  const [paid, sold] = [all('payout'), all(`credited:${lead.id}`, decimalsOf[lead.unit])];
  const hasQuota = team.has('attainment');
  const ofSales = (amount: Formula<number>) =>
    choose(isAbove(sold, constant(0)), over(amount, sold), constant(0));
  const tile = (label: LocalizedText, formula: Formula, format: string): Tile => ({
    ...{ label: localize(label), formula, format },
  });
  const { margin } = team;
  const isMoney = margin !== undefined;
  const marginTiles = ({ reference, value }: typeof margin & object): readonly Tile[] => {
    const share = at(
      calculation.tell(reference, () => value),
      'percent',
    );
    const after = minus(times(sold, share), paid);
    return [
      tile(texts.tileMargin, after, money),
      tile(texts.tileMarginShare, ofSales(after), formats.percent),
    ];
  };
  return [
    tile(texts.tilePayout, paid, money),
    ...(hasQuota
      ? [tile(texts.tileReached, reachedShare(columnOf('attainment')), formats.wholePercent)]
      : []),
    ...(isMoney ? [tile(texts.tileCost, ofSales(paid), formats.sharpPercent)] : []),
    ...(team.has('forecast') && isMoney ? [tile(texts.tileForecast, all('forecast'), money)] : []),
    tile(texts.tileExposure, exposureOf(columnOf('largest'), localize(teamTexts.noLimit)), money),
    ...(hasQuota && isMoney
      ? [tile(texts.tileVariance, minus(all('forecast'), all('prorated')), money)]
      : []),
    ...(margin === undefined ? [] : marginTiles(margin)),
  ];
}

function reachedShare(attained: Formula<readonly number[]>): Formula<number> {
  const rows = numbersIn(attained);
  const reached = over(countFrom(attained, constant(1)), rows);
  return choose(isEqual(rows, constant(0)), constant(0), reached);
}

/** The most that all can be paid, or that nothing limits one of them. */
function exposureOf(largest: Formula<readonly number[]>, noLimit: string): Formula {
  const open = constant(noLimit);
  return choose<unknown>(
    isAbove(countOfText(largest, open), constant(0)),
    open,
    rounded(totalOfNumbers(largest), constant(2)),
  );
}
