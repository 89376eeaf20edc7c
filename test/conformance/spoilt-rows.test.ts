import { roundMoney } from '../../src/engine/money';
import { common } from '../../src/plan/new-component';
import { kinds } from '../../src/plan/all-kinds';
import { dealParts, dealRoles } from '../../src/plan/deals/roles';
import { paidRoles, payId } from '../../src/plan/deals/pay';
import { teamRowId } from '../../src/plan/deals/team-rows';
import { following, measure } from '../../src/plan/presets/preset';
import { relative } from '../../src/workbook/description/addresses';
import type { CellContent, WorkbookDescription } from '../../src/workbook/description/description';
import { planBook, planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { dealOf, planWith, published } from '../spreadsheet/deal-plans';
import { booksInLibreOffice } from '../spreadsheet/books';
import { type Drawn, byDeal, drawn, inOrder, marginal, moved } from '../spreadsheet/moved-people';
import type { Values } from '../spreadsheet/values';
import type { Plan } from '../../src/plan/plan';
import { Lot } from './native-chance';
import { payeeOf } from '../spreadsheet/team-people';

/*
 * One thing that cannot be so in each of many rows, between rows in which all is well. A row says what is
 * wrong, pays nothing that it should not, and leaves the others as they were.
 */

const sales = measure('expansion', 'expansion sales');
const plan = planWith({
  ...published,
  measures: [sales, measure('nrr', 'NRR', 'percent')],
  components: [
    ...published.components,
    {
      ...{ kind: 'milestone', ...following('bonus', 'expansion'), roles: ['AE'], quota: 9_200 },
      ...{ pays: 'amount', bonus: 500, trigger: 1, partial: { kind: 'none' } },
    },
    {
      ...{
        kind: 'ladder',
        ...following('nrr', 'nrr'),
        roles: ['CSM'],
        mode: 'highest',
        quota: null,
      },
      rungs: [
        { from: 0.9, bonus: 1_000 },
        { from: 1.1, bonus: 5_000 },
      ],
    },
    { ...kinds.collections.sample('collections', sales), ...common('collections') },
  ],
});

/** What stands in a cell where something else should: a text, a number, an error, or nothing. */
type Planted = string | number | typeof error | typeof nothing;
const error = Symbol('#N/A');
const nothing = Symbol('nothing');
/** A formula that is gone is told by Checks: what it leaves blank is not always told in the row. */
/** What is said of a row with a cleared formula; of a share, which may be typed over, what is wrong with it. */
const lostFormula = /a formula is missing or an error|a credit share is not/i;
/** What is typed over a formula is as good as what was typed; it is told, and spoils its own row alone. */
const typedOver = new RegExp(lostFormula);
type Plant = readonly [column: string, planted: Planted, says: RegExp];

const inTeam: readonly Plant[] = [
  ['name', error, /Payee: not a name/],
  ['name', 'n'.repeat(101), /Payee: over 100/],
  ['role', 'AEs', /Role is not in the plan/],
  ['role', nothing, /Role is not in the plan/],
  ['role', error, /Role is not in the plan/],
  ['quota', '100,000 kr.', /Own quota: not a number/],
  ['quota', 0, /Own quota: not above 0/],
  ['quota', -5, /Own quota: not above 0/],
  ['from', '1. maj', /Active from: not a date/],
  ['from', 2026, /Active from: not a date/],
  ['to', 'soon', /Active to: not a date/],
  ['to', error, /Active to: not a date/],
  ['actual:nrr', 'n/a', /Actual NRR: not a number/],
  ['actual:nrr', 95.6, /Actual NRR: over 1,000%/],
  ['actual:nrr', error, /Actual NRR: not a number/],
  ['result:collections:0', 'all', /not a number/],
  ['result:collections:1', nothing, /missing/],
  ['result:collections:1', 'ten', /not a number/],
  ['result:collections:2', 95.6, /over 100%/],
  ['result:collections:2', -0.1, /below 0/],
];
const inDeals: readonly Plant[] = [
  ['deal', nothing, /no deal name/],
  ['deal', error, /an error in a name/],
  ['customer', error, /an error in a name/],
  ['type', 'Lease', /unknown type/],
  ['type', nothing, /unknown type/],
  ['type', '*', /unknown type/],
  ['type', 7, /unknown type/],
  ['type', error, /unknown type/],
  ['current', 'much', /a value cannot be used/],
  ['current', nothing, /a value cannot be used/],
  ['current', error, /a value cannot be used/],
  ['renewed', '3.000 kr.', /a value cannot be used/],
  ['renewed', nothing, /a value cannot be used/],
  ['booked', 'May', /a date cannot be used/],
  ['booked', 2026, /a date cannot be used/],
  ['booked', nothing, /no date/],
  ['booked', error, /a date cannot be used/],
  ['registered', 'late', /a date cannot be used/],
  ['cancelled', 'yes', /a date cannot be used/],
  ['cancelled', -1, /a date cannot be used/],
  ['delivered', 95.6, /a date cannot be used/],
  ['delivered', -0.5, /a date cannot be used/],
  ['delivered', 'half', /a date cannot be used/],
  ['owner:CSM', error, /an error in a name/],
];
/** They take their part from nobody else: the other role is paid. */
const ofOneRole: readonly Plant[] = [
  ['owner:CSM', 'Nobody', /owner not on the Team sheet/],
  ['owner:CSM', 'C*', /owner not on the Team sheet/],
  ['owner:CSM', nothing, /no owner for a part/],
  ['share:CSM', 'half', /a credit share is not/],
  ['share:CSM', 95.6, /a credit share is not/],
  ['share:CSM', -0.5, /a credit share is not/],
];

const options = (deals: number, payees: number) => ({
  ...{ form: 'native' as const, result: 0, spareRows: 1 },
  payees: [
    payeeOf({ name: 'Cleo', role: 'CSM' }),
    payeeOf({ name: 'Anna', role: 'AE' }),
    ...Array.from({ length: payees }, (_, k) =>
      payeeOf({
        ...{ name: `Payee ${String(k)}`, role: 'CSM', credited: { nrr: 0.956 } },
        results: { collections: [100_000, 20, 0.5] },
      }),
    ),
  ],
  deals: Array.from({ length: deals }, (_, k) =>
    dealOf({
      ...{ deal: `D-${String(k)}`, customer: `Customer ${String(k)}`, type: 'Upsell' },
      ...{ current: 1_000, renewed: 3_000 },
      owners: { CSM: { name: 'Cleo' }, AE: { name: 'Anna' } },
    }),
  ),
  sheets: ['plan', 'team', 'deals'] as const,
});

const contentOf = (planted: Planted): CellContent =>
  typeof planted === 'number'
    ? { kind: 'number', value: planted }
    : planted === nothing
      ? { kind: 'blank' }
      : planted === error
        ? { kind: 'formula', formula: '=NA()', value: '' }
        : { kind: 'text', value: String(planted) };

function fail(what = 'It is there.'): never {
  throw new Error(what);
}

describeWith('soffice', 'a row that cannot be counted', () => {
  const dealPlants = [...inDeals, ...ofOneRole];
  const bare = options(1, 1);
  const pages = planBook(plan, bare, sheetNames(plan, bare.sheets, []));
  const [team, deals] = [pages.team ?? fail(), pages.deals ?? fail()];
  const formulasIn = (sheet: string, columns: readonly { readonly id: string }[], row: number) => {
    const cells = planWorkbook(plan, bare).sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return columns.filter((_, column) =>
      cells.some(
        (one) => one.row === row && one.column === column && one.content.kind === 'formula',
      ),
    );
  };
  const [teamTable, dealTable] = [team.places.table, deals.places.table];
  const lost = (of: readonly { readonly id: string }[], flag: string): Plant[] =>
    of
      .filter(({ id }) => id !== flag)
      .flatMap(({ id }, k): Plant[] => [
        [id, nothing, lostFormula],
        [id, error, typedOver],
        [id, `over ${flag} ${String(k)}`, typedOver],
        [id, 95.6 + k / 100, typedOver],
      ]);
  const teamPlants: readonly Plant[] = [
    ...inTeam,
    ...lost(formulasIn('Team', teamTable.columns, teamTable.first), 'flag'),
  ];
  const allDealPlants: readonly Plant[] = [
    ...dealPlants,
    ...lost(formulasIn('Deals', dealTable.columns, dealTable.first), 'flags'),
  ];
  // A good row stands before and behind every other.
  const full = planWorkbook(plan, options(2 * allDealPlants.length + 1, 2 * teamPlants.length + 1));
  const rowOf = (k: number) => 2 * k + 1;
  const placed = new Map<string, CellContent>();
  const column = (table: { columns: readonly { id: string }[] }, id: string) => {
    const found = table.columns.findIndex((one) => one.id === id);
    return found < 0 ? fail(id) : found;
  };
  teamPlants.forEach(([id, planted], k) => {
    const place = { row: teamTable.first + 2 + rowOf(k), column: column(teamTable, id) };
    placed.set(`Team ${relative(place)}`, contentOf(planted));
  });
  allDealPlants.forEach(([id, planted], k) => {
    const place = { row: dealTable.first + rowOf(k), column: column(dealTable, id) };
    placed.set(`Deals ${relative(place)}`, contentOf(planted));
  });
  const spoilt: WorkbookDescription = {
    ...full,
    sheets: full.sheets.map((sheet) => ({
      ...sheet,
      // A person may type over any column, or clear it.
      tables: (sheet.tables ?? []).map((table) => ({
        ...table,
        columns: table.columns.map((one) => ({ ...one, is: 'input' as const })),
      })),
      cells: sheet.cells.map((cell) => ({
        ...cell,
        content: placed.get(`${sheet.name} ${relative(cell)}`) ?? cell.content,
      })),
    })),
  };
  const lot = new Lot(11);
  const before = drawn(lot);
  const pairs = moved.map(([title, rules, move]) => ({ title, rules, after: move(before, lot) }));
  const bookOf = (rules: Plan, { payees, deals: of }: Drawn) =>
    planWorkbook(rules, { ...options(0, 0), payees, deals: of });
  const books = [
    spoilt,
    ...[byDeal, marginal].map((rules) => bookOf(rules, before)),
    ...pairs.map(({ rules, after }) => bookOf(rules, after)),
  ];
  const [values, ofDeals, ofCredit, ...ofMoved] = booksInLibreOffice(books);
  const at = (sheet: string, row: number, column: number) =>
    values?.get(sheet)?.get(relative({ row, column })) ?? '';
  const inDeal = (k: number, id: string) => at('Deals', dealTable.first + k, column(dealTable, id));
  const inPayee = (k: number, id: string) => at('Team', teamTable.first + k, column(teamTable, id));
  const [part] = dealParts(plan);
  const payOf = (k: number, role: string): number =>
    Number(inDeal(k, teamRowId(role)) === 1 + dealRoles(plan).indexOf(role)) *
    (Number(inDeal(k, payId(part ?? fail(), role))) || 0);

  test.each(teamPlants.map((one, k) => [...one, k] as const))(
    'in a payee’s %s, %p, is told and pays nothing',
    (_, __, says, k) => {
      expect(inPayee(2 + rowOf(k), 'flag')).toMatch(says);
      if (says === typedOver) return;
      const payout = Number(inPayee(2 + rowOf(k), 'payout'));
      const may = says === lostFormula ? [1_000, 2_000] : [];
      expect([0, ...may]).toContainEqual(payout);
    },
  );

  test('what is spoilt spoils its own row: no total of either ledger is an error', () => {
    for (const [sheet, { totalRow, columns }] of [
      ['Team', teamTable],
      ['Deals', dealTable],
    ] as const) {
      const totals = columns.flatMap(({ isSum }, index) =>
        isSum ? [at(sheet, totalRow, index)] : [],
      );
      expect(totals.length).toBeGreaterThan(1);
      expect(totals.filter((one) => typeof one !== 'number')).toEqual([]);
    }
  });

  test.each(allDealPlants.map((one, k) => [...one, k] as const))(
    'in a deal’s %s, %p, is told and pays no more than it should',
    (_, __, says, k) => {
      expect(inDeal(rowOf(k), 'flags')).toMatch(says);
      if (says === typedOver) return;
      const pays = dealRoles(plan).map((role) => payOf(rowOf(k), role));
      if (k < inDeals.length) expect(pays).toEqual([0, 0]);
      const isLost = ['owner:CSM'].includes(allDealPlants[k]?.[0] ?? '');
      if (k < dealPlants.length && k >= inDeals.length)
        expect(pays).toEqual([isLost ? 0 : 48, 112]);
      // 30 and 70 % of 8 % of 2,000.
      expect(pays.every((one, role) => one === 0 || one === [48, 112][role])).toBe(true);
    },
  );

  /** What each row of a drawn team is paid. */
  const payouts = (rules: Plan, one: Drawn, found: Values | undefined) => {
    const own = options(0, 0);
    const page = planBook(rules, own, sheetNames(rules, own.sheets, [])).team ?? fail();
    const { first, columns } = page.places.table;
    const payout = columns.findIndex(({ id }) => id === 'payout');
    const paid = one.payees.map((_, k) =>
      found?.get('Team')?.get(relative({ row: first + k, column: payout })),
    );
    return inOrder(one, paid);
  };

  test.each(pairs.map((one, k) => [one.title, one, k] as const))(
    '%s changes nobody’s pay',
    (_, { rules, after }, k) => {
      const paid = payouts(rules, before, rules === marginal ? ofCredit : ofDeals);
      expect(paid.some((one) => Number(one) > 0)).toBe(true);
      expect(payouts(rules, after, ofMoved[k])).toEqual(paid);
    },
  );

  test('every other row is paid as before, and payees are paid what the rows pay', () => {
    const goodDeals = Array.from({ length: allDealPlants.length + 1 }, (_, k) => 2 * k);
    const roles = paidRoles(plan, part ?? fail());
    expect(goodDeals.map((k) => roles.map((role) => payOf(k, role)))).toEqual(
      goodDeals.map(() => [48, 112]),
    );
    expect(goodDeals.map((k) => inDeal(k, 'flags'))).toEqual(goodDeals.map(() => ''));
    const goodPayees = Array.from({ length: teamPlants.length + 1 }, (_, k) => 2 + 2 * k);
    // 1,000 for 95.6 % and 1,000 for what was collected on day 20.
    expect(goodPayees.map((k) => inPayee(k, 'payout'))).toEqual(goodPayees.map(() => 2_000));
    const all = Array.from({ length: 2 * allDealPlants.length + 1 }, (_, k) => k);
    const paid = roles.map((role) => roundMoney(all.reduce((sum, k) => sum + payOf(k, role), 0)));
    expect([inPayee(0, 'earned:expansion'), inPayee(1, 'earned:expansion')]).toEqual(paid);
  });
});
