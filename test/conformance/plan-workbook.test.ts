import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import { kindNames } from '../../src/plan/all-kinds';
import { relative } from '../../src/workbook/description/addresses';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { looseFile } from '../spreadsheet/loose-file';
import { describeWith } from '../programs';
import {
  type TitledPlan,
  approved,
  chosenPlans,
  kindPlans,
  pickedPlans,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import { booksInGnumeric, typedInLibreOffice } from '../spreadsheet/books';
import type { Typing } from '../spreadsheet/libreoffice';
import { differences, isFormula, planPage, resultsFor, workbookOf } from '../spreadsheet/plan-page';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import type { Values } from '../spreadsheet/values';

const enterprise = presetPlan('enterprise-ae');
const plans: readonly TitledPlan[] = [
  ...presetPlans,
  ...kindPlans,
  ...chosenPlans,
  ...pickedPlans,
  { title: 'approved', plan: approved(enterprise, rulesFingerprint(enterprise)) },
  { title: 'changed since its approval', plan: approved(enterprise, 'another mark') },
];

/** The page for each result that the lead component is tried with; in Danish and below others, two. */
const tried = plans.map(({ title, plan }) => ({
  title,
  pages: resultsFor(plan)
    .slice(0, plan.language === 'da' ? 2 : 12)
    .map((result) => workbookOf([planPage(plan, { result })])),
}));

/** All pages of a plan differ in the numbers that are typed alone, so that one is enough to type into. */
const typedInto = (pages: readonly WorkbookDescription[]): Typing[][] =>
  pages.map(({ sheets: [sheet] }) =>
    (sheet?.cells ?? []).flatMap((cell, k) => {
      const { content } = cell;
      const first = pages[0]?.sheets[0]?.cells[k]?.content;
      if (content.kind !== 'number' || first?.kind !== 'number' || first.value === content.value) {
        return [];
      }
      return [{ sheet: 'Plan', address: relative(cell), value: content.value }];
    }),
  );

const withoutNumbers = ({ sheets }: WorkbookDescription) =>
  sheets.map(({ cells }) =>
    cells.map(({ row, column, content }) => ({
      ...{ row, column, kind: content.kind },
      ...(content.kind === 'text' ? { text: content.value } : {}),
      ...(content.kind === 'formula' ? { formula: content.formula } : {}),
    })),
  );

/** Where a plan's pages begin among the pages of all. */
const firstOf = (book: number) =>
  tried.slice(0, book).reduce((sum, { pages }) => sum + pages.length, 0);

const foundIn = (values: (book: number, page: number) => Values | undefined) =>
  tried.flatMap(({ title, pages }, k) =>
    pages.flatMap((page, n) => differences(page, values(k, n)).map((one) => `${title}: ${one}`)),
  );

describeWith(['soffice', 'ssconvert'], 'the Plan sheet', () => {
  test('is the same page for every result but for what is typed', () => {
    for (const { pages } of tried) {
      const first = pages[0] && withoutNumbers(pages[0]);
      for (const page of pages) expect(withoutNumbers(page)).toEqual(first);
    }
  });

  test('is recalculated by LibreOffice to what the engine pays, result after result', () => {
    const values = typedInLibreOffice(
      tried.map(({ pages }) => {
        const [book] = pages;
        if (!book) throw new Error('There is a result to try.');
        return { book, typed: typedInto(pages) };
      }),
    );
    const found = foundIn((book, page) => values[book]?.[page]);
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    const cells = tried.flatMap(({ pages }) => pages.flatMap(({ sheets }) => sheets[0]?.cells));
    expect(cells.filter((cell) => cell && isFormula(cell)).length).toBeGreaterThan(30_000);
  });

  test('is recalculated by Gnumeric to what the engine pays', () => {
    const values = booksInGnumeric(tried.flatMap(({ pages }) => pages));
    const found = foundIn((book, page) => values[firstOf(book) + page]);
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
  });

  test('is tried with every kind', () => {
    const kinds = new Set(plans.flatMap(({ plan }) => plan.components.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...kindNames].sort());
  });
});

describe('the file of every Plan sheet', () => {
  const pages = plans.map(({ plan }, k) => planPage(plan, { sheets: { plan: `Plan ${k}` } }));
  const file = looseFile(workbookOf(pages));
  test.each(officeVersions)('has no error for %s', (version) => {
    expect(validationErrors(file, version)).toEqual([]);
  });
});
