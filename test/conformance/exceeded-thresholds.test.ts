import type { Component } from '../../src/plan/kinds';
import { common } from '../../src/plan/new-component';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { at } from '../../src/workbook/description/addresses';
import type { SheetDescription } from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { texts } from '../../src/workbook/sheets/team/texts';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const measures = [measure('sales', 'sales'), measure('margin', 'margin', 'percent')];
const commission: Component = {
  ...following('base', 'sales'),
  ...{ kind: 'flat-rate', rate: 0.1, above: 0, quota: null },
};
const above = { reached: 'above' as const };
const planOf = (component: Component, ...before: Component[]): Plan =>
  planWith({ measures, components: [...before, component] });

const byMargin: Component = {
  ...{ ...common('factor'), kind: 'multiplier', measure: 'margin', of: ['base'], mode: 'highest' },
  ...above,
  factors: [
    { from: -0.1, factor: 0.5 },
    { from: 0.3, factor: 1.2 },
  ],
};
const grid = (gives: 'pay' | 'factor', cells: readonly (readonly number[])[]): Component => ({
  ...{ ...common('grid'), kind: 'matrix', measure: 'margin', across: 'sales', gives, amount: 0 },
  ...{ of: ['base'], method: 'steps', ...above },
  grid: {
    across: [100_000, 5_000_000],
    rows: cells.map((row, k) => ({ from: [-0.1, 0.3][k] ?? 0, gives: [...row] })),
  },
});

/** A margin, sales, and what is paid by hand: 10 % of the sales, and what each of the three makes of it. */
const paid = [
  {
    what: 'a multiplier',
    plan: planOf(byMargin, commission),
    pays: [
      [-0.1, 200_000, 10_000],
      [0.3, 200_000, 10_000],
      [0.1 + 0.2, 200_000, 10_000],
      [0.3001, 200_000, 24_000],
    ],
  },
  {
    what: 'a matrix of pay',
    plan: planOf(
      grid('pay', [
        [10, 20],
        [30, 40],
      ]),
    ),
    pays: [
      [0.3, 100_000, 0],
      [0.3, 100_000.01, 10],
      [0.3001, 5_000_000, 30],
      [0.3, 5_000_000.01, 20],
      [0.3001, 5_000_000.01, 40],
      [-0.1, 5_000_000.01, 0],
    ],
  },
  {
    what: 'a matrix of factors',
    plan: planOf(
      grid('factor', [
        [0.5, 1],
        [2, 3],
      ]),
      commission,
    ),
    pays: [
      [-0.1, 100_000, 5_000],
      [0.3, 5_000_000, 250_000],
      [0.3001, 5_000_000, 1_000_000],
      [0.3, 5_000_000.01, 500_000],
      [0.3001, 5_000_000.01, 1_500_000],
    ],
  },
] as const;

const payees = ({ pays }: (typeof paid)[number]) =>
  pays.map(([margin, sales], k) => payeeOf({ name: `Payee ${k}`, credited: { margin, sales } }));

/** The cells of the payout, down the rows of the payees. */
function payouts({ cells }: SheetDescription, count: number): string[] {
  const isHead = (text: string) =>
    cells.filter(({ content }) => 'value' in content && content.value === text);
  const head = isHead(texts.payout.en).at(-1);
  return Array.from({ length: count }, (_, k) => {
    const row = isHead(`Payee ${k}`)[0]?.row ?? -1;
    return at({ row, column: head?.column ?? -1 }).replaceAll('$', '');
  });
}

describeWith('soffice', 'where thresholds have to be exceeded', () => {
  test('exactly on one pays as below it on the Team sheet, and a cent more pays as above', () => {
    const books = paid.map((one) =>
      planWorkbook(one.plan, {
        ...{ form: 'native', sheets: ['team'], result: 0, deals: [], spareRows: 0 },
        payees: payees(one),
      }),
    );
    const values = booksInLibreOffice(books);
    const found = paid.map(({ what, pays }, k) => {
      const team = books[k]?.sheets.find(({ name }) => name === 'Team');
      const cells = team ? payouts(team, pays.length) : [];
      return [what, cells.map((cell) => values[k]?.get('Team')?.get(cell))];
    });
    expect(found).toEqual(paid.map(({ what, pays }) => [what, pays.map(([, , pay]) => pay)]));
  });
});
