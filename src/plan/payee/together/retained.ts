import { type Formula, constant } from '../../../formula/formula';
import { isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isEqual } from '../../../formula/operators/conditions/comparisons';
import { allOf } from '../../../formula/operators/conditions/conditions';
import { inRow } from '../../../formula/operators/lookups/lookups';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { everyRow, own, ownAmount, ownNumber } from '../../ledger/places';
import { measureOf } from '../../parts';
import type { Plan } from '../../plan';
import { isRatio } from '../../retention/is-ratio';
import { type Flow, type Retained, flows, ownRetained } from '../../retention/ratios';
import { type Over, type Total, totalsIn } from './totals';

/*
 * What became of the bases of several payees together.
 *
 *     (sum of their bases - sum of what they lost + sum of what they gained) / sum of their bases
 *
 * Nobody's own ratio is added up, nor their mean taken: who has a large base weighs much. Who has no base
 * counts with nothing, what deals say of the customers of such a payee as well. Of several rows of a payee
 * beside each other the base counts once.
 */

export type Step = keyof Retained;
const steps = ['base', ...flows] as const;

/** What a row brings, and what the rows of a team, or below a manager, come to. */
export const ownBaseId = (over: Over): string => `opening:${over}`;
export const ownFlowId = (flow: Flow): string => `moved:${flow}`;
export const togetherId = (over: Over, step: Step): string => `together:${over}:${step}`;

/** Over whom the plan takes ratios together. */
export const oversOfRatios = (plan: Plan): readonly Over[] => [
  ...new Set(
    totalsIn(plan)
      .filter(({ total }) => isRatio(measureOf(plan, total.of)))
      .map(({ total }) => total.over),
  ),
];

const zero = constant(0);
const hasBase = isAbove(ownAmount('base', 'money'), zero);

/** What a row has itself, by the column that it stands in. */
export const broughtColumns = (
  plan: Plan,
  place: (over: Over) => string,
): [id: string, formula: Formula][] => {
  const overs = oversOfRatios(plan);
  if (overs.length === 0) return [];
  return [
    ...overs.map((over): [string, Formula] => [
      ownBaseId(over),
      choose(isCountedAbove(place(over)), zero, ownRetained.base),
    ]),
    ...flows.map((flow): [string, Formula] => [
      ownFlowId(flow),
      creditedAs('money', choose(hasBase, ownRetained[flow], zero)),
    ]),
  ];
};

/** Whether the payee's first row stands in the same place, and has brought the base. */
function isCountedAbove(place: string) {
  const first = own('earlier');
  const inFirst = (id: string) => inRow(everyRow(id), first);
  return choose(
    isFilled(first),
    allOf([isFilled(inFirst('counted')), isEqual(inFirst(place), own(place))]),
    constant(false),
  );
}

/** What several come to; `summed` adds up a column for whom a row stands. */
export const togetherColumns = (
  plan: Plan,
  summed: (over: Over, id: string) => Formula<number>,
): [id: string, formula: Formula][] =>
  oversOfRatios(plan).flatMap((over) =>
    steps.map((step): [string, Formula] => [
      togetherId(over, step),
      creditedAs('money', summed(over, step === 'base' ? ownBaseId(over) : ownFlowId(step))),
    ]),
  );

/** Where the row has it. */
export function retainedTogether({ total: { over } }: Total): Retained {
  const of = (step: Step) => ownNumber(togetherId(over, step), 'money');
  return { base: of('base'), lost: of('lost'), gained: of('gained') };
}
