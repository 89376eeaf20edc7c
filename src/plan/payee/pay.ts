import { type Condition, type Formula, constant, constantOf } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { minus } from '../../formula/operators/numbers/minus';
import { sumOf } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { creditedAs, rounded } from '../../formula/operators/numbers/rounded';
import { renamed } from '../../formula/formula';
import { earnedAt, ofEarlier } from '../pay/earned';
import type { Gate, PlanComponent } from '../kind';
import {
  type Component,
  type ResultComponent,
  type TableComponent,
  isOfResults,
  isOverPeriod,
  ownQuota,
  resultKindOf,
} from '../kinds';
import { asGate } from '../conditions/as-conditions';
import { areMet } from '../conditions/conditions';
import { gateQuotaPart, isOfQuota } from '../pay/limits/gate';
import { isAnyOfTarget } from '../pay/limits/bounds';
import { gatedAt } from '../pay/limits/gate-formulas';
import { followsYear, gateFollowsYear } from '../pay/limits/followed-year';
import { paidBy } from '../pay/limits/limits';
import { mostPaid } from '../pay/max-payout';
import { quota as quotaPlace } from '../component-places';
import type { Measure } from '../measure';
import { measureOf, partsOf, payingParts, quotaPartOf } from '../parts';
import { readsIn } from '../pay/reads';
import { resultId } from './entries';
import { type Read, withOutside } from '../pay/outside';
import { attainmentOf } from './outlook';
import { activeShareOf } from './quota/quota';
import { quotaPart } from './quota/own-quotas';
import type { Plan } from '../plan';
import { creditedNow, priorOf, yearNow } from './credit';
import { amountOf, ofComponent, own, ownAmount, ownBlock, ownNumber } from '../ledger/places';
import { paidByDeals } from './places';
import { whereSaid } from '../said/of-payee';
import { ofRole, ofRoleAnd } from './row';
import { targetOf, targetShare } from './target/target-pay';
import { partOfPool, poolId } from './together/pool';

export const hasQuota = (part: PlanComponent<Component>): boolean => ownQuota(part) !== undefined;

/** Where a component's quota stands: the first of the plan's first measure in the column shown. */
export const quotaId = (plan: Plan, { component }: PlanComponent<Component>): string =>
  component.id === quotaPart(plan)?.component.id ? 'prorated' : `quota:${component.id}`;

const quotaOf = (plan: Plan, part: PlanComponent<Component>): Formula<number> =>
  ownNumber(quotaId(plan, part), part.measure.unit);

/** What a component earns before its limits, unrounded: what deals pay where deals pay it. */
export function earnedOf(
  plan: Plan,
  part: PlanComponent<Component>,
  hasDeals: boolean,
): Formula<number> {
  const { component, measure } = part;
  const earned = (): Formula<number> => {
    if (isOfResults(part)) return earnedByResults(plan, part);
    if (isOverPeriod(part)) return earnedByTable(plan, part, creditedNow(measure));
    return hasDeals ? paidByDeals(component.id) : ownAmount(resultId(component.id, 0), 'money');
  };
  return ofRole(component, hasDeals ? whereSaid(plan, part, earned()) : earned());
}

/** Of all credit of the year, and of earlier credit alone. */
export const earnedInYearOf = (plan: Plan, part: PlanComponent<TableComponent>): Formula<number> =>
  ofRole(part.component, earnedByTable(plan, part, yearNow(part.measure)));

export function earnedBeforeOf(plan: Plan, part: PlanComponent<TableComponent>): Formula<number> {
  const prior = priorOf(part.measure);
  return ofRole(part.component, ofEarlier(prior, earnedByTable(plan, part, prior, true)));
}

/** The difference of both, which the period has earned. */
export const earnedSinceOf = ({ component: { id } }: PlanComponent<Component>): Formula<number> =>
  minus(ownNumber(`inYear:${id}`, 'money'), ownNumber(`before:${id}`, 'money'));

