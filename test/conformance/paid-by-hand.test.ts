import type { Component } from '../../src/plan/kinds';
import { onTarget } from '../../src/plan/kinds/on-target/on-target';
import { common } from '../../src/plan/new-component';
import type { Payee } from '../../src/plan/people';
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

const sales = measure('sales', 'sales');
const measures = [sales, measure('margin', 'margin', 'percent')];
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
/** At 120 % twice the target pay is earned, and at 10 % nothing. */
const ofTarget: Component = {
  ...onTarget.sample('target', sales),
  ...{ floor: 0.5, floorIs: 'target', cap: 1.5, capIs: 'target' },
};
const grid = (gives: 'pay' | 'factor', cells: readonly (readonly number[])[]): Component => ({
  ...{ ...common('grid'), kind: 'matrix', measure: 'margin', across: 'sales', gives, amount: 0 },
  ...{ of: ['base'], method: 'steps', ...above },
  grid: {
    across: [100_000, 5_000_000],
    rows: cells.map((row, k) => ({ from: [-0.1, 0.3][k] ?? 0, gives: [...row] })),
  },
});

/** 10 % of sales, where so much is sold or so much margin kept. */
const requiring = (requires: Partial<NonNullable<Component['requires']>>): Component => ({
  ...commission,
  requires: {
    ...{ joined: 'all', each: null, does: 'nothing', until: null },
    of: [
      { measure: 'margin', atLeast: 0.3 },
      { measure: 'sales', atLeast: 50_000 },
    ],
    ...requires,
  },
});

/** 1,000 to everybody of a team that sells 150,000, and 1 % of what a manager and all below sell. */
const together = planWith({
  roles: ['AE', 'Manager'],
  measures: [
    sales,
    { ...measure('team', 'team sales'), total: { of: 'sales', over: 'team' } },
    { ...measure('below', 'sales below'), total: { of: 'sales', over: 'manager' } },
  ],
  components: [
    {
      ...{ ...following('shared', 'team'), kind: 'milestone', pays: 'amount', trigger: 1 },
      ...{ quota: 150_000, bonus: 1_000, partial: { kind: 'none' } },
    },
    {
      ...{ ...following('override', 'below'), kind: 'flat-rate', rate: 0.01, above: 0 },
      ...{ quota: null, roles: ['Manager'] },
    },
  ],
});
const seller = (sold: number, team: string, manager: string, role: string, pays: number): Paid => ({
  ...{ credited: { sales: sold }, pays },
  more: { team, manager, role },
});

/** What somebody is credited of margin and sales, and what is paid by hand. */
const of = (margin: number, sales: number, pays: number) => ({ credited: { margin, sales }, pays });
interface Paid {
  readonly credited: Readonly<Record<string, number>>;
  readonly target?: number;
  readonly more?: Partial<Payee>;
  readonly pays: number;
}

