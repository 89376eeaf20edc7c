import { payoutAt } from '../../../engine/payout-table';
import { type Limits, followsYear, gateFollowsYear, isGatedByOwn } from '../../../plan/limits';
import { measureOf } from '../../../plan/parts';
import { creditedOf, paidFormula } from '../earned-formula';
import type { PartPlaces } from '../plan-places';
import type { PartPage, TablePage } from './context';
import { type BothForms, earnedBothWays, earnedUnrounded } from './earned-here';
import { texts } from './texts';

/** Where a block's typed results stand. */
export interface TypedPlaces {
  /** What counts of the period's result, and earlier credit of the year where it is asked for. */
  readonly credited: string;
  readonly prior: string | undefined;
}

/** What a table earns for a result that is typed on the page, before its limits, as formulas. */
export interface EarnedHere {
  /** All credit that the table is read at: the year's where the component follows the year. */
  readonly total: string;
  /** What earlier credit counts. */
  readonly prior: string | undefined;
  /** What the period earns, to the cent. */
  readonly compared: BothForms;
  /** What the limits look at, unrounded: all of it, and what earlier credit has earned. */
  readonly inAll: string;
  readonly before: string | undefined;
}

export function earnedOf(
  page: TablePage,
  places: PartPlaces,
  { credited, prior: typed }: TypedPlaces,
): EarnedHere {
  const { measure } = page.part;
  const prior = typed === undefined ? undefined : creditedOf(measure, typed);
  const total = prior === undefined ? credited : creditedOf(measure, `${prior}+${credited}`);
  const at = (amount: string) => earnedUnrounded(page, places, amount);
  return {
    ...{ total, prior, compared: earnedBothWays(page, places, credited, prior), inAll: at(total) },
    before: prior === undefined ? undefined : `IF(${prior}>0,${at(prior)},0)`,
  };
}

/** What the table earns for the result that the page starts with, unrounded. */
export const earnedAtStart = ({ table, quota }: TablePage, credited: number): number =>
  payoutAt(table, credited, quota ?? 1);

/** Which results of its gate a block asks for. */
export interface AskedOfGate {
  readonly now: boolean;
  /** What was credited earlier in the year. */
  readonly before: boolean;
}

/** A gate on the component's own measure reads the result that is there. */
export function askedOfGate({ plan, part }: Pick<PartPage, 'plan' | 'part'>): AskedOfGate {
  const now = part.component.gate !== null && !isGatedByOwn(part);
  return { now, before: now && gateFollowsYear(plan, part) };
}

/** Where the lines stand that a payout is made of. */
export interface LimitPlaces {
  readonly earned: string;
  readonly before: string;
  readonly gate: string;
  readonly gateBefore: string;
}

/** What is paid of what the lines hold, to the cent. */
export function paidOfLines(
  { plan, part }: PartPage,
  places: PartPlaces,
  lines: LimitPlaces,
  own?: Pick<EarnedHere, 'total' | 'prior'>,
): string {
  const { component } = part;
  const { gate } = component;
  const asked = askedOfGate({ plan, part });
  const all =
    gate && asked.before
      ? creditedOf(measureOf(plan, gate.measure), `${lines.gateBefore}+${lines.gate}`)
      : lines.gate;
  const now = isGatedByOwn(part) ? (own?.total ?? '') : all;
  if (!followsYear(component) || own?.prior === undefined) {
    return paidFormula(component, places, lines.earned, now);
  }
  return paidFormula(component, places, lines.earned, now, {
    ...{ prior: own.prior, earned: lines.before },
    gated: isGatedByOwn(part) ? own.prior : asked.before ? lines.gateBefore : lines.gate,
  });
}

/** What one result alone takes for granted: the year, and a gate on another measure. */
export const takenHere = ({ plan, part, say }: PartPage): string =>
  (followsYear(part.component) ? say(texts.allOfYear) : '') +
  (askedOfGate({ plan, part }).now ? say(texts.gateReached) : '');

/** Whether something limits what is paid. */
export const isLimited = ({ gate, floor, cap }: Limits): boolean =>
  gate !== null || floor !== null || cap !== null;
