import type { Formula } from '../../src/formula/formula';
import { calculation } from '../../src/formula/value';
import { sourceOf } from '../../src/plan/component-places';
import type { PlanComponent } from '../../src/plan/kind';
import { type Component, fillsTable, kindOf } from '../../src/plan/kinds';
import { quotaOfAny } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { rowValues } from '../../src/plan/pay/table-rows';

/** What a component's formula comes to over the plan's document: its inputs, its payout table, its quota. */
export function overDocument<T>(
  plan: Plan,
  { component, measure }: PlanComponent<Component>,
  formula: Formula<T>,
  results: readonly number[] = [],
  more: Readonly<Record<string, unknown>> = {},
): T {
  const rows = fillsTable(component) ? rowValues({ component, measure }) : [];
  const table = {
    'table.from': rows.map(({ from }) => from),
    'table.payout': rows.map(({ payout }) => payout),
    'table.rate': rows.map(({ rate }) => rate),
    quota: quotaOfAny(plan, { component, measure }),
  };
  const fields = kindOf(component).fields({ component, measure });
  return calculation(formula, sourceOf(component, fields, { results }, { ...table, ...more }))(0);
}
