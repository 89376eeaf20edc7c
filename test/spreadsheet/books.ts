import type { WorkbookDescription } from '../../src/workbook/description/description';
import { asRanges } from './as-ranges';
import { calculatedPart } from './calculated-part';
import { gathered } from './gathered';
import { recalculateInGnumeric } from './gnumeric';
import { type Typing, recalculateInLibreOffice, recalculateTyped } from './libreoffice';
import { looseFile } from './loose-file';
import type { Values } from './values';

/*
 * What spreadsheets make of many workbooks, each by itself, which are opened as the sheets of a few
 * large ones: a file takes LibreOffice and Gnumeric four times as long to open as its sheets do.
 */

type Part = (book: WorkbookDescription) => WorkbookDescription;

/** As a rule of what they calculate; `part` opens more of each, where texts beside it are asked too. */
export const booksInLibreOffice = (
  books: readonly WorkbookDescription[],
  part: Part = calculatedPart,
): Values[] =>
  recalculated(books.map(part), inOne.libreOffice, (book) =>
    recalculateInLibreOffice([looseFile(book)]),
  );

/** Gnumeric does not know tables, and is shown the cells that their names stand for. */
export const booksInGnumeric = (books: readonly WorkbookDescription[]): Values[] =>
  recalculated(books.map(calculatedPart), inOne.gnumeric, (book) =>
    recalculateInGnumeric([looseFile(asRanges(book))]),
  );

interface TypedBook {
  readonly book: WorkbookDescription;
  /** What is typed into it, one time after the other. */
  readonly typed: readonly (readonly Typing[])[];
}

/** Each workbook after each of its typings. Those of as many typings are opened together. */
export function typedInLibreOffice(books: readonly TypedBook[]): Values[][] {
  const answers = new Map<TypedBook, Values[]>();
  const times = new Set(books.map(({ typed }) => typed.length));
  for (const time of times) {
    const alike = books.filter(({ typed }) => typed.length === time);
    for (const part of chunks(alike, inOne.libreOffice)) {
      const whole = together(part.map(({ book }) => calculatedPart(book)));
      const typed = Array.from({ length: time }, (_, round) =>
        part.flatMap((one, k) =>
          (one.typed[round] ?? []).map((typing) => ({
            ...typing,
            sheet: whole.sheetOf(k, typing.sheet),
          })),
        ),
      );
      const [read = []] = recalculateTyped([{ file: looseFile(whole.book), typed }]);
      part.forEach((one, k) =>
        answers.set(
          one,
          read.map((values) => whole.ownOf(k, values)),
        ),
      );
    }
  }
  return books.map((book) => answers.get(book) ?? []);
}

/** One large workbook after the other: all at once would fill the memory. */
function recalculated(
  books: readonly WorkbookDescription[],
  size: number,
  recalculate: (book: WorkbookDescription) => readonly Values[],
): Values[] {
  return chunks(books, size).flatMap((part) => {
    const { book, ownOf } = together(part);
    const [values = new Map<string, never>()] = recalculate(book);
    return part.map((_, k) => ownOf(k, values));
  });
}

/** As many as one file opens fastest with. */
const inOne = { libreOffice: 8, gnumeric: 40 };

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, k) =>
    all.slice(k * size, (k + 1) * size),
  );

/** Many workbooks as one, and what stands in one of them by the names of its own sheets. */
function together(books: readonly WorkbookDescription[]) {
  const book = gathered(books);
  const names = book.sheets.map(({ name }) => name);
  const named = books.map(({ sheets }) => {
    const own = names.splice(0, sheets.length);
    return new Map(sheets.map(({ name }, k) => [name, own[k] ?? '']));
  });
  return {
    book,
    sheetOf: (k: number, sheet: string) => named[k]?.get(sheet) ?? '',
    ownOf: (k: number, values: Values): Values =>
      new Map(
        [...(named[k] ?? [])].flatMap(([own, there]) => {
          const cells = values.get(there);
          return cells ? [[own, cells] as const] : [];
        }),
      ),
  };
}
