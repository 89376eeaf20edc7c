import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { describeWith } from '../programs';
import { presetPlan } from '../spreadsheet/component-plans';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import { isFormula } from '../spreadsheet/plan-page';
import { manyPayees } from '../spreadsheet/team-people';
import { workbookOf, teamOf, teamDifferences } from '../spreadsheet/team-plans';

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
