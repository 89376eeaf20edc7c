import type { LocalizedText } from '../../engine/words';
import { type Condition, type Formula, constant } from '../../formula/formula';
import { plus } from '../../formula/operators/numbers/plus';
import { periodFrom, periodTo } from '../ledger/places';
import type { Measure } from '../measure';

/** A choice among rules of crediting, as the plan says it. */
export interface CreditingRule {
  readonly words: LocalizedText;
}

export type RulesFor<F extends keyof Measure, R extends CreditingRule = CreditingRule> = Readonly<
  Record<Measure[F] & string, R>
>;

/** What cannot be under a rule. */
export const never: Formula<Condition> = constant(false);

/** The days on which a period has begun, and is over: any time on its last day is in it. */
export const periodStart: Formula<number> = periodFrom;
export const afterPeriod: Formula<number> = plus(periodTo, constant(1));
