import { type Formula, type Text, constant } from '../../../formula/formula';
import { blank } from '../../../formula/operators/conditions/blanks';
import { orIfError } from '../../../formula/operators/conditions/errors';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { inOrder } from '../../../formula/operators/columns/column';
import { numbersIn } from '../../../formula/operators/columns/counts';
import { textInRow } from '../../../formula/operators/lookups/lookups';
import { minus } from '../../../formula/operators/numbers/minus';
import { joined } from '../../../formula/operators/texts/joined';
import { teamsIn } from '../../../plan/payee/team';
import { onSheet, over } from '../../description/addresses';
import type { Area } from '../../description/description';
import { clearWidths } from '../../design/head-width';
import { onePage } from '../../design/page-setup';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import type { Book, WrittenSheet } from '../book';
import { Calculation } from '../calculation';
import type { DealsPlaces } from '../deals/deals-places';
import { columnsOn } from '../ledger-columns';
import type { TeamPlaces } from '../team/team-sheet';
import { writeBands } from './bands';
import { chartWidths, drawColumns } from './charts';
import type { Context } from './context';
import { dealTiles, writeFlagWords } from './deals-part';
import { groupCells, groupColumns, writeGroups } from './groups';
import { groupRow, hasRoles, roleCells, tileRow } from './role-cells';
import { teamTiles, writeTiles } from './tiles';
import { writeTitle } from '../sheet-title';
import { texts } from './texts';

const nameWidth = 28;
/** Wide enough for an amount of nine digits in a tile. */
const numberWidth = 16;
const gapWidth = 2;

/** What checks compare with Team: the payouts of its lines by role. */
export interface SummaryPlaces {
  readonly paidByRole: { readonly reference: string; readonly cells: () => unknown } | undefined;
}

/**
 * The Summary sheet: what stands in Team and Deals in a few numbers, by role, by team and by attainment.
 * Nothing is typed on it, and what is done to the rows of a ledger moves nothing here.
 */
export function summarySheet(
  book: Book,
  teamLines: number,
  team: WrittenSheet<TeamPlaces> | undefined,
  deals: WrittenSheet<DealsPlaces> | undefined,
): WrittenSheet<SummaryPlaces> {
  const { plan, localize } = book;
  const { summary: name = '' } = book.sheets;
  const columns = team ? groupColumns({ book, team: team.places }) : [];
  const numbers = Array.from({ length: Math.max(6, columns.length) }, (_, k) => ({
    head: columns[k]?.head ?? '',
    width: numberWidth,
  }));
  const widths = [nameWidth, ...clearWidths(numbers), gapWidth, ...chartWidths];
  const sheet = new SheetBuilder(name, widths);
  const calculation = new Calculation(sheet, book.isUncalculated);
  const [title, note] = [`${localize(texts.title)}: ${plan.name}`, localize(texts.note)];
  writeTitle(sheet, title, `${note}${plan.currency}.`, widths.length - 1);
  let row = tileRow;
  let paid: Area | undefined;
  if (team) {
    const columnOf = columnsOn(calculation, team.places);
    const context = { sheet, calculation, book, team: team.places, teamLines, columnOf };
    row = writeTeam(context, numbers.length + 2) + 1;
    if (hasRoles(plan)) {
      const roles = { first: roleCells(plan).row, lines: plan.roles.length, end: 0 };
      paid = groupCells(context, roles, 'payout');
    }
  }
  if (deals) {
    sheet.text(cell(row, 0), localize(texts.onDeals), styles.headingRule);
    sheet.fill(row, [0, widths.length - 1], styles.headingRule);
    const tiles = dealTiles(calculation, book, deals.places);
    row = writeTiles(sheet, calculation, tiles, row + 1) + 1;
    row = writeFlagWords(sheet, book, widths, row);
  }
  calculation.finish();
  const page = onePage(plan, block(0, 0, row, widths.length));
  return {
    sheet: sheet.build({ ...page, orientation: 'landscape', margin: 10, pagesTall: 1 }),
    names: sheet.names,
    formulaAt: calculation.formulaAt,
    places: {
      paidByRole: paid && {
        reference: onSheet(name, over(paid)),
        cells: () => sheet.read(paid),
      },
    },
  };
}

/** Team in a few numbers, by role, by team and by attainment, with charts. Returns the row below. */
function writeTeam(context: Context, left: number): number {
  const { sheet, calculation, book, team } = context;
  const { plan } = book;
  writeTiles(sheet, calculation, teamTiles(context), tileRow);
  let row = groupRow;
  const roles = hasRoles(plan)
    ? writeGroups(context, {
        ...{ by: 'role', top: row, lines: plan.roles.length },
        name: (place, k) => sheet.text(place, plan.roles[k] ?? ''),
      })
    : undefined;
  row = roles ? roles.end + 1 : row;
  const teams = writeTeams(context, row);
  row = teams.end + 1;
  const bands = team.has('attainment') ? writeBands(context, row) : undefined;
  const named = Math.min(teams.lines, teamsIn(book.payees));
  const drawn = named > 0 ? { ...teams, lines: named } : roles;
  let below = groupRow;
  if (drawn) {
    const title = named > 0 ? texts.payoutChart : texts.roleChart;
    const names = block(drawn.first, 0, drawn.lines, 1);
    const paid = groupCells(context, drawn, 'payout');
    below = drawColumns(context, title, names, paid, groupRow, left);
  }
  if (!bands) return Math.max(row, below);
  const cells = (column: number) => block(bands.first, column, bands.lines, 1);
  const last = drawColumns(context, texts.bands, cells(0), cells(1), below, left);
  return Math.max(bands.end, last);
}

/** A line for every team that occurs, in the order of the rows, as far as there are lines. */
function writeTeams(context: Context, top: number) {
  const { calculation, columnOf, teamLines } = context;
  const { localize } = context.book;
  const places = columnOf('teamFirst');
  const many = numbersIn(places);
  const hidden = minus(many, constant(teamLines));
  const say = (words: string): Formula<Text> => constant(words);
  return writeGroups(context, {
    ...{ by: 'team', top, lines: teamLines },
    name: (place, k) => {
      const team = textInRow(columnOf<Text>('team'), inOrder(places, constant(k + 1)));
      // Beyond the last team, and where a place is typed over by the place of no row.
      const name = orIfError(team, blank);
      calculation.put(place, name, styles.sentence);
    },
    others: choose<Text>(
      isAbove(hidden, constant(0)),
      joined(say(localize(texts.notShown)), hidden, say(localize(texts.orNoTeam))),
      say(localize(texts.noTeam)),
    ),
  });
}
