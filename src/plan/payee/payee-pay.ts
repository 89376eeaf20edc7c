import type { LocalizedText } from '../../engine/words';
import { credited } from '../credited';
import type { Crediting } from '../ledger/crediting';
import type { PlanComponent } from '../kind';
import { type Component, isOfResults } from '../kinds';
import { type Reached } from '../pay/limits/limits';
import { followsYear, gateFollowsYear } from '../pay/limits/followed-year';
import type { Measure } from '../measure';
import { measureOf, payingParts } from '../parts';
import { ratesPart } from '../ledger/looked-up';
import { paysRole } from '../pay/paid-roles';
import { payeeFormulas } from './formulas';
import { gateQuotaPart, gatedBy } from '../pay/limits/gate';
import { attainedId, gatedId, hasQuota, metId, quotaId } from './pay';
import { agreedQuota } from './quota/quota-part';
import { overlapping } from './assignments';
import { payeeColumns } from './values';
import { type OnTarget, onTargetIn } from './target/earnings';
import { agreedTarget } from './target/target-pay';
import { unsaidId } from '../said/of-payee';
import { poolId, sharedBy } from './together/pool';
import { payeeProblems } from './problems';
import type { Payee } from '../people';
import type { Plan } from '../plan';

export interface ComponentPay {
  readonly part: PlanComponent<Component>;
  /** Whether the component pays the payee's role. */
  readonly applies: boolean;
  /** The payee's quota for it, of the active days and after an escalation; undefined without one. */
  readonly quota: number | undefined;
  /** What it pays the payee for the whole quota, of a component that pays shares of target pay. */
  readonly target: number | undefined;
  /** What its rule gives, unrounded and before its limits; 0 where a result cannot be. */
  readonly earned: number;
  /** What its limits look at: with all credit of the year where it follows the year. */
  readonly now: Reached;
  /** The same with earlier credit alone; undefined without any. */
  readonly before: Reached | undefined;
  /** To the cent, after the gate, the floor and the cap. */
  readonly payout: number;
  /** What everybody among whom something is divided comes to, where it is divided by that. */
  readonly together: (of: 'all' | 'weights') => number;
  /** The most that the payee gets of what is divided, where there is one. */
  readonly most: number | undefined;
}

/** What a plan pays a payee, in the steps of the Team sheet. */
export interface PayeePay {
  /** Of the plan's first measure, for the active days and moved by an escalation: what counts. */
  readonly proratedQuota: number | undefined;
  /** What counts of each measure in the period. */
  readonly credited: Readonly<Record<string, number>>;
  /** Undefined without a quota, and for somebody who is not active in the period. */
  readonly attainment: number | undefined;
  /** The same of a measure that a component reads so. */
  readonly attained: (measure: string) => number;
  /** Whether none of the payee's credited deals says what the measure is. */
  readonly isUnsaid: (measure: string) => boolean;
  /** The share of the period's days on which the payee is active. */
  readonly activeShare: number;
  readonly components: readonly ComponentPay[];
  readonly payout: number;
  /** The same in the payee's own currency, where that is another than the plan's. */
  readonly inOwn: InOwnCurrency | undefined;
  /** What the payee earns on target, where the plan or the row has a base salary. */
  readonly onTarget: OnTarget | undefined;
  /** Why nothing is counted or paid; empty for a row in which everything can be read. */
  readonly problems: readonly LocalizedText[];
}

/**
 * `crediting` is what deals credit and pay, where the workbook has a Deals sheet; `team` has the rows
 * among which the payee's stands.
 */
export function payeePay(
  plan: Plan,
  payee: Payee,
  crediting?: Crediting,
  team: readonly Payee[] = [payee],
): PayeePay {
  const row = team.indexOf(payee);
  const formulas = payeeFormulas(plan, crediting);
  const { column } = payeeColumns({ plan, payees: team, crediting, assumed: {}, formulas });
  if (column('counted')[row] === '') {
    const [problems = []] = payeeProblems(plan, [payee], crediting);
    const isReadable = problems.length === 0 && payee.name !== '';
    return unpaid(plan, isReadable ? [overlapping] : problems);
  }
  const at = (id: string): number => Number(column(id)[row]);
  const prorated = agreedQuota(plan) === undefined ? undefined : at('prorated');
  return {
    proratedQuota: prorated,
    credited: Object.fromEntries(plan.measures.map(({ id }) => [id, at(`credited:${id}`)])),
    attainment: prorated === undefined || prorated <= 0 ? undefined : at('attainment'),
    attained: (measure) => at(attainedId(measure)),
    isUnsaid: (measure) => at(unsaidId(measure)) === 1,
    get activeShare() {
      return at('activeShare');
    },
    components: payingParts(plan).map((part) => componentPay(plan, part, payee, at)),
    payout: at('payout'),
    inOwn: inOwnCurrency(plan, payee, at),
    onTarget: onTargetIn(plan, (id) => column(id)[row]),
    problems: [],
  };
}

