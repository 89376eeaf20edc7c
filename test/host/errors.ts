/** An answer that Excel itself gives: the request stops at this operation, earlier ones stay applied. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/**
 * The emulated host was asked for something that it does not model: an unknown member, a wrong number
 * of arguments, a value that no enumeration has. Excel would perhaps answer; we do not know what. A
 * test that gets here is about the host, not about the add-in, so nothing may swallow it.
 */
export class Refusal extends Error {
  constructor(message: string) {
    super(`The emulated Excel does not know this: ${message}`);
    this.name = 'Refusal';
  }
}

export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'Conflict'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'UnsupportedOperation';

const words: Partial<Record<ExcelErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode and try again.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  GeneralException: 'There was an internal error while processing the request.',
};

export function excelError(code: ExcelErrorCode, detail?: string): ExcelError {
  return new ExcelError(code, [words[code] ?? code, detail].filter(Boolean).join(' '));
}

export const invalid = (detail: string) => excelError('InvalidArgument', detail);
