import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, type Text, constant } from '../../formula/formula';
import { isBlank, isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost } from '../../formula/operators/conditions/comparisons';
import { isText } from '../../formula/operators/conditions/is-text';
import { toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { targetKindOf } from '../kinds';
import { ofComponent, own, periodFrom, periodTo } from '../ledger/places';
import { ratesPart } from '../parts';
import type { Plan } from '../plan';

/*
 * The currency in which a payee is paid: the plan's, where none is typed. Everything is counted in the
 * plan's; what is paid is changed at the end.
 */

const currency = own<Text>('currency');

/** The rate of the payee's currency; 0 where the plan has none. */
function rateInPlan(plan: Plan): Formula<number> {
  const part = ratesPart(plan);
  const rate = part && targetKindOf(part.component).rateOf;
  if (!part || !rate) return constant(1);
  return ofComponent(part.component.id, rate(part, currency, periodFrom, periodTo));
}

const isOwn = (plan: Plan): Formula<Condition> => isText(currency, plan.currency);

/** What one of the plan's currency is in the payee's. */
export const currencyRateOf = (plan: Plan): Formula<number> =>
  choose(isBlank(currency), constant(1), choose(isOwn(plan), constant(1), rateInPlan(plan)));

/** Whether the payee has a currency that the plan has no rate of. */
export const hasNoRate = (plan: Plan): Formula<Condition> =>
  choose(
    isFilled(currency),
    choose(isOwn(plan), constant(false), isAtMost(rateInPlan(plan), constant(0))),
    constant(false),
  );

export const noRate: LocalizedText = {
  en: 'Currency: the plan has no rate',
  da: 'Valuta: planen har ingen kurs',
};

/** What is paid, in the payee's currency and to its cent. */
export const payoutInOwn: Formula<number> = toTheCent(
  times(own('payout', 'money'), own('currencyRate')),
);
