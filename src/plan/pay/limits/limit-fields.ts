import type { LocalizedText } from '../../../engine/words';
import { conditionFields } from '../../conditions/conditions';
import type { NumberField, Unit } from '../../field';
import type { Component } from '../../kinds';
import type { Plan } from '../../plan';
import { boundUnit } from './bounds';
import { gateUnit } from './gate';

/** What limits a component, each number a cell of its own: its gate, floor and cap, and its conditions. */
export function limitFields(plan: Plan, component: Component): NumberField<Component>[] {
  const { gate, floor, cap } = component;
  return [
    ...(gate ? [gateField(gateUnit(plan, gate))] : []),
    ...(floor === null ? [] : [floorField(boundUnit(component, 'floor'))]),
    ...(cap === null ? [] : [capField(boundUnit(component, 'cap'))]),
    ...conditionFields(plan, component),
  ];
}

const gateField = (unit: Unit): NumberField<Component> => ({
  kind: 'number',
  id: 'gate',
  label: { en: 'Gate', da: 'Adgangskrav' },
  name: { en: 'Gate', da: 'Adgangskrav' },
  unit,
  allows: 'zero or more',
  get: ({ gate }) => gate?.atLeast ?? 0,
  set: (component, atLeast) =>
    component.gate ? { ...component, gate: { ...component.gate, atLeast } } : component,
});

const floorField = (unit: Unit) => limitField('floor', { en: 'Floor', da: 'Minimum' }, unit);
const capField = (unit: Unit) => limitField('cap', { en: 'Cap', da: 'Loft' }, unit);

function limitField(id: 'floor' | 'cap', words: LocalizedText, unit: Unit): NumberField<Component> {
  return {
    kind: 'number',
    id,
    label: words,
    name: words,
    unit,
    allows: 'zero or more',
    get: (component) => component[id] ?? 0,
    set: (component, value) => ({ ...component, [id]: value }),
  };
}
