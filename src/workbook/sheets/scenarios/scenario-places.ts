import { shownIn } from '../../../plan/field';
import { sourceOf } from '../../../plan/component-places';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, kindOf } from '../../../plan/kinds';
import type { PartPlaces } from '../plan-places';
import type { ScenariosPage } from './context';
import type { InputPlaces } from './inputs';

/**
 * The places of a component's inputs for one scenario: its own values where it may set them, the
 * Plan sheet's cells for everything else. `list` is where the scenario's list stands, if it has one.
 */
export function scenarioPlaces(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: PlanComponent<Component>,
  scenario: number,
  list?: { readonly all: string; readonly column: (column: number) => string },
): PartPlaces {
  const { component } = part;
  const plan = onPlan(page, part);
  const used = (key: string, otherwise: () => string) =>
    inputs.isInput(key) ? inputs.used(key, scenario) : otherwise();
  return {
    input: (id) => used(`${component.id}.${id}`, () => plan.input(id)),
    cell: (row, column) => used(`${component.id}.${row}.${column}`, () => plan.cell(row, column)),
    column: (column) => list?.column(column) ?? plan.column(column),
    list: list?.all ?? plan.list,
  };
}

/** Where a component stands on the Plan sheet, and what its cells there hold. */
function onPlan(
  { places, calculation, book }: ScenariosPage,
  part: PlanComponent<Component>,
): PartPlaces {
  const own = places.part(part.component.id);
  const fields = kindOf(part.component).fields(part);
  const list = fields.find((field) => field.kind === 'list');
  const source = sourceOf(part.component, fields, { results: [] });
  const tell = (reference: string, key: string, column?: number) =>
    calculation.tell(reference, () => {
      const found = source(key);
      return shown('fixed' in found ? found.fixed : found.at(0), column);
    });
  const shown = (held: unknown, column?: number): unknown => {
    if (Array.isArray(held)) return held.map((one: unknown, k) => shown(one, column ?? k));
    const as = column === undefined ? undefined : list?.columns[column];
    return typeof held === 'string' ? shownIn(as, held, book.language) : held;
  };
  return {
    ...own,
    input: (id) => tell(own.input(id), `input.${id}`),
    cell: (row, column) => tell(own.cell(row, column), `cell.${row}.${column}`, column),
    column: (column) => tell(own.column(column), `column.${column}`, column),
    list: tell(own.list, 'list'),
  };
}
