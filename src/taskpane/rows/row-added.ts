import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import type { Plan } from '../../plan/plan';
import { rowsOf } from '../plan/edit-component';
import { cellOf, fieldOfCell, listOf } from '../plan/fields';

/** The row that a new one becomes. */
export const placeOfNext = (plan: Plan, part: PlanComponent<Component>): number =>
  listOf(plan, part)?.nextAt?.(part.component) ?? rowsOf(plan, part).length;

/** The component with the row that goes on as its list began, for a person to correct. */
export function withNextRow(plan: Plan, part: PlanComponent<Component>): Component {
  const list = listOf(plan, part);
  if (!list) return part.component;
  const next = list.next(part.component);
  return list.set(part.component, rowsOf(plan, part).toSpliced(placeOfNext(plan, part), 0, next));
}

/** What was typed, with a new row in between; the rows from there on move down. */
export const withRowAt = (
  typed: Readonly<Record<string, string>>,
  row: number,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => {
      const cell = cellOf(field);
      const isBelow = cell && cell.row >= row;
      return [isBelow ? fieldOfCell(cell.row + 1, cell.column) : field, text];
    }),
  );
