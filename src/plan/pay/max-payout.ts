import { type Condition, type Formula, constant, constantOf } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { largest } from '../../formula/operators/columns/column';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { allOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least as smallest } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { input, payoutColumns, quota as quotaPlace, tableCell } from '../component-places';
import { type MaxPayout, type PlanComponent, nothingOrOpen } from '../kind';
import {
  type Component,
  type TableComponent,
  cardKindOf,
  isCard,
  isOfResults,
  isTable,
  resultKindOf,
  tableKindOf,
  tableOf,
} from '../kinds';
import { capOf, floorOf } from './limits/bounds';
import { paysRole } from './paid-roles';
import { payingParts } from '../parts';
import type { Plan } from '../plan';

/** When a table pays a payee, and what of it, where that is not always all. */
interface OfRow {
  readonly isPaid?: Formula<Condition> | undefined;
  readonly share?: Formula<number> | undefined;
}

/**
 * The most that a component can pay one person in a period, unrounded.
 *
 *     most = min(cap, max(floor, the most that its rule gives))
 *
 * A gate is taken as reached, and conditions as met. A payee may be paid nothing by a table, or a share of it.
 */
export function mostPaid(part: PlanComponent<Component>, ofRow: OfRow = {}): MaxPayout {
  const { floor } = part.component;
  const cap = capWhenMet(part.component, ofRow.share);
  const earned = raisedWhenMet(part.component, mostEarned(part, ofRow));
  const least = earned.formula;
  const raised = floorOf(part.component, ofRow.share);
  const bounded =
    floor === null ? least : constantOf(least) === 0 ? raised : greatest(raised, least);
  return cap === undefined ? { ...earned, formula: bounded } : cappedBy(earned, bounded, cap);
}

/** So much of it as is paid once conditions are met that pay more. */
const raisedWhenMet = ({ requires: conditions }: Component, earned: MaxPayout): MaxPayout =>
  conditions?.does === 'raise' && constantOf(earned.formula) !== 0
    ? { ...earned, formula: times(earned.formula, input('until')) }
    : earned;

/** The cap, or the one that holds once conditions lift it. */
function capWhenMet(
  component: Component,
  share: Formula<number> | undefined,
): Formula<number> | undefined {
  const { cap, requires: conditions } = component;
  if (cap === null) return undefined;
  if (conditions?.does !== 'cap') return capOf(component, 'cap', share);
  return conditions.until === null ? undefined : capOf(component, 'until', share);
}

/** A cap ends what nothing else limits. */
function cappedBy(
  { isOpen }: MaxPayout,
  bounded: Formula<number>,
  cap: Formula<number>,
): MaxPayout {
  const closed = constantOf(bounded) === 0 ? bounded : smallest(cap, bounded);
  return { formula: isOpen === undefined ? closed : choose(isOpen, cap, closed) };
}

function mostEarned(part: PlanComponent<Component>, ofRow: OfRow): MaxPayout {
  if (isOfResults(part)) {
    const most = resultKindOf(part.component).most(part);
    const isShared = ofRow.share && constantOf(most.formula) !== 0;
    return isShared ? { ...most, formula: times(most.formula, ofRow.share) } : most;
  }
  if (isCard(part)) return cardKindOf(part.component).most(part);
  return isTable(part) ? mostOfTable(part, ofRow) : nothing;
}

const nothing: MaxPayout = { formula: constant(0) };

/** Of a table that pays each deal there is no most, since there can always be one more. */
function mostOfTable(
  part: PlanComponent<TableComponent>,
  { isPaid = constant(true), share }: OfRow,
): MaxPayout {
  const kind = tableKindOf(part.component);
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  const isFlat = kind.isFlat(part);
  const { payout, rate } = payoutColumns(table.value.bonusIs, isFlat);
  if (kind.per === 'deal') return nothingOrOpen(isAbove(largest(payout, rate), constant(0)));
  const hasQuota = kind.quota(part) !== undefined;
  const rows = kind.rows(part).length;
  // A rate that is paid on all of a measure goes on paying.
  const isOfAll = table.value.bonusIs === 'ratesOfAll';
  const rises = isAbove(tableCell(rows - 1, isOfAll ? 'payout' : 'rate'), constant(0));
  const most = isFlat
    ? largest(payout)
    : isOfAll
      ? largestOfAll(rows)
      : largestOfRows(payout, rows);
  const inMoney =
    hasQuota && !isFlat && table.value.bonusIs !== 'amounts'
      ? times(quotaPlace(part.measure.unit), most)
      : most;
  return {
    formula: choose(isPaid, share ? times(inMoney, share) : inMoney, constant(0)),
    ...(!isFlat && { isOpen: allOf([isPaid, rises]) }),
  };
}

/** At the start of a row, or just below the end of it. */
function largestOfRows(payout: Formula<readonly number[]>, rows: number): Formula<number> {
  const ends = Array.from({ length: rows - 1 }, (_, k) =>
    plus(
      tableCell(k, 'payout'),
      times(tableCell(k, 'rate'), minus(tableCell(k + 1, 'from'), tableCell(k, 'from'))),
    ),
  );
  return ends.length === 0 ? largest(payout) : greatest(largest(payout), ...ends);
}

/** Where all of a measure is paid one rate on a line: at the start of a row. */
const largestOfAll = (rows: number): Formula<number> =>
  greatest(
    ...Array.from({ length: rows }, (_, k) =>
      times(tableCell(k, 'from'), tableCell(k, 'payout', 'money')),
    ),
  );

/** The components that pay a role; to one that the plan does not know, those that pay everybody. */
export const partsFor = (plan: Plan, role: string): readonly PlanComponent<Component>[] =>
  payingParts(plan).filter(({ component }) => paysRole(component, role));
