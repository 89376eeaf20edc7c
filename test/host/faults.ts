import { excelError, type ExcelErrorCode } from './errors';

/**
 * What goes wrong, and when. Requests count from 1, from the moment the fault is armed; requests that
 * only release references do not count, since they are the client's own.
 */
export type Fault =
  /** Nothing of the request is applied. */
  | { readonly kind: 'fail before'; readonly request: number; readonly code?: ExcelErrorCode }
  /** All of it is applied, and the answer is lost. */
  | { readonly kind: 'fail after'; readonly request: number; readonly code?: ExcelErrorCode }
  /** No answer ever comes; the request is applied or not. */
  | { readonly kind: 'hang'; readonly request: number; readonly applied: boolean }
  /**
   * Operations before this one stay applied, and this one too if `applied`. They count from 0, as in
   * the client's error.
   */
  | {
      readonly kind: 'fail at operation';
      readonly request: number;
      readonly operation: number;
      readonly applied?: boolean;
      readonly code?: ExcelErrorCode;
    };

/** What the host does with one request. */
export interface Trouble {
  readonly hang?: 'before' | 'after';
  readonly before?: ExcelErrorCode;
  readonly after?: ExcelErrorCode;
  readonly beforeAction: (index: number) => void;
  readonly afterAction: (index: number) => void;
}

const nothing = () => undefined;
export const noTrouble: Trouble = { beforeAction: nothing, afterAction: nothing };

export class Faults {
  private armed: Fault[] = [];
  private request = 0;
  /** The faults that came to pass: a test that loops over all requests ends when none does. */
  readonly struck: Fault[] = [];

  arm(...faults: readonly Fault[]): void {
    this.armed = [...faults];
    this.request = 0;
    this.struck.length = 0;
  }

  disarm(): void {
    this.arm();
  }

  next(): Trouble {
    this.request++;
    const fault = this.armed.find((one) => one.request === this.request);
    const quiet = noTrouble;
    if (!fault) return quiet;
    if (fault.kind === 'fail at operation') {
      const strike = (index: number) => {
        if (index !== fault.operation) return;
        this.struck.push(fault);
        throw excelError(fault.code ?? 'GeneralException');
      };
      return fault.applied ? { ...quiet, afterAction: strike } : { ...quiet, beforeAction: strike };
    }
    this.struck.push(fault);
    if (fault.kind === 'hang') return { ...quiet, hang: fault.applied ? 'after' : 'before' };
    const code = fault.code ?? 'GeneralException';
    return fault.kind === 'fail before' ? { ...quiet, before: code } : { ...quiet, after: code };
  }
}
