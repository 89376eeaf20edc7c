import type { Words } from '../../engine/words';
import { type PayeeReview, teamsOf } from '../../plan/team';
import type { Book } from '../book';
import { type SheetBuilder, block, cell } from '../sheet-builder';
import { colors, formats, styles } from '../styles';
import { type Context, breakdownColumns, writeBands, writeGroups } from './breakdown-tables';
import { type TeamTable, hasColumn } from './table';
import { texts } from './texts';

const chartRows = 13;

/**
 * To the right of the table, where rows do not push it away: the team by role, team and attainment,
 * and charts of it. All of it stands below the frozen rows.
 */
export function writeBreakdowns(
  sheet: SheetBuilder,
  book: Book,
  table: TeamTable,
  all: readonly PayeeReview[],
  left: number,
): void {
  const { plan, payees } = book;
  const reviews = all.filter(({ payee }) => payee.name !== '');
  const context = { sheet, book, table, reviews, left };
  let row = table.first;
  const roles = plan.roles.length > 1 ? writeGroups(context, 'role', plan.roles, row) : undefined;
  row = roles ? roles.end + 1 : row;
  const names = teamsOf(payees);
  const teams = names.length > 0 ? writeGroups(context, 'team', names, row) : undefined;
  row = teams ? teams.end + 1 : row;
  const bands = hasColumn(table, 'attainment') ? writeBands(context, row) : undefined;
  row = bands ? bands.end + 1 : row;
  const by = teams ?? roles;
  const top = table.first;
  const right = left + breakdownColumns + 1;
  if (by) {
    const title = teams ? texts.payoutChart : texts.payoutByRole;
    drawColumns(context, title, by.names, by.payout, formats.whole, top, right);
  }
  if (bands) {
    const below = by ? top + chartRows + 2 : top;
    drawColumns(context, texts.bands, bands.names, bands.count, formats.whole, below, right);
  }
}

function drawColumns(
  { sheet, book }: Context,
  title: Words,
  x: ReturnType<typeof block>,
  y: ReturnType<typeof block>,
  numberFormat: string,
  top: number,
  left: number,
): void {
  const name = book.say(title);
  sheet.text(cell(top, left), name, styles.heading);
  sheet.chart({
    kind: 'columns',
    name,
    alternativeText: `${name}. ${book.say(texts.chartBeside)}`,
    over: block(top + 1, left, chartRows, 5),
    series: [
      {
        ...{ name, x, y, fill: colors.accent },
        labels: { position: 'above', color: colors.ink, bold: false, numberFormat },
      },
    ],
    xAxis: { numberFormat: formats.general, gridlines: false, line: true },
    yAxis: { numberFormat, minimum: 0, gridlines: false, line: false },
  });
}
