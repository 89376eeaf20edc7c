import type { Argument } from '../../../src/functions/case';
import type { FunctionName } from '../../../src/functions/function-names';
import type { FlagCode } from '../../../src/plan/deals/flag-words';
import type { Deal, Payee } from '../../../src/plan/people';
import type { Plan } from '../../../src/plan/plan';

/** What somebody asked for in public, and the figures that come of it by hand. */
export interface FieldCase {
  readonly id: string;
  /** Where it was asked. */
  readonly source: string;
  /** In our words. Amounts that the asker did not give are ours. */
  readonly asked: string;
  /** As formulas over cells, with what a spreadsheet has beside COMP. */
  readonly cells?: readonly InCells[];
  /** As a plan: in the engine, on the Team sheet, and in the payee's statement. */
  readonly plans?: readonly InPlan[];
  /** A deal that must not pass unnoticed. */
  readonly flagged?: readonly FlaggedDeal[];
}

/** Calls a function as a cell does; of an answer that spills, the first cell of a row. */
export type Comp = (name: FunctionName, call: readonly Argument[], row?: number) => number;

interface InCells {
  readonly what: string;
  readonly of: (comp: Comp) => number;
  readonly gives: number;
}

export interface InPlan {
  readonly what: string;
  readonly plan: Plan;
  readonly payee: Payee;
  /** Everybody on Team, where the payee is not alone. */
  readonly team?: readonly Payee[];
  readonly deals?: readonly Deal[];
  readonly pays: number;
  /** What that is in the payee's own currency. */
  readonly inOwn?: number;
  /** What the statement must say somewhere. */
  readonly says?: string;
}

interface FlaggedDeal {
  readonly what: string;
  readonly plan: Plan;
  readonly deal: Deal;
  readonly flags: readonly FlagCode[];
}
