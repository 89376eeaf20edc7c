import { kindNames } from '../../src/plan/all-kinds';
import { relative } from '../../src/workbook/description/addresses';
import { looseFile } from '../spreadsheet/loose-file';
import { describeWith } from '../programs';
import { booksInLibreOffice, booksInGnumeric } from '../spreadsheet/books';
import { presetPlan, presetPlans } from '../spreadsheet/component-plans';
import { gathered } from '../spreadsheet/gathered';
import { isFormula, typedInto } from '../spreadsheet/plan-page';
import { oddTeam } from '../spreadsheet/team-people';
import {
  components,
  plans,
  workbookOf,
  teamOf,
  withTeam,
  teamDifferences,
} from '../spreadsheet/team-plans';
import { officeVersions, validationErrors } from '../spreadsheet/validator';

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
  test.each([
    ['LibreOffice', booksInLibreOffice],
    ['Gnumeric', booksInGnumeric],
  ])('is recalculated by %s to what the engine pays, expects and flags', (_, recalculate) => {
    const values = recalculate(books.map(({ workbook }) => workbook));
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
      // The last payee's team is new, and gets its line.
      const before = workbookOf(plan, payees.slice(0, -1), { spareRows: 3, teamLines: 5 });
      const after = workbookOf(plan, payees, { spareRows: 2, teamLines: 5 });
      const [empty, full] = [teamOf(before), teamOf(after)];
      const was = new Map(empty.cells.map((one) => [relative(one), one.content]));
      const entries = full.cells.filter(
        (one) =>
          (one.content.kind === 'text' || one.content.kind === 'number') &&
          was.get(relative(one))?.kind === 'blank',
      );
      expect(entries.length).toBeGreaterThan(0);
      return { title, after, book: withTeam(before, typedInto(empty, entries)) };
    });
    const values = booksInLibreOffice(typed.map(({ book }) => book));
    const found = typed.flatMap(({ title, after }, k) =>
      teamDifferences(after, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
  });
});

describe('the file of every Team sheet', () => {
  const all = [...components, ...presetPlans].flatMap(({ plan }) =>
    (['native', 'functions'] as const).map((form) => workbookOf(plan, oddTeam(plan), { form })),
  );
  const file = looseFile(gathered(all));
  test.each(officeVersions)('has no error for %s', (version) => {
    expect(validationErrors(file, version)).toEqual([]);
  });
});
