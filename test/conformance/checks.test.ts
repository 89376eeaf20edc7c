import { allChecks } from '../../src/plan/checks/all-checks';
import type { Component } from '../../src/plan/kinds';
import { samplePayees } from '../../src/plan/payee/sample-people';
import type { Plan } from '../../src/plan/plan';
import { areaAt, relative } from '../../src/workbook/description/addresses';
import { styles } from '../../src/workbook/design/styles';
import type {
  CellContent,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { presetPlan, presetPlans } from '../spreadsheet/component-plans';
import { booksInLibreOffice } from '../spreadsheet/books';
import { differences } from '../spreadsheet/plan-page';
import { oddTeam } from '../spreadsheet/team-people';
import { plans, workbookOf } from '../spreadsheet/team-plans';
import type { Values } from '../spreadsheet/values';
import { optionsFor } from '../spreadsheet/whole-workbook';

const called = (...names: string[]) => {
  const known: ReadonlySet<string> = new Set(names);
  return ({ name }: { readonly name: string }) => known.has(name);
};
const isChecks = called('Checks', 'Kontrol');

const checksOf = ({ sheets }: WorkbookDescription): SheetDescription => {
  const found = sheets.find(isChecks);
  if (!found) throw new Error('There is a Checks sheet.');
  return found;
};

/** The words of the lines that do not agree, by what LibreOffice makes of the file, or as described. */
function failing(workbook: WorkbookDescription, values?: Values): string[] {
  const checks = checksOf(workbook);
  const words = new Map(
    checks.cells.map(({ row, column, content }) => [`${row},${column}`, content]),
  );
  return checks.cells.flatMap((cell) => {
    if (cell.column !== 0 || cell.row < 5 || cell.content.kind !== 'formula') return [];
    const verdict = values ? values.get(checks.name)?.get(relative(cell)) : cell.content.value;
    const content = words.get(`${cell.row},1`);
    return verdict === 0 ? [] : [content?.kind === 'text' ? content.value : ''];
  });
}

/** Large deals with a gate, a cap and a floor, which the preset has not. */
const plan: Plan = (() => {
  const preset = presetPlan('enterprise-ae');
  const [first, ...others] = preset.components;
  if (!first) throw new Error('The preset has components.');
  const limited: Component = { ...first, cap: 40_000, floor: 15_000 };
  const gate = { measure: preset.measures[0]?.id ?? '', atLeast: 600_000 };
  return { ...preset, components: [{ ...limited, gate } as Component, ...others] };
})();
const book = planWorkbook(plan, { ...optionsFor(plan, 'native'), spareRows: 3 });

type Break = readonly [
  sheet: string,
  place: (sheet: SheetDescription) => string,
  content: CellContent,
];
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text, value: 0 });
const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (value: string): CellContent => ({ kind: 'text', value });

/** A cell of a ledger by its head, the `nth` of those that say the same, and its row of data. */
const under =
  (head: string, row: number, nth = 0) =>
  ({ cells, frozenAt }: SheetDescription): string => {
    const first = frozenAt?.row ?? 0;
    const found = cells.filter(
      ({ row: at, content }) => at === first - 1 && 'value' in content && content.value === head,
    )[nth];
    if (!found) throw new Error(`No column ${head}.`);
    return relative({ row: first + row, column: found.column });
  };
const input =
  (kind: string) =>
  ({ inputs = [] }: SheetDescription): string => {
    const found = inputs.find(({ id }) => id.includes(kind));
    if (!found) throw new Error(`No input ${kind}.`);
    return relative(found.area);
  };
/** What stands in a cell now. */
const asItStands = (sheet: SheetDescription, address: string): CellContent => {
  const content = sheet.cells.find((one) => relative(one) === address)?.content;
  if (content?.kind !== 'formula') throw new Error(`${address} calculates.`);
  return typeof content.value === 'number' ? number(content.value) : text(String(content.value));
};

const team = (head: string, row: number, content: CellContent): Break => [
  'Team',
  under(head, row),
  content,
];
const deals = (head: string, row: number, content: CellContent, nth = 0): Break => [
  ...(['Deals', under(head, row, nth), content] as const),
];
/** In the name's column, one blank line below the last row of the table. */
const below = (sheet: string): Break => [
  sheet,
  ({ tables: [table] = [] }) =>
    relative({ row: (table?.area.row ?? 0) + (table?.area.rows ?? 0) + 1, column: 0 }),
  text('D-999'),
];
const lastDeal = optionsFor(plan, 'native').deals.length;
const lastPayee = samplePayees(plan).length;

