import type { LocalizedText } from '../../engine/words';
import { roundMoney } from '../../engine/money';
import { type Column, type Formula, type Text, constant } from '../../formula/formula';
import { total } from '../../formula/operators/columns/column';
import { keyOf } from '../../formula/operators/texts/key-of';
import { minus } from '../../formula/operators/numbers/minus';
import { rounded } from '../../formula/operators/numbers/rounded';
import { sumByKey } from '../../formula/operators/columns/sum-by-key';
import { asCompared } from '../../plan/ledger/as-compared';
import type { Plan } from '../../plan/plan';
import type { SheetDescription } from '../description/description';
import { onePage } from '../design/page-setup';
import type { ReadSheet } from '../description/read-workbook';
import { SheetBuilder, block, cell } from '../design/sheet-builder';
import { freeSheetName } from '../design/sheet-names';
import { colors, formats, styles, withFormat } from '../design/styles';
import { type TeamTable, columnOf, wholeColumn } from '../sheets/team/table';
import { at, cellAt, cellBeside, cellText, cellsOver } from '../sheets/cell-formula';

/**
 * A settled period: the Team sheet's table as values, with each payee's live payout and what has
 * changed since beside it. The live sheet stays as it is.
 */
export function frozenSheet(
  plan: Plan,
  team: ReadSheet,
  table: TeamTable,
  day: string,
  taken: readonly string[],
): SheetDescription {
  const localize = (words: LocalizedText) => words[plan.language];
  const { from, to } = plan.effective;
  const name = freeSheetName(`${localize(texts.settled)} ${from} ${to}`, taken);
  const columns = table.columns.filter(({ isHelper }) => !isHelper);
  const widths = [...columns.map(({ width }) => width), 15, 15];
  const sheet = new SheetBuilder(name, widths);
  const live = columns.length;
  const loud = { ...styles.result, horizontal: 'left' as const, numberFormat: formats.general };
  sheet.text(cell(0, 0), `${plan.name}: ${localize(texts.title)}`, styles.title);
  sheet.height(0, 32);
  sheet.text(
    cell(1, 0),
    `${localize(texts.asOf)} ${day}. ${localize(texts.version)} ${plan.version}. ${localize(texts.stays)}`,
    { ...loud, font: { ...loud.font, color: colors.signal } },
  );
  columns.forEach(({ title, style }, k) => {
    const right = style.horizontal === 'right' ? styles.columnHeadRight : styles.columnHead;
    sheet.text(cell(3, k), title, { ...right, wrap: true, vertical: 'bottom' });
  });
  sheet.text(cell(3, live), localize(texts.live), styles.columnHeadRight);
  sheet.text(cell(3, live + 1), localize(texts.since), styles.columnHeadRight);
  sheet.height(3, 32);
  const rows = filledRows(team, table);
  const payout = columns.findIndex(({ id }) => id === 'payout');
  const whole = <T>(id: string) => at<Column<T>>(wholeColumn(table, id));
  const money = withFormat(styles.number, formats.cents);
  const note = { ...styles.note, horizontal: 'right' as const };
  const settledIn = (row: number): number => {
    const value = team.cell(row, columnOf(table, 'payout'))?.value;
    return typeof value === 'number' ? value : 0;
  };
  const nameOf = (row: number) =>
    asCompared(String(team.cell(row, columnOf(table, 'name'))?.value));
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, k) => {
    rowsOf.set(nameOf(row), [...(rowsOf.get(nameOf(row)) ?? []), k]);
  });
  rows.forEach((row, k) => {
    const here = 4 + k;
    columns.forEach(({ id, style }, column) => {
      const value = team.cell(row, columnOf(table, id))?.value;
      const { numberFormat, horizontal } = style;
      const kept = { ...styles.text, numberFormat, ...(horizontal && { horizontal }) };
      if (typeof value === 'number') sheet.number(cell(here, column), value, kept);
      else sheet.text(cell(here, column), typeof value === 'string' ? value : '', kept);
    });
    const own = rowsOf.get(nameOf(row)) ?? [k];
    const change = cell(here, live + 1);
    if (own[0] !== k) {
      // The live payout of a name is that of all its rows: it is compared once.
      for (const column of [live, live + 1])
        sheet.text(cell(here, column), localize(texts.above), note);
      return;
    }
    const name = keyOf(cellAt(cell(here, 0)));
    const found = sumByKey(whole('payout'), whole<Text>('nameKey'), name);
    const inAll = roundMoney(own.reduce((sum, one) => sum + settledIn(rows[one] ?? row), 0));
    const now = sheet.formula(cell(here, live), cellText(found), inAll, money);
    const since = own.reduce(
      (left, one) => minus(left, cellBeside(cell(4 + one, payout))),
      cellBeside(now),
    );
    sheet.formula(change, cellText(toCents(since)), 0, money);
  });
  const end = 4 + rows.length;
  const sum = roundMoney(rows.reduce((total, row) => total + settledIn(row), 0));
  const totals = { ...withFormat(styles.total, formats.cents), horizontal: 'right' as const };
  sheet.text(cell(end, 0), localize(texts.total), styles.total);
  if (rows.length > 0) {
    for (const column of [payout, live, live + 1]) {
      const all = toCents(total(cellsOver(block(4, column, rows.length, 1))));
      const value = column === live + 1 ? 0 : sum;
      if (column === payout) sheet.number(cell(end, column), sum, totals);
      else sheet.formula(cell(end, column), cellText(all), value, totals);
    }
  }
  sheet.fill(end, [0, live + 1], styles.total);
  return {
    ...sheet.build({
      ...onePage(plan, block(0, 0, end + 1, live + 2)),
      ...{ orientation: 'landscape', margin: 10, pagesTall: 0 },
      repeatedRows: { first: 3, last: 3 },
    }),
    frozenAt: cell(4, 1),
  };
}

const toCents = (amount: Formula<number>) => rounded(amount, constant(2));

function filledRows(team: ReadSheet, table: TeamTable): number[] {
  const name = columnOf(table, 'name');
  const last = Math.min(team.lastRow, table.first + table.rows - 1);
  const rows = Array.from(
    { length: Math.max(last - table.first + 1, 0) },
    (_, k) => table.first + k,
  );
  return rows.filter((row) => {
    const value = team.cell(row, name)?.value;
    return typeof value === 'string' && value !== '';
  });
}

const texts = {
  settled: { en: 'Settled', da: 'Afregnet' },
  title: { en: 'settled values', da: 'afregnede værdier' },
  asOf: { en: 'Values as of', da: 'Værdier pr.' },
  version: { en: 'Plan version', da: 'Planens version' },
  stays: { en: 'They do not recalculate.', da: 'De genberegnes ikke.' },
  live: { en: 'Live payout', da: 'Aktuel udbetaling' },
  since: { en: 'Changed since', da: 'Ændret siden' },
  above: { en: 'in first row', da: 'i første række' },
  total: { en: 'Total', da: 'I alt' },
} as const satisfies Record<string, LocalizedText>;
