import type { Path } from '../../engine/result';
import {
  type Column,
  type Field,
  type ListField,
  type NumberField,
  type Unit,
  columnAt,
} from '../../plan/field';
import type { Component } from '../../plan/kinds';
import { kindOf } from '../../plan/kinds';
import type { PlanComponent } from '../../plan/kind';
import { knownRules } from '../../plan/known-rules';
import type { Plan } from '../../plan/plan';

/*
 * A field of the open component is named by the input that it changes (`quota`), or by its place in
 * the component's list, row and column from 0 (`2.0`). `table` stands for the list as a whole.
 */

export const fieldOfCell = (row: number, column: number): string => `${row}.${column}`;

export function cellOf(field: string): { row: number; column: number } | undefined {
  const match = /^(\d+)\.(\d+)$/.exec(field);
  return match ? { row: Number(match[1]), column: Number(match[2]) } : undefined;
}

/** Everything that a person can set of a component, its limits last. */
export const fieldsOf = (
  plan: Plan,
  part: PlanComponent<Component>,
): readonly Field<Component>[] => [
  ...kindOf(part.component).fields(part),
  ...knownRules().limitFields(plan, part.component),
];

export const listOf = (
  plan: Plan,
  part: PlanComponent<Component>,
): ListField<Component> | undefined => fieldsOf(plan, part).find((field) => field.kind === 'list');

const numberOf = (
  plan: Plan,
  part: PlanComponent<Component>,
  id: string,
): NumberField<Component> | undefined =>
  fieldsOf(plan, part).find((field) => field.kind === 'number' && field.id === id) as
    NumberField<Component> | undefined;

/** What a field shows: the unit of a number, or the column that a cell stands in. */
export function columnOf(
  plan: Plan,
  part: PlanComponent<Component>,
  field: string,
): Column | undefined {
  const cell = cellOf(field);
  const list = cell && listOf(plan, part);
  if (cell) return list && columnAt(list, cell.row, cell.column);
  return numberOf(plan, part, field);
}

export function unitOf(plan: Plan, part: PlanComponent<Component>, field: string): Unit {
  const unit = columnOf(plan, part, field)?.unit ?? 'money';
  return unit === 'text' || unit === 'word' ? 'count' : unit;
}

/** What a field of the component holds. */
export function valueIn(
  plan: Plan,
  part: PlanComponent<Component>,
  field: string,
): number | string {
  const cell = cellOf(field);
  if (cell) return listOf(plan, part)?.get(part.component)[cell.row]?.[cell.column] ?? 0;
  return numberOf(plan, part, field)?.get(part.component) ?? 0;
}

export function withValue(
  plan: Plan,
  part: PlanComponent<Component>,
  field: string,
  value: number | string,
): Component {
  const { component } = part;
  const cell = cellOf(field);
  if (!cell) return numberOf(plan, part, field)?.set(component, Number(value)) ?? component;
  const list = listOf(plan, part);
  if (!list) return component;
  const rows = list
    .get(component)
    .map((row, k) =>
      k === cell.row ? row.map((one, column) => (column === cell.column ? value : one)) : row,
    );
  return list.set(component, rows);
}

/** The engine's names for the lists of the kinds, and for their first columns. */
const lists = [
  'tiers',
  'partial',
  'rungs',
  'rates',
  'schedule',
  'objectives',
  'weights',
  'conditions',
  'grid',
];

/** The field in which an issue of a component is mended. */
export function fieldOf(
  [list = 'plan', row, column]: Path,
  plan: Plan,
  part: PlanComponent<Component>,
): string {
  const shown = listOf(plan, part);
  if (!lists.includes(String(list)) || !shown) return inField(String(list), plan, part);
  if (typeof row !== 'number') return 'table';
  // The engine counts a milestone's trigger as the step after the last.
  if (row >= shown.get(part.component).length) return 'trigger';
  return fieldOfCell(row, columnNamed(column, shown));
}

const firstColumns = ['from', 'attainment', 'event', 'objective', 'condition', 'closer', 'month'];

function columnNamed(column: Path[number] | undefined, { columns }: ListField<Component>): number {
  if (typeof column === 'number') return Math.min(column, columns.length - 1);
  if (column === undefined || firstColumns.includes(column)) return 0;
  return column === 'type' ? columns.length - 2 : columns.length - 1;
}

/** An issue that no field shows stands at the component as a whole. */
const inField = (name: string, plan: Plan, part: PlanComponent<Component>): string =>
  fieldsOf(plan, part).some(({ id }) => id === name) ? name : 'component';
