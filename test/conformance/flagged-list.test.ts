import { relative } from '../../src/workbook/description/addresses';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInGnumeric, booksInLibreOffice } from '../spreadsheet/books';
import { presetPlan } from '../spreadsheet/component-plans';
import { dealOf } from '../spreadsheet/deal-plans';
import type { Values } from '../spreadsheet/values';
import { optionsFor } from '../spreadsheet/whole-workbook';

/*
 * Who has no add-in sees the rows with a flag in one click: Deals and Team say how many there are, which is a
 * link to them, below the checks, and each of them is a link to its row.
 */

const plan = presetPlan('enterprise-ae');
const options = { ...optionsFor(plan, 'native'), spareRows: 2 };
const sold = Array.from({ length: 30 }, (_, k) =>
  dealOf({
    ...{ deal: `D${k}`, customer: `C${k}`, type: 'New business', renewed: 100_000 },
    ...{ owners: { AE: { name: 'Anna Holm' }, BDR: { name: 'Clara Voss' } } },
  }),
);
/** Each has its day, but for so many, and its name, but for the last. */
const dealsWithout = (dayless: number) => [
  ...daysIn(dayless),
  ...(dayless === 2 ? [dealOf({ deal: '', customer: 'C', type: 'Upsell', renewed: 100 })] : []),
];
const daysIn = (dayless: number) =>
  sold.map(({ booked, ...deal }, k) =>
    k % 2 === 1 && k < 2 * dayless ? deal : { ...deal, ...(booked !== undefined && { booked }) },
  );
const bookOf = (dayless: number) =>
  planWorkbook(plan, {
    ...options,
    deals: dealsWithout(dayless),
    // Who stands on two rows of one day is paid by neither.
    payees: [...options.payees, ...options.payees.slice(dayless === 0 ? 5 : 4)],
  });
const books = [bookOf(0), bookOf(2), bookOf(15)] as const;

const described = ({ sheets }: WorkbookDescription): Values =>
  new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(
        cells.flatMap((cell) =>
          'value' in cell.content ? [[relative(cell), cell.content.value]] : [],
        ),
      ),
    ]),
  );

/** The list of a ledger: how many, its lines, and how many more. */
function listOf(book: WorkbookDescription, values: Values | undefined, ledger: string) {
  const checks = values?.get('Checks');
  const head = book.sheets
    .find(({ name }) => name === 'Checks')
    ?.cells.find(
      ({ column, content }) => column === 0 && 'value' in content && content.value === ledger,
    );
  if (!checks || !head) throw new Error(`There is no list of ${ledger}.`);
  const at = (below: number, column: number) =>
    checks.get(relative({ row: head.row + below, column }));
  const lines = Array.from({ length: 12 }, (_, k) => [1, 2, 4].map((column) => at(k + 1, column)));
  return {
    flagged: at(0, 1),
    lines: lines.filter(([where]) => where !== '' && where !== undefined),
    more: at(13, 1),
    said: values?.get(ledger)?.get('F3'),
  };
}

const noDay = (k: number) => [`Deals, row ${8 + k}`, `D${k}`, 'not counted: no date'];

const nameless = ['Deals, row 38', '', 'not counted: no deal name'];

const holds = (all: readonly (Values | undefined)[]) => {
  const [none, two, many] = books.map((book, k) => listOf(book, all[k], 'Deals'));
  expect(none).toEqual({ flagged: 0, lines: [], more: 0, said: 0 });
  expect(two).toEqual({ flagged: 3, lines: [noDay(1), noDay(3), nameless], more: 0, said: 3 });
  const twelve = Array.from({ length: 12 }, (_, k) => noDay(2 * k + 1));
  expect(many).toEqual({ flagged: 15, lines: twelve, more: 3, said: 15 });
  const team = listOf(books[1], all[1], 'Team');
  expect(team).toMatchObject({ flagged: 3, said: 3 });
  expect(team.lines.map(([where, who]) => [where, who])).toEqual([
    // All that is sold is hers, which stands out.
    ['Team, row 9', 'Anna Holm'],
    ['Team, row 13', 'Emma Krogh'],
    ['Team, row 14', 'Emma Krogh'],
  ]);
};

test('the rows with a flag are told, the first twelve of them with their names', () => {
  holds(books.map(described));
});

describeWith('soffice', 'the rows with a flag', () => {
  test('are found by LibreOffice', () => {
    holds(booksInLibreOffice(books));
  });
});

describeWith('ssconvert', 'the rows with a flag', () => {
  test('are found by Gnumeric', () => {
    holds(booksInGnumeric(books));
  });
});
