import { type Plan, fillsTable, tableOf } from '../plan/plan';
import type { WorkbookDescription } from './description';
import { expansionSheet } from './expansion-sheet/expansion-sheet';
import { planXml } from './plan-document';
import { planSheet } from './plan-sheet/plan-sheet';
import { texts } from './plan-sheet/texts';
import { freeSheetName } from './sheet-names';

/**
 * The form of the payout formulas. Native formulas recalculate for everyone; COMP functions are
 * short and readable, and need the add-in. Both give the same to the cent.
 */
export type FormulaForm = 'native' | 'functions';

export interface WorkbookOptions {
  readonly form: FormulaForm;
  /** The result that the what-if block starts with. */
  readonly result: number;
  /** Sheet names already in the workbook; a name in use gets a number behind it. */
  readonly taken: readonly string[];
}

/**
 * Describes the workbook that shows and calculates a plan. The plan is a parsed one: its numbers
 * have been found to make a payout table.
 */
export function planWorkbook(plan: Plan, options: WorkbookOptions): WorkbookDescription {
  const name = freeSheetName(texts.sheet[plan.language], options.taken);
  const { sheet, names } = planPage(plan, options, name);
  return { title: plan.name, sheets: [sheet], names, documents: [planXml(plan, name)] };
}

function planPage(plan: Plan, options: WorkbookOptions, name: string) {
  const { component } = plan;
  if (!fillsTable(component)) return expansionSheet(plan, component, options.form, name);
  const table = tableOf(component);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return planSheet(plan, component, table.value, options, name);
}