function earnedByResults(plan: Plan, part: PlanComponent<ResultComponent>): Formula<number> {
  const { id } = part.component;
  const kind = resultKindOf(part.component);
  if (kind.shared) return partOfPool(id);
  const block = ownBlock(resultId(id, 0), resultId(id, kind.results(part).length - 1));
  const pay = renamed(
    withOutside(kind.pay(part), (read) => inRow(plan, id, read)),
    (key) => {
      const [of, k] = key.split('.');
      if (of === 'result') return amountOf(resultId(id, Number(k)));
      if (of === 'resultCell') return `@${resultId(id, Number(k))}`;
      return key === 'results' && block.is === 'place' ? block.key : key;
    },
  );
  const paid = ofComponent(id, pay);
  return targetOf(part) ? times(paid, targetShare) : paid;
}

/** What a component reads of the rest of the plan, where it stands in the payee's row. */
function inRow(plan: Plan, id: string, read: Read): Formula<number> {
  switch (read.is) {
    case 'pay':
      return ownNumber(
        `${read.when === 'after limits' ? 'pay' : 'earned'}:${read.component}`,
        'money',
      );
    case 'measure':
      return creditedNow(measureOf(plan, read.measure));
    case 'attained':
      return ownNumber(attainedId(read.measure), 'percent');
    case 'attainment':
      return quotaPart(plan) ? attainmentOf(plan) : constant(0);
    case 'activeShare':
      return activeShareOf(plan);
    case 'all':
    case 'weights':
      return ownNumber(poolId(id, read.is));
  }
}

/** The columns of how much of their own quotas of measures is reached, where a component reads that. */
export const attainedColumns = (plan: Plan): [id: string, formula: Formula<number>][] =>
  measuresAttained(plan).map((measure) => {
    const part = quotaPartOf(plan, measure);
    const reached = part && followsYear(part.component) ? yearNow(measure) : creditedNow(measure);
    const quota = part && quotaOf(plan, part);
    const share = quota && gatedAt(ofQuota(measure), reached, quota);
    return [attainedId(measure.id), share ?? constant(0)];
  });

const ofQuota = ({ id }: Measure): Gate => ({ measure: id, atLeast: 0, of: 'quota' });

export const attainedId = (measure: string): string => `attained:${measure}`;

/** The measures of which a component reads that. */
export const measuresAttained = (plan: Plan): readonly Measure[] => {
  const read = new Set(
    partsOf(plan).flatMap((part) =>
      readsIn(part).flatMap((one) => (one.is === 'attained' ? [one.measure] : [])),
    ),
  );
  return plan.measures.filter(({ id }) => read.has(id));
};

/** Somebody without a quota has earned nothing by it. What is looked up without one may be a cleared cell. */
function earnedByTable(
  plan: Plan,
  part: PlanComponent<TableComponent>,
  credited: Formula<number>,
  isPositive = false,
): Formula<number> {
  const quota = quotaOf(plan, part);
  const earned = (amount: Formula<number>) => {
    const paid = ofComponent(part.component.id, earnedAt(part, amount, quota, isPositive));
    return targetOf(part) ? times(paid, targetShare) : paid;
  };
  return hasQuota(part)
    ? choose(isAbove(quota, constant(0)), earned(credited), constant(0))
    : earned(credited);
}

/**
 * What a component pays, to the cent, after its gate, its floor and its cap. Where the year is
 * followed, less what it has paid before.
 */
export function paidOf(plan: Plan, part: PlanComponent<Component>): Formula<number> {
  const { component, measure } = part;
  const { id, gate } = component;
  const gatedBy = gate ? measureOf(plan, gate.measure) : undefined;
  const gatedNow = gatedBy && gate ? gatedHere(plan, part, gate) : constant(0);
  const paid = (): Formula<number> => {
    const isMet = component.requires && isEqual(own(metId(part)), constant(1));
    const share = isAnyOfTarget(component) && targetOf(part) ? targetShare : undefined;
    const met = isMet && { met: isMet };
    if (!followsYear(component)) {
      return paidBy(component, {
        earned: ownNumber(`earned:${id}`, 'money'),
        ...{ gated: gatedNow, share },
        ...met,
      });
    }
    const isOfYear = gatedBy !== undefined && gateFollowsYear(plan, part);
    return paidBy(
      component,
      { earned: ownNumber(`inYear:${id}`, 'money'), gated: gatedNow, share, ...met },
      {
        share,
        ...(isMet && { met: metWith(plan, part, 'before') }),
        prior: priorOf(measure),
        earned: ownNumber(`before:${id}`, 'money'),
        gated: isOfYear ? gatedAt(gate, priorOf(gatedBy), gateQuota(plan, part)) : gatedNow,
      },
    );
  };
  return ofRole(component, ofComponent(id, paid()));
}

