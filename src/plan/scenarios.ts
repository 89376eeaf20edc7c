import { roundMoney } from '../engine/money';
import { chanceAbove } from '../engine/normal-distribution';
import { payoutAt } from '../engine/payout-table';
import type { Words } from '../engine/words';
import { credited } from './credited';
import type { Field, Unit } from './field';
import type { Part } from './kind';
import {
  type Component,
  type ResultComponent,
  type TableComponent,
  kindOf,
  resultKindOf,
  tableKindOf,
  tableOf,
} from './kinds';
import { limitFields, limited } from './limits';
import { leadMeasure, partOf, quotaOf, resultParts, tableParts } from './parts';
import type { Plan } from './plan';

/** A number of the plan that a scenario may set otherwise. */
export interface ScenarioInput {
  /** Names it among all inputs of the plan. */
  readonly key: string;
  readonly componentId: string;
  readonly label: Words;
  readonly unit: Unit;
  readonly value: number;
  /** A field of its own, or a cell of the component's list. */
  readonly place:
    | { readonly field: string }
    | { readonly row: number; readonly column: number }
    /** A result of a component that is paid by results of its own. */
    | { readonly result: number };
}

/** What a scenario sets otherwise than the plan, by the input's key. */
export type Overrides = Readonly<Record<string, number>>;

/** The components whose pay follows the plan's first measure: those that make the curve. */
export const curveParts = (plan: Plan): readonly Part<TableComponent>[] =>
  tableParts(plan).filter(
    ({ component, measure }) =>
      tableKindOf(component).per === 'period' && measure.id === leadMeasure(plan).id,
  );

/** The components that scenarios count: the curve, and what pays by results of its own on target. */
export const scenarioParts = (plan: Plan): readonly Part<Component>[] => [
  ...curveParts(plan),
  ...resultParts(plan),
];

/** Every number that a scenario may set otherwise, in the order of the plan. */
export function scenarioInputs(plan: Plan): ScenarioInput[] {
  return [
    ...scenarioParts(plan).flatMap((part) => fieldInputs(plan, part)),
    ...resultParts(plan).flatMap(resultInputs),
  ];
}

function fieldInputs(plan: Plan, part: Part<Component>): ScenarioInput[] {
  const { component } = part;
  const limits = limitFields(plan, component).filter(({ id }) => id !== 'gate');
  return [...kindOf(component).fields(part), ...limits].flatMap((field) =>
    inputsOfField(component, field),
  );
}

function inputsOfField(component: Component, field: Field<Component>): ScenarioInput[] {
  const { id: componentId } = component;
  if (field.kind === 'number') {
    if (field.unit === 'date') return [];
    const place = { field: field.id };
    const { label, unit } = field;
    return [
      {
        key: `${componentId}.${field.id}`,
        componentId,
        label,
        unit,
        value: field.get(component),
        place,
      },
    ];
  }
  if (field.kind === 'choice') return [];
  return field.get(component).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const shown = field.columns[column];
      if (typeof value !== 'number' || !shown || shown.unit === 'text' || shown.unit === 'word') {
        return [];
      }
      const label = rowLabel(field, cells, row, shown.label);
      const key = `${componentId}.${row}.${column}`;
      return [{ key, componentId, label, unit: shown.unit, value, place: { row, column } }];
    }),
  );
}

/** A row is called by the text that it holds, or by its number. */
function rowLabel(
  { row: called }: Extract<Field<Component>, { kind: 'list' }>,
  cells: readonly (number | string)[],
  row: number,
  column: Words,
): Words {
  const name = cells.find((cell) => typeof cell === 'string');
  return {
    en: `${name ?? `${called.en} ${row + 1}`}, ${column.en.toLowerCase()}`,
    da: `${name ?? `${called.da} ${row + 1}`}, ${column.da.toLowerCase()}`,
  };
}

function resultInputs(part: Part<ResultComponent>): ScenarioInput[] {
  const { id: componentId } = part.component;
  const kind = resultKindOf(part.component);
  const onTarget = kind.onTarget(part);
  return kind.results(part).flatMap(({ label, unit }, result) =>
    unit === 'date'
      ? []
      : [
          {
            key: `${componentId}.result.${result}`,
            componentId,
            label: { en: `Result: ${label.en}`, da: `Resultat: ${label.da}` },
            unit,
            value: onTarget[result] ?? 0,
            place: { result },
          },
        ],
  );
}

/** The plan with a scenario's numbers. */
export function withOverrides(plan: Plan, overrides: Overrides): Plan {
  const changed = plan.components.map((component) => {
    const inputs = fieldInputs(plan, partOf(plan, component)).filter(({ key }) => key in overrides);
    return inputs.reduce<Component>(
      (now, input) => withInput(plan, now, input, overrides[input.key] ?? input.value),
      component,
    );
  });
  return { ...plan, components: changed };
}

function withInput(plan: Plan, component: Component, { place }: ScenarioInput, value: number) {
  const fields = [
    ...kindOf(component).fields(partOf(plan, component)),
    ...limitFields(plan, component),
  ];
  if ('field' in place) {
    const field = fields.find(({ id }) => id === place.field);
    return field?.kind === 'number' ? field.set(component, value) : component;
  }
  if ('result' in place) return component;
  const list = fields.find((field) => field.kind === 'list');
  if (!list) return component;
  const rows = list
    .get(component)
    .map((cells, row) =>
      row === place.row
        ? cells.map((cell, column) => (column === place.column ? value : cell))
        : cells,
    );
  return list.set(component, rows);
}

/** What each component of the curve earns at a result, unrounded. */
export function earnedOnCurve(plan: Plan, part: Part<TableComponent>, result: number): number {
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return payoutAt(table.value, credited(part.measure, result), quotaOf(plan, part) ?? 1);
}

/** To the cent, after floor and cap. A gate is taken as reached: scenarios vary one measure. */
export const paidOnCurve = ({ component }: Part<Component>, earned: number): number =>
  roundMoney(limited({ ...component, gate: null }, earned, 0, () => true));

/**
 * What the components that pay by results of their own pay in a scenario. Where the scenario sets no
 * result, it stays the one of the plan on target: a goal that is moved does not move what is achieved.
 */
export function paidByResults(plan: Plan, overrides: Overrides): number {
  const changed = resultParts(withOverrides(plan, overrides));
  const paid = resultParts(plan).map((base, k) => {
    const part = changed[k] ?? base;
    const kind = resultKindOf(part.component);
    const results = resultKindOf(base.component)
      .onTarget(base)
      .map((value, result) => overrides[`${base.component.id}.result.${result}`] ?? value);
    const pay = kind.pay(part, results);
    return paidOnCurve(part, pay.ok ? pay.value : 0);
  });
  return roundMoney(paid.reduce((sum, one) => sum + one, 0));
}

/** The attainments that a scenario is worked out at. */
export const attainments: readonly number[] = Array.from({ length: 21 }, (_, k) => k / 10);

/**
 * The share of payees at each of the attainments when attainment is normal: those within 5 points
 * of it; the first and the last hold everything beyond.
 */
export function shareAt(k: number, average: number, spread: number): number {
  const reached = (attainment: number) => 1 - chanceAbove((attainment - average) / spread);
  const at = attainments[k] ?? 0;
  const upTo = k === attainments.length - 1 ? 1 : reached(at + 0.05);
  return upTo - (k === 0 ? 0 : reached(at - 0.05));
}

/** The share of payees that reach 100 %. */
export const shareAtGoal = (average: number, spread: number): number =>
  chanceAbove((1 - average) / spread);
