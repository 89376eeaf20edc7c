/**
 * What the runtime gives to functions.js in Excel: a class of errors that is one of the realm's own,
 * with the code twice and no stack, and the list of what is associated.
 */
class CellFault extends Error {
  readonly type = 'Error';
  readonly basicValue: string;

  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.basicValue = code;
    delete this.stack;
  }
}

export const associated = new Map<string, CellFunction>();
export type CellFunction = (...args: unknown[]) => unknown;

const runtime = {
  Error: CellFault,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  associate: (functions: Record<string, CellFunction>) => {
    for (const [id, one] of Object.entries(functions)) associated.set(id, one);
  },
};
Object.assign(globalThis, { CustomFunctions: runtime });

/** An error value as it stands in a cell that a function is given. */
export const errorValue = (code: string, message = ''): Error => new CellFault(code, message);

export const isCellFault = (value: unknown): value is CellFault => value instanceof CellFault;
