import type { Words } from '../engine/words';
import type { NumberField, Unit } from './field';
import type { Component } from './kinds';
import { measureOf } from './parts';
import type { Plan } from './plan';

/**
 * What limits a component's pay in a period, each a named cell of its own: the gate on another
 * measure, the floor and the cap.
 *
 *     pay = 0                               while the gate is not reached
 *     pay = min(cap, max(floor, earned))    from then on
 */
export function limitFields(plan: Plan, { gate, floor, cap }: Component): NumberField<Component>[] {
  return [
    ...(gate ? [gateField(measureOf(plan, gate.measure).unit)] : []),
    ...(floor === null ? [] : [floorField]),
    ...(cap === null ? [] : [capField]),
  ];
}

/** What a component pays of what it earned, both unrounded; `gated` is the gate's measure. */
export function limited(
  { gate, floor, cap }: Component,
  earned: number,
  gated: number,
  reaches: (measure: number, threshold: number) => boolean,
): number {
  if (gate && !reaches(gated, gate.atLeast)) return 0;
  return Math.min(cap ?? Infinity, Math.max(floor ?? -Infinity, earned));
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

const floorField = limitField('floor', { en: 'Floor', da: 'Minimum' });
const capField = limitField('cap', { en: 'Cap', da: 'Loft' });

function limitField(id: 'floor' | 'cap', words: Words): NumberField<Component> {
  return {
    kind: 'number',
    id,
    label: words,
    name: words,
    unit: 'money',
    allows: 'zero or more',
    get: (component) => component[id] ?? 0,
    set: (component, value) => ({ ...component, [id]: value }),
  };
}