const unpaid = (plan: Plan, problems: readonly LocalizedText[]): PayeePay => ({
  ...{ proratedQuota: undefined, credited: {}, attainment: undefined },
  components: payingParts(plan).map((part) => ({ ...nothing, part })),
  attained: () => 0,
  isUnsaid: () => false,
  ...{ activeShare: 0, payout: 0, inOwn: undefined, onTarget: undefined, problems },
});

/** What is paid in another currency than the plan's. */
export interface InOwnCurrency {
  readonly currency: string;
  readonly rate: number;
  readonly amount: number;
}

function inOwnCurrency(
  plan: Plan,
  { currency = '' }: Payee,
  at: (id: string) => number,
): InOwnCurrency | undefined {
  if (!ratesPart(plan) || currency === '' || currency.toUpperCase() === plan.currency) {
    return undefined;
  }
  return {
    ...{ currency: currency.toUpperCase(), rate: at('currencyRate'), amount: at('payoutInOwn') },
  };
}

/** What a component pays somebody whom it does not pay. */
const nothing = {
  ...{
    applies: false,
    quota: undefined,
    target: undefined,
    earned: 0,
    payout: 0,
    before: undefined,
    together: () => 0,
    most: undefined,
  },
  now: { earned: 0, gated: 0 },
};

function componentPay(
  plan: Plan,
  part: PlanComponent<Component>,
  payee: Payee,
  at: (id: string) => number,
): ComponentPay {
  const { component, measure } = part;
  const { id, gate } = component;
  const quota = hasQuota(part) ? at(quotaId(plan, part)) : undefined;
  if (!paysRole(component, payee.role)) return { ...nothing, part, quota };
  const isOfYear = gateFollowsYear(plan, part);
  const ofQuota = gateQuotaPart(plan, part);
  const seen = ofQuota ? gatedId(part) : `${isOfYear ? 'year' : 'credited'}:${gate?.measure ?? ''}`;
  const gated = gate ? at(seen) : 0;
  const met = component.requires && { met: at(metId(part)) === 1 };
  const agreed = agreedTarget(part);
  const share = agreed === undefined ? undefined : at('targetShare');
  const target = agreed === undefined ? undefined : agreed * (share ?? 1);
  const paid = {
    part,
    applies: true,
    quota,
    target,
    earned: at(`earned:${id}`),
    payout: at(`pay:${id}`),
    together: (of: 'all' | 'weights') => at(poolId(id, of)),
    most: isOfResults(part) && sharedBy(part)?.most ? at(poolId(id, 'most')) : undefined,
  };
  if (!followsYear(component)) {
    return { ...paid, now: { earned: paid.earned, gated, share, ...met }, before: undefined };
  }
  const gateQuota = ofQuota && at(quotaId(plan, ofQuota));
  const gatedBefore =
    gate && isOfYear
      ? gatedBy(gate, priorOf(measureOf(plan, gate.measure), payee), gateQuota)
      : gated;
  return {
    ...paid,
    now: { earned: at(`inYear:${id}`), gated, share, ...met },
    before:
      priorOf(measure, payee) > 0 ? { earned: at(`before:${id}`), gated: gatedBefore } : undefined,
  };
}

/** Earlier credit of the year. */
export const priorOf = (measure: Measure, { prior }: Payee): number =>
  credited(measure, prior[measure.id] ?? 0);

/** Earlier credit and the period together. */
export const creditedInYear = (
  measure: Measure,
  payee: Payee,
  amounts: Readonly<Record<string, number>>,
): number => credited(measure, priorOf(measure, payee) + (amounts[measure.id] ?? 0));