/** What each check watches, broken so that nothing else is. */
const breaks: readonly (readonly [check: string, ...cells: readonly Break[]])[] = [
  ['Every credit reaches a payee', team('Credited bookings', 0, formula('=700000+1'))],
  [
    'Pay of the deals is pay of the payees',
    team('Earned: Deal-size accelerator', 0, formula('=5+5')),
  ],
  ['Earned, less gates and caps, with floors, is paid', team('Accelerator', 0, formula('=7+7'))],
  ['Components add up to the payout', team('Payout', 0, formula('=1+0'))],
  ['Roles add up to the payout', team('Role as compared', 0, formula('="k nobody"'))],
  ['Shares add up to the whole: credit', ['Plan', input('creditShare'), number(0.7)]],
  ['No deal credits more than all of it', deals('Credit share AE', 0, number(0.9))],
  ['A deal stands once', deals('Deal', 1, text('D-001'))],
  [
    'No payee is on two rows for one day',
    ...[lastPayee, lastPayee + 1].flatMap((row) => [
      team('Payee', row, text('Nora')),
      team('Role', row, text('AE')),
    ]),
  ],
  ['Every deal has the date that it counts by', deals('Booked', 0, { kind: 'blank' })],
  [
    'Nothing out of the period is credited',
    deals('Booked', 0, number(47_000)),
    deals('Commissionable', 0, formula('=5+5')),
    deals('Credit', 0, formula('=0+0')),
  ],
  ['Every row of Deals is accounted for', deals('New value', lastDeal, number(5_000))],
  [
    'Every row of Team can be read',
    team('Payee', lastPayee, text('Nora')),
    team('Role', lastPayee, text('Nobody has it')),
  ],
  ['Nothing stands below the rows of Deals', below('Deals')],
  ['Nothing stands below the rows of Team', below('Team')],
  ['No text stands among numbers', deals('New value', 0, text('60,000 or so'))],
];

/** A formula that is typed over by what it comes to, and one that is not there, are right today. */
const overwritten = ['Team', 'Deals'].map((name) => {
  const sheet = book.sheets.find(called(name));
  if (!sheet) throw new Error(`There is ${name}.`);
  const at = under(name === 'Team' ? 'Payout' : 'Commission', 0);
  const cell: Break = [name, at, asItStands(sheet, at(sheet))];
  return [`Every row of ${name} calculates`, cell] as const;
});
const all = [...breaks, ...overwritten];

function broken(cells: readonly Break[]): WorkbookDescription {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const typed = new Map(
        cells.flatMap(([name, place, content]) =>
          name === sheet.name ? [[place(sheet), content] as const] : [],
        ),
      );
      // A column of a table in which something else stands is no longer calculated as one.
      const tables = sheet.tables?.map((table) => ({
        ...table,
        columns: table.columns.map(({ title }) => ({ title, is: 'input' as const })),
      }));
      return {
        ...sheet,
        ...(tables && { tables }),
        cells: [
          ...sheet.cells.map((cell) => ({
            ...cell,
            content: typed.get(relative(cell)) ?? cell.content,
          })),
          // What stands below everything else.
          ...[...typed].flatMap(([address, content]) => {
            const place = areaAt(address);
            const isNew = place && !sheet.cells.some((cell) => relative(cell) === address);
            return isNew ? [{ ...place, content, style: styles.text }] : [];
          }),
        ],
      };
    }),
  };
}

describeWith(['soffice'], 'the Checks sheet', () => {
  const untouched = presetPlans.map(({ title, plan: preset }) => ({
    title,
    workbook: planWorkbook(preset, optionsFor(preset, 'native')),
  }));
  const values = booksInLibreOffice([
    book,
    ...untouched.map(({ workbook }) => workbook),
    ...all.map(([, ...cells]) => broken(cells)),
  ]);
  const [ofBook, ...others] = values;
  const ofBroken = others.slice(untouched.length);

  test('all of it agrees on every preset, untouched, and on every sheet a line says so', () => {
    expect(failing(book, ofBook)).toEqual([]);
    untouched.forEach(({ title, workbook }, k) => {
      expect([title, failing(workbook, others[k])]).toEqual([title, []]);
      expect(differences({ sheets: workbook.sheets.filter(isChecks) }, others[k])).toEqual([]);
      const { name } = checksOf(workbook);
      const lines = workbook.sheets.flatMap(({ cells }) =>
        cells.filter(
          ({ content }) =>
            content.kind === 'formula' &&
            content.formula.startsWith(`=HYPERLINK("#"&CELL("address",INDEX('${name}'!$A$6:$A$`) &&
            content.formula.endsWith(`,'${name}'!$A$3)`),
        ),
      );
      expect(lines).toHaveLength(
        workbook.sheets.filter((one) => one.visibility === 'visible').length - 1,
      );
      for (const { style, content } of lines) {
        expect(style.numberFormat).toMatch(/"✓ (Checks: all|Kontrol: alle) \d+ (agree|stemmer)"/);
        expect(content).toMatchObject({ value: 0 });
      }
    });
  });

  test.each(all.map(([check], k) => [check, k] as const))(
    'one thing broken turns one check: %s',
    (check, k) => {
      expect(failing(book, ofBroken[k])).toEqual([check]);
      expect(ofBroken[k]?.get('Team')?.get('B3')).toBe(1);
    },
  );

  test('every check is broken', () => {
    const broken = new Set(all.map(([check]) => check.split(':')[0]));
    expect(allChecks.map(({ words }) => words.en).filter((check) => !broken.has(check))).toEqual(
      [],
    );
  });
});

test.each(plans)('what limits leave is paid, for a team of odd people: $title', ({ plan: odd }) => {
  const workbook = workbookOf(odd, oddTeam(odd));
  const limits = allChecks.find(({ words }) => words.en.startsWith('Earned, less'))?.words;
  expect(failing(workbook)).not.toContain(limits?.[odd.language]);
});
