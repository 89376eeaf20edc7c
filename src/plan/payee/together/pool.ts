import { type Column, type Formula, constant } from '../../../formula/formula';
import { total } from '../../../formula/operators/columns/column';
import { each, summed, where } from '../../../formula/operators/columns/each-row';
import { sumByKey } from '../../../formula/operators/columns/sum-by-key';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
} from '../../../formula/operators/conditions/comparisons';
import { reaches } from '../../../formula/operators/conditions/reaches';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { rounded, wholePart } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import type { PlanComponent, Shared } from '../../kind';
import { type ResultComponent, resultKindOf } from '../../kinds';
import { ownTyped } from '../../ledger/currency';
import { everyRow, ofComponent, own, ownAmount, ownNumber } from '../../ledger/places';
import { resultParts } from '../../parts';
import { withOutside } from '../../pay/outside';
import type { Plan } from '../../plan';
import { ownMostId, resultId } from '../entries';
import { ofRole } from '../row';
import { teamPlace } from './place-of-team';

/*
 * A pool divided among the rows of Team, as COMP.POOL divides one (`functions/pool/rule.ts`), step by step.
 * Every row has its steps, those that do not count with a weight of 0, so that sums read numbers alone.
 */

/** The components that divide something. */
export const sharingParts = (plan: Plan): readonly PlanComponent<ResultComponent>[] =>
  resultParts(plan).filter((part) => sharedBy(part));

export const sharedBy = (part: PlanComponent<ResultComponent>): Shared | undefined =>
  resultKindOf(part.component).shared?.(part);

export type PoolStep =
  | ('weight' | 'has' | 'all' | 'pool' | 'weights' | 'most' | 'given' | 'limited')
  | ('cents' | 'whole' | 'rest' | 'part');

export const poolId = (component: string, step: PoolStep): string => `pool:${component}:${step}`;

const [nothing, one, hundred] = [constant(0), constant(1), constant(100)];
const withoutDust = (cents: Formula<number>) => rounded(cents, constant(6));
const toWholeCents = (amount: Formula<number>) =>
  over(wholePart(withoutDust(times(hundred, amount))), hundred);

export const poolColumns = (plan: Plan): [id: string, formula: Formula][] =>
  sharingParts(plan).flatMap((part) =>
    Object.entries(stepsOf(part, mostTyped(plan, part))).map(
      ([step, formula]): [string, Formula] => [
        poolId(part.component.id, step as PoolStep),
        formula,
      ],
    ),
  );

/** A payee's own most, in the plan's currency. */
const mostTyped = (plan: Plan, { component }: PlanComponent<ResultComponent>) =>
  ownTyped(plan, ownMostId(component), 'money');

/** The steps that a pool has, in their order. */
export const stepsIn = (part: PlanComponent<ResultComponent>): readonly PoolStep[] =>
  Object.keys(stepsOf(part)) as PoolStep[];

function stepsOf(
  part: PlanComponent<ResultComponent>,
  ownMost: Formula<number> = own(ownMostId(part.component), 'money'),
): Partial<Record<PoolStep, Formula>> {
  const { component, measure } = part;
  const { id } = component;
  const shared = sharedBy(part);
  if (!shared) return {};
  const { among, pool, most, hasOwnMost } = shared;
  const here = (step: PoolStep) => own(poolId(id, step));
  const column = (step: PoolStep): Formula<Column<number>> => everyRow(poolId(id, step));
  const rowOf = (step: PoolStep) => each(column(step));
  const ofTeam = among === 'team';
  const inAll = (amounts: Formula<Column<number>>): Formula<number> =>
    ofTeam ? sumByKey(amounts, everyRow('teamPlace'), teamPlace) : total(amounts);
  const overRows = (amount: Formula<number>): Formula<number> =>
    summed(ofTeam ? where(isEqual(each(everyRow('teamPlace')), teamPlace), amount) : amount);
  const weighs = isAbove(here('weight'), nothing);
  const reads = { isRead: false };
  const inPool = withOutside(pool, () => {
    reads.isRead = true;
    return here('all');
  });
  // What is a total already is not added up once more.
  const source = measure.total?.of ?? measure.id;
  const weight = ofRole(component, ownAmount(resultId(id, 0), 'count'));
  const isIn = ofTeam ? choose(isAbove(teamPlace, nothing), weight, nothing) : weight;
  const planned = most && ofComponent(id, toWholeCents(most));
  const highest =
    planned && hasOwnMost
      ? choose(isBlank(own(ownMostId(component))), planned, toWholeCents(ownMost))
      : planned;
  return {
    weight: choose(isBlank(own('counted')), nothing, isIn),
    has: choose(weighs, one, nothing),
    ...(reads.isRead && { all: inAll(everyRow(`credited:${source}`)) }),
    pool: ofComponent(id, inPool),
    weights: inAll(column('weight')),
    ...(highest && {
      most: hasOwnMost ? choose(isBlank(own('counted')), nothing, highest) : highest,
      // What everybody gets at the level at which this weight has the most.
      given: choose(
        weighs,
        hasOwnMost ? givenAtLevel() : plus(ofThoseAbove(), ofThoseBelow()),
        nothing,
      ),
      limited: choose(weighs, choose(reaches(here('pool'), here('given')), one, nothing), nothing),
    }),
    cents: withoutDust(
      times(hundred, highest ? withMost() : byWeight(here('pool'), here('weights'))),
    ),
    whole: wholePart(here('cents')),
    // Of equal remainders the first in the list comes first.
    rest: minus(
      withoutDust(minus(here('cents'), here('whole'))),
      over(own('place'), constant(1e10)),
    ),
    part: choose(
      weighs,
      over(plus(here('whole'), choose(isAtMost(rank(), remaining()), one, nothing)), hundred),
      nothing,
    ),
  };

  function byWeight(amount: Formula<number>, weights: Formula<number>): Formula<number> {
    return choose(weighs, over(times(amount, here('weight')), weights), nothing);
  }
  function ofThoseAbove(): Formula<number> {
    return overRows(where(isAtLeast(rowOf('weight'), here('weight')), here('most')));
  }
  function ofThoseBelow(): Formula<number> {
    const level = over(here('most'), here('weight'));
    return times(level, overRows(where(isBelow(rowOf('weight'), here('weight')), rowOf('weight'))));
  }
  /** Where each has another most: who has it at this level, and what the weight gives the others there. */
  function givenAtLevel(): Formula<number> {
    const byLevel = times(rowOf('weight'), over(here('most'), here('weight')));
    return plus(
      overRows(where(isAtMost(rowOf('most'), byLevel), rowOf('most'))),
      overRows(where(isAbove(rowOf('most'), byLevel), byLevel)),
    );
  }
  function withMost(): Formula<number> {
    const ofLimited = hasOwnMost
      ? overRows(times(rowOf('limited'), rowOf('most')))
      : times(here('most'), inAll(column('limited')));
    const left = minus(here('pool'), ofLimited);
    const others = overRows(where(isEqual(rowOf('limited'), nothing), rowOf('weight')));
    return choose(isAbove(here('limited'), nothing), here('most'), byWeight(left, others));
  }
  function rank(): Formula<number> {
    return overRows(where(isAtLeast(rowOf('rest'), here('rest')), rowOf('has')));
  }
  function remaining(): Formula<number> {
    return rounded(minus(inAll(column('cents')), inAll(column('whole'))), nothing);
  }
}

/** What a row gets. */
export const partOfPool = (component: string): Formula<number> =>
  ownNumber(poolId(component, 'part'), 'money');
