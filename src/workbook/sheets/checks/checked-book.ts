import type { Formula } from '../../../formula/formula';
import { rowsOf } from '../../../formula/operators/lookups/lookups';
import type { CheckedBook, CheckedLedger } from '../../../plan/checks/check';
import type { Book, WrittenSheet } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import { type LedgerColumns, columnsOn } from '../ledger-columns';
import type { PlanPlaces } from '../plan-places';
import type { SummaryPlaces } from '../summary/summary-sheet';
import { formulasIn } from '../../../formula/functions/formulas-in';

/** The sheets that checks look at, as far as they are written. */
export interface CheckedSheets {
  readonly plan: PlanPlaces;
  readonly team: WrittenSheet<LedgerColumns> | undefined;
  readonly deals: WrittenSheet<LedgerColumns> | undefined;
  readonly summary: WrittenSheet<SummaryPlaces> | undefined;
}

/** What checks ask of a book, as formulas on the Checks sheet. */
export function checkedBook(
  { plan }: Book,
  calculation: Calculation,
  { plan: places, team, deals, summary }: CheckedSheets,
): CheckedBook {
  const typed = (reference: string, value: number | undefined): Formula<number> =>
    at(calculation.tell(reference, () => value));
  const shareOf = (
    splits: readonly { readonly role: string; readonly share: number }[],
    role: string,
  ) => splits.find((split) => split.role === role)?.share;
  const roles = summary?.places.paidByRole;
  return {
    plan,
    team: team && checkedLedger(calculation, team.places),
    deals: deals && checkedLedger(calculation, deals.places),
    limit: (id, of) => {
      const component = plan.components.find((one) => one.id === id);
      const value = of === 'gate' ? component?.gate?.atLeast : component?.[of];
      return typed(places.part(id).input(of), value ?? undefined);
    },
    creditShare: (role) => typed(places.creditShare(role), shareOf(plan.creditSplits, role)),
    payShare: (role) => typed(places.payShare(role), shareOf(plan.paySplits, role)),
    paidByRole: roles && at(calculation.tell(roles.reference, roles.cells)),
  };
}

function checkedLedger(calculation: Calculation, places: LedgerColumns): CheckedLedger {
  const column = columnsOn(calculation, places);
  const { has, calculated, numbers } = places;
  return {
    ...{ has, column, calculated, numbers },
    rows: rowsOf(column<unknown>(calculated[0] ?? '')),
    formulasIn: (id) => formulasIn(column<unknown>(id)),
  };
}
