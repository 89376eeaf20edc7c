import type { Path } from '../../engine/result';
import type { TableComponent } from '../../plan/plan';

/*
 * A field is named by the input that it changes (`quota`), or by its place in the plan's table, row
 * and column from 0 (`2.0`). `table` stands for the table as a whole.
 */

export const fieldOfCell = (row: number, column: number): string => `${row}.${column}`;

export function cellOf(field: string): { row: number; column: number } | undefined {
  const match = /^(\d+)\.(\d+)$/.exec(field);
  return match ? { row: Number(match[1]), column: Number(match[2]) } : undefined;
}

const lists = ['tiers', 'partial'];
const firstColumns = ['from', 'attainment'];

/** The field in which an issue of the engine is mended. */
export function fieldOf([list = 'plan', row, column]: Path, component: TableComponent): string {
  if (!lists.includes(String(list))) return String(list);
  if (typeof row === 'number') {
    const isTrigger = component.kind === 'milestone' && row === stepsOf(component);
    return isTrigger ? 'trigger' : fieldOfCell(row, firstColumns.includes(String(column)) ? 0 : 1);
  }
  const isTable = component.kind !== 'milestone' || component.partial.kind === 'steps';
  return isTable ? 'table' : String(list);
}

/** The engine counts the trigger as the step after the last. */
const stepsOf = ({ partial }: Extract<TableComponent, { kind: 'milestone' }>) =>
  partial.kind === 'steps' ? partial.steps.length : -1;
