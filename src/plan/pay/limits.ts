import { type TableLimits, limitedTable } from '../../engine/limited-table';
import type { PayoutTable } from '../../engine/payout-table';
import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, constant, place } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { atLeast } from '../../formula/operators/numbers/greatest';
import { atMost } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { reaches } from '../../formula/operators/conditions/reaches';
import { times } from '../../formula/operators/numbers/times';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { type Source, calculation } from '../../formula/value';
import { input } from '../component-places';
import { asGate, takenAsMet } from '../conditions/as-conditions';
import { knownRules } from '../known-rules';
import { ofEarlier } from './earned';
import { gateQuotaPart, gateUnit, isGatedByOwn, openingOf } from './gate';
import type { NumberField, Unit } from '../field';
import type { Limits, PlanComponent } from '../kind';
import { type Component, isTable, paysForPeriod, tableKindOf } from '../kinds';
import { measureOf } from '../parts';
import type { Plan } from '../plan';

/**
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
export function limitFields(plan: Plan, component: Component): NumberField<Component>[] {
  const { gate, floor, cap } = component;
  return [
    ...(gate ? [gateField(gateUnit(plan, gate))] : []),
    ...(floor === null ? [] : [floorField]),
    ...(cap === null ? [] : [capField]),
    ...knownRules().conditionFields(plan, component),
  ];
}

export type { Limits };

/** What was earned by some credit, unrounded, and the measure of the gate with that credit. */
export interface Reached<N = number> {
  readonly earned: N;
  readonly gated: N;
  /** Whether its conditions are met; left out where they are taken as met. */
  readonly met?: N extends number ? boolean : Formula<Condition>;
}

/** What a component pays of what is earned, both unrounded. */
export function limitedBy(
  { gate, floor, cap, requires: conditions }: Limits,
  { earned: all, gated, met = takenAsMet(conditions) }: Reached<Formula<number>>,
): Formula<number> {
  const least = floor === null ? undefined : input('floor', 'money');
  const most = cap === null ? undefined : input('cap', 'money');
  const does = conditions?.does;
  const earned = does === 'rate' ? choose(met, all, times(all, input('until', 'percent'))) : all;
  const raised = atLeast(least, earned);
  const lifted = conditions?.until === null ? undefined : input('until', 'money');
  const capped = atMost(most, raised);
  const bounded = does === 'cap' ? choose(met, atMost(lifted, raised), capped) : capped;
  const open = does === 'held' ? choose(met, bounded, constant(0)) : bounded;
  return gate ? choose(reaches(gated, input('gate')), open, constant(0)) : open;
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

/** What the formula comes to. Limits never change, and thousands of payees ask the same of them. */
export function limited(limits: Limits, reached: Reached): number {
  const known = compiled.get(limits) ?? compile(limits);
  compiled.set(limits, known);
  return known(reached);
}

const compiled = new WeakMap<Limits, (reached: Reached) => number>();

function compile(limits: Limits): (reached: Reached) => number {
  let now: Reached = { earned: 0, gated: 0 };
  const { gate, floor, cap } = limits;
  const places: Readonly<Record<string, Source>> = {
    earned: { at: () => now.earned },
    gated: { at: () => now.gated },
    ...{ 'input.gate': { fixed: gate?.atLeast }, 'input.floor': { fixed: floor } },
    'input.cap': { fixed: cap },
  };
  const formula = limitedBy(limits, { earned: place('earned'), gated: place('gated') });
  const calculate = calculation(formula, (key) => places[key] ?? { fixed: NaN });
  return (reached) => {
    now = reached;
    return calculate(0);
  };
}

/** Whether earlier credit of the year counts in a component: in its table and in its limits. */
export const followsYear = (component: Component): boolean =>
  paysForPeriod(component) && component.hasPrior;

/**
 * Whether the gate looks at earlier credit and the period together. Ratios do not add up over the
 * year: a gate on another measure in percent looks at the period alone, and then what it has held
 * back in a period is not paid later. Of another quota it looks at the year where that is the year's.
 */
export const gateFollowsYear = (plan: Plan, part: PlanComponent<Component>): boolean => {
  const { gate } = part.component;
  if (gate === null || !followsYear(part.component)) return false;
  if (isGatedByOwn(part)) return true;
  const quota = gateQuotaPart(plan, part);
  return quota ? followsYear(quota.component) : measureOf(plan, gate.measure).unit !== 'percent';
};

/** The measures whose earlier credit is asked for. */
export const measuresOfYear = (
  plan: Plan,
  parts: readonly PlanComponent<Component>[],
): Set<string> =>
  new Set(
    parts.flatMap((part) =>
      followsYear(part.component)
        ? [
            part.measure.id,
            ...(part.component.requires?.of ?? [])
              .filter((one) => gateFollowsYear(plan, asGate(part, one)))
              .map(({ measure }) => measure),
            ...(part.component.gate && gateFollowsYear(plan, part)
              ? [part.component.gate.measure]
              : []),
          ]
        : [],
    ),
  );

/** The limits that a curve over the component's own measure has: another gate is taken as reached. */
export const limitsOnCurve = (part: PlanComponent<Component>): Limits =>
  isGatedByOwn(part) ? part.component : { ...part.component, gate: null };

/** A component's payout table with its limits: what its curve shows, and what is paid for a result. */
export function tableWithLimits(
  part: PlanComponent<Component>,
  table: PayoutTable,
  quota: number | undefined,
): PayoutTable {
  const { gate, floor, cap } = limitsOnCurve(part);
  const limits: TableLimits = { gate: gate && openingOf(gate, quota), floor, cap };
  return limitedTable(dealTable(part, table), limits, quota);
}

/** What a table pays, of a deal with its own limits. */
export const dealTable = (part: PlanComponent<Component>, table: PayoutTable): PayoutTable =>
  (isTable(part) ? tableKindOf(part.component).dealTable?.(part, table) : undefined) ?? table;

const gateField = (unit: Unit): NumberField<Component> => ({
  kind: 'number',
  id: 'gate',
  label: { en: 'Gate', da: 'Adgangskrav' },
  name: { en: 'Gate', da: 'Adgangskrav' },
  unit,
  allows: 'zero or more',
  get: ({ gate }) => gate?.atLeast ?? 0,
  set: (component, atLeast) =>
    component.gate ? { ...component, gate: { ...component.gate, atLeast } } : component,
});

const floorField = limitField('floor', { en: 'Floor', da: 'Minimum' });
const capField = limitField('cap', { en: 'Cap', da: 'Loft' });

function limitField(id: 'floor' | 'cap', words: LocalizedText): NumberField<Component> {
  return {
    kind: 'number',
    id,
    label: words,
    name: words,
    unit: 'money',
    allows: 'zero or more',
    get: (component) => component[id] ?? 0,
    set: (component, value) => ({ ...component, [id]: value }),
  };
}
