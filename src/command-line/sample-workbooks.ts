import { agreedGoal } from '../plan/pay/table-rows';
import type { Language } from '../engine/words';
import type { TableComponent } from '../plan/kinds';
import type { PlanComponent } from '../plan/kind';
import { leadPart } from '../plan/parts';
import { planOf, presets } from '../plan/presets/presets';
import type { WorkbookDescription } from '../workbook/description/description';
import { planWorkbook } from '../workbook/sheets/plan-workbook';
import { suitableSheets } from '../workbook/sheets/book';
import { sampleDeals, samplePayees } from '../plan/payee/sample-people';

/** Fixed, so that the files are the same every time. */
const effective = { from: '2026-07-01', to: '2026-09-30' };

/** The workbook of each preset with the sheets that suit it, at 98 % of the goal, where an unrounded attainment shows. */
export function sampleWorkbooks(
  language: Language,
): readonly { readonly id: string; readonly workbook: WorkbookDescription }[] {
  return presets.map((preset) => {
    const plan = planOf(preset, language, effective);
    const lead = leadPart(plan);
    const people = { payees: samplePayees(plan), deals: sampleDeals(plan), spareRows: 10 };
    const options = {
      form: 'native' as const,
      sheets: suitableSheets(plan),
      result: lead ? nearGoal(lead) : 0,
      ...people,
    };
    return { id: preset.id, workbook: planWorkbook(plan, options) };
  });
}

/** 98 % of the goal; what is counted stays one below it. */
function nearGoal(part: PlanComponent<TableComponent>): number {
  const goal = agreedGoal(part);
  return part.measure.unit === 'count' ? goal - 1 : 0.98 * goal;
}
