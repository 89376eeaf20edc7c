import type { Plan } from '../../src/plan/plan';
import type { FormulaForm } from '../../src/workbook/description/forms';
import type { WorkbookOptions } from '../../src/workbook/sheets/plan-workbook';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';

/** Every sheet that a plan has something to say on, for an invented team and its deals. */
export const optionsFor = (plan: Plan, form: FormulaForm): WorkbookOptions => {
  const sheets = suitableSheets(plan);
  const deals = sheets.includes('deals') ? sampleDeals(plan) : [];
  return { form, sheets, result: 1_000, payees: samplePayees(plan), deals, spareRows: 2 };
};
