import type { Part } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import type { PartPlaces } from '../plan-places';
import type { ScenariosPage } from './context';
import type { InputPlaces } from './inputs';

/**
 * The places of a component's inputs for one scenario: its own values where it may set them, the
 * Plan sheet's cells for everything else. `list` is where the scenario's list stands, if it has one.
 */
export function scenarioPlaces(
  { places }: ScenariosPage,
  inputs: InputPlaces,
  { component }: Part<Component>,
  scenario: number,
  list?: { readonly all: string; readonly column: (column: number) => string },
): PartPlaces {
  const plan = places.part(component.id);
  const used = (key: string, otherwise: () => string) =>
    inputs.isInput(key) ? inputs.used(key, scenario) : otherwise();
  return {
    input: (id) => used(`${component.id}.${id}`, () => plan.input(id)),
    cell: (row, column) => used(`${component.id}.${row}.${column}`, () => plan.cell(row, column)),
    column: (column) => list?.column(column) ?? plan.column(column),
    list: list?.all ?? plan.list,
  };
}
