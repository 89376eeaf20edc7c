import type { ThresholdRule } from '../../engine/payout-table';
import type { LocalizedText } from '../../engine/words';
import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { toReach } from '../../formula/reached-row';
import { refused } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';

/**
 * What is credited, and what its thresholds are compared with. Nothing is rounded to the cent, for a
 * function does not know whether it was given money, a count or a rate.
 *
 * Attainment chooses the row, money does the arithmetic.
 */
export interface Measure {
  /** As it was given. */
  readonly credited: Formula<number>;
  readonly quota: Formula<number> | undefined;
  /** The measure without its dust, or attainment where there is a quota. */
  readonly reached: Formula<number>;
  /** Which of several measures it is. */
  readonly when: LocalizedText;
}

/** Whether thresholds have to be exceeded, and, of several measures, which it is. */
export interface Compared {
  readonly exceed?: 'TRUE' | 'FALSE' | undefined;
  readonly when?: LocalizedText;
}

export function measured(
  credited: Formula<number>,
  quota: Formula<number> | undefined,
  { exceed, when = { en: '', da: '' } }: Compared = {},
): Measure {
  const compared = comparedTo(credited, quota, exceed);
  return {
    ...{ credited, quota, when },
    reached:
      quota === undefined
        ? named(suffixed({ en: 'reached', da: 'nået' }, when), compared)
        : named(
            suffixed({ en: 'attainment', da: 'målopfyldelse' }, when),
            ofQuota(quota, compared),
          ),
  };
}

/** How thresholds are reached, as a call says it. */
export const ruleOf = (exceed: Compared['exceed']): ThresholdRule =>
  exceed === 'TRUE' ? 'above' : 'at';

/** An amount, or its share of a quota, so that a comparison as it stands sees which threshold it reaches. */
export const comparedTo = (
  amount: Formula<number>,
  quota: Formula<number> | undefined,
  exceed: Compared['exceed'] = 'FALSE',
): Formula<number> => {
  const compared = quota ? over(amount, quota) : amount;
  return toReach(ruleOf(exceed), compared);
};

export const suffixed = (name: LocalizedText, when: LocalizedText): LocalizedText => ({
  en: `${name.en} ${when.en}`.trim(),
  da: `${name.da} ${when.da}`.trim(),
});

/** What there is only with a quota above 0. */
export const ofQuota = (quota: Formula<number>, amount: Formula<number>): Formula<number> =>
  choose(isAbove(quota, constant(0)), amount, refused());

/** The step that adds what was credited before. */
export const creditedInAll = (prior: Formula<number>, amount: Formula<number>): Formula<number> =>
  named({ en: 'credited in all', da: 'krediteret i alt' }, plus(prior, amount));

export const inMoney = (
  from: Formula<number>,
  quota: Formula<number> | undefined,
): Formula<number> => (quota === undefined ? from : times(quota, from));
