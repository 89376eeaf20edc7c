import type { PayoutRow } from '../../../engine/payout-table';
import { reaches } from '../../../engine/threshold';
import type { Words } from '../../../engine/words';
import type { Places, RowPlaces, TablePlaces } from '../../../plan/kind';
import { tableRows } from '../../../plan/table-rows';
import type { CellStyle } from '../../description/description';
import { at } from '../../description/addresses';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { writeHead } from './column-head';
import { type TablePage, columns, nameOf } from './context';
import { texts } from './texts';

/** The payout table as it stands on the sheet. */
export interface PayoutBlock {
  readonly places: TablePlaces;
  readonly rows: readonly PayoutRow[];
  readonly rowPlaces: (k: number) => RowPlaces;
  readonly end: number;
}

/** How many rows of the table a measure has reached. */
export const rowsReached = (rows: readonly PayoutRow[], measure: number): number =>
  rows.filter((row) => reaches(measure, row.from)).length;

/** Writes the payout table with its columns as formulas over the inputs. */
export function writePayoutTable(
  plan: TablePage,
  places: Places,
  quotaPlace: string | undefined,
  top: number,
  hasNote: boolean,
): PayoutBlock {
  const { sheet, part, quota, measureFormat, say, isBrief } = withMeasure(plan);
  const head = isBrief ? top : top + 1;
  const first = head + 1;
  const rowPlaces = (k: number): RowPlaces => ({
    from: at(cell(first + k, columns.from)),
    payout: at(cell(first + k, columns.payout)),
    rate: at(cell(first + k, columns.rate)),
  });
  if (!isBrief) sheet.text(cell(top, columns.from), say(texts.payoutTable), styles.heading);
  writeHeads(plan, head);
  const rows = tableRows(part, places);
  const shown = numberFormats(plan);
  rows.forEach(({ from, payout, rate, value }, k) => {
    const row = first + k;
    const payoutFormula = payout(rowPlaces(k), rowPlaces(k - 1));
    calculate(plan, row, columns.from, from, value.from, shown.from);
    calculate(plan, row, columns.payout, payoutFormula, value.payout, shown.payout);
    calculate(plan, row, columns.rate, rate, value.rate, shown.rate);
    if (quota !== undefined && quotaPlace !== undefined) {
      const sales = `${rowPlaces(k).from}*${quotaPlace}`;
      const amount = value.from * quota;
      calculate(plan, row, columns.fromSales, sales, amount, measureFormat(amount));
    }
    sheet.fill(row, [columns.from, columns.rate], styles.number);
  });
  const end = first + rows.length;
  if (hasNote) writeNote(plan, end);
  const column = (index: number, name: Words) =>
    sheet.define(nameOf(plan, name), block(first, index, rows.length, 1));
  return {
    places: {
      from: column(columns.from, { en: 'TableFrom', da: 'TabelFra' }),
      payout: column(columns.payout, { en: 'TablePayout', da: 'TabelUdbetaling' }),
      rate: column(columns.rate, { en: 'TableRate', da: 'TabelSats' }),
      rows: rows.map((_, k) => rowPlaces(k)),
    },
    rows: rows.map(({ value }) => value),
    rowPlaces,
    end: hasNote ? end + 2 : end,
  };
}

/** A constant 0 stays a number; everything else is a formula. */
function calculate(
  { sheet }: TablePage,
  row: number,
  column: number,
  formula: string,
  value: number,
  format: string,
): void {
  const style: CellStyle = withFormat(styles.number, format);
  if (formula === '0') sheet.number(cell(row, column), 0, style);
  else sheet.formula(cell(row, column), formula, value, style);
}

function writeHeads(page: TablePage, row: number): void {
  const { sheet, quota, table, isFlat, say, part } = page;
  const perQuota = quota !== undefined && !isFlat;
  const heads: [number, Words][] = [
    [columns.from, texts.from],
    [
      columns.payout,
      perQuota && table.pays === 'rates' ? texts.payoutAtFromOfQuota : texts.payoutAtFrom,
    ],
    [
      columns.rate,
      perQuota && table.pays === 'amounts' ? texts.rateAbovePerQuota : texts.rateAbove,
    ],
  ];
  if (quota !== undefined) {
    const label = `${say(texts.from)}, ${part.measure.name}`;
    writeHead(page, row, columns.fromSales, label, styles.columnHeadRight);
  }
  for (const [column, words] of heads) {
    writeHead(page, row, column, say(words), styles.columnHeadRight);
  }
  sheet.fill(row, [columns.from, columns.rate], styles.columnHeadRight);
}

/** A measure's own format, by the number that is shown. */
const withMeasure = (plan: TablePage) => ({
  ...plan,
  measureFormat: (value: number) => plan.format(plan.part.measure.unit, value),
});

function numberFormats({ quota, table, isFlat, payoutFormat, part, format }: TablePage) {
  const hasQuota = quota !== undefined;
  const isShare = hasQuota && table.pays === 'rates';
  const isMoneyRate = hasQuota && table.pays === 'amounts' && !isFlat;
  const cents = table.rows.some(({ from }) => !Number.isInteger(from)) ? 0.5 : 0;
  return {
    from: hasQuota ? formats.percent : format(part.measure.unit, cents),
    payout: isShare ? formats.sharpPercent : payoutFormat,
    rate: isMoneyRate ? payoutFormat : formats.sharpPercent,
  };
}

function writeNote({ sheet, say, quota, table, isFlat }: TablePage, row: number): void {
  const words = isFlat
    ? texts.tableNoteFlat
    : quota === undefined
      ? texts.tableNoteAmount
      : table.pays === 'rates'
        ? texts.tableNoteQuota
        : texts.tableNoteAttainment;
  const style: CellStyle = {
    ...styles.note,
    wrap: true,
    vertical: 'top',
    borders: styles.endRule.borders,
  };
  sheet.text(cell(row, columns.from), say(words), style);
  sheet.fill(row, [columns.from, columns.rate], style);
  sheet.merge(block(row, columns.from, 2, 4));
}
