import { type Formula, constant } from '../../../../formula/formula';
import { plus } from '../../../../formula/operators/numbers/plus';
import { creditedAs } from '../../../../formula/operators/numbers/rounded';
import { type Limits, paidBy } from '../../../../plan/pay/limits/limits';
import { followsYear, gateFollowsYear } from '../../../../plan/pay/limits/followed-year';
import { gateUnit, isGatedByOwn } from '../../../../plan/pay/limits/gate';
import { gatedAt } from '../../../../plan/pay/limits/gate-formulas';
import { givesMore } from '../../../../plan/conditions/condition-numbers';
import type { Conditions, PlanComponent } from '../../../../plan/kind';
import type { Component } from '../../../../plan/kinds';
import { at, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import type { PartPage, TablePage } from '../context';
import { earnedBefore, earnedHere, paidHere } from './earned-here';
import { texts } from '../texts';

/** Where a block's typed results stand. */
export interface Typed {
  /** What counts of the period's result, and earlier credit of the year where it is asked for. */
  readonly credited: Formula<number>;
  readonly prior: Formula<number> | undefined;
}

/** What a table earns for a result that is typed on the page, before its limits. */
export interface EarnedHere {
  /** All credit that the table is read at: the year's where the component follows the year. */
  readonly total: Formula<number>;
  /** What earlier credit counts. */
  readonly prior: Formula<number> | undefined;
  /** What the period earns, to the cent. */
  readonly ofPeriod: Formula<number>;
  /** What the limits look at, unrounded: all of it, and what earlier credit has earned. */
  readonly inAll: Formula<number>;
  readonly before: Formula<number> | undefined;
}

export function earnedOf(
  page: TablePage,
  places: PartPlaces,
  { credited, prior: typed }: Typed,
): EarnedHere {
  const { unit } = page.part.measure;
  const prior = typed && creditedAs(unit, typed);
  const total = prior ? creditedAs(unit, plus(prior, credited)) : credited;
  return {
    ...{ total, prior, ofPeriod: paidHere(page, places, credited, prior) },
    inAll: earnedHere(page, places, total),
    before: prior && earnedBefore(page, places, prior),
  };
}

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

/** The lines that a payout is made of. */
export interface LimitLines {
  readonly earned: Formula<number>;
  readonly before?: Formula<number> | undefined;
  readonly gate?: Formula<number> | undefined;
  readonly gateBefore?: Formula<number> | undefined;
}

export function paidOfLines(
  { plan, part }: PartPage,
  places: PartPlaces,
  { earned, before, gate: typed = constant(0), gateBefore }: LimitLines,
  own?: Pick<EarnedHere, 'total' | 'prior'>,
): Formula<number> {
  const { component } = part;
  const { gate } = component;
  const all =
    gate && gateBefore ? creditedAs(gateUnit(plan, gate), plus(gateBefore, typed)) : typed;
  const isOwn = isGatedByOwn(part);
  const ofOwn = (credited: Formula<number>) => gatedHere(part, places, credited);
  const now = { earned, gated: isOwn ? ofOwn(own?.total ?? constant(0)) : all };
  const prior = own?.prior;
  const earlier = prior &&
    before &&
    followsYear(component) && {
      ...{ prior, earned: before },
      gated: isOwn ? ofOwn(prior) : (gateBefore ?? typed),
    };
  return standing(paidBy(component, now, earlier || undefined), places);
}

/** What a gate on the component's own measure looks at, of a result on the page. */
export const gatedHere = (
  { component: { gate } }: PlanComponent<Component>,
  { quota }: PartPlaces,
  credited: Formula<number>,
): Formula<number> => gatedAt(gate, credited, quota === undefined ? undefined : at(quota));

/** What one result alone takes for granted: the year, and a gate on another measure. */
export const takenHere = ({ plan, part, localize }: PartPage): string =>
  (followsYear(part.component) ? localize(texts.allOfYear) : '') +
  (askedOfGate({ plan, part }).now ? localize(texts.gateReached) : '') +
  (part.component.requires ? localize(conditionsAre(part.component.requires)) : '');

const conditionsAre = (conditions: Conditions) =>
  givesMore(conditions)
    ? { cap: texts.beforeLifted, raise: texts.beforeMet }[conditions.does]
    : texts.conditionsMet;

/** Whether something limits what is paid. */
export const isLimited = ({ gate, floor, cap }: Limits): boolean =>
  gate !== null || floor !== null || cap !== null;
