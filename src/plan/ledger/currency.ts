import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost } from '../../formula/operators/conditions/comparisons';
import { over } from '../../formula/operators/numbers/over';
import { isText } from '../../formula/operators/conditions/is-text';
import { targetKindOf } from '../kinds';
import { ratesPart } from './looked-up';
import type { Plan } from '../plan';
import type { Unit } from '../../formula/unit';
import { dayDue, ofComponent, own, periodFrom, periodTo, shareDue } from './places';

/*
 * The currency of a row: a payee is paid in it, a deal's values are in it. Where none is typed it is the
 * plan's.
 */

const currency = own<Text>('currency');

/**
 * The rate of the row's currency; 0 where the plan has none. `own` is the day by which the row counts,
 * of one that may be rated by its own; while it is blank the period's hold.
 */
function rateInPlan(plan: Plan, own?: Formula<number>): Formula<number> {
  const part = ratesPart(plan);
  const { rateOf: rate, ratesOwnDay } = part ? targetKindOf(part.component) : {};
  if (!part || !rate) return constant(1);
  const on = (day: Formula<number>) =>
    own && ratesOwnDay?.(part) ? choose(isBlank(own), day, own) : day;
  const due = plan.payment.instalments.map((_, k) => ({ share: shareDue(k), day: on(dayDue(k)) }));
  const days = { first: on(periodFrom), last: on(periodTo), due };
  return ofComponent(part.component.id, rate(part, currency, days));
}

const isOfPlan = (plan: Plan): Formula<Condition> => isText(currency, plan.currency);

/** What one of the plan's currency is in the row's; 0 where the plan has no rate of it. */
export const currencyRateOf = (plan: Plan, own?: Formula<number>): Formula<number> =>
  choose(
    isBlank(currency),
    constant(1),
    choose(isOfPlan(plan), constant(1), rateInPlan(plan, own)),
  );

/** Whether what is typed for a payee alone is in the payee's own currency. */
export function hasOwnAmounts(plan: Plan): boolean {
  const part = ratesPart(plan);
  return part !== undefined && targetKindOf(part.component).ratesOwnAmounts?.(part) === true;
}

/** The same in the plan's. */
export function ownTyped(plan: Plan, id: string, unit?: Unit): Formula<number> {
  return hasOwnAmounts(plan) && unit === 'money'
    ? over(own(id, unit), own('currencyRate'))
    : own(id, unit);
}

export const hasNoRate = (plan: Plan): Formula<Condition> =>
  choose(
    isFilled(currency),
    choose(isOfPlan(plan), constant(false), isAtMost(rateInPlan(plan), constant(0))),
    constant(false),
  );
