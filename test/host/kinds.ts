/**
 * What an argument or a property may be. A value of another type is refused: the add-in is typed, so
 * only a mistake in it, or in the host, can send one. Values of the right type that Excel rejects
 * (a name with a space in it) are rejected where their meaning is known, with Excel's own error.
 */
import { clientEnum } from './client';
import type { ClassStates } from './class-states';
import { invalid, Refusal } from './errors';
import { brief, isHandle, type ClassName, type Handle } from './schema';
import { isRecord, type Plain } from './wire';

export interface Kind<T> {
  readonly read: (value: unknown) => T;
}

const refuse = (expected: string, value: unknown): never => {
  throw new Refusal(`${brief(value)} where ${expected} belongs`);
};

const kind = <T>(name: string, is: (value: unknown) => value is T): Kind<T> => ({
  read: (value) => (is(value) ? value : refuse(name, value)),
});

export const text = kind('text', (value): value is string => typeof value === 'string');
export const boolean = kind('true or false', (value): value is boolean => value === !!value);
export const number = kind('a number', (value): value is number => Number.isFinite(value));
export const integer = kind('a whole number', (value): value is number => Number.isInteger(value));
export const scalar = kind(
  'a number, text or true/false',
  (value): value is string | number | boolean =>
    ['string', 'boolean'].includes(typeof value) || Number.isFinite(value),
);
export const plain: Kind<Plain> = { read: (value) => value as Plain };

/** `null` on the wire: the argument was left out. */
export const optional = <T>(of: Kind<T>): Kind<T | null> => ({
  read: (value) => (value === null || value === undefined ? null : of.read(value)),
});

export const either = <A, B>(first: Kind<A>, second: Kind<B>): Kind<A | B> => ({
  read(value) {
    try {
      return first.read(value);
    } catch (error) {
      if (error instanceof Refusal) return second.read(value);
      throw error;
    }
  },
});

/** A value of one of the client's own enumerations, spelt as the client spells it. */
export function oneOf(enumeration: string): Kind<string> {
  return {
    read(value) {
      const values = clientEnum(enumeration);
      if (!values) throw new Refusal(`an enumeration named ${enumeration}`);
      return typeof value === 'string' && values.has(value)
        ? value
        : refuse(`one of Excel.${enumeration}`, value);
    },
  };
}

/** Colours come back as Excel gives them, in capital letters. Names of colours are not modelled. */
export const color: Kind<string> = {
  read: (value) =>
    typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
      ? value.toUpperCase()
      : refuse('a colour as #RRGGBB', value),
};

export const within = (from: number, to: number): Kind<number> => ({
  read(value) {
    const read = number.read(value);
    if (read < from || read > to) throw invalid(`${read} is not between ${from} and ${to}.`);
    return read;
  },
});

export const objectOf = <N extends ClassName>(type: N): Kind<ClassStates[N]> => ({
  read: (value) =>
    isHandle(value) && value.type === type ? (value as Handle<N>).self : refuse(`a ${type}`, value),
});

/** An object with these keys and no other. */
export function shape<T extends Record<string, Kind<unknown>>>(
  fields: T,
): Kind<{ readonly [K in keyof T]?: T[K] extends Kind<infer V> ? V : never }> {
  return {
    read(value) {
      if (!isRecord(value))
        return refuse(`an object with ${Object.keys(fields).join(', ')}`, value);
      const read: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(value)) {
        const known = fields[key];
        if (!known) throw new Refusal(`"${key}" in ${brief(value)}`);
        if (field !== null && field !== undefined) read[key] = known.read(field);
      }
      return read as { readonly [K in keyof T]?: T[K] extends Kind<infer V> ? V : never };
    },
  };
}
