import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost } from '../../formula/operators/conditions/comparisons';
import { isText } from '../../formula/operators/conditions/is-text';
import { targetKindOf } from '../kinds';
import { ratesPart } from './looked-up';
import type { Plan } from '../plan';
import { ofComponent, own, periodFrom, periodTo } from './places';

/*
 * The currency of a row: a payee is paid in it, a deal's values are in it. Where none is typed it is the
 * plan's.
 */

const currency = own<Text>('currency');

/** The rate of the row's currency; 0 where the plan has none. */
function rateInPlan(plan: Plan): Formula<number> {
  const part = ratesPart(plan);
  const rate = part && targetKindOf(part.component).rateOf;
  if (!part || !rate) return constant(1);
  return ofComponent(part.component.id, rate(part, currency, periodFrom, periodTo));
}

const isOfPlan = (plan: Plan): Formula<Condition> => isText(currency, plan.currency);

/** What one of the plan's currency is in the row's; 0 where the plan has no rate of it. */
export const currencyRateOf = (plan: Plan): Formula<number> =>
  choose(isBlank(currency), constant(1), choose(isOfPlan(plan), constant(1), rateInPlan(plan)));

/** Whether the row has a currency that the plan has no rate of. */
export const hasNoRate = (plan: Plan): Formula<Condition> =>
  choose(
    isFilled(currency),
    choose(isOfPlan(plan), constant(false), isAtMost(rateInPlan(plan), constant(0))),
    constant(false),
  );
