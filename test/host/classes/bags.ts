/** Classes that only keep what they are given: most of a chart, and the page's layout. */
import type { ClassStates } from '../class-states';
import { Refusal } from '../errors';
import { boolean, color, number, oneOf, within, type Kind } from '../kinds';
import { Bag } from '../model/bag';
import { handle, method, type ClassTable, type Handle, type Property } from '../schema';
import type { Plain } from '../wire';

export type BagClass = {
  [N in keyof ClassStates]: ClassStates[N] extends Bag ? N : never;
}[keyof ClassStates];

/** A property that is kept; reading it before it was set gives the default, if the host knows one. */
export function kept<S>(
  bagOf: (self: S) => Bag,
  name: string,
  kind: Kind<Plain>,
  initial?: Plain,
): Property<S> {
  return {
    read: (self) => {
      const value = bagOf(self).get(name) ?? initial;
      if (value === undefined) throw new Refusal(`the value of ${name} before it is set`);
      return value;
    },
    write: (self, value) => bagOf(self).set(name, kind.read(value)),
  };
}

/** `[kind]`, or `[kind, what it is before it is set]`. */
export type Field = readonly [kind: Kind<Plain>, initial?: Plain];

export function fields<S>(
  bagOf: (self: S) => Bag,
  table: Readonly<Record<string, Field>>,
): Record<string, Property<S>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, [kind, initial]]) => [
      name,
      kept(bagOf, name, kind, initial),
    ]),
  );
}

export function parts<S>(
  bagOf: (self: S) => Bag,
  table: Readonly<Record<string, BagClass>>,
): Record<string, (self: S) => Handle> {
  return Object.fromEntries(
    Object.entries(table).map(([name, type]) => [
      name,
      (self: S) => handle(type, bagOf(self).part(name)) as Handle,
    ]),
  );
}

const itself = (bag: Bag) => bag;

export function bagTable(
  properties: Readonly<Record<string, Field>>,
  links: Readonly<Record<string, BagClass>> = {},
  methods: ClassTable<Bag>['methods'] = {},
): ClassTable<Bag> {
  return { properties: fields(itself, properties), links: parts(itself, links), methods };
}

/** Removes a line or a fill, which is not the same as never having set one. */
export const clear = method<Bag, []>([], (bag) => {
  bag.clear();
  bag.set('Cleared', true);
});

export const lineFields: Readonly<Record<string, Field>> = {
  Color: [color],
  LineStyle: [oneOf('ChartLineStyle'), 'Automatic'],
  Weight: [within(0, 1584)],
};

export const sizeFields: Readonly<Record<string, Field>> = {
  Height: [number],
  Left: [number],
  Top: [number],
  Width: [number],
};

export const yes: Field = [boolean, true];
export const no: Field = [boolean, false];
