import { limitedTable as bounded } from '../../../engine/limited-table';
import type { PayoutTable } from '../../../engine/payout-table';
import { type Condition, type Formula, constant, place } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { atLeast } from '../../../formula/operators/numbers/greatest';
import { atMost } from '../../../formula/operators/numbers/least';
import { minus } from '../../../formula/operators/numbers/minus';
import { times } from '../../../formula/operators/numbers/times';
import { toTheCent } from '../../../formula/operators/numbers/rounded';
import { type Source, calculation } from '../../../formula/value';
import { input } from '../../component-places';
import { takenAsMet } from '../../conditions/as-conditions';
import { ofEarlier } from '../earned';
import type { Unit } from '../../field';
import type { Limits } from '../../kind';
import { capOf, floorOf, inMoney } from './bounds';
import { isOfQuota, openingOf } from './gate';
import { meets } from './gate-formulas';

/*
 * What limits a component's pay in a period, each a named cell of its own: the gate on a measure,
 * the floor and the cap.
 *
 *     pay = 0                               while the gate is not reached
 *     pay = min(cap, max(floor, earned))    from then on
 *
 * Where a component follows the year, the gate, the floor and the cap are the year's, and the period
 * is paid what the year pays with it, less what the year paid before it. So what was held back before
 * the gate is paid when the gate is reached; a floor that earlier credit has been given is not given
 * again; and the cap cuts the credit that crosses it. Who has been credited nothing before has been
 * paid nothing.
 *
 *     pay = limited(earned by all credit of the year) - limited(earned by earlier credit)
 */

export type { Limits };

/** What was earned by some credit, unrounded, and the measure of the gate with that credit. */
export interface Reached<N = number> {
  readonly earned: N;
  readonly gated: N;
  /** Whether its conditions are met; left out where they are taken as met. */
  readonly met?: N extends number ? boolean : Formula<Condition>;
  /** The payee's own target pay over the plan's, where a cap or a floor is a share of that; left out, they are the same. */
  readonly share?: N | undefined;
}

/** What a component pays of what is earned, both unrounded. */
export function limitedBy(
  limits: Limits,
  { earned: all, gated, met = takenAsMet(limits.requires), share }: Reached<Formula<number>>,
): Formula<number> {
  const { gate, floor, cap, requires: conditions } = limits;
  const least = floor === null ? undefined : floorOf(limits, share);
  const most = cap === null ? undefined : capOf(limits, 'cap', share);
  const does = conditions?.does;
  const part = times(all, input('until', 'percent'));
  const earned =
    does === 'rate' ? choose(met, all, part) : does === 'raise' ? choose(met, part, all) : all;
  const raised = atLeast(least, earned);
  const lifted = conditions?.until === null ? undefined : capOf(limits, 'until', share);
  const capped = atMost(most, raised);
  const bounded = does === 'cap' ? choose(met, atMost(lifted, raised), capped) : capped;
  const open = does === 'held' ? choose(met, bounded, constant(0)) : bounded;
  return gate ? choose(meets(gated, input('gate')), open, constant(0)) : open;
}

/** The same to the cent, and where the year is followed less what it has paid before. */
export function paidBy(
  limits: Limits,
  now: Reached<Formula<number>>,
  before?: Reached<Formula<number>> & { readonly prior: Formula<number> },
): Formula<number> {
  const inAll = limitedBy(limits, now);
  const paid = before ? minus(inAll, ofEarlier(before.prior, limitedBy(limits, before))) : inAll;
  const isLost = limits.requires?.does === 'nothing' && now.met !== undefined;
  return toTheCent(isLost ? choose(now.met, paid, constant(0)) : paid);
}

/**
 * What the formula comes to, with a gate on a measure of the unit. Limits never change, and thousands
 * of payees ask the same of them.
 */
export function limited(
  limits: Limits,
  reached: Reached,
  { unit }: { readonly unit?: Unit | undefined } = {},
): number {
  const of = isOfQuota(limits.gate) ? 'percent' : unit;
  const known = compiled.get(limits);
  if (known && known.of === of) return known.pays(reached);
  const pays = compile(limits, of);
  compiled.set(limits, { of, pays });
  return pays(reached);
}

const compiled = new WeakMap<
  Limits,
  { readonly of: Unit | undefined; readonly pays: (reached: Reached) => number }
>();

function compile(told: Limits, unit: Unit | undefined): (reached: Reached) => number {
  const limits = inMoney(told);
  let now: Reached = { earned: 0, gated: 0 };
  const { gate, floor, cap } = limits;
  const places: Readonly<Record<string, Source>> = {
    earned: { at: () => now.earned },
    gated: { at: () => now.gated },
    ...{ 'input.gate': { fixed: gate?.atLeast }, 'input.floor': { fixed: floor } },
    'input.cap': { fixed: cap },
  };
  const formula = limitedBy(limits, { earned: place('earned'), gated: place('gated', unit) });
  const calculate = calculation(formula, (key) => places[key] ?? { fixed: NaN });
  return (reached) => {
    now = reached;
    return calculate(0);
  };
}

/** A payout table with its limits in it; a gate in shares of quota opens at so much of the quota. */
export const limitedTable = (
  table: PayoutTable,
  limits: Limits,
  quota: number | undefined,
): PayoutTable => {
  const { gate, floor, cap } = inMoney(limits);
  return bounded(table, { gate: gate && openingOf(gate, quota), floor, cap }, quota);
};
