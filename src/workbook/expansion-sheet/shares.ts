import { cumulativeShares, split } from '../../engine/split';
import { at, over, relative } from '../addresses';
import { toTheCent } from '../formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import type { ExpansionPage } from './context';
import type { LinesPlaces } from './lines';
import { texts } from './texts';

/** The commission divided by role: each part is what the running total grows by. */
export function writeShares(
  { sheet, component, say }: ExpansionPage,
  { total, totalValue }: LinesPlaces,
  top: number,
): number {
  const { shares } = component;
  const running = cumulativeShares(shares.map(({ share }) => share));
  if (!running.ok) throw new Error(running.issues[0].message.en);
  const parts = split(totalValue, running.value);
  sheet.text(cell(top, 0), say(texts.shares), styles.heading);
  sheet.text(cell(top + 1, 0), say(texts.role), styles.columnHead);
  sheet.text(cell(top + 1, 1), say(texts.share), styles.columnHeadRight);
  sheet.text(cell(top + 1, 2), say(texts.part), styles.columnHeadRight);
  const first = top + 2;
  const upTo = (row: number) => `SUM(${at(cell(first, 1))}:${relative(cell(row, 1))})`;
  const paidUpTo = (row: number) => toTheCent(`${total}*${upTo(row)}`);
  shares.forEach(({ role, share }, k) => {
    const row = first + k;
    const whole = k === shares.length - 1 ? total : paidUpTo(row);
    sheet.text(cell(row, 0), role, styles.inputText);
    sheet.number(cell(row, 1), share, withFormat(styles.input, formats.percent));
    sheet.formula(
      cell(row, 2),
      k === 0 ? whole : `ROUND(${whole}-${paidUpTo(row - 1)},2)`,
      parts[k] ?? 0,
      withFormat(styles.result, formats.cents),
    );
  });
  const end = first + shares.length;
  const sum = (column: number) => `SUM(${over(block(first, column, shares.length, 1))})`;
  sheet.text(cell(end, 0), say(texts.total), styles.total);
  sheet.formula(cell(end, 1), sum(1), 1, withFormat(styles.total, formats.percent));
  sheet.formula(
    cell(end, 2),
    `ROUND(${sum(2)},2)`,
    totalValue,
    withFormat(styles.total, formats.cents),
  );
  sheet.text(cell(end + 1, 0), say(texts.shareRule), styles.note);
  return end + 2;
}
