import type { Plan, TableComponent } from '../../plan/plan';
import type { Meaning } from '../number/read-number';
import { cellOf, fieldOfCell } from './fields';

/** A plan whose component the pane can edit. */
export type TablePlan = Omit<Plan, 'component'> & { readonly component: TableComponent };

/**
 * A plan in the making: its numbers, and by field what was typed that is no number. Such a field
 * keeps its last number underneath, so that the fields around it are judged as before.
 */
export interface Draft {
  readonly plan: TablePlan;
  readonly typed: Readonly<Record<string, string>>;
}

export const draftOf = (plan: TablePlan): Draft => ({ plan, typed: {} });

/** The draft with what a field was last typed as; undefined where that is its number. */
export function withTyped(draft: Draft, field: string, text: string | undefined): Draft {
  const others = Object.entries(draft.typed).filter(([name]) => name !== field);
  const typed = Object.fromEntries(text === undefined ? others : [...others, [field, text]]);
  return { ...draft, typed };
}

/** What was typed, without the row that is removed; the rows after it move up. */
export function withoutRow(typed: Draft['typed'], row: number): Draft['typed'] {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, text]) => {
      const cell = cellOf(field);
      if (!cell || cell.row < row) return [[field, text]];
      return cell.row === row ? [] : [[fieldOfCell(cell.row - 1, cell.column), text]];
    }),
  );
}

export const meaningOf = (
  component: TableComponent,
  field: string,
  unit: 'money' | 'count' | 'percent',
): Meaning => {
  if (unit !== 'percent') return 'amount';
  return component.kind === 'commission' && cellOf(field)?.column === 1 ? 'rate' : 'share';
};
