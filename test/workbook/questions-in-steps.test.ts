import { type Steps, rowsOfStep } from '../../src/engine/in-steps';
import { creditingInSteps } from '../../src/plan/deals/crediting';
import { statement } from '../../src/plan/payee/statement';
import { openFile } from '../../src/workbook/plans/open-file';
import { peopleIn } from '../../src/workbook/plans/in-files';
import { explainingFile } from '../../src/workbook/explain/explaining';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { presetPlan } from '../spreadsheet/component-plans';
import { workbookOfMany } from '../spreadsheet/thousands';

/* What a statement and Explain ask of thousands of rows is calculated in steps, between which the pane answers. */

const [payees, deals] = [500, 1_500];

function counted<T>(steps: Steps<T>): { result: T; stops: number } {
  for (let stops = 0; ; stops++) {
    const step = steps.next();
    if (step.done) return { result: step.value, stops };
  }
}

/** A workbook of many, as a tab has it open. */
const { plan, live, people } = (() => {
  const file = openFile(xlsxFile(workbookOfMany(presetPlan('enterprise-ae'), payees, deals)));
  const [found] = file.ok ? file.value : [];
  if (found?.state !== 'current' || !found.live) throw new Error('The file holds a plan.');
  return { plan: found.plan, live: found.live, people: peopleIn(found.plan, found.live) };
})();

test('columns of deals are read with a stop after every few hundred rows, and pay as they do', () => {
  const { result, stops } = counted(creditingInSteps(plan, people.deals ?? [], people.payees));
  // Two dozen columns are asked, each of them whole.
  expect(stops).toBeGreaterThan((24 * deals) / rowsOfStep - 1);
  const [payee] = people.payees;
  if (!payee) throw new Error('There is a payee.');
  const { lines } = statement(plan, payee, result, people.payees);
  const byDeal = lines.filter((line) => line.deals.length > 0);
  expect(byDeal).not.toEqual([]);
  for (const { earned, deals } of byDeal)
    expect(deals.reduce((sum, { pay }) => sum + pay, 0)).toBeCloseTo(earned, 8);
});

test('Explain is ready after stops that grow with the rows, and asks nothing more at once', () => {
  const { result, stops } = counted(explainingFile(plan, people, live));
  // The columns of deals, and once more those of the sheets Deals and Team.
  expect(stops).toBeGreaterThan((48 * deals) / rowsOfStep);
  expect(result.explain(result.ofPayee(0, 'payout'))).toBeDefined();
});
