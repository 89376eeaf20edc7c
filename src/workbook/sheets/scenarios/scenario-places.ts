import type { PlanComponent } from '../../../plan/kind';
import type { Places } from '../../../plan/component-notation';
import type { Component } from '../../../plan/kinds';
import { componentSource } from '../../../plan/ledger/component-source';
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
  list?: Omit<Places, 'input' | 'cell'>,
): PartPlaces {
  const { component } = part;
  const plan = onPlanOnce(page, part);
  const used = (key: string, otherwise: () => string) =>
    inputs.isInput(key) ? inputs.used(key, scenario) : otherwise();
  return {
    input: (id) => used(`${component.id}.${id}`, () => plan.input(id)),
    cell: (row, column) => used(`${component.id}.${row}.${column}`, () => plan.cell(row, column)),
    column: (column) => list?.column(column) ?? plan.column(column),
    list: list?.list ?? plan.list,
    grid: list?.grid ?? plan.grid,
  };
}

/** Every scenario and every line of it asks for the same. */
function onPlanOnce(page: ScenariosPage, part: PlanComponent<Component>): PartPlaces {
  const { id } = part.component;
  const found = page.onPlan.get(id) ?? onPlan(page, part);
  page.onPlan.set(id, found);
  return found;
}

/** Where a component stands on the Plan sheet, and what its cells there hold. */
function onPlan(
  { places, calculation, book }: ScenariosPage,
  part: PlanComponent<Component>,
): PartPlaces {
  const own = places.part(part.component.id);
  let source: ReturnType<typeof componentSource> | undefined;
  const tell = (reference: string, key: string) =>
    calculation.tell(reference, () => {
      source ??= componentSource(part, book.language);
      const found = source(key);
      return 'fixed' in found ? found.fixed : found.at(0);
    });
  return {
    ...own,
    input: (id) => tell(own.input(id), `input.${id}`),
    cell: (row, column) => tell(own.cell(row, column), `cell.${row}.${column}`),
    column: (column) => tell(own.column(column), `column.${column}`),
    list: tell(own.list, 'list'),
    ...(own.grid && {
      grid: {
        down: tell(own.grid.down, 'grid.down'),
        across: tell(own.grid.across, 'grid.across'),
        cells: tell(own.grid.cells, 'grid.cells'),
      },
    }),
  };
}
