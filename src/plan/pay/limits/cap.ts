import { roundMoney } from '../../../engine/money';
import { tidy } from '../../../engine/rules';
import type { Formula } from '../../../formula/formula';
import { times } from '../../../formula/operators/numbers/times';
import { input } from '../../component-places';
import type { Limits } from '../../kind';

/*
 * A cap is an amount that is the same for everybody, or, where a component pays shares of target pay, a
 * share of that too:
 *
 *     cap = share * target pay of the plan * (the payee's own target pay / the plan's)
 *
 * What conditions lift it to is in the same unit.
 */

export const isOfTarget = ({ capIs }: Pick<Limits, 'cap' | 'capIs'>): boolean => capIs === 'target';

/** What its number is told in. */
export const capUnit = (limits: Pick<Limits, 'cap' | 'capIs'>): 'money' | 'percent' =>
  isOfTarget(limits) ? 'percent' : 'money';

/** The cap in money, or what conditions lift it to; `share` is a payee's target pay over the plan's. */
export function capOf(
  limits: Pick<Limits, 'cap' | 'capIs'>,
  number: 'cap' | 'until' = 'cap',
  share?: Formula<number>,
): Formula<number> {
  if (!isOfTarget(limits)) return input(number, 'money');
  const agreed = times(input(number, 'percent'), input('target', 'money'));
  return share ? times(agreed, share) : agreed;
}

/** The same limits with a cap that is an amount, for a payee whose target pay is so much of the plan's. */
export function inMoney<L extends Limits>(limits: L, share = 1): L {
  if (!isOfTarget(limits)) return limits;
  const { target = 0 } = limits;
  return told(limits, undefined, (cap) => cap * target * share);
}

/** An amount as the number of the component's cap. */
export const asCapOf = (limits: Limits, amount: number): number =>
  isOfTarget(limits) && limits.target ? tidy(amount / limits.target) : amount;

/** A component with the same cap for the plan's own target pay, told the other way. */
export function withCapIs<C extends Limits>(component: C, capIs: 'target' | 'amount'): C {
  const { target = 0 } = component;
  if (isOfTarget(component) === (capIs === 'target') || target <= 0) return component;
  return capIs === 'target'
    ? told(component, capIs, (cap) => tidy(cap / target))
    : told(component, undefined, (cap) => roundMoney(cap * target));
}

/** The component without its cap, and without what that was a share of. */
export const withoutCap = <C extends Limits>(component: C): C => ({
  ...told(component, undefined, (cap) => cap),
  cap: null,
});

function told<L extends Limits>(
  limits: L,
  capIs: 'target' | undefined,
  number: (cap: number) => number,
): L {
  const { cap, requires: conditions } = limits;
  const rest: { -readonly [K in keyof L]: L[K] } = { ...limits };
  delete rest.capIs;
  const until = conditions?.does === 'cap' ? conditions.until : null;
  return {
    ...rest,
    cap: cap === null ? null : number(cap),
    ...(capIs && { capIs }),
    ...(until !== null && { requires: { ...conditions, until: number(until) } }),
  };
}
