import type { PayoutRow } from '../../../../engine/payout-table';
import type { LocalizedText } from '../../../../engine/words';
import { type Formula, constantOf } from '../../../../formula/formula';
import { times } from '../../../../formula/operators/numbers/times';
import type { Places, RowPlaces, TablePlaces } from '../../../../plan/component-notation';
import { tableKindOf } from '../../../../plan/kinds';
import { rowValues, tableRows } from '../../../../plan/pay/table-rows';
import type { CellStyle } from '../../../description/description';
import { at as absolute } from '../../../description/addresses';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, standing } from '../../cell-formula';
import { writeHead } from '../column-head';
import { type TablePage, columns, nameOf } from '../context';
import { texts } from '../texts';

/** The payout table as it stands on the sheet. */
export interface PayoutBlock {
  readonly places: TablePlaces;
  readonly rows: readonly PayoutRow[];
  readonly rowPlaces: (k: number) => RowPlaces;
  readonly end: number;
}

/** Writes the payout table with its columns as formulas over the inputs. */
export function writePayoutTable(
  plan: TablePage,
  places: Places,
  quotaPlace: string | undefined,
  top: number,
  hasNote: boolean,
): PayoutBlock {
  const { sheet, part, quota, measureFormat, localize, isBrief } = withMeasure(plan);
  const head = isBrief ? top : top + 1;
  const first = head + 1;
  const rowPlaces = (k: number): RowPlaces => ({
    from: absolute(cell(first + k, columns.from)),
    payout: absolute(cell(first + k, columns.payout)),
    rate: absolute(cell(first + k, columns.rate)),
  });
  if (!isBrief) sheet.text(cell(top, columns.from), localize(texts.payoutTable), styles.heading);
  writeHeads(plan, head);
  const rows = tableRows(part);
  const shown = numberFormats(plan);
  rows.forEach(({ from, payout, rate }, k) => {
    const row = first + k;
    const beside = { here: rowPlaces(k), above: rowPlaces(k - 1) };
    const put = (column: number, formula: Formula<number>, format: string) =>
      calculate(plan, row, column, standing(formula, places, beside), format);
    put(columns.from, from, shown.from);
    put(columns.payout, payout, shown.payout);
    put(columns.rate, rate, shown.rate);
    if (quota !== undefined && quotaPlace !== undefined) {
      const sales = times(at(rowPlaces(k).from), at(quotaPlace));
      put(columns.fromSales, sales, measureFormat(Number(plan.calculation.valueOf(sales))));
    }
    sheet.fill(row, [columns.from, columns.rate], styles.number);
  });
  const end = first + rows.length;
  if (hasNote) writeNote(plan, end);
  const column = (index: number, name: LocalizedText) =>
    sheet.define(nameOf(plan, name), block(first, index, rows.length, 1));
  return {
    places: {
      from: column(columns.from, { en: 'TableFrom', da: 'TabelFra' }),
      payout: column(columns.payout, { en: 'TablePayout', da: 'TabelUdbetaling' }),
      rate: column(columns.rate, { en: 'TableRate', da: 'TabelSats' }),
      rows: rows.map((_, k) => rowPlaces(k)),
    },
    rows: rowValues(part),
    rowPlaces,
    end: hasNote ? end + 2 : end,
  };
}

/** A constant 0 stays a number; everything else is a formula. */
function calculate(
  page: TablePage,
  row: number,
  column: number,
  formula: Formula<number>,
  format: string,
): void {
  const style: CellStyle = withFormat(styles.number, format);
  if (constantOf(formula) === 0) page.sheet.number(cell(row, column), 0, style);
  else page.calculation.put(cell(row, column), formula, style);
}

function writeHeads(page: TablePage, row: number): void {
  const { sheet, quota, table, isFlat, localize, part } = page;
  const perQuota = quota !== undefined && !isFlat;
  const isEach = paysEach(page);
  const ofQuota = isEach ? texts.payoutAtFromOfUnits : texts.payoutAtFromOfQuota;
  const above = isEach ? texts.eachAbove : texts.rateAbove;
  const ofLine = perQuota ? texts.risePerQuota : texts.rise;
  const heads: (readonly [number, LocalizedText])[] = [
    [columns.from, texts.from],
    ...(table.bonusIs === 'ratesOfAll'
      ? ([
          [columns.payout, isEach ? texts.eachAtFrom : texts.rateAtFrom],
          [columns.rate, ofLine],
        ] as const)
      : ([
          [columns.payout, perQuota && table.bonusIs === 'rates' ? ofQuota : texts.payoutAtFrom],
          [columns.rate, perQuota && table.bonusIs === 'amounts' ? texts.rateAbovePerQuota : above],
        ] as const)),
  ];
  if (quota !== undefined) {
    const label = `${localize(texts.from)}, ${part.measure.name}`;
    writeHead(page, row, columns.fromSales, label, styles.columnHeadRight);
  }
  for (const [column, words] of heads) {
    writeHead(page, row, column, localize(words), styles.columnHeadRight);
  }
  sheet.fill(row, [columns.from, columns.rate], styles.columnHeadRight);
}

/** Whether the rates of the table are amounts for each unit, and no share of anything. */
const paysEach = ({ part }: TablePage): boolean =>
  tableKindOf(part.component).paysEach?.(part) ?? false;

/** A measure's own format, by the number that is shown. */
const withMeasure = (plan: TablePage) => ({
  ...plan,
  measureFormat: (value: number) => plan.format(plan.part.measure.unit, value),
});

function numberFormats(page: TablePage) {
  const { quota, table, isFlat, payoutFormat, part, format } = page;
  const hasQuota = quota !== undefined;
  const isEach = paysEach(page);
  const isShare = hasQuota && table.bonusIs === 'rates' && !isEach;
  const isMoneyRate = hasQuota && table.bonusIs === 'amounts' && !isFlat;
  const isOfAll = table.bonusIs === 'ratesOfAll';
  const cents = table.rows.some(({ from }) => !Number.isInteger(from)) ? 0.5 : 0;
  return {
    from: hasQuota ? formats.percent : format(part.measure.unit, cents),
    payout: isShare || (isOfAll && !isEach) ? formats.sharpPercent : payoutFormat,
    rate:
      isOfAll && !hasQuota
        ? formats.general
        : isMoneyRate
          ? payoutFormat
          : isEach
            ? formats.cents
            : formats.sharpPercent,
  };
}

function writeNote({ sheet, localize, quota, table, isFlat }: TablePage, row: number): void {
  const words = isFlat
    ? texts.tableNoteFlat
    : table.bonusIs === 'ratesOfAll'
      ? quota === undefined
        ? texts.tableNoteLine
        : texts.tableNoteLineQuota
      : quota === undefined
        ? texts.tableNoteAmount
        : table.bonusIs === 'rates'
          ? texts.tableNoteQuota
          : texts.tableNoteAttainment;
  const style: CellStyle = {
    ...styles.note,
    wrap: true,
    vertical: 'top',
    borders: styles.endRule.borders,
  };
  sheet.text(cell(row, columns.from), localize(words), style);
  sheet.fill(row, [columns.from, columns.rate], style);
  sheet.merge(block(row, columns.from, 2, 4));
}
