import signatures from './signatures.json';

/** A parameter as Excel knows it. */
export interface Parameter {
  readonly name: string;
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

/** The signatures that workbooks already hold: they only ever grow at their end. */
export const committed: Readonly<Record<string, readonly Parameter[]>> = signatures;

export function parametersOf(id: string): readonly Parameter[] {
  const parameters = committed[id];
  if (!parameters) throw new Error(`${id} has no committed signature.`);
  return parameters;
}
