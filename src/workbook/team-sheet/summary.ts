import { roundMoney } from '../../engine/money';
import type { Words } from '../../engine/words';
import type { Currency } from '../../plan/currency';
import { leadMeasure } from '../../plan/parts';
import type { PayeeReview, TeamAssumptions } from '../../plan/team';
import { elapsedShare, middleOf } from '../../plan/team';
import { at } from '../addresses';
import type { Book } from '../book';
import { literal } from '../formula';
import { moneyFormat } from '../money-format';
import type { PlanPlaces } from '../plan-places';
import { type SheetBuilder, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type Above, type TeamTable, columnOf, hasColumn, totalCell, wholeColumn } from './table';
import { texts } from './texts';
import { open } from './who-columns';

const tileRow = 2;
const inputRow = 4;

/** What the rows read above the table: the assumptions, and the middle of the payouts. */
export function aboveTable(table: TeamTable): Above {
  const input = (k: number) => at(cell(inputRow + 1, k));
  return {
    assumed: {
      asOf: input(0),
      elapsed: input(1),
      uncertainty: input(2),
      margin: input(3),
      sensitivity: input(4),
    },
    median: at(cell(tileRow + 1, columnOf(table, 'distance'))),
    medianDistance: at(cell(inputRow + 1, columnOf(table, 'distance'))),
  };
}

/** The assumptions as inputs, under the tiles. */
export function writeAssumptions(
  sheet: SheetBuilder,
  { plan, say }: Book,
  places: PlanPlaces,
  assumed: TeamAssumptions,
): void {
  const asOf = at(cell(inputRow + 1, 0));
  const label = { ...styles.note, wrap: true, vertical: 'bottom' } as const;
  const percent = withFormat(styles.input, formats.percent);
  const input = (k: number, words: string, value: number, style: typeof percent) => {
    sheet.text(cell(inputRow, k), words, label);
    sheet.number(cell(inputRow + 1, k), value, { ...style, horizontal: 'left' });
  };
  sheet.height(inputRow, 30);
  input(0, say(texts.asOf), assumed.asOf, withFormat(styles.input, formats.day));
  sheet.text(cell(inputRow, 1), say(texts.elapsed), label);
  sheet.formula(
    cell(inputRow + 1, 1),
    `MIN(MAX(${asOf}-${places.from}+1,1)/(${places.to}-${places.from}+1),1)`,
    elapsedShare(plan, assumed.asOf),
    { ...withFormat(styles.number, formats.percent), horizontal: 'left' },
  );
  input(2, say(texts.uncertainty), assumed.uncertainty, percent);
  input(3, say(texts.margin), assumed.margin, percent);
  input(4, say(texts.sensitivity), assumed.sensitivity, withFormat(styles.input, formats.general));
  const share = { kind: 'decimal', minimum: 0, maximum: 1 } as const;
  const rules = [
    [0, { kind: 'date', first: 1 } as const, texts.aDay],
    [2, share, texts.aShare],
    [3, share, texts.aShare],
    [4, { kind: 'above', minimum: 0 } as const, texts.aboveZero],
  ] as const;
  for (const [k, rule, words] of rules) {
    const area = { row: inputRow + 1, column: k, rows: 1, columns: 1 };
    sheet.validate({ area, ...open(say(texts.title), rule, say(words), say) });
  }
}

interface Tile {
  readonly label: string;
  readonly formula: string;
  readonly value: number | string;
  readonly format: string;
}

/** The team in a few numbers, over the table's first columns. */
export function writeTiles(
  sheet: SheetBuilder,
  book: Book,
  table: TeamTable,
  reviews: readonly PayeeReview[],
  assumed: TeamAssumptions,
): void {
  tilesOf(book, table, reviews, assumed).forEach(({ label, formula, value, format }, k) => {
    sheet.text(cell(tileRow, k), label, { ...styles.note, wrap: true, vertical: 'bottom' });
    sheet.formula(cell(tileRow + 1, k), formula, value, {
      ...withFormat(styles.result, format),
      font: { ...styles.result.font, size: 12 },
      horizontal: 'left',
    });
  });
  sheet.height(tileRow, 30);
  sheet.height(tileRow + 1, 20);
  const { median, distance } = middleOf(
    reviews.filter(({ payee }) => payee.name !== '').map(({ pay }) => pay.payout),
  );
  const column = columnOf(table, 'distance');
  const put = (row: number, label: Words, id: string, value: number) => {
    sheet.text(cell(row, column), book.say(label), {
      ...{ ...styles.noteRight, wrap: true, vertical: 'bottom' },
    });
    sheet.formula(
      cell(row + 1, column),
      `IF(COUNT(${wholeColumn(table, id)})=0,0,MEDIAN(${wholeColumn(table, id)}))`,
      value,
      withFormat(styles.plain, formats.cents),
    );
  };
  put(tileRow, texts.median, 'payout', median);
  put(inputRow, texts.medianDistance, 'distance', distance);
}

