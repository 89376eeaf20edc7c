import type { Language } from '../../../engine/words';
import { amountWords } from '../../../formula/amount-words';
import { type Condition, type Formula, constant, renamed } from '../../../formula/formula';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { plus, sumOf } from '../../../formula/operators/numbers/plus';
import { toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { isOverPeriod, targetKindOf } from '../../kinds';
import { ownTyped } from '../../ledger/currency';
import { ofComponent, own, ownNumber } from '../../ledger/places';
import {
  type PartInMix,
  baseParts,
  goalInMix,
  hasBaseSalary,
  paidForQuota,
  partsInMix,
  ratioInMix,
} from '../../pay/pay-mix';
import type { Plan } from '../../plan';
import { quotaId } from '../pay';
import { activeShareOf } from '../quota/quota';
import { isAnyRole, ofRole } from '../row';
import { targetOf, targetShare } from './target-pay';

/*
 * On-target earnings by person, in a plan with base salaries. The base is the role's, or the payee's own;
 * target pay is what the components pay for the payee's own quotas, and by the payee's own target pay.
 *
 *     base salary         = the payee's own, or the role's, * active time / time of the period
 *     on-target earnings  = base salary + target pay
 *     base of them        = base salary / on-target earnings
 *     effective rate      = target pay / quota
 *
 * Who has neither an own base salary nor one of the role has none of it.
 */

/** The columns of it, in the order in which they stand. */
const earningsIds = ['baseSalary', 'onTarget', 'baseShare', 'effectiveRate'] as const;
export type EarningsId = (typeof earningsIds)[number];

/** Those that a plan has: without a quota in money there is no rate. */
export const earningsOf = (plan: Plan): readonly EarningsId[] =>
  hasBaseSalary(plan)
    ? earningsIds.filter((id) => id !== 'effectiveRate' || goalInMix(inMix(plan)))
    : [];

/** Everything that pays on target to a role with a base salary, in the plan's order. */
const inMix = (plan: Plan): readonly PartInMix[] => {
  const found = new Set(
    baseParts(plan).flatMap((base) => partsInMix(plan, base).map(({ component }) => component.id)),
  );
  const [any] = baseParts(plan);
  if (!any) return [];
  const all = partsInMix(plan, { ...any, component: { ...any.component, roles: [] } });
  return all.filter(({ component }) => found.has(component.id));
};

/** What the columns and the steps on their way come to. */
export function earningsColumns(plan: Plan): [id: string, formula: Formula][] {
  if (!hasBaseSalary(plan)) return [];
  const ids = new Set<string>(earningsOf(plan));
  const all: [string, Formula][] = [
    ['agreedBase', agreedBaseOf(plan)],
    ['paidOnTarget', paidOnTargetOf(plan)],
    ['baseSalary', choose<unknown>(hasBase(plan), baseSalaryOf(plan), constant(''))],
    ['onTarget', ofBase(toTheCent(plus(base, paidOnTarget)))],
    ['baseShare', ofBase(ratioInMix(base, ownNumber('onTarget', 'money')))],
    ['effectiveRate', ofBase(ratioInMix(paidOnTarget, goalOfRow(plan)))],
  ];
  return all.filter(([id]) => ids.has(id) || id === 'agreedBase' || id === 'paidOnTarget');
}

/** What the plan says of the payee's role. */
const agreedBaseOf = (plan: Plan): Formula<number> =>
  sumOf(
    baseParts(plan).map((part) => {
      const { component } = part;
      const said = targetKindOf(component).base?.(part) ?? constant(0);
      return ofRole(component, ofComponent(component.id, said));
    }),
  );

const typed = own('salary', 'money');
const base = ownNumber('baseSalary', 'money');
const paidOnTarget = ownNumber('paidOnTarget', 'money');

const ofBase = (formula: Formula<number>): Formula =>
  choose<unknown>(isBlank(own<unknown>('baseSalary')), constant(''), formula);

/** Whether the row has a base salary at all. */
function hasBase(plan: Plan): Formula<Condition> {
  const roles = baseParts(plan).map(({ component }) => component.roles);
  return roles.some((of) => of.length === 0)
    ? constant(true)
    : anyOf([isFilled(typed), isAnyRole(roles.flat())]);
}

const baseSalaryOf = (plan: Plan): Formula<number> =>
  toTheCent(
    times(
      choose(isBlank(typed), ownNumber('agreedBase', 'money'), ownTyped(plan, 'salary', 'money')),
      activeShareOf(plan),
    ),
  );

/** What all components pay for the payee's whole quotas; nothing by a quota that the payee has not. */
const paidOnTargetOf = (plan: Plan): Formula<number> =>
  toTheCent(
    sumOf(
      inMix(plan).map((part) => {
        const { component } = part;
        const paid = ofComponent(
          component.id,
          paidForQuota(part, 'quota', targetOf(part) && targetShare),
        );
        if (!isOverPeriod(part)) return ofRole(component, paid);
        const quota = ownNumber(quotaId(plan, part), part.measure.unit);
        const forQuota = renamed(paid, (key) =>
          key === `/part/${component.id}/quota` ? `@${quotaId(plan, part)}` : key,
        );
        return ofRole(component, choose(isAbove(quota, constant(0)), forQuota, constant(0)));
      }),
    ),
  );

/** The quota in money of the payee's role. */
const goalOfRow = (plan: Plan): Formula<number> =>
  inMix(plan)
    .filter(isOverPeriod)
    .filter(({ measure }) => measure.unit === 'money')
    .reduceRight<Formula<number>>((otherwise, part) => {
      const quota = ownNumber(quotaId(plan, part), 'money');
      const { roles } = part.component;
      return roles.length === 0 ? quota : choose(isAnyRole(roles), quota, otherwise);
    }, constant(0));

/** What somebody earns on target. */
export interface OnTarget {
  readonly base: number;
  readonly target: number;
  readonly earnings: number;
  readonly baseShare: number;
  /** None without a quota in money. */
  readonly rate: number | undefined;
}

/** What stands in the row; undefined where it has no base salary. */
export function onTargetIn(plan: Plan, at: (id: string) => unknown): OnTarget | undefined {
  if (!hasBaseSalary(plan) || at('baseSalary') === '') return undefined;
  const number = (id: EarningsId | 'paidOnTarget') => Number(at(id));
  const hasRate = earningsOf(plan).includes('effectiveRate') && number('effectiveRate') > 0;
  return {
    ...{ base: number('baseSalary'), target: number('paidOnTarget') },
    ...{ earnings: number('onTarget'), baseShare: number('baseShare') },
    rate: hasRate ? number('effectiveRate') : undefined,
  };
}

/** The same in a sentence. */
export function onTargetWords(found: OnTarget, language: Language): string {
  const money = (amount: number) => amountWords(amount, 'money', language);
  const [base, target, earnings] = [found.base, found.target, found.earnings].map(money);
  const share = amountWords(found.baseShare, 'percent', language);
  const rate = found.rate === undefined ? '' : amountWords(found.rate, 'percent', language);
  if (language === 'da') {
    const sats = rate && ` Den effektive sats er ${rate}.`;
    return `Fast løn på ${base} og variabel løn ved mål på ${target} giver en løn ved mål på ${earnings}, hvoraf ${share} er fast.${sats}`;
  }
  const effective = rate && ` The effective rate is ${rate}.`;
  return `A base salary of ${base} and target pay of ${target} are on-target earnings of ${earnings}, ${share} of them base.${effective}`;
}
