import type { Plan } from '../plan/plan';
import type { WorkbookDescription } from './description';

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

/** Describes the workbook that shows and calculates a plan. */
export declare function planWorkbook(plan: Plan, options: WorkbookOptions): WorkbookDescription;
