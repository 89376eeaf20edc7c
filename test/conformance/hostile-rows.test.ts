import { creditingOf } from '../../src/plan/deals/crediting';
import { dayNumber } from '../../src/engine/dates';
import { nameIds } from '../../src/plan/deals/names';
import { usualLimits } from '../../src/plan/deals/values';
import { reviewDeals } from '../plan/reviewed-deals';
import { dealRoles } from '../../src/plan/deals/roles';
import { common } from '../../src/plan/new-component';
import { kinds } from '../../src/plan/all-kinds';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { usualAssumptions } from '../../src/plan/payee/team';
import { teamColumns } from '../plan/team-columns';
import { following, measure } from '../../src/plan/presets/preset';
import { relative } from '../../src/workbook/description/addresses';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { frozenSheet } from '../../src/workbook/copies/frozen-sheet';
import { planBook, planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { looseFile } from '../spreadsheet/loose-file';
import { describeWith } from '../programs';
import { planWith, presetPlan } from '../spreadsheet/component-plans';
import { dealOf, oddCents, published, twoMeasures } from '../spreadsheet/deal-plans';
import {
  acrossPeriods,
  assigned,
  assigning,
  bordering,
  listing,
  undated,
} from '../spreadsheet/assigned-people';
import { booksInGnumeric, booksInLibreOffice } from '../spreadsheet/books';
import { differences } from '../spreadsheet/plan-page';
import { readWhole } from '../spreadsheet/read-whole';
import { creditingByName, payeeOf } from '../spreadsheet/team-people';
import { togetherPlan } from '../spreadsheet/team-plans';
import type { Values } from '../spreadsheet/values';

/** Names that a sum by a criterion would read as more than a name, and names that differ by little. */
const names = [
  ...['Anna', 'Anna*', 'anna holm', 'Anna ', ' Anna', 'A?na', '?o Lind', 'Bo Lind', '*', '?', '~'],
  ...['~*', '~~', '!', '!0', '!1', 'Anna!2', '<vacant>', '<>', '<>Anna', '=x', '="x"', '>A', '>=0'],
  ...['7', '007', '7.0', '1e3', '1000', 'TRUE', '"quoted" name', '[a-z]+', '.*', 'a|b', '^x$'],
  ...['k Anna', '#N/A', 'constructor', '__proto__', `${'n'.repeat(99)}*`, `${'n'.repeat(99)}?`],
] as const;
/** Nobody is called so: it is flagged, and takes nothing from those whose names begin like it. */
const tooLong = [`${'n'.repeat(300)}*`, `${'n'.repeat(300)}?`];

const optionsOf = (payees: readonly Payee[], deals: readonly Deal[] | undefined) => ({
  ...{ form: 'native' as const, result: 0, spareRows: 2, payees, deals: deals ?? [] },
  sheets: ['plan', 'team', ...(deals ? ['deals' as const] : [])] as const,
});

const book = (plan: Plan, payees: readonly Payee[], deals?: readonly Deal[]): WorkbookDescription =>
  planWorkbook(plan, optionsOf(payees, deals));

/** Each of the names owns a deal of its own, by the roles in turn. */
function dealsOf(plan: Plan, owners: readonly string[]): readonly Deal[] {
  const roles = dealRoles(plan);
  return owners.map((name, k) =>
    dealOf({
      ...{ deal: `D-${String(k)}`, customer: `${name} & Co`, type: 'Upsell' },
      ...{ current: 1_000, renewed: 2_000 + 100 * k + k / 100 },
      owners: { [roles[k % roles.length] ?? '']: { name, share: 1 } },
    }),
  );
}

/** Each is a team of its own, and has two others below. */
const payeesOf = (plan: Plan, of: readonly string[]): readonly Payee[] =>
  of.map((name, k) =>
    payeeOf({
      ...{ name, role: plan.roles[k % plan.roles.length] ?? '', team: name },
      manager: of[(k - 1) >> 1] ?? '',
    }),
  );

const hostile = [twoMeasures, published, togetherPlan()].map((plan) => ({
  plan,
  payees: payeesOf(plan, [...names, ...tooLong]),
  deals: dealsOf(plan, [...names, ...tooLong, 'Nobody', 'Payee', 'Total']),
}));

/** The Team sheet as it was settled, over the same workbook. */
function withSettled(plan: Plan, payees: readonly Payee[], deals: readonly Deal[]) {
  const own = optionsOf(payees, deals);
  const workbook = book(plan, payees, deals);
  const file = readWhole(looseFile(workbook));
  const team = file.ok ? file.value.sheets.find(({ name }) => name === 'Team') : undefined;
  const page = planBook(plan, own, sheetNames(plan, own.sheets, [])).team;
  if (!team || !page) throw new Error('There is a Team sheet.');
  const frozen = frozenSheet(plan, team, page.places.table, '2026-09-30', []);
  return { ...workbook, sheets: [...workbook.sheets, frozen] };
}

const collecting = planWith({
  roles: ['AE', 'CSM'],
  measures: [measure('sales', 'sales'), measure('nrr', 'NRR', 'percent')],
  components: [
    {
      kind: 'commission',
      ...following('commission', 'sales'),
      hasPrior: true,
      method: 'marginal',
      quota: 100_000,
      tiers: [{ from: 0, rate: 0.1 }],
    },
    {
      kind: 'ladder',
      ...following('nrr', 'nrr'),
      mode: 'highest',
      quota: null,
      rungs: [
        { from: 0.9, bonus: 1_000 },
        { from: 1.1, bonus: 5_000 },
      ],
    },
    kinds.collections.sample('collections', measure('sales', 'sales')),
    kinds.events.sample('events', measure('sales', 'sales'), 'en'),
    kinds['timed-milestone'].sample('launch', measure('sales', 'sales'), 'en'),
    { ...kinds.mbo.sample('mbo', measure('sales', 'sales'), 'en'), ...common('mbo') },
  ],
});
const good: Partial<Payee> = {
  role: 'AE',
  credited: { sales: 50_000, nrr: 0.956 },
  results: { collections: [100_000, 20, 0.5], launch: [dayNumber('2026-08-01'), 1] },
};
/** What somebody typed, what the row says, and that it pays nothing. */
const entries: readonly (readonly [says: string, Partial<Payee>])[] = [
  ['Own quota: not a number', { unread: { quota: '100,000 kr.' } }],
  ['Own quota: not above 0', { quota: 0 }],
  ['Own quota: not above 0', { quota: -5 }],
  ['Active from: not a date', { unread: { from: '1. maj' } }],
  ['Active from: not a date', { from: 2026 }],
  ['Active to: not a date', { unread: { to: 'soon' } }],
  ['Actual sales: not a number', { unread: { 'actual:sales': 'n/a' } }],
  ['Actual NRR: over 1,000%', { credited: { sales: 50_000, nrr: 95.6 } }],
  ['Earlier in the year: sales: not a number', { unread: { 'prior:sales': '–' } }],
  ['Average days to payment: missing', { results: { collections: [100_000] } }],
  [
    'Average days to payment: not a number',
    { results: { collections: [100_000] }, unread: { 'result:collections:1': 'ten' } },
  ],
  ['Paid in time: over 100%', { results: { collections: [100_000, 20, 95.6] } }],
  ['Successful demo: below 0', { results: { events: [-1] } }],
  ['Achieved on: not a date', { results: { launch: [31, 1] } }],
  ['Account-based marketing: over 1,000%', { results: { mbo: [95.6] } }],
  ['Role is not in the plan', { role: 'AEs' }],
  ['Role is not in the plan', { role: '' }],
  ['Payee: over 100 characters', { name: 'n'.repeat(101) }],
];
const mixed = [
  payeeOf({ ...good, name: 'Before' }),
  ...entries.map(([, more], k) => payeeOf({ ...good, name: `Bad ${String(k)}`, ...more })),
  payeeOf({ ...good, name: 'After' }),
];

/** Deals in which something cannot be used, one a row, between two that can. */
const owners = { CSM: { name: 'Anna' }, AE: { name: 'Bo' } };
const sound = { type: 'Upsell', current: 1_000, renewed: 3_000, owners };
const badDeals: readonly Deal[] = [
  dealOf({ ...sound, deal: 'Before' }),
  dealOf({ ...sound, deal: 'text', renewed: NaN, unread: { renewed: '3.000 kr.' } }),
  dealOf({ ...sound, deal: 'below 0', current: -1 }),
  dealOf({ ...sound, deal: 'blank current', current: NaN, unread: { current: '' } }),
  dealOf({ ...sound, deal: 'a day in words', unread: { booked: 'May' } }),
  dealOf({ ...sound, deal: 'a year', booked: 2026 }),
  dealOf({ ...sound, deal: 'half', owners: { AE: { name: 'Bo' } } }),
  dealOf({ ...sound, deal: '50 for 50 %', owners: { ...owners, AE: { name: 'Bo', share: 50 } } }),
  dealOf({
    ...{ ...sound, deal: 'a share in words' },
    owners: { ...owners, AE: { name: 'Bo', share: NaN } },
    unread: { 'share:AE': 'half' },
  }),
  dealOf({ ...sound, deal: 'a word with a blank', type: ' up-sell ' }),
  dealOf({ ...sound, deal: 'Danish', type: 'Mersalg' }),
  dealOf({ ...sound, deal: 'After' }),
];

/** For every column that is typed a deal with an error in it, between others without. */
function dealsWithErrors(plan: Plan): readonly Deal[] {
  const roles = dealRoles(plan);
  const own = optionsOf([], []);
  const page = planBook(plan, own, sheetNames(plan, own.sheets, [])).deals;
  const columns = (page ?? fail()).places.table.columns.filter(({ read }) => read);
  const whole = {
    ...{ type: 'Upsell', current: 1_000, renewed: 3_000, closer: 'CSM', booked: 46_210 },
    owners: Object.fromEntries(roles.map((role) => [role, { name: 'Anna' }])),
  };
  return [
    dealOf({ ...whole, deal: 'Before', customer: 'One' }),
    ...columns.map(({ id, read }) => {
      const named = dealOf({ ...whole, deal: `no ${id}`, customer: `Without ${id}` });
      return { ...(read ?? fail())(named, '#N/A'), unread: { [id]: '#N/A' } };
    }),
    dealOf({ ...whole, deal: 'a closer as a pattern', closer: 'C*' }),
    dealOf({ ...whole, deal: 'After', customer: 'Two' }),
  ];
}

/**
 * Every deal again in a later row, in another case; and first one that takes back, an error in another
 * name, and one whose name is longer than what is compared.
 */
const again = (named: readonly string[]): readonly Deal[] => [
  dealOf({ ...sound, deal: 'Anna', renewed: -300 }),
  dealOf({ ...sound, deal: 'Bo', customer: '', unread: { customer: '#N/A' } }),
  ...named.map((deal, k) => dealOf({ ...sound, deal, renewed: 3_000 + k })),
  ...named.map((deal, k) => dealOf({ ...sound, deal: deal.toUpperCase(), renewed: 5_000 + k })),
];
const plain = ['Anna', 'Bo', 'Anna ', '>A', '7', 'Bo Lind', 'åse'];
const long = ['1', '2'].map((end) => `${'d'.repeat(115)}${end}`);

/** One person on two rows, in another case, and one on a single row. */
const twice = ['Anna', 'Bo', 'ANNA'].map((name) => payeeOf({ name, role: 'AE' }));

const erring = [twoMeasures, published, presetPlan('csm-expansion')].map((plan) => ({
  plan,
  deals: dealsWithErrors(plan),
}));

/** The workbook as it is read, and as it stands with errors where it says so. */
function withErrors(workbook: WorkbookDescription, fewest = 9): WorkbookDescription {
  const error = { kind: 'formula', formula: '=NA()', value: '' } as const;
  const cells = sheetOf(workbook, 'Deals').cells.filter(
    ({ content }) => content.kind === 'text' && content.value === '#N/A',
  );
  if (cells.length < fewest) fail();
  return withCells(workbook, 'Deals', new Map(cells.map((cell) => [relative(cell), error])));
}

interface Tried {
  readonly title: string;
  /** What the engine makes of it. */
  readonly workbook: WorkbookDescription;
  /** What is recalculated, where it is another. */
  readonly typed?: WorkbookDescription;
}

const books: readonly Tried[] = [
  ...hostile.map(({ plan, payees, deals }, k) => ({
    title: `names ${String(k)}`,
    workbook: withSettled(plan, payees, deals),
  })),
  { title: 'bad rows of the team', workbook: book(collecting, mixed) },
  {
    title: 'bad deals',
    workbook: book(published, payeesOf(published, ['Anna', 'Bo']), badDeals),
  },
  ...[plain, [...plain, ...long], [...names, ...tooLong].filter((name) => name !== '#N/A')].map(
    (named, k) => {
      const workbook = book(published, payeesOf(published, ['Anna', 'Bo']), again(named));
      return { title: `deals named again ${String(k)}`, workbook, typed: withErrors(workbook, 1) };
    },
  ),
  { title: 'example deals of odd cents', workbook: book(oddCents, [], []) },
  {
    title: 'a name on two rows',
    workbook: withSettled(published, twice, dealsOf(published, ['Anna', 'Bo'])),
  },
  {
    title: 'assignments by day',
    workbook: withSettled(assigning, assigned, [...bordering, ...acrossPeriods]),
  },
  {
    title: 'assignments of listed deals',
    workbook: book(listing, assigned, [...bordering, ...undated]),
  },
  ...erring.map(({ plan, deals }, k) => {
    const workbook = book(plan, payeesOf(plan, ['Anna', 'Bo']), deals);
    return { title: `errors ${String(k)}`, workbook, typed: withErrors(workbook) };
  }),
];

describeWith(['soffice', 'ssconvert'], 'what people type', () => {
  test.each([
    ['LibreOffice', booksInLibreOffice],
    ['Gnumeric', booksInGnumeric],
  ])('%s counts it as the engine does, on every sheet', (_, recalculate) => {
    const all = recalculate(books.map(({ workbook, typed }) => typed ?? workbook));
    const found = books.flatMap(({ title, workbook }, k) =>
      differences(workbook, all[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
  });

  test('numbers in the cells of names, and errors anywhere, spoil no other row', () => {
    const { plan, payees, deals } = hostile[1] ?? fail();
    const workbook = book(plan, payees, deals);
    const team = sheetOf(workbook, 'Team');
    const typed = new Map<string, CellDescription['content']>(
      team.cells.flatMap((cell) =>
        cell.content.kind === 'text' && cell.content.value === '7' && cell.column === 0
          ? [[relative(cell), { kind: 'number', value: 7 } as const]]
          : [],
      ),
    );
    const first = team.cells.find(
      ({ content, column }) => column === 0 && content.kind === 'text' && content.value === 'Anna',
    );
    for (const column of [0, 1, 2]) {
      const place = relative({ row: (first ?? fail()).row, column });
      typed.set(place, { kind: 'formula', formula: '=NA()', value: '' });
    }
    const [before, after] = booksInLibreOffice([workbook, withCells(workbook, 'Team', typed)]);
    const [was, now] = [before, after].map((values) => payouts(workbook, values));
    const anna = names.indexOf('Anna');
    expect(now?.slice(0, names.length).map(Number)).toEqual(
      was?.slice(0, names.length).map((paid, k) => (k === anna ? 0 : paid)),
    );
  });
});

/** What the sheet pays each payee, down the column. */
function payouts(workbook: WorkbookDescription, values: Values | undefined): unknown[] {
  const { cells } = sheetOf(workbook, 'Team');
  const head = cells.find(({ content }) => content.kind === 'text' && content.value === 'Payout');
  const column = (head ?? fail()).column;
  const rows = cells.filter((one) => one.column === 0 && one.row > (head ?? fail()).row);
  return rows.map(({ row }) => values?.get('Team')?.get(relative({ row, column })) ?? '');
}

function sheetOf({ sheets }: WorkbookDescription, name: string): SheetDescription {
  return sheets.find((one) => one.name === name) ?? fail();
}

function withCells(
  workbook: WorkbookDescription,
  sheet: string,
  typed: ReadonlyMap<string, CellDescription['content']>,
): WorkbookDescription {
  const sheets = workbook.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const cells = one.cells.map((cell) => ({
      ...cell,
      content: typed.get(relative(cell)) ?? cell.content,
    }));
    return { ...one, cells };
  });
  return { ...workbook, sheets };
}

function fail(): never {
  throw new Error('It is there.');
}

/** 6 % of what each adds, 1,000 more than 0 of 100.01 for each name before: worked by hand. */
test('each name is credited its own deal and no other', () => {
  const { plan, deals } = hostile[1] ?? fail();
  const crediting = creditingByName(plan, deals);
  const credited = names.map((name) => crediting.credit('expansion', name));
  expect(credited).toEqual(names.map((_, k) => 1_000 + 100 * k + k / 100));
});

/** Only a later row counts no deal: 2,000 and some each, and Anna's first takes back 300. */
test.each([['plain', plain] as const, ['hostile', names] as const])(
  'of %s names, deals that stand again count once',
  (_, named) => {
    const standings = reviewDeals(published, again(named), usualLimits).map(({ flags }) =>
      flags.includes('repeated'),
    );
    expect(standings).toEqual([
      ...[false, false, ...named.map(() => false)],
      ...named.map(() => true),
    ]);
  },
);

test.each(entries.map(([says, more], k) => [says, more, k] as const))(
  '“%s” pays nothing, and counts in no total',
  (says, more) => {
    const pay = payeePay(collecting, payeeOf({ ...good, ...more }));
    expect(pay.problems.map(({ en }) => en)).toEqual([says]);
    expect(pay.payout).toBe(0);
  },
);

/** 5,000 of commission, 1,000 for 95.6 %, 1,000 collected on day 20, 50,000 for the launch. */
test('the row without a fault is paid', () => {
  const pay = payeePay(collecting, payeeOf(good));
  expect([pay.problems, pay.payout]).toEqual([[], 57_000]);
});

test('the sheet says what is wrong and how many rows are left out, and totals are of the others', () => {
  const { cells } = sheetOf(book(collecting, mixed), 'Team');
  const texts = cells.flatMap(({ content }) =>
    content.kind === 'formula' && typeof content.value === 'string' ? [content.value] : [],
  );
  for (const [says] of entries) expect(texts).toContain(`Not paid. ${says}.`);
  expect(texts).toContain('Rows left out of every number: 18. See the flags. ');
  expect(
    cells.filter(({ content }) => 'value' in content && content.value === 114_000),
  ).not.toEqual([]);
});

/** Every column of names spoils its own row: those before and after are credited 2,000 each. */
test('an error in a name credits nothing of its own row, and all of the others', () => {
  const { plan, deals } = erring[1] ?? fail();
  const reviews = reviewDeals(plan, deals, usualLimits);
  const [before, ...rest] = reviews;
  expect([before?.credit, rest.at(-1)?.credit]).toEqual([2_000, 2_000]);
  const ofNames = reviews.filter(({ deal }) =>
    nameIds(plan).some((id) => deal.unread?.[id] !== undefined),
  );
  expect(ofNames.map(({ flags }) => flags)).toEqual(ofNames.map(() => ['unreadable']));
  expect(ofNames.map(({ credit, commissionable }) => [credit, commissionable])).toEqual(
    ofNames.map(() => [0, undefined]),
  );
  expect(ofNames.length).toBeGreaterThan(3);
});

/** Anna's deal adds 1,000, Bo's 1,100.01. */
test('a name on two rows of the same days is paid on neither, and both rows say so', () => {
  const deals = dealsOf(published, ['Anna', 'Bo']);
  const crediting = creditingOf(published, deals, twice);
  const columns = teamColumns(published, twice, usualAssumptions(published), crediting);
  expect(columns('credited:expansion')).toEqual(['', 1_100.01, '']);
  const both = 'Not paid. Days overlap another row.';
  expect(columns('flag')).toEqual([both, '', both]);
});
