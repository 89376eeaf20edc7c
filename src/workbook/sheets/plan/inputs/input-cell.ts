import { listOfRows } from '../../../../plan/row-moves';
import type { ListedInput } from '../../../description/description';

/** A cell that a person may type in, and what it is in the plan. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly of: InputOf;
}

export type InputOf =
  /** A field of a component, or a limit. */
  | { readonly kind: 'field'; readonly component: string; readonly field: string }
  | {
      readonly kind: 'list';
      readonly component: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'period'; readonly end: 'from' | 'to' }
  | {
      readonly kind: 'creditShare' | 'payShare' | 'instalment' | 'instalmentDay' | 'daysAfter';
      readonly index: number;
    }
  | { readonly kind: 'equity' }
  /** The result that the lead component's what-if starts from. */
  | { readonly kind: 'result' };

/** The row of a list that an input belongs to. */
export function listedInput(of: InputOf): ListedInput | undefined {
  switch (of.kind) {
    case 'list':
      return { list: listOfRows(of.component), row: of.row, column: of.column };
    case 'creditShare':
    case 'payShare':
    case 'instalment':
      return { list: of.kind, row: of.index, column: 0 };
    case 'instalmentDay':
    case 'daysAfter':
      return { list: 'instalment', row: of.index, column: 1 };
    default:
      return undefined;
  }
}
