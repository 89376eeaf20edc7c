import { describeWith } from '../programs';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { guaranteed, knowThem, pooled } from '../plan/outside/kinds-that-read';
import { booksInLibreOffice } from '../spreadsheet/books';
import { presetPlan } from '../spreadsheet/component-plans';
import { differences, isFormula } from '../spreadsheet/plan-page';

beforeAll(knowThem);

/** A guarantee over what the others pay, and a pool that reads the payee, on every sheet. */
describeWith(['soffice'], 'a kind that reads the rest of its plan', () => {
  test('comes to the same on every sheet as in the engine', () => {
    const books = ['enterprise-ae', 'milestone', 'csm-expansion'].map((id) => {
      const plan = presetPlan(id);
      const [lead] = plan.measures;
      const ids = plan.components.filter(({ kind }) => kind !== 'escalation').map((one) => one.id);
      const guarantee = guaranteed('guarantee', 80_000, ids);
      const more =
        lead?.id === 'sales'
          ? [guarantee, { ...pooled('pool', 0.001, 10_000), cap: 5_000 }]
          : [guarantee];
      const whole = { ...plan, components: [...plan.components, ...more] };
      return planWorkbook(whole, {
        ...{ form: 'native', sheets: ['plan', 'team', 'scenarios'], result: 0, deals: [] },
        ...{ payees: samplePayees(whole), spareRows: 1 },
      });
    });
    const values = booksInLibreOffice(books);
    const found = books.flatMap((book, k) => differences(book, values[k]));
    expect(found).toEqual([]);
    const cells = books.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells));
    expect(cells.filter(isFormula).length).toBeGreaterThan(1_000);
  });
});
