import { rulesFingerprint } from '../../src/plan/fingerprint';
import { kindNames } from '../../src/plan/kinds';
import { xlsxFile } from '../../src/workbook/xlsx-writer/xlsx-file';
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
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { differences, isFormula, planPage, resultsFor, workbookOf } from '../spreadsheet/plan-page';
import { officeVersions, validationErrors } from '../spreadsheet/validator';

const enterprise = presetPlan('enterprise-ae');
const plans: readonly TitledPlan[] = [
  ...presetPlans,
  ...kindPlans,
  ...chosenPlans,
  ...pickedPlans,
  { title: 'approved', plan: approved(enterprise, rulesFingerprint(enterprise)) },
  { title: 'changed since its approval', plan: approved(enterprise, 'another mark') },
];

/** A sheet for each result that the lead component is tried with; in Danish and below others, one. */
const books = plans.map(({ title, plan }) => ({
  title,
  workbook: workbookOf(
    resultsFor(plan)
      .slice(0, plan.language === 'da' ? 2 : 12)
      .map((result, k) => planPage(plan, { result, sheets: { plan: `R${k}` } })),
  ),
}));

describeWith(['soffice', 'ssconvert'], 'the Plan sheet', () => {
  const files = books.map(({ workbook }) => xlsxFile(workbook));

  test.each([
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('is recalculated by %s to what the engine pays', (_, recalculate) => {
    const values = recalculate(files);
    const found = books.flatMap(({ title, workbook }, k) =>
      differences(workbook, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    const cells = books.flatMap(({ workbook }) => workbook.sheets.flatMap((sheet) => sheet.cells));
    expect(cells.filter(isFormula).length).toBeGreaterThan(30_000);
  });

  test('is tried with every kind', () => {
    const tried = new Set(plans.flatMap(({ plan }) => plan.components.map(({ kind }) => kind)));
    expect([...tried].sort()).toEqual([...kindNames].sort());
  });
});

test.each(officeVersions)('the file of every Plan sheet has no error for %s', (version) => {
  const pages = plans.map(({ plan }, k) => planPage(plan, { sheets: { plan: `Plan ${k}` } }));
  expect(validationErrors(xlsxFile(workbookOf(pages)), version)).toEqual([]);
});