/** Whole amounts; from a billion on they are told in millions, so that a tile always has room. */
function tileFormat(currency: Currency): string {
  const [whole, million] = [moneyFormat(currency, 0), '#,##0,,"m"'];
  const short = whole.replace(formats.whole, million);
  return `[>=1000000000]${short};[<=-1000000000]-${short};${whole}`;
}

function tilesOf(
  { plan, say }: Book,
  table: TeamTable,
  all: readonly PayeeReview[],
  { margin }: TeamAssumptions,
): Tile[] {
  const reviews = all.filter(({ payee }) => payee.name !== '');
  const lead = leadMeasure(plan);
  const sum = (of: (review: PayeeReview) => number) =>
    roundMoney(reviews.reduce((total, review) => total + of(review), 0));
  const money = tileFormat(plan.currency);
  const payout = sum(({ pay }) => pay.payout);
  const credited = sum(({ pay }) => pay.credited[lead.id] ?? 0);
  const [paid, sold] = [totalCell(table, 'payout'), totalCell(table, `credited:${lead.id}`)];
  const hasQuota = hasColumn(table, 'attainment');
  const attained = wholeColumn(table, 'attainment');
  const reached = reviews.filter(
    ({ pay }) => (pay.attainment ?? 0) >= 1 && (pay.proratedQuota ?? 0) > 0,
  );
  const largest = reviews.reduce((total, review) => total + review.largest, 0);
  const exposure = wholeColumn(table, 'largest');
  const left = credited * margin - payout;
  const marginCell = at(cell(inputRow + 1, 3));
  const after = `${sold}*${marginCell}-${paid}`;
  return [
    { label: say(texts.tilePayout), formula: paid, value: payout, format: money },
    ...(hasQuota
      ? [
          {
            label: say(texts.tileReached),
            formula: `IF(COUNT(${attained})=0,0,COUNTIF(${attained},">=1")/COUNT(${attained}))`,
            value: reviews.length === 0 ? 0 : reached.length / reviews.length,
            format: formats.wholePercent,
          },
        ]
      : []),
    ...(lead.unit === 'money'
      ? [
          {
            label: say(texts.tileCost),
            formula: `IF(${sold}>0,${paid}/${sold},0)`,
            value: credited > 0 ? payout / credited : 0,
            format: formats.sharpPercent,
          },
          { label: say(texts.tileMargin), formula: after, value: left, format: money },
          {
            label: say(texts.tileMarginShare),
            formula: `IF(${sold}>0,(${after})/${sold},0)`,
            value: credited > 0 ? left / credited : 0,
            format: formats.percent,
          },
        ]
      : []),
    ...(hasColumn(table, 'forecast') && lead.unit === 'money'
      ? [
          {
            label: say(texts.tileForecast),
            formula: totalCell(table, 'forecast'),
            value: sum(({ forecast }) => forecast),
            format: money,
          },
        ]
      : []),
    ...(hasQuota && lead.unit === 'money'
      ? [
          {
            label: say(texts.tileVariance),
            formula: `${totalCell(table, 'forecast')}-${totalCell(table, 'prorated')}`,
            value: sum(({ forecast }) => forecast) - sum(({ pay }) => pay.proratedQuota ?? 0),
            format: money,
          },
        ]
      : []),
    {
      label: say(texts.tileExposure),
      formula: `IF(COUNTIF(${exposure},${literal(say(texts.noLimit))})>0,${literal(say(texts.noLimit))},ROUND(SUM(${exposure}),2))`,
      value: Number.isFinite(largest) ? roundMoney(largest) : say(texts.noLimit),
      format: money,
    },
  ];
}
