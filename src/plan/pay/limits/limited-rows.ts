import { type Formula, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isAtMost, isEqual } from '../../../formula/operators/conditions/comparisons';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { least } from '../../../formula/operators/numbers/least';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { rootOf } from '../../../formula/operators/numbers/root';
import { times } from '../../../formula/operators/numbers/times';
import type { BentRow, TableRow } from '../../../formula/payout-row';
import type { PlanComponent } from '../../kind';
import { type Component, type TableComponent, tableKindOf } from '../../kinds';
import { capOf, floorOf } from './bounds';
import { beyond, slopeOf } from '../expected-row';
import { isGatedByOwn } from './gate';
import { opensAt } from './gate-formulas';
import { limitedBy } from './limits';

/**
 * The rows of a payout table with its floor, its cap and a gate on its own measure: each row of the
 * table once, and once more where it meets the floor and the cap. A row that never meets them, or
 * that ends below the gate, has no length. `rows` are in the measure's own unit and in money, and
 * `fromOf` is the From of a row of these.
 */
export function limitedRows(
  part: PlanComponent<TableComponent>,
  rows: readonly BentRow[],
  fromOf: (row: number) => Formula<number>,
): readonly BentRow[] {
  // What does not climb meets no bound on its way.
  const isFlat = tableKindOf(part.component).isFlat(part);
  const cuts = isFlat ? [] : boundsOf(part);
  const each = cuts.length + 1;
  return rows.flatMap((row, k) => {
    const { from, payout, rate, bend } = row;
    const first = k * each;
    const end = k + 1 < rows.length ? fromOf(first + each) : undefined;
    const meetings = cuts.map((_, cut) => {
      const found = meeting(cuts, cut, row, fromOf(first));
      const after = greatest(found, fromOf(first + cut));
      return end === undefined ? after : least(after, end);
    });
    const start = isGatedByOwn(part)
      ? greatest(from, opensAt(part.component, part.measure.unit))
      : from;
    return [start, ...meetings].map((begins, j) => {
      const here = fromOf(first + j);
      const climbed = bend ? beyond(row, here) : plus(payout, times(rate, minus(here, from)));
      return {
        from: begins,
        payout: bounded(part, isFlat ? payout : climbed),
        rate: rateBetween(cuts, j, slopeOf(row, here)),
        ...(bend && { bend: isBetween(cuts, j) ? bend : constant(0) }),
      };
    });
  });
}

/** What is paid of what is earned: at least the floor, at most the cap, and a cap below the floor wins. */
export const bounded = (
  { component }: PlanComponent<Component>,
  earned: Formula<number>,
): Formula<number> => limitedBy({ ...component, gate: null }, { earned, gated: constant(0) });

interface Bound {
  readonly is: 'floor' | 'cap';
  readonly at: Formula<number>;
}

/** The floor and the cap that there are, the floor first. */
function boundsOf({ component }: PlanComponent<Component>): readonly Bound[] {
  const { floor, cap } = component;
  return [
    ...(floor === null ? [] : [{ is: 'floor', at: floorOf(component) } as const]),
    ...(cap === null ? [] : [{ is: 'cap', at: capOf(component) } as const]),
  ];
}

/** Where a row meets its first or second bound: on the way up the floor first, on the way down the cap. */
function meeting(
  cuts: readonly Bound[],
  cut: number,
  { from, payout, rate, bend }: BentRow,
  start: Formula<number>,
): Formula<number> {
  const up = cuts[cut]?.at ?? payout;
  const down = cuts[cuts.length - 1 - cut]?.at ?? payout;
  if (bend) return meetingOfBent(up, { from, payout, rate, bend }, start);
  const bound = cuts.length === 1 ? up : choose(isAbove(rate, constant(0)), up, down);
  const met = plus(from, over(minus(bound, payout), rate));
  return choose(isEqual(rate, constant(0)), start, met);
}

/** Between its bounds a row climbs or falls by its rate; outside of them it is flat. */
function rateBetween(cuts: readonly Bound[], part: number, rate: Formula<number>): Formula<number> {
  const [only, other] = cuts;
  if (!only) return rate;
  if (other) return part === 1 ? rate : constant(0);
  const climbs = isBetween(cuts, part);
  return climbs ? greatest(rate, constant(0)) : least(rate, constant(0));
}

/** Whether a part of a row that climbs lies between the bounds. */
const isBetween = ([only, other]: readonly Bound[], part: number): boolean =>
  !only || (other ? part === 1 : (only.is === 'cap') === (part === 0));

/**
 * The same of a row that bends, and never falls: above From by
 *
 *     2 * missing / (rate + sqrt(rate^2 + 4 * bend * missing))
 *
 * of what is missing at From. What is met there already, or never, is met where the row starts.
 */
function meetingOfBent(
  bound: Formula<number>,
  { from, payout, rate, bend }: TableRow & { readonly bend: Formula<number> },
  start: Formula<number>,
): Formula<number> {
  const zero = constant(0);
  const missing = minus(bound, payout);
  const reach = plus(times(rate, rate), times(times(constant(4), bend), missing));
  const found = over(times(constant(2), missing), plus(rate, rootOf(greatest(reach, zero))));
  const isLevel = isAtMost(greatest(rate, bend), zero);
  return choose(anyOf([isLevel, isAtMost(missing, zero)]), start, plus(from, found));
}
