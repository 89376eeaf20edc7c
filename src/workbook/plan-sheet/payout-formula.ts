import { attained, toTheCent } from '../formula';
import type { PlanSheet, TablePlaces } from './context';

/**
 * What is paid for a credited amount, as one formula for a cell.
 *
 * Attainment chooses the row and money does the arithmetic, as in the engine:
 * `quota*Payout + Rate*(credited - quota*From)` loses no cent where
 * `quota*(Payout + Rate*(attainment - From))` does.
 */
export function payoutFormula(plan: PlanSheet, places: TablePlaces, credited: string): string {
  if (plan.form === 'functions') {
    return toTheCent(plan.kind.call(plan.component, places, credited));
  }
  const row = rowFormula(plan, places, credited);
  return `IF(${credited}<0,0,${toTheCent(payoutInRow(plan, places, credited, row))})`;
}

/** Which row of the payout table a credited amount reaches, counted from 1. */
export function rowFormula(plan: PlanSheet, places: TablePlaces, credited: string): string {
  const measure = plan.quota === undefined ? credited : attained(credited, places.input('quota'));
  return `MATCH(${measure},${places.from},1)`;
}

/** What a row of the payout table pays for a credited amount that has reached it. */
function payoutInRow(
  { kind, component, quota, table }: PlanSheet,
  { from, payout, rate, input }: TablePlaces,
  credited: string,
  row: string,
): string {
  const [start, paid, slope] = [from, payout, rate].map((column) => `INDEX(${column},${row})`);
  if (kind.isFlat(component)) return paid ?? '';
  if (quota === undefined) return `${paid}+${slope}*(${credited}-${start})`;
  const above = `(${credited}-${input('quota')}*${start})`;
  return table.pays === 'rates'
    ? `${input('quota')}*${paid}+${slope}*${above}`
    : `${paid}+${slope}*${above}/${input('quota')}`;
}
