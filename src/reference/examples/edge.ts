import type { Argument } from '../../functions/case';
import type { Language } from '../../engine/words';
import { functions } from '../../functions/functions';
import type { FunctionMetadata } from '../metadata';

/** What a call gives: cells, or the error of the whole call with its message. */
type Given =
  | { readonly cells: readonly (readonly unknown[])[] }
  | { readonly error: '#VALUE!' | '#N/A'; readonly message: string };

/** Calls a function as Excel would, on a machine of the given language. */
export type Edge = (metadata: FunctionMetadata, args: readonly Argument[], on: Language) => Given;

type CellFunction = (...args: unknown[]) => unknown;

/** The error that the runtime gives to functions; only what they use of it. */
class CellFault extends Error {
  constructor(
    readonly code: '#VALUE!' | '#N/A',
    override readonly message: string,
  ) {
    super(message);
  }
}

/**
 * The functions themselves, with a runtime that stands in for Excel's, so that the reference shows
 * what they answer and not what is written of them.
 */
export function loadEdge(): Edge {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellFault, ErrorCode } });
  return (metadata, args, language) => {
    const cellFunction = functions[metadata.name] as CellFunction;
    return inLanguage(language, () => answer(cellFunction, handed(metadata, args)));
  };
}

/** Excel hands over a range also for a single cell, and null for what is left out. */
function handed({ parameters }: FunctionMetadata, args: readonly Argument[]): unknown[] {
  return parameters.map(({ isRange }, k) => {
    const argument = args[k] ?? null;
    if (argument === null) return null;
    return isRange && !Array.isArray(argument) ? [[argument]] : argument;
  });
}

function answer(cellFunction: CellFunction, args: unknown[]): Given {
  try {
    const given = cellFunction(...args);
    return { cells: Array.isArray(given) ? (given as unknown[][]) : [[given]] };
  } catch (fault) {
    if (fault instanceof CellFault) return { error: fault.code, message: fault.message };
    throw fault;
  }
}

/** The functions ask the machine for its language. */
function inLanguage<T>(language: Language, ask: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const own = { en: 'en-US', da: 'da-DK' }[language];
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { language: own } });
  try {
    return ask();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
}