const rows: readonly {
  readonly what: string;
  readonly plan: Plan;
  readonly paid: readonly Paid[];
}[] = [
  {
    what: 'a multiplier of 10 % of sales, whose steps have to be exceeded',
    plan: planOf(byMargin, commission),
    paid: [
      of(-0.1, 200_000, 10_000),
      of(0.3, 200_000, 10_000),
      of(0.1 + 0.2, 200_000, 10_000),
      of(0.3001, 200_000, 24_000),
    ],
  },
  {
    what: 'a matrix of pay, whose thresholds have to be exceeded',
    plan: planOf(
      grid('pay', [
        [10, 20],
        [30, 40],
      ]),
    ),
    paid: [
      of(0.3, 100_000, 0),
      of(0.3, 100_000.01, 10),
      of(0.3001, 5_000_000, 30),
      of(0.3, 5_000_000.01, 20),
      of(0.3001, 5_000_000.01, 40),
      of(-0.1, 5_000_000.01, 0),
    ],
  },
  {
    what: 'a matrix of factors of 10 % of sales, whose thresholds have to be exceeded',
    plan: planOf(
      grid('factor', [
        [0.5, 1],
        [2, 3],
      ]),
      commission,
    ),
    paid: [
      of(-0.1, 100_000, 5_000),
      of(0.3, 5_000_000, 250_000),
      of(0.3001, 5_000_000, 1_000_000),
      of(0.3, 5_000_000.01, 500_000),
      of(0.3001, 5_000_000.01, 1_500_000),
    ],
  },
  {
    what: 'a floor of half and a cap of one and a half times each payee’s own target pay',
    plan: planOf(ofTarget),
    paid: [
      { credited: { sales: 100_000 }, pays: 50_000 },
      { credited: { sales: 100_000 }, target: 40_000, pays: 20_000 },
      { credited: { sales: 100_000 }, target: 0, pays: 0 },
      { credited: { sales: 1_000_000 }, target: 40_000, pays: 40_000 },
      { credited: { sales: 1_200_000 }, target: 40_000, pays: 60_000 },
    ],
  },
  {
    what: 'a multiplier on a straight line, level beyond its ends',
    plan: planOf({ ...byMargin, mode: 'linear', reached: 'at' } as Component, commission),
    // Half way from 0.5 to 1.2 is 0.85.
    paid: [of(0.1, 200_000, 17_000), of(0.3, 200_000, 24_000), of(0.5, 200_000, 24_000)],
  },
  {
    what: 'all of two conditions, or nothing',
    plan: planOf(requiring({})),
    paid: [
      of(0.3, 50_000, 5_000),
      of(0.2999, 50_000, 0),
      of(0.3, 49_999.99, 0),
      of(0.2999, 49_999.99, 0),
    ],
  },
  {
    what: 'any of two conditions, or nothing',
    plan: planOf(requiring({ joined: 'any' })),
    paid: [
      of(0.3, 50_000, 5_000),
      of(0.2999, 50_000, 5_000),
      of(0.3, 40_000, 4_000),
      of(0.2999, 49_999.99, 0),
    ],
  },
  {
    what: 'a quarter of the rate until both conditions are met',
    plan: planOf(requiring({ does: 'rate', until: 0.25 })),
    paid: [of(0.3, 50_000, 5_000), of(0.2999, 50_000, 1_250), of(0.3, 40_000, 1_000)],
  },
  {
    what: 'one and a half times the rate once both conditions are met, up to a cap',
    plan: planOf({ ...requiring({ does: 'raise', until: 1.5 }), cap: 8_000 } as Component),
    paid: [
      of(0.3, 50_000, 7_500),
      of(0.2999, 50_000, 5_000),
      of(0.3, 40_000, 4_000),
      of(0.3, 60_000, 8_000),
    ],
  },
  {
    what: 'a team that has 160,000 and one that has 27,000, and managers over each other',
    plan: together,
    paid: [
      // 1,000, and 1 % of 187,000: everybody below, directly or not, each once.
      seller(10_000, 'North', '', 'Manager', 2_870),
      // 1,000, and 1 % of 127,000.
      seller(100_000, 'North', 'Payee 0', 'Manager', 2_270),
      seller(50_000, 'north', 'PAYEE 0', 'AE', 1_000),
      seller(20_000, 'South', 'Payee 1', 'AE', 0),
      seller(7_000, 'South', 'Payee 1', 'AE', 0),
      seller(3_000, '', '', 'AE', 0),
    ],
  },
];

const payees = (paid: readonly Paid[]) =>
  paid.map(({ credited, target, more }, k) =>
    payeeOf({ name: `Payee ${k}`, credited, ...(target !== undefined && { target }), ...more }),
  );

/** The cells of the payout, down the rows of the payees. */
function payouts({ cells }: SheetDescription, count: number): string[] {
  const saying = (text: string) =>
    cells.filter(({ content }) => 'value' in content && content.value === text);
  const head = saying(texts.payout.en).at(-1);
  return Array.from({ length: count }, (_, k) => {
    const row = saying(`Payee ${k}`)[0]?.row ?? -1;
    return at({ row, column: head?.column ?? -1 }).replaceAll('$', '');
  });
}

describeWith('soffice', 'on the Team sheet', () => {
  test('payees exactly on a threshold, a little above it, and with a target pay of their own are paid what is right by hand', () => {
    const books = rows.map(({ plan, paid }) =>
      planWorkbook(plan, {
        ...{ form: 'native', sheets: ['team'], result: 0, deals: [], spareRows: 0 },
        payees: payees(paid),
      }),
    );
    const values = booksInLibreOffice(books);
    const found = rows.map(({ what, paid }, k) => {
      const team = books[k]?.sheets.find(({ name }) => name === 'Team');
      const cells = team ? payouts(team, paid.length) : [];
      return [what, cells.map((cell) => values[k]?.get('Team')?.get(cell))];
    });
    expect(found).toEqual(rows.map(({ what, paid }) => [what, paid.map(({ pays }) => pays)]));
  });
});
