import { comparedRows } from '../../src/plan/old-sheet/compared-rows';
import { presetPlan } from '../spreadsheet/component-plans';

/** Amounts, and what no plan would pay for them. */
export const oldRowsOf = (rows: number) =>
  Array.from({ length: rows }, (_, k) => {
    const amount = 97.31 * k;
    return { row: k + 1, amount, old: Math.sqrt(amount), quota: undefined };
  });

/** How long an old sheet that pays as no plan would is held against one: every guess is tried. */
export function oldSheetTime(rows: number): number {
  const plan = presetPlan('enterprise-ae');
  const old = oldRowsOf(rows);
  const start = performance.now();
  comparedRows(plan, plan.components[0]?.id ?? '', old);
  return performance.now() - start;
}
