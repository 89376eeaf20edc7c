import { dealRoles } from '../../src/plan/deals/roles';
import { sampleDeals } from '../../src/plan/payee/sample-people';
import type { Plan } from '../../src/plan/plan';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { manyPayees } from './team-people';

/** The workbook of a plan with so many payees and deals, each deal with owners of its own for every role. */
export function workbookOfMany(plan: Plan, payees: number, deals: number): WorkbookDescription {
  const samples = sampleDeals(plan);
  const roles = dealRoles(plan);
  return planWorkbook(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 5 },
    payees: manyPayees(plan, payees),
    deals: Array.from({ length: deals }, (_, k) => {
      const like = samples[k % samples.length];
      if (!like) throw new Error('There are deals.');
      return {
        ...like,
        deal: `D-${k + 1}`,
        customer: `${like.customer} ${Math.floor(k / samples.length)}`,
        owners: Object.fromEntries(
          roles.map((role, r) => [role, { name: `Payee ${((k * 7 + r * 13) % payees) + 1}` }]),
        ),
      };
    }),
  });
}
