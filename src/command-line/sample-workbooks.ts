import { agreedGoal } from '../plan/pay/table-rows';
import type { Language } from '../engine/words';
import type { TableComponent } from '../plan/kinds';
import type { PlanComponent } from '../plan/kind';
import { leadPart } from '../plan/parts';
import type { Deal, Payee } from '../plan/people';
import type { Plan } from '../plan/plan';
import { planOf, presets } from '../plan/presets/presets';
import type { WorkbookDescription } from '../workbook/description/description';
import { planWorkbook } from '../workbook/sheets/plan-workbook';
import { suitableSheets } from '../workbook/sheets/book';
import { effective, publicDocument } from './public-plans/public-plan';
import { publicPlans } from './public-plans/public-plans';
import { sampleDeals, samplePayees } from '../plan/payee/sample-people';

/** The workbook of each preset with the sheets that suit it, at 98 % of the goal, where an unrounded attainment shows. */
export const sampleWorkbooks = (language: Language): readonly SampleWorkbook[] =>
  presets.map((preset) => {
    const plan = planOf(preset, language, effective);
    const people = { payees: samplePayees(plan), deals: sampleDeals(plan) };
    return { id: preset.id, workbook: workbookOf(plan, people) };
  });

/** The workbook of each plan that somebody published: everyone on Team is one of its examples. */
export const publicWorkbooks = (): readonly SampleWorkbook[] =>
  publicPlans.map((of) => {
    const plan = publicDocument(of);
    const shown = of.paid.some(({ deals }) => deals) ? of.paid.slice(0, 1) : of.paid;
    const payees = shown.flatMap(({ what, payee, beside = [] }) => [
      { ...nobody, name: what, ...payee },
      ...beside.map((one) => ({ ...nobody, ...one })),
    ]);
    const deals = shown.flatMap((one) => one.deals ?? []);
    return { id: of.id, workbook: workbookOf(plan, { payees, deals }) };
  });

interface SampleWorkbook {
  readonly id: string;
  readonly workbook: WorkbookDescription;
}

function workbookOf(
  plan: Plan,
  people: { readonly payees: readonly Payee[]; readonly deals: readonly Deal[] },
): WorkbookDescription {
  const lead = leadPart(plan);
  return planWorkbook(plan, {
    form: 'native',
    sheets: suitableSheets(plan).filter((sheet) => sheet !== 'deals' || people.deals.length > 0),
    result: lead ? nearGoal(lead) : 0,
    spareRows: 10,
    ...people,
  });
}

const nobody: Payee = {
  ...{ name: '', role: '', team: '', quota: null, from: null, to: null },
  ...{ credited: {}, prior: {}, results: {} },
};

/** 98 % of the goal; what is counted stays one below it. */
function nearGoal(part: PlanComponent<TableComponent>): number {
  const goal = agreedGoal(part);
  return part.measure.unit === 'count' ? goal - 1 : 0.98 * goal;
}
