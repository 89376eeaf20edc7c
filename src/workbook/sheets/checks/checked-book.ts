import type { Language } from '../../../engine/words';
import { excelText } from '../../../formula/excel-text';
import { type Formula, type Text, constant } from '../../../formula/formula';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { blank } from '../../../formula/operators/conditions/blanks';
import { orIfError } from '../../../formula/operators/conditions/errors';
import { rowsOf } from '../../../formula/operators/lookups/lookups';
import { typedBelow } from '../../../formula/functions/typed-below';
import { onSheet } from '../../description/addresses';
import { rowSaying } from '../../../formula/operators/lookups/row-saying';
import type { CheckedBook, CheckedLedger } from '../../../plan/checks/check';
import type { Book, WrittenSheet } from '../book';
import type { Calculation } from '../calculation';
import { at } from '../cell-formula';
import { type LedgerColumns, columnsOn } from '../ledger-columns';
import type { PlanPlaces } from '../plan-places';
import type { SummaryPlaces } from '../summary/summary-sheet';
import { formulasIn, formulasInError } from '../../../formula/functions/formulas-in';

/** A ledger's columns, and below how many rows of its sheet the first of its own stands. */
type CheckedColumns = LedgerColumns & { readonly table: { readonly first: number } };

/** The sheets that checks look at, as far as they are written. */
export interface CheckedSheets {
  readonly plan: PlanPlaces;
  readonly team: WrittenSheet<CheckedColumns> | undefined;
  readonly deals: WrittenSheet<CheckedColumns> | undefined;
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
    team: team && checkedLedger(calculation, team, 'flag', plan.language),
    deals: deals && checkedLedger(calculation, deals, 'flags', plan.language),
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

/** A formula of a cell has no more than 8,192 characters, some of them for the ledger's errors. */
const longest = 6_000;
const counting =
  '_xlfn.+'.length + excelText(formulasIn(at('')), { form: 'native', place: (key) => key }).length;

/** The columns in their order, in as few parts as are short enough to be asked about together. */
function asked(ids: readonly string[], reference: (id: string) => string): readonly string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const id of ids) {
    const length = counting + 2 * reference(id).length;
    if (left < length) {
      parts.push([]);
      left = longest;
    }
    left -= length;
    parts.at(-1)?.push(id);
  }
  return parts;
}

function checkedLedger(
  calculation: Calculation,
  { sheet, places }: WrittenSheet<CheckedColumns>,
  flags: string,
  language: Language,
): CheckedLedger {
  const column = columnsOn(calculation, places);
  const { has, calculated, calculatedBlocks, numbers, table } = places;
  // Nothing stands below a table when a workbook is described.
  const around = (cells: string) =>
    at<readonly unknown[]>(calculation.tell(onSheet(sheet.name, cells), () => []));
  return {
    ...{ has, column, numbers, calculated: asked(calculated, places.reference) },
    rows: rowsOf(column<unknown>(calculated[0] ?? '')),
    formulasIn: (id) => formulasIn(column<unknown>(id)),
    inError: sumOf(
      calculatedBlocks.map((block) =>
        formulasInError(at<readonly unknown[]>(calculation.tell(block, () => []))),
      ),
    ),
    // The first column names the rows.
    below: typedBelow(
      around('$A:$A'),
      around(`$A$1:$A$${String(table.first)}`),
      column<unknown>(flags === 'flag' ? 'name' : 'deal'),
    ),
    saying: (...words) =>
      words
        .map((one) => rowSaying(constant(one[language]), column<unknown>(flags)))
        .reduceRight<Formula<number | Text>>((others, row) => orIfError(row, others), blank),
  };
}
