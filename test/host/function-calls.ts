/** Calls of custom functions as they travel: invocations to the runtime, results back from it. */
import type { Profile } from './profiles';
import {
  ActionType,
  isRecord,
  PathType,
  type ActionResult,
  type Plain,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** A cell that holds nothing: each platform hands it to the function as something else. */
export const blank = Symbol('blank');
/** An argument that the formula leaves out. */
export const omitted = null;

export type CellArgument = number | string | boolean | typeof blank | ErrorArgument;
export type Argument = CellArgument | typeof omitted | readonly (readonly CellArgument[])[];

/** An error in a cell: it reaches a function only if its metadata allows errors. */
export interface ErrorArgument {
  readonly error: string;
}

/** What the cell would show. `message` is what Excel shows beside #VALUE! and #N/A. */
export type CellResult =
  number | string | boolean | null | { readonly error: string; readonly message: string };

export type CallResult = CellResult | readonly (readonly CellResult[])[];

export interface Call {
  /** As in the metadata, without the namespace. */
  readonly id: string;
  readonly args: readonly Argument[];
  /** The cell of the formula, for functions that ask for it. */
  readonly address?: string;
}

/** Codes of the runtime, by what Excel shows for each. */
const shown: Record<number, string> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const service = 'Microsoft.ExcelServices.CustomFunctions';
const allowsErrors = 4;

export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export class FunctionCalls {
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private last = 0;

  constructor(private readonly profile: Profile) {}

  /** The messages to send, and the results that will come. */
  start(calls: readonly Call[]): {
    readonly entries: readonly MessageEntry[];
    readonly results: Promise<readonly CallResult[]>;
  } {
    const entries: MessageEntry[] = [];
    const results = calls.map(({ id, args, address }) => {
      const call = ++this.last;
      const message = [
        call,
        id,
        args.map((arg) => this.argument(arg)),
        address ?? null,
        allowsErrors,
        null,
      ];
      entries.push({
        ...{ messageCategory: 1, messageType: 1000, targetId: '' },
        message: JSON.stringify(message),
      });
      return new Promise<CallResult>((resolve) => this.waiting.set(call, resolve));
    });
    return { entries, results: Promise.all(results) };
  }

  private argument(argument: Argument): Plain {
    if (argument === blank) return this.profile.blankArgument;
    if (Array.isArray(argument)) {
      return argument.map((row: readonly CellArgument[]) => row.map((cell) => this.argument(cell)));
    }
    if (isRecord(argument)) return { type: 'CustomFunctionError', code: String(argument['error']) };
    return argument as Plain;
  }

  /** Answers a request of the runtime; null when the request is about the workbook. */
  answer(body: RequestBody): ResponseBody | null {
    const isOurs = Object.values(body.ObjectPaths).some(
      (path) => path.ObjectPathType === PathType.service && path.Name === service,
    );
    if (!isOurs) return null;
    const results: ActionResult[] = body.Actions.map((action) => {
      if (action.ActionType === ActionType.instantiate) return { ActionId: action.Id, Value: {} };
      if (action.Name === '_GetEnabledFeatures') return { ActionId: action.Id, Value: [] };
      const [sent] = action.ArgumentInfo?.Arguments ?? [];
      if (/^SetInvocation(Array)?Results$/.test(action.Name) && Array.isArray(sent)) {
        for (const one of sent) this.finish(one);
      }
      return { ActionId: action.Id, Value: null };
    });
    return { Results: results };
  }

  /** `[id, ok, value, code]`, or in older sets `{ id, failed, value, errorCode }`. */
  private finish(sent: unknown): void {
    const [id, ok, value, code] = Array.isArray(sent)
      ? (sent as unknown[])
      : isRecord(sent)
        ? [sent['id'], sent['failed'] !== true, sent['value'], sent['errorCode']]
        : [];
    if (typeof id !== 'number') throw new Error(`Not a result: ${JSON.stringify(sent)}`);
    this.waiting.get(id)?.(ok === true ? result(value) : failure(value, code));
    this.waiting.delete(id);
  }
}

/** Excel shows a message beside these two errors only. */
function failure(message: unknown, code: unknown): CellResult {
  const error = shown[Number(code ?? 0)] ?? '#VALUE!';
  return { error, message: typeof message === 'string' ? message : '' };
}

function result(value: unknown): CallResult {
  if (!Array.isArray(value)) return cell(value);
  const rows = value as unknown[];
  const isMatrix = rows.every(
    (row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length,
  );
  if (!isMatrix || rows.length === 0) return { error: '#VALUE!', message: 'Not a matrix.' };
  return rows.map((row) => (row as unknown[]).map(cell));
}

function cell(value: unknown): CellResult {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (isRecord(value) && typeof value['basicValue'] === 'string') {
    const message = value['message'];
    return { error: value['basicValue'], message: typeof message === 'string' ? message : '' };
  }
  throw new Error(`A function returned what no cell can hold: ${JSON.stringify(value)}`);
}
