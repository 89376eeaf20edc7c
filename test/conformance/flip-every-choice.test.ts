import { type KindName, kindNames } from '../../src/plan/all-kinds';
import { relative } from '../../src/workbook/description/addresses';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { planBook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import type { Flip, PaidPlan } from '../spreadsheet/drawn/flips';
import { kindFlips } from '../spreadsheet/drawn/kind-flips';
import { planFlips } from '../spreadsheet/drawn/plan-flips';
import { differences, isFormula } from '../spreadsheet/plan-page';
import type { Values } from '../spreadsheet/values';

/** Found once, for the engine and for LibreOffice. */
const known = new Map<string, ReturnType<typeof planFlips>>();
function found(of: KindName | 'plan') {
  const flips = known.get(of) ?? (of === 'plan' ? planFlips() : kindFlips(of));
  known.set(of, flips);
  return flips;
}

test.each(kindNames)('every choice of a %s moves a number', (kind) => {
  expect(found(kind).still).toEqual([]);
});

test('every choice of a plan beside its components moves a number', () => {
  expect(found('plan').still).toEqual([]);
});

/** The sheets on which it shows: what is paid, and where targets or days are asked, what says them. */
function bookOf({ plan, payees, deals }: PaidPlan, moves: Flip['moves']): WorkbookDescription {
  const sheets = [
    ...['plan', 'team'],
    ...(deals ? ['deals'] : []),
    ...(moves === 'target' ? ['scenarios'] : []),
  ] as ('plan' | 'team' | 'deals' | 'scenarios')[];
  const options = { form: 'native', sheets, result: 50_000, payees, deals: deals ?? [] } as const;
  const book = planBook(plan, { ...options, spareRows: 0 }, sheetNames(plan, sheets, []));
  const pages = [book.plan, book.deals, book.team, moves === 'target' ? book.scenarios : undefined];
  const shown = pages.flatMap((page) => (page ? [page] : []));
  return {
    title: plan.name,
    sheets: shown.map(({ sheet }) => sheet),
    names: shown.flatMap(({ names }) => names),
    documents: [],
  };
}

/** What a year has less what it had before has the dust of both, and is held where it is rounded. */
const isHeld = (cell: CellDescription): boolean =>
  isFormula(cell) &&
  'formula' in cell.content &&
  !cell.content.formula.includes('Earned in the year');

/** On which day something is due, and the part that is equity, stand where they are typed. */
const always = () => true;

/** The numbers of a sheet's formulas by what they are called: a column and row of a table, or a line of words. */
function numbersOn(
  sheet: SheetDescription,
  values: Values | undefined,
  isAsked = isFormula,
): Map<string, number> {
  const [table] = sheet.tables ?? [];
  const words = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const { row, column, content } of sheet.cells) {
    if (column === 0 && content.kind === 'text') words.set(row, content.value);
  }
  return new Map(
    sheet.cells.flatMap((cell) => {
      const value = values?.get(sheet.name)?.get(relative(cell));
      if (!isAsked(cell) || typeof value !== 'number') return [];
      const inTable =
        table && cell.row > table.area.row && cell.row < table.area.row + table.area.rows;
      const title = table?.columns[cell.column - table.area.column]?.title;
      const called = inTable
        ? `${title ?? ''} of row ${String(cell.row - table.area.row)}`
        : `${words.get(cell.row) ?? ''} in column ${String(cell.column)}`;
      const nth = counts.get(called) ?? 0;
      counts.set(called, nth + 1);
      return [[`${called}, ${String(nth)}`, value] as const];
    }),
  );
}

describeWith('soffice', 'in LibreOffice', () => {
  test('every choice that is turned moves a number of a sheet, and each is the engine’s', () => {
    const books = new Map<string, WorkbookDescription>();
    const bookFor = (people: PaidPlan, moves: Flip['moves']) => {
      const key = JSON.stringify([people, moves]);
      const book = books.get(key) ?? bookOf(people, moves);
      books.set(key, book);
      return book;
    };
    const flips = [...kindNames, 'plan' as const].flatMap((of) => found(of).flips);
    const pairs = flips.map(({ choice, moves, before, after }) => ({
      ...{ choice, moves },
      both: [before, after].map((people) => bookFor(people, moves)),
    }));
    const all = [...books.values()];
    const values = new Map(booksInLibreOffice(all).map((found, k) => [all[k], found]));
    const still = pairs.filter(({ moves, both: [before, after] }) => {
      const names = moves === 'pay' ? ['Team'] : ['Plan', 'Scenarios'];
      return !names.some((name) => {
        const [was, is] = [before, after].map((book) => {
          const sheet = book?.sheets.find((one) => one.name === name);
          return sheet
            ? numbersOn(sheet, values.get(book), moves === 'due' ? always : isFormula)
            : new Map<string, number>();
        });
        return [...(is ?? [])].some(([called, number]) => (was?.get(called) ?? number) !== number);
      });
    });
    expect(still.map(({ choice }) => choice)).toEqual([]);
    expect(all.flatMap((book) => differences(book, values.get(book), isHeld))).toEqual([]);
    expect(flips.length).toBeGreaterThan(230);
  }, 400_000);
});
