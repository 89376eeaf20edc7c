import { valueOf } from '../../formula/value';
import { sourceOf } from '../component-places';
import type { PlanComponent } from '../kind';
import { type TableComponent, tableKindOf } from '../kinds';
import type { Measure } from '../measure';
import { type ExpectedRow, expectedRows } from './expected-pay';
import { tableValues } from './table-rows';

/** A row of a payout table with its limits, in the measure's unit and in money, and what it adds. */
export type AverageRow = { readonly [K in keyof Required<ExpectedRow>]: number };

/** A payee's result as it is expected: normal, in the measure's own unit. */
export interface Expected {
  readonly mean: number;
  readonly deviation: number;
}

interface AsFormulas {
  readonly measure: Measure;
  readonly rows: readonly ExpectedRow[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Of a plan that is looked at with other results, or one other number, most components stay as they are. */
const known = new WeakMap<TableComponent, AsFormulas>();

function asFormulas(part: PlanComponent<TableComponent>): AsFormulas {
  const { component, measure } = part;
  const before = known.get(component);
  if (before?.measure === measure) return before;
  const made = { measure, rows: expectedRows(part), values: tableValues(part) };
  known.set(component, made);
  return made;
}

/** The rows of a component's expectation; what they add is what it pays one payee on average, unrounded. */
export function averageRows(
  part: PlanComponent<TableComponent>,
  quota: number | undefined,
  expected: Expected,
): readonly AverageRow[] {
  const fields = tableKindOf(part.component).fields(part);
  const { rows, values } = asFormulas(part);
  const outside = { ...values, ...expected, quota };
  const source = sourceOf(part.component, fields, { results: [] }, outside);
  const found = new Map<string, number>();
  const read = (k: number, column: keyof ExpectedRow): number => {
    const formula = rows[k]?.[column];
    const known = found.get(`${k}.${column}`);
    if (known !== undefined || !formula) return known ?? (column === 'bend' ? 0 : NaN);
    const value = valueOf(formula, (key) => {
      const [of = '', name = ''] = key.split('.');
      if (of === 'here' || of === 'above') return read(of === 'here' ? k : k - 1, name as 'from');
      if (of === 'expected') return read(Number(name), 'from');
      const there = source(key);
      return 'fixed' in there ? there.fixed : there.at(0);
    });
    found.set(`${k}.${column}`, value);
    return value;
  };
  return rows.map((_, k) => ({
    ...{ from: read(k, 'from'), payout: read(k, 'payout'), rate: read(k, 'rate') },
    ...{ bend: read(k, 'bend'), chance: read(k, 'chance'), adds: read(k, 'adds') },
  }));
}
