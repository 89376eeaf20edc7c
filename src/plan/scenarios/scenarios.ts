import type { Language, LocalizedText } from '../../engine/words';
import { inSentence } from '../../engine/in-sentence';
import { cardList, exampleDeals, shownDeal } from '../deals/example-deals';
import { type Field, type ListField, type Row, type Unit, columnAt, shownIn } from '../field';
import { columnName, rowName } from '../list-names';
import type { PlanComponent, ResultColumn } from '../kind';
import {
  type CardComponent,
  type Component,
  type TableComponent,
  isCard,
  isOfResults,
  isOverPeriod,
  isTable,
  kindOf,
  resultKindOf,
} from '../kinds';
import { isTakenNumber } from '../conditions/condition-numbers';
import { limitFields } from '../pay/limits/limit-fields';
import type { Measure } from '../measure';
import { allTaken } from './taken-of-all';
import { goalOf, goalPartOf, leadPart, partOf, payingParts, tableParts } from '../parts';
import type { Plan } from '../plan';

/** A number of the plan that a scenario may set otherwise. */
export interface ScenarioInput {
  /** Names it among all inputs of the plan. */
  readonly key: string;
  readonly componentId: string;
  readonly label: LocalizedText;
  readonly unit: Unit;
  readonly value: number;
  /** A field of its own, or a cell of the component's list. */
  readonly place:
    | { readonly field: string }
    | { readonly row: number; readonly column: number }
    /** A result of a component off the curve, or what it reads of everybody together. */
    | { readonly result: number | string };
}

/** What a scenario sets otherwise than the plan, by the input's key. */
export type Overrides = Readonly<Record<string, number>>;

/** The measure whose attainment makes the curve, if a component pays by one over the period. */
export function curveMeasure(plan: Plan): Measure | undefined {
  const lead = leadPart(plan);
  return lead && isOverPeriod(lead) ? lead.measure : undefined;
}

/** The components whose pay follows the curve's measure. */
export function curveParts(plan: Plan): readonly PlanComponent<TableComponent>[] {
  const measure = curveMeasure(plan);
  return tableParts(plan).filter((part) => isOverPeriod(part) && part.measure.id === measure?.id);
}

/** The component whose goal is 100 % of the curve. */
export function goalPart(plan: Plan): PlanComponent<TableComponent> | undefined {
  const [first] = curveParts(plan);
  return first && goalPartOf(plan, first);
}

/** The components that are paid by anything else: each for results that a scenario assumes. */
export function otherParts(plan: Plan): readonly PlanComponent<Component>[] {
  const curve = new Set(curveParts(plan).map(({ component }) => component.id));
  return payingParts(plan).filter(({ component }) => !curve.has(component.id));
}

/** Every number that a scenario may set otherwise, in the order of the plan. */
export function scenarioInputs(plan: Plan): ScenarioInput[] {
  const others = new Set(otherParts(plan).map(({ component }) => component.id));
  return payingParts(plan).flatMap((part) => [
    ...fieldInputs(plan, part),
    ...(others.has(part.component.id) ? resultInputs(plan, part) : []),
  ]);
}

/** A gate off the curve is taken as reached, and conditions as met: moving them would change nothing. */
function fieldInputs(plan: Plan, part: PlanComponent<Component>): ScenarioInput[] {
  const { component } = part;
  const limits = limitFields(plan, component).filter(
    ({ id }) =>
      (id !== 'gate' || isGatedByCurve(plan, component)) && !isTakenNumber(component.requires, id),
  );
  return [...kindOf(component).fields(part), ...limits].flatMap((field) =>
    inputsOfField(component, field),
  );
}

export const isGatedByCurve = (plan: Plan, { gate }: Component): boolean =>
  gate !== null && gate.measure === curveMeasure(plan)?.id;

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
  if (field.kind !== 'list') return [];
  return field.get(component).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const shown = columnAt(field, row, column);
      if (typeof value !== 'number' || !shown || shown.unit === 'text' || shown.unit === 'word') {
        return [];
      }
      const label = rowLabel(field, cells, row, columnName(field, row, column));
      const key = `${componentId}.${row}.${column}`;
      return [{ key, componentId, label, unit: shown.unit, value, place: { row, column } }];
    }),
  );
}

/** A row is called by the texts that it holds, or by its number. */
function rowLabel(
  list: ListField<Component>,
  cells: Row,
  row: number,
  column: LocalizedText,
): LocalizedText {
  const label = (language: Language) => {
    const texts = cells.flatMap((value, k) =>
      typeof value === 'string' && columnAt(list, row, k)
        ? [shownIn(columnAt(list, row, k), value, language)]
        : [],
    );
    const name = texts.length > 0 ? texts.join(', ') : rowName(list, row)[language];
    return `${name}: ${inSentence(column[language])}`;
  };
  return { en: label('en'), da: label('da') };
}

function resultInputs(plan: Plan, part: PlanComponent<Component>): ScenarioInput[] {
  const { id: componentId } = part.component;
  const own = assumedResults(plan, part).map((one, result) => ({ ...one, result }));
  const ofAll = allTaken(plan, part).map((one) => ({ ...one, result: one.read.key }));
  return [...own, ...ofAll].flatMap(({ label, unit, value, result }) =>
    unit === 'date'
      ? []
      : [
          {
            key: resultKey(componentId, result),
            componentId,
            label,
            unit,
            value,
            place: { result },
          },
        ],
  );
}

export const resultKey = (componentId: string, result: number | string): string =>
  `${componentId}.result.${result}`;

/** What a component off the curve is paid for. */
export interface AssumedResult extends ResultColumn {
  readonly value: number;
}

/**
 * What scenarios assume of a component off the curve until they set it: results of its own on
 * target, one deal at the last threshold, the goal of another measure, the examples of a rate card.
 */
export function assumedResults(
  plan: Plan,
  part: PlanComponent<Component>,
): readonly AssumedResult[] {
  if (isOfResults(part)) {
    const kind = resultKindOf(part.component);
    const onTarget = kind.onTarget(part);
    return kind.results(part).map((column, k) => ({ ...column, value: onTarget[k] ?? 0 }));
  }
  if (isCard(part)) return dealResults(part);
  if (!isTable(part)) return [];
  const value = goalOf(plan, part);
  const { name, unit } = part.measure;
  return !isOverPeriod(part)
    ? [
        { label: { en: 'Deals', da: 'Handler' }, unit: 'count', value: 1 },
        { label: { en: 'Value of each', da: 'Værdi af hver' }, unit, value },
      ]
    : [{ label: { en: `Actual ${name}`, da: `Faktisk: ${name}` }, unit, value }];
}

function dealResults(part: PlanComponent<CardComponent>): AssumedResult[] {
  const card = cardList(part);
  return exampleDeals(part).flatMap((example) => {
    const { current, renewed } = example;
    const deal = (language: Language) => shownDeal(card, example, language);
    return [
      {
        label: { en: `${deal('en')}: current value`, da: `${deal('da')}: nuværende værdi` },
        ...{ unit: 'money' as const, value: current },
      },
      {
        label: { en: `${deal('en')}: new value`, da: `${deal('da')}: ny værdi` },
        ...{ unit: 'money' as const, value: renewed },
      },
    ];
  });
}

export function withOverrides(plan: Plan, overrides: Overrides): Plan {
  const keys = Object.keys(overrides);
  const changed = plan.components.map((component) => {
    if (!keys.some((key) => key.startsWith(`${component.id}.`))) return component;
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
