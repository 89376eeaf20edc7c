import { pages } from '../../src/reference/pages';

/** A parameter as Excel knows it. */
export interface Parameter {
  readonly name: string;
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

/** The signatures that workbooks already hold: they only ever grow at their end. */
export const committed: Readonly<Record<string, readonly Parameter[]>> = Object.fromEntries(
  Object.entries(pages).map(([id, { takes }]) => [id, takes.split(', ').map(parameterOf)]),
);

/** `[mode: word]` is optional and no range. */
function parameterOf(text: string): Parameter {
  const isOptional = text.startsWith('[');
  const [name = '', word] = text.replace(/[[\]]/g, '').split(': ');
  return { name, isRange: word === undefined, isOptional };
}

export function parametersOf(id: string): readonly Parameter[] {
  const parameters = committed[id];
  if (!parameters) throw new Error(`${id} has no committed signature.`);
  return parameters;
}
