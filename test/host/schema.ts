/**
 * How a class of the host is declared: a table of properties, links and methods. One generic processor
 * reads the tables; whatever is not in a table is refused.
 */
import type { Kind } from './kinds';
import type { ClassStates } from './class-states';
import type { Plain } from './wire';

export type ClassName = keyof ClassStates;

/** An object of the host as the client sees it: a class, and the state behind it. */
export interface Handle<N extends ClassName = ClassName> {
  readonly type: N;
  readonly self: ClassStates[N];
}

/** Names the class of a piece of state. Classes find each other by name, so none imports another. */
export function handle<N extends ClassName>(type: N, self: ClassStates[N]): Handle<N> {
  return { type, self };
}

export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'type' in value && 'self' in value;

/** A value in a few characters, for a message or the journal. */
export function brief(value: unknown): string {
  if (Array.isArray(value) && Array.isArray(value[0]) && value.length * value[0].length > 9) {
    return `[${value.length} x ${value[0].length}]`;
  }
  const shown = JSON.stringify(value, (_, part: unknown) => (isHandle(part) ? part.type : part));
  return shown === undefined || shown.length <= 80 ? String(shown) : `${shown.slice(0, 77)}...`;
}

export interface Property<S> {
  readonly read: (self: S) => Plain;
  /** Absent where the client cannot set it either. */
  readonly write?: (self: S, value: unknown) => void;
}

export type Outcome = Handle | Plain | undefined;

export interface Method<S> {
  readonly arity: number;
  readonly run: (self: S, args: readonly unknown[]) => Outcome;
}

export interface ClassTable<S> {
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Objects that hang on this one: `null` is the client's null object. */
  readonly links?: Readonly<Record<string, (self: S) => Handle | null>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Of collections: what stands in it, in order. */
  readonly items?: (self: S) => readonly Handle[];
  /** Of collections that the client indexes: `getItem(key)`, and the id that we gave. */
  readonly indexer?: (self: S, key: string | number) => Handle;
  /** What the client may use later instead of the path that made the object. */
  readonly id?: { readonly name: 'Id' | '_Id'; readonly of: (self: S) => string | number };
  /** Objects that the client keeps by a reference which it must release. */
  readonly isKept?: true;
  /** Throws when the object is gone. */
  readonly check?: (self: S) => void;
}

type Values<K extends readonly Kind<unknown>[]> = {
  -readonly [I in keyof K]: K[I] extends Kind<infer T> ? T : never;
};

export function readOnly<S>(read: (self: S) => Plain): Property<S> {
  return { read };
}

export function property<S, T>(
  kind: Kind<T>,
  read: (self: S) => Plain,
  write: (self: S, value: T) => void,
): Property<S> {
  return { read, write: (self, value) => write(self, kind.read(value)) };
}

export function method<S, const K extends readonly Kind<unknown>[]>(
  kinds: K,
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most methods give nothing back
  run: (self: S, ...args: Values<K>) => Outcome | void,
): Method<S> {
  return {
    arity: kinds.length,
    run: (self, args) => {
      const values = kinds.map((kind, index) => kind.read(args[index])) as Values<K>;
      const outcome = run(self, ...values);
      return outcome === undefined ? undefined : (outcome as Outcome);
    },
  };
}

/** A method that is accepted and does nothing that a workbook would show. */
export const ignored = <S>(arity: number): Method<S> => ({ arity, run: () => undefined });