/** The column of whether its conditions are met. */
export const metId = ({ component }: PlanComponent<Component>): string => `met:${component.id}`;

/** 1 where its conditions are met. */
export const metOf = (plan: Plan, part: PlanComponent<Component>): Formula<number> | undefined =>
  part.component.requires &&
  ofComponent(part.component.id, choose(metWith(plan, part, 'now'), constant(1), constant(0)));

/** With the credit of the period, or of the year where it is followed; or with earlier credit alone. */
function metWith(
  plan: Plan,
  part: PlanComponent<Component>,
  when: 'now' | 'before',
): Formula<Condition> {
  const { requires: conditions, id } = part.component;
  if (!conditions) return constant(true);
  const looked = conditions.of.map((gate) => {
    const gated = asGate(part, gate);
    const measure = measureOf(plan, gate.measure);
    const isOfYear = gateFollowsYear(plan, gated);
    const credited = !isOfYear ? creditedNow : when === 'now' ? yearNow : priorOf;
    return gatedAt(gate, credited(measure), gateQuota(plan, gated));
  });
  const results = isOfResults(part) ? resultKindOf(part.component).results(part) : [];
  const each = results.map(({ unit }, k) => creditedAs(unit, ownAmount(resultId(id, k), unit)));
  return areMet(conditions, looked, each);
}

/** What its gate looks at: of the year where it follows the year. */
function gatedHere(plan: Plan, part: PlanComponent<Component>, gate: Gate): Formula<number> {
  if (isOfQuota(gate)) return ownNumber(gatedId(part), 'percent');
  const measure = measureOf(plan, gate.measure);
  return gateFollowsYear(plan, part) ? yearNow(measure) : creditedNow(measure);
}

/** The column of what a gate in shares of quota looks at. */
export const gatedId = ({ component }: PlanComponent<Component>): string => `gated:${component.id}`;

/** How much of the payee's own quota is reached, of a component whose gate looks at that. */
export function gatedOf(plan: Plan, part: PlanComponent<Component>): Formula<number> | undefined {
  const { gate } = part.component;
  if (!gate || !isOfQuota(gate)) return undefined;
  const measure = measureOf(plan, gate.measure);
  const credited = (gateFollowsYear(plan, part) ? yearNow : creditedNow)(measure);
  return gatedAt(gate, credited, gateQuota(plan, part));
}

function gateQuota(plan: Plan, part: PlanComponent<Component>): Formula<number> | undefined {
  const quota = gateQuotaPart(plan, part);
  return quota && quotaOf(plan, quota);
}

/** What the plan pays: what its components pay together. */
export function payoutOf(plan: Plan): Formula<number> {
  const parts = payingParts(plan).map(({ component }) => ownNumber(`pay:${component.id}`, 'money'));
  return parts.length === 0 ? constant(0) : rounded(sumOf(parts), constant(2));
}

/**
 * The most that the components of the payee's role can pay for the payee's own quotas, or what stands
 * for what nothing limits: words, or Infinity.
 */
export function largestOf(plan: Plan, noLimit: string | number): Formula {
  const all = payingParts(plan).map((part) => {
    const { component } = part;
    // Who has no quota for the period has earned nothing by it.
    const isPaid = hasQuota(part) ? isAbove(quotaPlace(part.measure.unit), constant(0)) : undefined;
    const most = mostPaid(part, { isPaid, share: targetOf(part) && targetShare });
    const here = <T>(formula: Formula<T>): Formula<T> =>
      ofComponent(
        component.id,
        hasQuota(part)
          ? renamed(formula, (key) => (key === 'quota' ? `@${quotaId(plan, part)}` : key))
          : formula,
      );
    return {
      isOpen: most.isOpen ? [ofRoleAnd(component, here(most.isOpen))] : [],
      term: ofRole(component, here(most.formula)),
    };
  });
  const sum = sumOf(all.map(({ term }) => term));
  const most = constantOf(sum) === 0 ? sum : rounded(sum, constant(2));
  return choose<unknown>(anyOf(all.flatMap(({ isOpen }) => isOpen)), constant(noLimit), most);
}
