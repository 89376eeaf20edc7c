import { roundHalfAway } from '../../engine/money';
import type { PayoutRow, PayoutTable } from '../../engine/payout-table';
import { constant, constantOf } from '../../formula/formula';
import { rounded } from '../../formula/operators/numbers/rounded';
import type { TableRow } from '../../formula/payout-row';
import { comesTo } from '../component-places';
import type { PlanComponent } from '../kind';
import { type Component, type TableComponent, isTable, tableKindOf, tableOf } from '../kinds';

/**
 * The rows of a component's payout table. A threshold may be typed as arithmetic, and 110 % of 250,000
 * is 275,000.00000000006 in a cell: without that dust a plain MATCH finds the row that 275,000 reaches.
 */
export const tableRows = (part: PlanComponent<TableComponent>): readonly TableRow[] => {
  const kind = tableKindOf(part.component);
  const decimals = constant(decimalsOfFrom(part));
  return kind.rows(part).map(({ from, ...paid }) => ({
    ...paid,
    from: constantOf(from) === undefined ? rounded(from, decimals) : from,
  }));
};

/** To how many decimals a table reads its own thresholds. */
export function decimalsOfFrom(part: PlanComponent<TableComponent>): number {
  const hasQuota = tableKindOf(part.component).quota(part) !== undefined;
  return hasQuota || part.measure.unit === 'percent' ? 12 : 6;
}

/** A payout table with its thresholds as these rows have them. */
export function asRead(part: PlanComponent<TableComponent>, table: PayoutTable): PayoutTable {
  const decimals = decimalsOfFrom(part);
  const [first, ...others] = table.rows;
  const read = (row: PayoutRow) => ({ ...row, from: roundHalfAway(row.from, decimals) });
  return { ...table, rows: [read(first), ...others.map(read)] };
}

/** Whether its rows say which rate all of a measure is paid, and not what is paid. */
export function paysRateOfAll(part: PlanComponent<TableComponent>): boolean {
  const table = tableOf(part);
  return table.ok && table.value.bonusIs === 'ratesOfAll';
}

/** What the rows come to, each from the one above it. */
export function rowValues(part: PlanComponent<TableComponent>): readonly PayoutRow[] {
  const fields = tableKindOf(part.component).fields(part);
  const made: PayoutRow[] = [];
  for (const row of tableRows(part)) {
    const above = made.at(-1) ?? nothing;
    const over = {
      'above.from': above.from,
      'above.payout': above.payout,
      'above.rate': above.rate,
    };
    const from = comesTo(row.from, part, fields, over);
    const here = { ...over, 'here.from': from };
    const payout = comesTo(row.payout, part, fields, here);
    made.push({ from, payout, rate: comesTo(row.rate, part, fields, here) });
  }
  return made;
}

const nothing: PayoutRow = { from: 0, payout: 0, rate: 0 };

/** The cells and the columns of its payout table, by the names of their places; none where it has none. */
export function tableValues(part: PlanComponent<Component>): Record<string, unknown> {
  if (!isTable(part)) return {};
  const rows = rowValues(part);
  const cells = rows.flatMap((row, k) =>
    Object.entries(row).map(([column, value]) => [`row.${k}.${column}`, value] as const),
  );
  return {
    ...Object.fromEntries(cells),
    'table.from': rows.map(({ from }) => from),
    'table.payout': rows.map(({ payout }) => payout),
    'table.rate': rows.map(({ rate }) => rate),
  };
}

/** The measure that is 100 %: the quota, or the last threshold where there is none. */
export const agreedGoal = (part: PlanComponent<TableComponent>): number => {
  const kind = tableKindOf(part.component);
  return comesTo(kind.goal(part), part, kind.fields(part));
};
