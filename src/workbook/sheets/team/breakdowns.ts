import type { LocalizedText } from '../../../engine/words';
import { teamsOf } from '../../../plan/payee/team';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { Area } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { colors, formats, styles } from '../../design/styles';
import { type Context, breakdownColumns, writeBands, writeGroups } from './breakdown-tables';
import { canBeListed } from '../../description/text-limits';
import { type TeamTable, hasColumn, tableArea } from './table';
import { texts } from './texts';
import { open } from './who-columns';

/**
 * The tables, a gap and the charts. With the names and the gap beside them, they are as wide as a
 * sheet of letter paper on its side, so that no page cuts a chart in two.
 */
export const summaryWidths = [20, 10, 17, 15, 2, 13, 13, 13] as const;
const chartColumns = 3;
const chartRows = 12;

/**
 * The summary, to the right of the table, where more rows do not push it away: the team by role, team
 * and attainment, and charts of it. All but its heading stands below the frozen rows. Returns where it
 * stands; undefined where there is nothing to sum up by.
 */
export function writeBreakdowns(
  sheet: SheetBuilder,
  calculation: Calculation,
  book: Book,
  table: TeamTable,
  left: number,
): Area | undefined {
  const { plan, payees, localize } = book;
  const context = { sheet, calculation, book, table, left };
  let row = table.first;
  const roles = hasRoles(plan) ? writeGroups(context, 'role', plan.roles, row) : undefined;
  if (roles && !canBeListed(plan.roles)) listRoles(context, roles.names);
  row = roles ? roles.end + 1 : row;
  const names = teamsOf(payees);
  const teams = names.length > 0 ? writeGroups(context, 'team', names, row) : undefined;
  row = teams ? teams.end + 1 : row;
  const bands = hasColumn(table, 'attainment') ? writeBands(context, row) : undefined;
  row = bands ? bands.end : row;
  const by = teams ?? roles;
  const right = left + breakdownColumns + 1;
  let top = table.first;
  if (by) {
    const title = teams ? texts.payoutChart : texts.payoutByRole;
    drawColumns(context, title, by.names, by.payout, formats.whole, top, right);
    top += chartRows + 2;
  }
  if (bands) {
    drawColumns(context, texts.bands, bands.names, bands.count, formats.whole, top, right);
    top += chartRows + 2;
  }
  const end = Math.max(row, top);
  if (end === table.first) return undefined;
  const width = summaryWidths.length;
  sheet.text(cell(table.groupRow, left), localize(texts.summary), styles.headingRule);
  sheet.fill(table.groupRow, [left, left + width - 1], styles.headingRule);
  return block(table.groupRow, left, end - table.groupRow, width);
}

/** A table of roles also where a list of them has to stand in cells. */
const hasRoles = ({ roles }: Book['plan']): boolean => roles.length > 1 || !canBeListed(roles);

/** The roles to choose from, where the rule itself cannot hold them. */
function listRoles({ sheet, table, book: { plan, localize } }: Context, names: Area): void {
  const rule = { kind: 'listIn', sheet: sheet.name, area: names } as const;
  const area = tableArea(table, 'role');
  sheet.validate({ area, ...open(localize(texts.role), rule, plan.roles.join(', '), localize) });
}

function drawColumns(
  { sheet, book }: Context,
  title: LocalizedText,
  x: ReturnType<typeof block>,
  y: ReturnType<typeof block>,
  numberFormat: string,
  top: number,
  left: number,
): void {
  const name = book.localize(title);
  sheet.text(cell(top, left), name, styles.heading);
  sheet.chart({
    kind: 'columns',
    name,
    alternativeText: `${name}. ${book.localize(texts.chartBeside)}`,
    over: block(top + 1, left, chartRows, chartColumns),
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
