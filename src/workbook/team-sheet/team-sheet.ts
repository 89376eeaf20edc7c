import { creditingOf } from '../../plan/crediting';
import { middleOf, reviewTeam, usualAssumptions } from '../../plan/team';
import { over } from '../addresses';
import type { Book, WrittenSheet } from '../book';
import type { DealsPlaces } from '../deals-sheet/deals-places';
import { literal } from '../formula';
import { onePage, pagesFor } from '../page-setup';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../sheet-builder';
import { colors, styles } from '../styles';
import { writeBreakdowns } from './breakdowns';
import { distanceColumn } from './flag-columns';
import { payColumns } from './pay-columns';
import { outlookColumns, resultColumns } from './result-columns';
import { aboveTable, writeAssumptions } from './assumptions';
import { writeTiles } from './summary';
import { type TeamTable, columnOf, writeTable } from './table';
import { texts } from './texts';
import { whoColumns } from './who-columns';

const groupRow = 7;
/** Tiles stand over the first columns of the table, which are wide enough for an amount of nine digits. */
const columnsBelowTiles = 8;
const tileWidth = 16;
/** A gap, the breakdowns, another gap, the charts. */
const breakdownWidths = [4, 22, 13, 18, 16, 3, 14, 14, 14, 14, 14] as const;
/** How far below the table rows are looked for that were typed without formulas. */
const lookedAtBelow = 5000;

/** Where rows of payees stand on the Team sheet, so that they can be read back. */
export interface TeamPlaces {
  readonly table: TeamTable;
}

/** The Team sheet: one row a payee, from quota and results to pay, and the team in a few numbers. */
export function teamSheet(
  book: Book,
  plan: PlanPlaces,
  deals: DealsPlaces | undefined,
): WrittenSheet<TeamPlaces> {
  const { say, payees } = book;
  const assumed = usualAssumptions(book.plan);
  const crediting = deals ? creditingOf(book.plan, book.deals) : undefined;
  const reviews = reviewTeam(book.plan, payees, crediting, assumed);
  const named = reviews.filter(({ payee }) => payee.name !== '');
  const table = teamTable(book, plan, deals, middleOf(named.map(({ pay }) => pay.payout)));
  const printed = columnOf(table, 'flag') + 1;
  const left = table.columns.length + 1;
  const widths = [
    ...table.columns.map(({ width }, k) =>
      k < columnsBelowTiles ? Math.max(width, tileWidth) : width,
    ),
    ...breakdownWidths,
  ];
  const sheet = new SheetBuilder(book.sheets.team ?? '', widths);
  const above = aboveTable(table, book.plan);
  writeTitle(sheet, book, printed - 1);
  writeAssumptions(sheet, book, table, plan, assumed);
  writeTiles(sheet, book, table, reviews, assumed);
  writeTable(sheet, table, above, reviews, say(texts.total));
  writeBreakdowns(sheet, book, table, reviews, left);
  const end = table.first + table.rows + 1;
  writeRowsBelow(sheet, book, end);
  return {
    sheet: {
      ...sheet.build({
        ...onePage(book.plan, block(0, 0, end + 1, printed)),
        ...{ orientation: 'landscape', margin: 10, pagesTall: 0 },
        pagesWide: pagesFor(widths.slice(0, printed)),
        repeatedColumns: { first: 0, last: 0 },
        repeatedRows: { first: groupRow, last: groupRow + 2 },
      }),
      frozenAt: cell(table.first, 1),
    },
    names: sheet.names,
    places: { table },
  };
}

function teamTable(
  book: Book,
  plan: PlanPlaces,
  deals: DealsPlaces | undefined,
  middle: ReturnType<typeof middleOf>,
): TeamTable {
  return {
    columns: [
      ...whoColumns(book, plan),
      ...resultColumns(book, deals),
      ...outlookColumns(book, plan),
      ...payColumns(book, plan, deals),
      distanceColumn(book, middle),
    ],
    ...{ groupRow, headRow: groupRow + 1, totalRow: groupRow + 2, first: groupRow + 3 },
    rows: book.payees.length + book.spareRows,
  };
}

function writeTitle(sheet: SheetBuilder, { plan, say }: Book, last: number): void {
  sheet.text(cell(0, 0), `${plan.name}: ${say(texts.title)}`, styles.title);
  sheet.height(0, 32);
  sheet.text(cell(1, 0), `${say(texts.note)}${plan.currency}.`, {
    ...styles.note,
    borders: styles.titleRule.borders,
  });
  sheet.fill(1, [0, last], styles.titleRule);
  sheet.height(groupRow + 1, 32);
}

/** Says, where it is seen, that rows were typed below the last formulas. */
function writeRowsBelow(sheet: SheetBuilder, { say }: Book, row: number): void {
  const below = over(block(row + 1, 0, lookedAtBelow, 1));
  const count = `COUNTA(${below})`;
  const style = { ...styles.note, font: { ...styles.note.font, color: colors.signal } };
  sheet.text(cell(row, 0), say(texts.below), styles.note);
  sheet.formula(
    cell(groupRow - 1, 0),
    `IF(${count}=0,"",${count}&${literal(say(texts.rowsBelow))})`,
    '',
    style,
  );
}
