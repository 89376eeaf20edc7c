import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { textsIn } from '../../../formula/operators/columns/counts';
import { blank, isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { orIfError } from '../../../formula/operators/conditions/errors';
import { inRow, textInRow } from '../../../formula/operators/lookups/lookups';
import { rowOfText, rowOfTextBelow } from '../../../formula/operators/lookups/row-saying';
import { atLeast } from '../../../formula/operators/numbers/greatest';
import { minus } from '../../../formula/operators/numbers/minus';
import type { CellStyle } from '../../description/description';
import { type SheetBuilder, block, cell } from '../../design/sheet-builder';
import { colors, styles, withFormat } from '../../design/styles';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import { cellBeside } from '../cell-formula';
import { columnsOn } from '../ledger-columns';
import type { CheckedSheets } from './checked-book';
import { columns } from './columns';
import { type FlaggedRows, flaggedFormat, moreFormat } from './line';
import { texts } from './texts';
import type { linksFrom } from './where';

/*
 * The rows that have a flag, below the checks: each is a line and a link, so that who has no add-in sees
 * them without a filter.
 */

/** So many lines a ledger has; of further rows it is said how many there are. */
const lines = 12;

/** What names a row of a ledger, as far as it can be read, and where its flags stand. */
const ledgers = {
  deals: { name: 'named', flags: 'flags' },
  team: { name: 'name', flags: 'flag' },
} as const;

/** Writes them from a row on, and says where it is said how many there are. */
export function writeFlagged(
  sheet: SheetBuilder,
  calculation: Calculation,
  book: Book,
  sheets: CheckedSheets,
  link: ReturnType<typeof linksFrom>,
  from: number,
): readonly FlaggedRows[] {
  writeHeads(sheet, book, from);
  const written = (['deals', 'team'] as const).flatMap((ledger) => {
    const places = sheets[ledger]?.places;
    return places ? [{ ledger, column: columnsOn(calculation, places) }] : [];
  });
  return written.map(({ ledger, column }, k) => {
    const { name, flags } = ledgers[ledger];
    const first = from + 2 + k * (lines + 2);
    const area = block(first, columns.words, 1, 1);
    const found = column<unknown>(flags);
    sheet.text(cell(first, 0), book.sheets[ledger] ?? '', styles.subheading);
    calculation.put(area, textsIn(found), {
      ...styles.subheading,
      ...{ numberFormat: flaggedFormat(book.language), horizontal: 'left' },
    });
    for (let line = 1; line <= lines; line++) {
      const target = writeTarget(calculation, found, first + line, line === 1);
      const put = (at: 'words' | 'one' | 'other', said: Formula, style: CellStyle) =>
        calculation.put(
          cell(first + line, columns[at]),
          choose<unknown>(isBlank(target), blank, said),
          style,
        );
      put('words', link({ in: ledger, row: blank }).to(target), linkStyle);
      put('one', orIfError(textInRow(column<unknown>(name), target), blank), listed);
      put('other', inRow(found, target), listed);
    }
    const more = atLeast(constant(0), minus(cellBeside<number>(area), constant(lines)));
    const format = moreFormat[book.language];
    calculation.put(cell(first + lines + 1, columns.words), more, withFormat(moreStyle, format));
    return { ledger, area };
  });
}

function writeHeads(sheet: SheetBuilder, { localize }: Book, row: number): void {
  sheet.text(cell(row, 0), localize(texts.flagged), styles.heading);
  sheet.fill(row + 1, [0, columns.toDo], styles.columnHead);
  const heads = [
    ['words', texts.where],
    ['one', texts.who],
    ['other', texts.whatIsFlagged],
  ] as const;
  for (const [column, words] of heads) {
    sheet.text(cell(row + 1, columns[column]), localize(words), styles.columnHead);
  }
}

/** Beside the page, the number of the row that a line is about: the next after that of the line above. */
function writeTarget(
  calculation: Calculation,
  flags: Formula<Column<unknown>>,
  row: number,
  isFirst: boolean,
): Formula<number> {
  const before = cellBeside<number>(cell(row - 1, columns.row));
  const found = (next: Formula<number>) => orIfError<number | Text>(next, blank);
  const next: Formula = isFirst
    ? found(rowOfText(flags))
    : choose<unknown>(isBlank(before), blank, found(rowOfTextBelow(flags, before)));
  calculation.put(cell(row, columns.row), next, styles.plain);
  return cellBeside(cell(row, columns.row));
}

const listed = { ...styles.note, font: { ...styles.note.font, color: colors.ink } };
const linkStyle = { ...styles.note, font: { ...styles.note.font, color: colors.accent } };
const moreStyle = { ...styles.note, horizontal: 'left' } as const;
