import type { PlanComponent } from '../../plan/kind';
import type { Component, TableComponent } from '../../plan/kinds';
import { isTable } from '../../plan/kinds';
import { partOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { cellOf, fieldOfCell } from './fields';
import type { WhatIf } from '../../plan/scenarios/what-if';

/**
 * A plan in the making: its numbers, the component that is open, and by component and field what
 * was typed that is no number. Such a field keeps its last number underneath, so that the fields
 * around it are judged as before.
 */
export interface Draft {
  readonly plan: Plan;
  /** The component that is open, by its place in the plan. */
  readonly selected: number;
  readonly typed: Typed;
  /** The components that are switched off for a moment (`off.ts`). */
  readonly off?: readonly string[] | undefined;
  /** What is moved under What if; undefined where nothing was. */
  readonly whatIf?: WhatIf | undefined;
}

/** By component, then by field. */
type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const draftOf = (plan: Plan): Draft => ({ plan, selected: 0, typed: {} });

/** The component that is open, with its measure; none in an empty plan. */
export function partOpen({
  plan,
  selected,
}: Pick<Draft, 'plan' | 'selected'>): PlanComponent<Component> | undefined {
  const component = plan.components[selected] ?? plan.components[0];
  return component && partOf(plan, component);
}

/** The same, for what is only there while a component is open. */
export function openPart(draft: Pick<Draft, 'plan' | 'selected'>): PlanComponent<Component> {
  const part = partOpen(draft);
  if (!part) throw new Error('No component is open.');
  return part;
}

/** The open component where it has a curve. */
export function openTable(
  draft: Pick<Draft, 'plan' | 'selected'>,
): PlanComponent<TableComponent> | undefined {
  const part = partOpen(draft);
  return part && isTable(part) ? part : undefined;
}

/** What was typed into the fields of the open component and is no number. */
export const typedHere = (draft: Draft): Readonly<Record<string, string>> =>
  draft.typed[openPart(draft).component.id] ?? {};

export const isAllRead = ({ typed }: Draft): boolean =>
  Object.values(typed).every((fields) => Object.keys(fields).length === 0);

export function withOpen(draft: Draft, change: (component: Component) => Component): Draft {
  const { plan, selected } = draft;
  const components = plan.components.map((one, k) => (k === selected ? change(one) : one));
  return { ...draft, plan: { ...plan, components } };
}

/** The draft with what was typed into the open component's fields changed. */
export function withTypedHere(
  draft: Draft,
  change: (typed: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Draft {
  const { id } = openPart(draft).component;
  return { ...draft, typed: { ...draft.typed, [id]: change(typedHere(draft)) } };
}

/** The draft with what a field was last typed as; undefined where that is its number. */
export const withTyped = (draft: Draft, field: string, text: string | undefined): Draft =>
  withTypedHere(draft, (typed) => {
    const others = Object.entries(typed).filter(([name]) => name !== field);
    return Object.fromEntries(text === undefined ? others : [...others, [field, text]]);
  });

/** What was typed, without the row that is removed; the rows after it move up. */
export function withoutRow(
  typed: Readonly<Record<string, string>>,
  row: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, text]) => {
      const cell = cellOf(field);
      if (!cell || cell.row < row) return [[field, text]];
      return cell.row === row ? [] : [[fieldOfCell(cell.row - 1, cell.column), text]];
    }),
  );
}

/** What was typed, without anything typed into rows. */
export const withoutRows = (
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !cellOf(field)));
