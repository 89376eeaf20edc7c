import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/engine/words';
import { isCredited } from '../../src/plan/deals/roles';
import { currencies } from '../../src/plan/kinds/currencies/currencies';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import { dealsIn } from '../../src/workbook/sheets/deals/read-deals';
import { columnOf as dealColumn } from '../../src/workbook/sheets/deals/table';
import { planBook, planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import type { ReadCell, ReadSheet } from '../../src/workbook/description/read-workbook';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { payeesIn } from '../../src/workbook/sheets/team/read-team';
import { columnOf } from '../../src/workbook/sheets/team/table';
import { readWhole } from '../spreadsheet/read-whole';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';

const period = { from: '2026-07-01', to: '2026-09-30' };

/** A plan's workbook with people, written to a file and read from it. */
function readBack(plan: Plan, payees: readonly Payee[], deals: readonly Deal[]) {
  const options = {
    ...{ form: 'native' as const, sheets: suitableSheets(plan), result: 0 },
    ...{ payees, deals, spareRows: 4 },
  };
  const names = sheetNames(plan, options.sheets, []);
  const pages = planBook(plan, options, names);
  const file = readWhole(xlsxFile(planWorkbook(plan, options, names)));
  if (!file.ok || !pages.team) throw new Error('The workbook is read.');
  const sheet = (name: string | undefined) => file.value.sheets.find((one) => one.name === name);
  return {
    team: { sheet: must(sheet(names.team)), table: pages.team.places.table },
    deals: pages.deals && {
      sheet: must(sheet(names.deals)),
      ...pages.deals.places,
    },
  };
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is there.');
  return value;
}

/** What the Team sheet shows of a payee: results that deals credit are not typed on it. */
function typedOf(plan: Plan, payee: Payee): Payee {
  const isFed = suitableSheets(plan).includes('deals');
  const typed = plan.measures.filter((measure) => !isFed || !isCredited(measure));
  return {
    ...payee,
    credited: Object.fromEntries(
      typed.flatMap(({ id }) =>
        payee.credited[id] === undefined ? [] : [[id, payee.credited[id]]],
      ),
    ),
  };
}

const languages = ['en', 'da'] as const;
const each = presets.flatMap((preset) =>
  languages.map((language): [string, Language, Plan] => [
    preset.id,
    language,
    planOf(preset, language, period),
  ]),
);

/** A sheet in which a cell holds a formula of a person's. */
const withFormula = (sheet: ReadSheet, address: string, found: ReadCell): ReadSheet => ({
  ...sheet,
  cell: (row, column) => (relative({ row, column }) === address ? found : sheet.cell(row, column)),
});

/** A sheet in which some cells hold something else, or rows have been inserted before a row. */
function changed(
  sheet: ReadSheet,
  cells: Readonly<Record<string, ReadCell['value']>>,
  inserted?: { readonly before: number; readonly rows: number },
): ReadSheet {
  const rowsMore = inserted?.rows ?? 0;
  return {
    ...sheet,
    lastRow: sheet.lastRow + rowsMore + 20,
    cell: (row, column) => {
      const value = cells[relative({ row, column })];
      if (value !== undefined) return { value };
      if (!inserted || row < inserted.before) return sheet.cell(row, column);
      return row < inserted.before + rowsMore ? undefined : sheet.cell(row - rowsMore, column);
    },
  };
}

test.each(each)(
  'payees and deals of %s (%s) are read as they were written',
  (_, _language, plan) => {
    const [payees, deals] = [samplePayees(plan), sampleDeals(plan)];
    const read = readBack(plan, payees, deals);
    expect(payeesIn(read.team.sheet, read.team.table)).toEqual(
      payees.map((payee) => typedOf(plan, payee)),
    );
    if (read.deals) {
      const shown = dealsIn(read.deals.sheet, read.deals);
      expect(shown.map(({ deal }) => deal)).toEqual(deals.map(({ deal }) => deal));
      expect(shown.map((deal) => visible(deal, read.deals))).toEqual(
        deals.map((deal) => visible(deal, read.deals)),
      );
    }
  },
);

/** A plan of one measure, or without closers, has no column for them. */
function visible(deal: Deal, on: ReturnType<typeof readBack>['deals']): Partial<Deal> {
  const has = (id: string) => on?.table.columns.some((column) => column.id === id) === true;
  return {
    ...deal,
    measure: has('measure') ? deal.measure : '',
    closer: has('closer') ? deal.closer : '',
  };
}

const presetOf = (id: string) => {
  const preset = must(presets.find((one) => one.id === id));
  return planOf(preset, 'en', period);
};

describe('on a Team sheet', () => {
  const plan = presetOf('milestone');
  const payees = samplePayees(plan);
  const { sheet, table } = readBack(plan, payees, []).team;
  const at = (id: string, row: number) => relative({ row, column: columnOf(table, id) });
  const blank: Payee = {
    ...{ name: '', role: '', team: '', quota: null, from: null, to: null },
    ...{ credited: {}, prior: {}, results: {} },
  };
  /** Below the five payees: four spare rows, the closing row and the note. */
  const below = table.first + payees.length + 4 + 2;

  test('blank cells leave what a new payee has', () => {
    const row = table.first + payees.length;
    const read = payeesIn(changed(sheet, { [at('name', row)]: 'Frida' }), table);
    expect(read).toEqual([...payees, { ...blank, name: 'Frida' }]);
  });

  test('a formula that a person typed is read by what it comes to', () => {
    const place = at('actual:sales', table.first);
    const typed = withFormula(sheet, place, { formula: '=1000*1234', value: 1_234_000 });
    expect(payeesIn(typed, table)[0]?.credited).toEqual({ sales: 1_234_000 });
    const wrong = withFormula(sheet, place, { formula: '=1/0', value: '#DIV/0!', isError: true });
    expect(payeesIn(wrong, table)[0]?.unread).toEqual({ 'actual:sales': '#DIV/0!' });
  });

  test('rows typed below the formulas are read, a note between them is no payee', () => {
    const typed = { [at('name', below)]: 'Gorm', [at('actual:sales', below)]: 1234.56 };
    const read = payeesIn(changed(sheet, typed), table);
    expect(read.at(-1)).toEqual({ ...blank, name: 'Gorm', credited: { sales: 1234.56 } });
    expect(read.slice(0, 5)).toEqual(payees);
    expect(read.slice(5, -1)).toEqual(Array.from({ length: 6 }, () => blank));
  });

  test('the note is no payee where inserted rows have moved it', () => {
    const inserted = { before: table.first + 2, rows: 3 };
    const read = payeesIn(changed(sheet, {}, inserted), table);
    expect(read.map(({ name }) => name)).toEqual([
      ...['Anna Holm', 'Bo Lind', '', '', ''],
      ...['Clara Voss', 'David Ek', 'Emma Krogh'],
    ]);
  });

  test('text where a number belongs is kept as unread, and a number is a name', () => {
    const row = table.first;
    const typed = {
      [at('quota', row)]: 'much',
      [at('actual:sales', row)]: 'none yet',
      [at('from', row)]: 'May',
      [at('name', row)]: 4711,
    };
    const [first] = payeesIn(changed(sheet, typed), table);
    expect(first).toEqual({
      ...{ ...blank, name: '4711', team: 'North' },
      unread: { quota: 'much', 'actual:sales': 'none yet', from: 'May' },
    });
    const again = readBack(plan, [must(first)], []).team;
    expect(payeesIn(again.sheet, again.table)).toEqual([first]);
  });

  test('nothing but the note is nobody', () => {
    const nobody = readBack(plan, [], []).team;
    expect(payeesIn(nobody.sheet, nobody.table)).toEqual([]);
  });
});

describe('on a Deals sheet', () => {
  const plan = presetOf('enterprise-ae');
  const deals = sampleDeals(plan);
  const own = must(readBack(plan, samplePayees(plan), deals).deals);
  const at = (id: string, row: number) => relative({ row, column: dealColumn(own.table, id) });

  test("a share that is typed over the plan's is the deal's own, and goes out as it came in", () => {
    const typed = { [at('share:AE', own.table.first)]: 0.65 };
    const [first] = dealsIn(changed(own.sheet, typed), own);
    expect(first?.owners['AE']).toEqual({ name: 'Anna Holm', share: 0.65 });
    expect(first?.owners['BDR']).toEqual({ name: 'Clara Voss' });
    const again = must(readBack(plan, samplePayees(plan), must(first && [first])).deals);
    expect(dealsIn(again.sheet, again)[0]?.owners).toEqual(first?.owners);
  });

  test.each(['current', 'renewed'] as const)(
    'a blank %s of an upsell is no 0, which would pay or take back all of the other value',
    (blank) => {
      const upsell = { [at('type', own.table.first)]: 'Upsell', [at(blank, own.table.first)]: '' };
      const other = blank === 'current' ? 'renewed' : 'current';
      const typed = { ...upsell, [at(other, own.table.first)]: 868 };
      const [first] = dealsIn(changed(own.sheet, typed), own);
      expect(first).toMatchObject({ [blank]: NaN, [other]: 868, unread: { [blank]: '' } });
    },
  );

  test('text where an amount belongs is no amount, which the row is flagged for', () => {
    const typed = { [at('renewed', own.table.first)]: 'a lot' };
    const [first] = dealsIn(changed(own.sheet, typed), own);
    expect(first).toMatchObject({ renewed: NaN });
    const again = must(readBack(plan, samplePayees(plan), [must(first)]).deals);
    const there = { row: again.table.first, column: dealColumn(again.table, 'renewed') };
    expect(again.sheet.cell(there.row, there.column)?.value).toBe('a lot');
  });

  test('a formula that a person typed is read by what it comes to', () => {
    const place = at('renewed', own.table.first);
    const typed = withFormula(own.sheet, place, { formula: '=5*111', value: 555 });
    expect(dealsIn(typed, own)[0]).toMatchObject({ renewed: 555 });
  });

  test("a person's own formula for a share is the deal's own share, and ours is the plan's", () => {
    const place = at('share:AE', own.table.first);
    const typed = withFormula(own.sheet, place, { formula: '=1-0.35', value: 0.65 });
    expect(dealsIn(typed, own)[0]?.owners['AE']).toEqual({ name: 'Anna Holm', share: 0.65 });
    const [ours] = dealsIn(own.sheet, own);
    expect(ours?.owners['AE']).toEqual({ name: 'Anna Holm' });
  });

  test('rows below the formulas are read, the line between them is no deal', () => {
    const below = own.table.first + own.table.rows + 3;
    const typed = { [at('deal', below)]: 'D-999', [at('renewed', below)]: 5 };
    const read = dealsIn(changed(own.sheet, typed), own);
    expect(read.filter(({ deal }) => deal !== '').map(({ deal }) => deal)).toEqual([
      ...deals.map(({ deal }) => deal),
      'D-999',
    ]);
    const moved = changed(own.sheet, {}, { before: own.table.first + 1, rows: 2 });
    expect(dealsIn(moved, own).filter(({ deal }) => deal !== '')).toHaveLength(deals.length);
  });
});

test('the currency of a payee and of a deal is read back, and a blank is the plan’s', () => {
  const preset = presets.find(({ id }) => id === 'enterprise-ae');
  const before = planOf(must(preset), 'da', period);
  const plan = {
    ...before,
    components: [...before.components, currencies.sample('rates', must(before.measures[0]))],
  };
  const payees = samplePayees(plan).map((one, k) => (k === 1 ? { ...one, currency: 'EUR' } : one));
  const deals = sampleDeals(plan).map((one, k) => (k === 2 ? { ...one, currency: 'USD' } : one));
  const read = readBack(plan, payees, deals);
  const found = payeesIn(read.team.sheet, read.team.table).map(({ currency }) => currency);
  expect(found.slice(0, 3)).toEqual([undefined, 'EUR', undefined]);
  const { sheet, table, formulaIn } = must(read.deals);
  const inDeals = dealsIn(sheet, { table, formulaIn }).map(({ currency }) => currency);
  expect(inDeals.slice(0, 4)).toEqual([undefined, undefined, 'USD', undefined]);
});
