import type { Plan } from '../../src/plan/plan';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { relative } from '../../src/workbook/description/addresses';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import { basePlan, deals, flips, payees } from '../spreadsheet/flipped-plans';
import { agree } from '../spreadsheet/values';
import { valuesOn } from '../spreadsheet/plan-page';

const sheets = ['plan', 'team', 'deals'] as const;
const bookOf = (plan: Plan): WorkbookDescription =>
  planWorkbook(plan, { form: 'native', sheets, result: 0, payees, deals, spareRows: 0 });

describeWith('soffice', 'turned to its other values, in LibreOffice', () => {
  test('every rule of crediting and payment moves a number', () => {
    const plans = [...new Set(flips.flatMap(({ plan, from = basePlan }) => [plan, from]))];
    const books = plans.map(bookOf);
    const values = booksInLibreOffice(books, (book) => book);

    /** What the formulas of a sheet come to, by what stands in the first cell of their row. */
    const numbers = (plan: Plan, name: 'Team' | 'Plan') => {
      const k = plans.indexOf(plan);
      const cells = books[k]?.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      return cells.flatMap((cell) => {
        const found = values[k]?.get(name)?.get(relative(cell));
        const isShown = cell.content.kind === 'formula' || name === 'Plan';
        return isShown && typeof found === 'number' ? [found] : [];
      });
    };
    const still = flips.filter(({ plan, from = basePlan, isPayment }) => {
      const name = isPayment ? 'Plan' : 'Team';
      return JSON.stringify(numbers(plan, name)) === JSON.stringify(numbers(from, name));
    });
    expect(still.map(({ title }) => title)).toEqual([]);

    const apart = books.flatMap((book, k) =>
      book.sheets.flatMap((sheet) =>
        [...valuesOn(sheet)].flatMap(([address, value]) => {
          const found = values[k]?.get(sheet.name)?.get(address);
          return value === '' || agree(value, found)
            ? []
            : [`${sheet.name} ${address}: ${JSON.stringify([value, found])}`];
        }),
      ),
    );
    expect(apart).toEqual([]);
  });
});
