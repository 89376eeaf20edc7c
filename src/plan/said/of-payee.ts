import { type Formula, constant, place } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isEqual, isOther } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { over } from '../../formula/operators/numbers/over';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { own, ownNumber } from '../ledger/places';
import type { Measure } from '../measure';
import { followsOrReads } from '../pay/paid-by';
import type { Plan } from '../plan';
import { saidMeasures } from './is-said';
import { type Sum, sums, weighing } from './of-deals';

/** The columns of Team that hold a payee's sums, and whether nothing is said of what is credited. */
export const saidSumId = (sum: Sum, id: string): string => `${sum}:${id}`;
export const unsaidId = (id: string): string => `unsaid:${id}`;

const zero = constant(0);
const weightNow = (id: string) => ownNumber(saidSumId('weight', id));

/** What the payee's deals say; 0 without any that does, as where nothing is typed. */
export const creditedSaid = ({ id }: Measure): Formula<number> =>
  creditedAs(
    'percent',
    choose(
      isOther(weightNow(id), zero),
      over(ownNumber(saidSumId('weighed', id)), weightNow(id)),
      zero,
    ),
  );

export const saidColumns = (plan: Plan): [id: string, formula: Formula][] =>
  saidMeasures(plan).flatMap(({ id }): [string, Formula][] => [
    ...sums.map((sum): [string, Formula] => [saidSumId(sum, id), place(`/said/${id}/${sum}`)]),
    [unsaidId(id), choose(isNotSaid(plan, id), constant(1), zero)],
  ]);

/** A blank would often be the best that can be said: a discount of nothing. */
const isNotSaid = (plan: Plan, id: string) =>
  allOf([
    isEqual(weightNow(id), zero),
    anyOf(weighing(plan).map((one) => isOther(ownNumber(`credited:${one.id}`), zero))),
  ]);

const isUnsaidHere = (id: string) => isEqual(own(unsaidId(id)), constant(1));

/** Whether the payee's deals say nothing of some measure. */
export const isAnyUnsaid = (plan: Plan) =>
  anyOf(saidMeasures(plan).map(({ id }) => isUnsaidHere(id)));

/** What of a component's measures deals say. */
export const saidOfPart = (plan: Plan, part: PlanComponent<Component>): readonly Measure[] =>
  saidMeasures(plan).filter(({ id }) => followsOrReads(part, id));

/** What it earns, where deals say what it depends on. */
export function whereSaid(
  plan: Plan,
  part: PlanComponent<Component>,
  earned: Formula<number>,
): Formula<number> {
  const measures = saidOfPart(plan, part);
  if (measures.length === 0) return earned;
  return choose(anyOf(measures.map(({ id }) => isUnsaidHere(id))), zero, earned);
}
