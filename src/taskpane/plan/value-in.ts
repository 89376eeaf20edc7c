import { type TableComponent, kindOf } from '../../plan/plan';
import { rowsOf } from './edit-component';
import { cellOf } from './fields';

/** The number that a field of the component holds. */
export function valueIn(component: TableComponent, field: string): number {
  const cell = cellOf(field);
  if (cell) return rowsOf(component)[cell.row]?.[cell.column === 0 ? 0 : 1] ?? 0;
  const inputs = kindOf(component).inputs(component);
  return inputs.find(({ id }) => id === field)?.value ?? 0;
}
