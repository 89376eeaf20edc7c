import { roundMoney } from '../../../engine/money';
import { tidy } from '../../../engine/rules';
import type { Formula } from '../../../formula/formula';
import { times } from '../../../formula/operators/numbers/times';
import { input } from '../../component-places';
import type { Limits } from '../../kind';

/*
 * A cap, or a floor, is an amount that is the same for everybody, or, where a component pays shares of
 * target pay, a share of that too:
 *
 *     cap = share * target pay of the plan * (the payee's own target pay / the plan's)
 *
 * What conditions lift a cap to is in the same unit.
 */

export type Bound = 'cap' | 'floor';
const toldIn = { cap: 'capIs', floor: 'floorIs' } as const satisfies Record<Bound, keyof Limits>;

/** What is asked of a component to know in what its bounds are told. */
export type BoundsAre = Pick<Limits, Bound | 'capIs' | 'floorIs'>;

export const isOfTarget = (limits: BoundsAre, bound: Bound = 'cap'): boolean =>
  limits[toldIn[bound]] === 'target';

/** Whether a payee's own target pay moves one of them. */
export const isAnyOfTarget = (limits: BoundsAre): boolean =>
  isOfTarget(limits, 'cap') || isOfTarget(limits, 'floor');

/** What its number is told in. */
export const boundUnit = (limits: BoundsAre, bound: Bound): 'money' | 'percent' =>
  isOfTarget(limits, bound) ? 'percent' : 'money';

/** The cap in money, or what conditions lift it to; `share` is a payee's target pay over the plan's. */
export const capOf = (
  limits: BoundsAre,
  number: 'cap' | 'until' = 'cap',
  share?: Formula<number>,
): Formula<number> => inMoneyOf(number, isOfTarget(limits), share);

/** The floor in money. */
export const floorOf = (limits: BoundsAre, share?: Formula<number>): Formula<number> =>
  inMoneyOf('floor', isOfTarget(limits, 'floor'), share);

function inMoneyOf(
  number: Bound | 'until',
  isShare: boolean,
  share?: Formula<number>,
): Formula<number> {
  if (!isShare) return input(number, 'money');
  const agreed = times(input(number, 'percent'), input('target', 'money'));
  return share ? times(agreed, share) : agreed;
}

/** The same limits with bounds that are amounts, for a payee whose target pay is so much of the plan's. */
export const inMoney = <L extends Limits>(limits: L, share = 1): L =>
  bounds.reduce(
    (now, bound) =>
      isOfTarget(now, bound)
        ? told(now, bound, undefined, (number) => number * (now.target ?? 0) * share)
        : now,
    limits,
  );

const bounds: readonly Bound[] = ['cap', 'floor'];

/** An amount as the number of the component's cap. */
export const asCapOf = (limits: Limits, amount: number): number =>
  isOfTarget(limits) && limits.target ? tidy(amount / limits.target) : amount;

/** A component with the same cap or floor for the plan's own target pay, told the other way. */
export function withBoundIs<C extends Limits>(
  component: C,
  bound: Bound,
  is: 'target' | 'amount',
): C {
  const { target = 0 } = component;
  if (isOfTarget(component, bound) === (is === 'target') || target <= 0) return component;
  return is === 'target'
    ? told(component, bound, is, (amount) => tidy(amount / target))
    : told(component, bound, undefined, (share) => roundMoney(share * target));
}

/** The component without its cap or floor, and without what that was a share of. */
export const withoutBound = <C extends Limits>(component: C, bound: Bound): C => ({
  ...told(component, bound, undefined, (number) => number),
  [bound]: null,
});

function told<L extends Limits>(
  limits: L,
  bound: Bound,
  is: 'target' | undefined,
  number: (told: number) => number,
): L {
  const { [bound]: now, requires: conditions } = limits;
  const rest: { -readonly [K in keyof L]: L[K] } = { ...limits };
  if (bound === 'cap') delete rest.capIs;
  else delete rest.floorIs;
  const until = bound === 'cap' && conditions?.does === 'cap' ? conditions.until : null;
  return {
    ...rest,
    [bound]: now === null ? null : number(now),
    ...(is && { [toldIn[bound]]: is }),
    ...(until !== null && { requires: { ...conditions, until: number(until) } }),
  };
}
