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
      readonly kind: 'creditShare' | 'payShare' | 'instalment' | 'instalmentDay';
      readonly index: number;
    }
  | { readonly kind: 'equity' }
  /** The result that the lead component's what-if starts from. */
  | { readonly kind: 'result' };
