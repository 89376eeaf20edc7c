import { common } from '../../src/plan/kind';
import { kindNames } from '../../src/plan/kinds';
import type { Payee } from '../../src/plan/people';
import type { Component } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { letters, over, relative } from '../../src/workbook/addresses';
import type {
  Area,
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description';
import { clearWidths } from '../../src/workbook/head-width';
import type { FormulaForm } from '../../src/workbook/forms';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { suitableSheets } from '../../src/workbook/book';
import { sampleDeals, samplePayees } from '../../src/workbook/sample-people';
import { linesOf } from '../../src/workbook/text-lines';
import { xlsxFile } from '../../src/workbook/xlsx-writer/xlsx-file';
import { evaluate } from '../functions/evaluate';
import { describeWith } from '../programs';
import {
  type TitledPlan,
  kindPlans,
  pickedPlans,
  planWith,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import type { Entry } from '../spreadsheet/formula-rows';
import { gathered } from '../spreadsheet/gathered';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { differences, isFormula, typedInto } from '../spreadsheet/plan-page';
import { readXlsx } from '../spreadsheet/read-xlsx';
import { manyPayees, oddTeam } from '../spreadsheet/team-people';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { writtenInExcel } from '../workbook/in-excel';

const sales = measure('sales', 'sales');
const nrr = measure('nrr', 'NRR', 'percent');
const meetings = measure('meetings', 'meetings', 'count');
const escalation = (follows: string): Component => ({
  kind: 'escalation',
  ...common('escalation'),
  measure: follows,
  forecast: 0.08,
  revised: 0.06,
  basis: 'market',
});
const milestone: Plan['components'][number] = {
  kind: 'milestone',
  ...following('bonus', 'sales'),
  quota: 1_000_000.01,
  pays: 'amount',
  bonus: 50_000,
  trigger: 0.98,
  partial: { kind: 'none' },
};
const accelerator: Plan['components'][number] = {
  kind: 'accelerator',
  ...following('accelerator', 'sales'),
  roles: ['AE', 'The "senior" AE'],
  hasPrior: true,
  cap: 400_000.25,
  floor: 1_000,
  method: 'marginal',
  quota: 2_000_000,
  rate: 0.05,
  tiers: [
    { from: 0, multiplier: 0.5 },
    { from: 0.5, multiplier: 1 },
    { from: 1, multiplier: 1.5 },
  ],
};
const components: readonly TitledPlan[] = [
  { title: 'a quota', plan: planWith({ measures: [sales], components: [milestone] }) },
  {
    title: 'a ladder without a quota',
    plan: planWith({
      measures: [sales],
      components: [
        {
          kind: 'ladder',
          ...following('ladder', 'sales'),
          mode: 'linear',
          quota: null,
          rungs: [
            { from: 100_000, bonus: 1_000 },
            { from: 1_000_000, bonus: 33_333.33 },
          ],
        },
      ],
    }),
  },
  ...(['en', 'da'] as const).map((language) => ({
    title: `a cap, earlier credit and a role with quotation marks (${language})`,
    plan: planWith(
      {
        roles: ['AE', 'The "senior" AE', 'SE'],
        measures: [sales],
        components: [accelerator, { ...milestone, roles: ['SE'] }],
      },
      language,
    ),
  })),
  ...(['en', 'da'] as const).map((language) => ({
    title: `a commission, events and a gate (${language})`,
    plan: planWith(
      {
        roles: ['AE', 'CSM'],
        measures: [sales, nrr],
        components: [
          {
            kind: 'commission',
            ...following('commission', 'sales'),
            gate: { measure: 'nrr', atLeast: 1 },
            method: 'retroactive',
            quota: 700_000,
            tiers: [
              { from: 0.5, rate: 0.0333 },
              { from: 1, rate: 0.0777 },
            ],
          },
          {
            kind: 'events',
            ...common('spifs'),
            roles: ['AE'],
            cap: 9_000,
            schedule: [
              { event: 'Demo', amount: 1_000.5 },
              { event: 'POC', amount: 2_500 },
            ],
          },
        ],
      },
      language,
    ),
  })),
  {
    title: 'quotas of two measures, each component its own, one measure escalated',
    plan: planWith({
      measures: [sales, meetings],
      components: [
        milestone,
        { ...milestone, id: 'second', quota: 777_777.77 },
        { ...milestone, id: 'third', measure: 'meetings', quota: 40, trigger: 1 },
        escalation('meetings'),
      ],
    }),
  },
  {
    title: 'a quota of the second measure only',
    plan: planWith({
      measures: [sales, meetings],
      components: [{ ...milestone, measure: 'meetings', quota: 40 }],
    }),
  },
  {
    title: 'an escalated quota',
    plan: planWith({
      measures: [sales],
      components: [milestone, escalation('sales')],
    }),
  },
];
/** A kind below another one holds all that it has alone; two languages are tried with the presets. */
const otherKinds = kindPlans.filter(({ title }) => title.endsWith('second (en)'));
const plans = [...components, ...presetPlans, ...otherKinds, ...pickedPlans];

function workbookOf(
  plan: Plan,
  payees: readonly Payee[],
  more: { readonly form?: FormulaForm; readonly spareRows?: number; readonly deals?: boolean } = {},
): WorkbookDescription {
  const usesDeals = more.deals ?? suitableSheets(plan).includes('deals');
  return planWorkbook(plan, {
    form: more.form ?? 'native',
    sheets: usesDeals ? ['plan', 'team', 'deals'] : ['plan', 'team'],
    result: 0,
    payees,
    deals: usesDeals ? sampleDeals(plan) : [],
    spareRows: more.spareRows ?? 3,
  });
}

function teamOf({ sheets }: WorkbookDescription): SheetDescription {
  const team = sheets.find(({ name }) => name === 'Team');
  if (!team) throw new Error('There is a Team sheet.');
  return team;
}

/** The same workbook with another Team sheet. */
const withTeam = (workbook: WorkbookDescription, team: SheetDescription): WorkbookDescription => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === team.name ? team : sheet)),
});

const teamDifferences = (
  workbook: WorkbookDescription,
  values: Parameters<typeof differences>[1],
) => differences({ sheets: [teamOf(workbook)] }, values);

const books = [
  ...plans.map(({ title, plan }) => ({ title, workbook: workbookOf(plan, oddTeam(plan)) })),
  ...['enterprise-ae', 'csm-expansion', 'milestone'].flatMap((id) => {
    const plan = presetPlan(id);
    return [
      {
        title: `${id}, no Deals sheet`,
        workbook: workbookOf(plan, oddTeam(plan), { deals: false }),
      },
      { title: `${id}, nobody`, workbook: workbookOf(plan, []) },
    ];
  }),
];

describeWith(['soffice', 'ssconvert'], 'the Team sheet', () => {
  const files = books.map(({ workbook }) => xlsxFile(workbook));

  test.each([
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('is recalculated by %s to what the engine pays, expects and flags', (_, recalculate) => {
    const values = recalculate(files);
    const found = books.flatMap(({ title, workbook }, k) =>
      teamDifferences(workbook, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
    const cells = books.flatMap(({ workbook }) => teamOf(workbook).cells);
    expect(cells.filter(isFormula).length).toBeGreaterThan(20_000);
  });

  test('is tried with every kind', () => {
    const tried = new Set(plans.flatMap(({ plan }) => plan.components.map(({ kind }) => kind)));
    expect([...tried].sort()).toEqual([...kindNames].sort());
  });

  test('pays a payee who is typed into a spare row', () => {
    const typed = components.concat(presetPlans).map(({ title, plan }) => {
      const payees = oddTeam(plan);
      // The last payee's team is new; a list of teams is made when the sheet is written.
      const known = payees.map((payee, k) =>
        k === payees.length - 1 ? { ...payee, team: payees[0]?.team ?? '' } : payee,
      );
      const before = workbookOf(plan, known.slice(0, -1), { spareRows: 3 });
      const after = workbookOf(plan, known, { spareRows: 2 });
      const [empty, full] = [teamOf(before), teamOf(after)];
      const was = new Map(empty.cells.map((one) => [relative(one), one.content]));
      const entries = full.cells.filter(
        (one) =>
          (one.content.kind === 'text' || one.content.kind === 'number') &&
          was.get(relative(one))?.kind === 'blank',
      );
      expect(entries.length).toBeGreaterThan(0);
      return { title, after, file: xlsxFile(withTeam(before, typedInto(empty, entries))) };
    });
    const values = recalculateInLibreOffice(typed.map(({ file }) => file));
    const found = typed.flatMap(({ title, after }, k) =>
      teamDifferences(after, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
  });
});

describeWith('soffice', 'a Team sheet of 20,000 payees', () => {
  test('is described in seconds and recalculated to what the engine pays', () => {
    const plan = presetPlan('enterprise-ae');
    const payees = manyPayees(plan, 20_000);
    const start = performance.now();
    const workbook = workbookOf(plan, payees, { deals: false });
    const described = performance.now() - start;
    const file = xlsxFile(workbook);
    const written = performance.now() - start - described;
    const [values] = recalculateInLibreOffice([file]);
    const recalculated = performance.now() - start - described - written;
    const found = teamDifferences(workbook, values);
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
    const count = teamOf(workbook).cells.filter(isFormula).length;
    expect(count).toBeGreaterThan(200_000);
    const seconds = (time: number) => (time / 1000).toFixed(1);
    process.stdout.write(
      `20,000 payees, ${count} formulas: described in ${seconds(described)} s, written in ` +
        `${seconds(written)} s, recalculated by LibreOffice in ${seconds(recalculated)} s\n`,
    );
  }, 400_000);
});

describe('in the form of functions', () => {
  const pairs = [...components, ...presetPlans].map(({ title, plan }) => ({
    title,
    native: workbookOf(plan, oddTeam(plan)),
    functions: workbookOf(plan, oddTeam(plan), { form: 'functions' }),
  }));

  test.each(pairs)('only what is earned differs, one call a column: $title', (pair) => {
    const [native, functions] = [teamOf(pair.native), teamOf(pair.functions)];
    const others = new Map(functions.cells.map((one) => [relative(one), one]));
    const different = native.cells.filter(
      (one) => JSON.stringify(one) !== JSON.stringify(others.get(relative(one))),
    );
    const spills = spillsOn(functions);
    const lengths = spills.map(({ content: { values } }) => values.length);
    expect(different).toHaveLength(lengths.reduce((sum, length) => sum + length, 0));
    expect(new Set(spills.map(({ column }) => column)).size).toBe(spills.length);
    for (const { row, column, content } of spills) {
      const earned = native.cells.filter(
        (one) => one.column === column && one.row >= row && one.row < row + content.values.length,
      );
      expect(content.values).toEqual(earned.map(valueOf));
      expect(content.formula).toContain('COMP.');
    }
  });

  test.each(pairs)('the functions earn what the plain formulas earn: $title', ({ functions }) => {
    const { cells, named } = gridOf(functions);
    for (const { content } of spillsOn(teamOf(functions))) {
      const spilled = evaluate(named(content.formula), cells);
      const earned = content.values.map((_, k) => spilled[spilled.length === 1 ? 0 : k]?.[0]);
      expect(
        content.values.flatMap((value, k) =>
          isNear(value, earned[k]) ? [] : [[k, value, earned[k]]],
        ),
      ).toEqual([]);
    }
  });
});

const valueOf = ({ content }: CellDescription) =>
  content.kind === 'formula' ? content.value : undefined;

const isNear = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= Math.max(1e-12 * Math.abs(one), 1e-9)
    : one === other;

const spillsOn = ({ cells }: SheetDescription) =>
  cells.flatMap(({ row, column, content }) =>
    content.kind === 'spill' ? [{ row, column, content }] : [],
  );

/** The Plan sheet's columns stand far to the right of the team, where one grid can hold both. */
const aside = 702;
const besideTeam = (address: string) =>
  address.replace(/\$?([A-Z])\$?(\d+)/g, (_, column: string, row: string) => `$AA${column}$${row}`);

function gridOf({ sheets, names }: WorkbookDescription) {
  const cells: Entry[][] = [];
  sheets.forEach(({ name, cells: own }) => {
    if (name !== 'Team' && name !== 'Plan') return;
    for (const { row, column, content } of own) {
      if (content.kind === 'blank') continue;
      const line = (cells[row] ??= []);
      const place = column + (name === 'Plan' ? aside : 0);
      if (content.kind !== 'spill') line[place] = content.value;
    }
  });
  const areas = new Map(names.map(({ name, area }) => [name, over(area)]));
  const named = (formula: string) =>
    withTexts(
      formula
        .slice(1)
        .replace(/'Plan'!([$A-Z0-9]+(?::[$A-Z0-9]+)?)(?=[-+*/,)<>=])/g, (_, address: string) =>
          besideTeam(address),
        )
        .replace(/'Plan'!([\p{L}\d_.]+)/gu, (_, name: string) =>
          besideTeam(areas.get(name) ?? name),
        ),
      cells,
    );
  return { cells, named };
}

/** Each column that is compared with a text, as a column of truths: that is all that is left of texts. */
function withTexts(formula: string, cells: Entry[][]): string {
  let place = 2 * aside;
  return formula.replace(
    /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?="((?:[^"]|"")*)"/g,
    (_, column: string, first: string, last: string | undefined, text: string) => {
      const from = [...column].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0) - 1;
      const wanted = text.replaceAll('""', '"').toLowerCase();
      for (let row = Number(first) - 1; row < Number(last ?? first); row++) {
        const line = (cells[row] ??= []);
        line[place] = String(line[from] ?? '').toLowerCase() === wanted;
      }
      const here = letters(place++);
      return `$${here}$${first}:$${here}$${last ?? first}`;
    },
  );
}

test.each(officeVersions)('the file of every Team sheet has no error for %s', (version) => {
  const all = [...components, ...presetPlans].flatMap(({ plan }) =>
    (['native', 'functions'] as const).map((form) => workbookOf(plan, oddTeam(plan), { form })),
  );
  expect(validationErrors(xlsxFile(gathered(all)), version)).toEqual([]);
});

describe('on paper', () => {
  const printed = presetPlans.map(({ title, plan }) => ({
    title,
    plan,
    team: teamOf(workbookOf(plan, samplePayees(plan))),
  }));
  const holds = (area: Area | undefined, own: Area): boolean =>
    area !== undefined &&
    own.row >= area.row &&
    own.row + own.rows <= area.row + area.rows &&
    own.column >= area.column &&
    own.column + own.columns <= area.column + area.columns;

  test.each(printed)(
    'the summary and its charts stand on a page of their own: $title',
    ({ team }) => {
      const { print, charts, columnWidths } = team;
      const { aside, area } = print;
      if (!aside) throw new Error('There is a summary.');
      expect(charts.length).toBeGreaterThan(0);
      expect(charts.filter(({ over: own }) => !holds(aside, own))).toEqual([]);
      expect(aside.column).toBeGreaterThanOrEqual(area.column + area.columns);
      // In points, on letter paper on its side, at the size that a page has when nothing is made smaller.
      const names = print.repeatedColumns ? columnWidths.slice(0, 1) : [];
      const widths = [...names, ...columnWidths.slice(aside.column, aside.column + aside.columns)];
      const points = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
      expect(points).toBeLessThan((279.4 - 20) * (72 / 25.4));
      const heights = Array.from(
        { length: Math.max(...charts.map(({ over: own }) => own.row + own.rows)) - aside.row },
        (_, k) => team.rowHeights.get(aside.row + k) ?? 15,
      );
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(
        (210 - 20) * (72 / 25.4),
      );
    },
  );

  test.each(printed)('nothing that only calculates is printed: $title', ({ team }) => {
    const { print, cells } = team;
    const heading = cells.find(
      ({ content }) =>
        content.kind === 'text' && ['Calculation', 'Beregning'].includes(content.value),
    );
    if (!heading || !print.aside) throw new Error('There are columns that calculate.');
    expect(heading.column).toBeGreaterThan(print.aside.column + print.aside.columns);
  });

  test.each(printed)('what every page repeats fits in its column: $title', ({ plan, team }) => {
    const sheets = [team, ...workbookOf(plan, samplePayees(plan)).sheets.filter(isDeals)];
    for (const { cells, columnWidths } of sheets) {
      const wide = cells.flatMap(({ column, content, style }) => {
        if (column > 0 || content.kind !== 'text') return [];
        const room = ((columnWidths[0] ?? 0) * 11) / style.font.size;
        return linesOf(content.value.replaceAll(' ', '\u00a0') + ' |', room) > 1
          ? [content.value]
          : [];
      });
      expect(wide).toEqual([]);
    }
  });

  test('a head that nearly fills its column gets room, and no head more than a page can spare', () => {
    const widthOf = (head: string) => clearWidths([{ head, width: 15 }])[0] ?? 0;
    expect(widthOf('Payout')).toBe(15);
    expect(widthOf('Deal-size accelerator')).toBeGreaterThan(15);
    expect(widthOf('Forholdsmæssigt'.repeat(6))).toBe(24);
  });

  test('both writers print the table and then the summary', async () => {
    const workbook = workbookOf(presetPlan('milestone'), []);
    const { print } = teamOf(workbook);
    const areas = [print.area, print.aside].flatMap((area) => (area ? [over(area)] : []));
    expect(areas).toHaveLength(2);
    const { names } = readXlsx(xlsxFile(workbook));
    expect(names.map(({ formula }) => formula)).toContain(
      areas.map((area) => `'Team'!${area}`).join(','),
    );
    const { excel } = await writtenInExcel(workbook);
    const team = excel.host.snapshot().sheets.find(({ name }) => name === 'Team');
    expect(team?.print.area).toEqual(areas.map((area) => area.replaceAll('$', '')));
  });
});

const isDeals = ({ name }: SheetDescription): boolean => name === 'Deals' || name === 'Handler';
