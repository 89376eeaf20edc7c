import { roundMoney } from '../engine/money';
import { payoutAt } from '../engine/payout-table';
import { proratedQuota } from '../engine/prorated-quota';
import type { Result } from '../engine/result';
import type { Words } from '../engine/words';
import { payOfResults } from './component-pay';
import { attained, credited } from './credited';
import type { Crediting } from './crediting';
import { dayNumber } from '../engine/dates';
import type { Part } from './kind';
import {
  type Component,
  type TableComponent,
  fillsTable,
  movesTarget,
  paysByResults,
  tableKindOf,
  tableOf,
} from './kinds';
import { type Reached, followsYear, gateFollowsYear, limitedFrom } from './limits';
import { paysRole } from './paid-roles';
import type { Measure } from './measure';
import { adjusted, leadMeasure, measureOf, partsOf, tableParts } from './parts';
import { payeeProblems } from './payee-problems';
import type { Payee } from './people';
import type { Plan } from './plan';

/** What a component pays a payee for the period. */
export interface ComponentPay {
  readonly part: Part<Component>;
  /** Whether the component pays the payee's role. */
  readonly applies: boolean;
  /** The payee's quota for it, of the active days and after an escalation; undefined without one. */
  readonly quota: number | undefined;
  /** What its rule gives, unrounded and before its limits; 0 where a result cannot be. */
  readonly earned: number;
  /** What its limits look at: with all credit of the year where it follows the year. */
  readonly now: Reached;
  /** The same with earlier credit alone; undefined without any. */
  readonly before: Reached | undefined;
  /** To the cent, after the gate, the floor and the cap. */
  readonly payout: number;
}

/** What a plan pays a payee, in the steps of the Team sheet. */
export interface PayeePay {
  /** Of the plan's first measure, as agreed for the whole period. */
  readonly quota: number | undefined;
  /** The quota for the active days, moved by an escalation: what counts. */
  readonly proratedQuota: number | undefined;
  /** What counts of each measure in the period. */
  readonly credited: Readonly<Record<string, number>>;
  /** Of the year, where the quota is the year's. */
  /** Undefined without a quota, and for somebody who is not active in the period. */
  readonly attainment: number | undefined;
  readonly components: readonly ComponentPay[];
  readonly payout: number;
  /** Why nothing is counted or paid; empty for a row in which everything can be read. */
  readonly problems: readonly Words[];
}

/** `crediting` is what deals credit and pay, where the workbook has a Deals sheet. */
export function payeePay(plan: Plan, payee: Payee, crediting?: Crediting): PayeePay {
  const problems = payeeProblems(plan, payee, crediting);
  if (problems.length > 0) return unpaid(plan, problems);
  const quota = payee.quota ?? agreedQuota(plan);
  const prorated =
    quota === undefined ? undefined : quotaFor(plan, payee, leadMeasure(plan), quota);
  const amounts = Object.fromEntries(
    plan.measures.map((measure) => {
      const typed = payee.credited[measure.id] ?? 0;
      const result = crediting?.credits(measure) ? crediting.credit(measure.id, payee.name) : typed;
      return [measure.id, credited(measure, result)] as const;
    }),
  );
  const components = payingParts(plan).map((part) =>
    componentPay(plan, part, payee, amounts, crediting),
  );
  const lead = creditedTowardQuota(plan, payee, amounts);
  return {
    quota,
    proratedQuota: prorated,
    credited: amounts,
    attainment: prorated === undefined || prorated <= 0 ? undefined : attained(lead, prorated),
    components,
    payout: roundMoney(components.reduce((sum, { payout }) => sum + payout, 0)),
    problems: [],
  };
}

const unpaid = (plan: Plan, problems: readonly Words[]): PayeePay => ({
  ...{ quota: undefined, proratedQuota: undefined, credited: {}, attainment: undefined },
  components: payingParts(plan).map((part) => ({
    ...nothing,
    part,
  })),
  ...{ payout: 0, problems },
});

/** The components that pay; an escalation only moves what others are paid by. */
const payingParts = (plan: Plan): readonly Part<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component));

/** The first component with a quota of the plan's first measure: a payee's own takes its place. */
export const quotaPart = (plan: Plan): Part<TableComponent> | undefined =>
  tableParts(plan).find(
    (part) =>
      part.measure.id === leadMeasure(plan).id &&
      tableKindOf(part.component).per === 'period' &&
      hasQuota(part),
  );

/** Whether earlier credit of the year counts toward the quota of the plan's first measure. */
export function quotaIsOfYear(plan: Plan): boolean {
  const part = quotaPart(plan);
  return part !== undefined && followsYear(part.component);
}

/** What counts toward the quota of the plan's first measure. */
export const creditedTowardQuota = (plan: Plan, payee: Payee, amounts: Amounts): number =>
  (quotaIsOfYear(plan) ? creditedInYear : creditedInPeriod)(leadMeasure(plan), payee, amounts);

/** The plan's quota of its first measure: what a payee has whose own is not given. */
export function agreedQuota(plan: Plan): number | undefined {
  const part = quotaPart(plan);
  return part && tableKindOf(part.component).quota(part);
}

/**
 * The quota that a component is paid against: a payee's own where it is of the plan's first measure,
 * the component's otherwise, for the days active, moved by an escalation of its measure.
 */
export function quotaOfPayee(
  plan: Plan,
  payee: Payee,
  part: Part<TableComponent>,
): number | undefined {
  const agreed = tableKindOf(part.component).quota(part);
  if (agreed === undefined) return undefined;
  const own = part.measure.id === leadMeasure(plan).id ? payee.quota : null;
  return quotaFor(plan, payee, part.measure, own ?? agreed);
}

/** A quota for the days of the period that a payee is active, as precisely as its measure is told. */
function quotaFor(plan: Plan, { from, to }: Payee, measure: Measure, quota: number): number {
  const [start, end] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  const share = proratedQuota(quota, start, end, from ?? start, to ?? end, []);
  const active = typeof share === 'number' ? share : 0;
  return adjusted(plan, measure, credited(measure, active));
}

function componentPay(
  plan: Plan,
  part: Part<Component>,
  payee: Payee,
  amounts: Amounts,
  crediting: Crediting | undefined,
): ComponentPay {
  const { component, measure } = part;
  const quota = fillsTable(component)
    ? quotaOfPayee(plan, payee, { component, measure })
    : undefined;
  const applies = paysRole(component, payee.role);
  if (!applies) return { ...nothing, part, quota };
  const earned = earnedBy(part, payee, quota, amounts, crediting);
  const [now, before] = reachedBy(plan, part, payee, amounts, earned);
  const paid = roundMoney(limitedFrom(component, now, before));
  const added = now.earned - (before?.earned ?? 0);
  return { part, applies, quota, earned: added, now, before, payout: paid };
}

/** What a component pays somebody whom it does not pay. */
const nothing = {
  ...{ applies: false, quota: undefined, earned: 0, payout: 0, before: undefined },
  now: { earned: 0, gated: 0 },
};

/** What a rule gives: with all credit that its table is read at, and with earlier credit alone. */
interface Earned {
  readonly now: number;
  readonly before?: number;
}

/** What the limits look at. Who has no earlier credit has been paid nothing. */
function reachedBy(
  plan: Plan,
  part: Part<Component>,
  payee: Payee,
  amounts: Amounts,
  earned: Earned,
): readonly [now: Reached, before: Reached | undefined] {
  const { gate } = part.component;
  const measure = gate ? measureOf(plan, gate.measure) : part.measure;
  const isOfYear = gateFollowsYear(plan, part);
  const gated = gate ? (isOfYear ? creditedInYear : creditedInPeriod)(measure, payee, amounts) : 0;
  const now = { earned: earned.now, gated };
  if (earned.before === undefined) return [now, undefined];
  return [now, { earned: earned.before, gated: isOfYear ? priorOf(measure, payee) : gated }];
}

type Amounts = Readonly<Record<string, number>>;

/** Earlier credit of the year. */
export const priorOf = (measure: Measure, { prior }: Payee): number =>
  credited(measure, prior[measure.id] ?? 0);

const creditedInPeriod = ({ id }: Measure, _: Payee, amounts: Amounts): number => amounts[id] ?? 0;

/** Earlier credit and the period together. */
export const creditedInYear = (measure: Measure, payee: Payee, amounts: Amounts): number =>
  credited(measure, priorOf(measure, payee) + (amounts[measure.id] ?? 0));

function earnedBy(
  { component, measure }: Part<Component>,
  payee: Payee,
  quota: number | undefined,
  amounts: Amounts,
  crediting: Crediting | undefined,
): Earned {
  const own = payee.results[component.id] ?? [];
  if (paysByResults(component)) {
    return { now: payOfResults({ component, measure }, own) || 0 };
  }
  if (fillsTable(component) && tableKindOf(component).per === 'period') {
    return earnedByTable({ component, measure }, amounts, quota ?? 1, payee);
  }
  return { now: crediting ? crediting.pay(component.id, payee.name) : (own[0] ?? 0) };
}

const hasQuota = (part: Part<TableComponent>) =>
  tableKindOf(part.component).quota(part) !== undefined;

function earnedByTable(
  part: Part<TableComponent>,
  amounts: Amounts,
  quota: number,
  payee: Payee,
): Earned {
  const table = must(tableOf(part));
  const { measure } = part;
  const at = (amount: number) => (quota <= 0 ? 0 : payoutAt(table, amount, quota));
  if (!followsYear(part.component)) return { now: at(amounts[measure.id] ?? 0) };
  const now = at(creditedInYear(measure, payee, amounts));
  const prior = priorOf(measure, payee);
  return prior > 0 ? { now, before: at(prior) } : { now };
}

/** A parsed plan's components can be paid. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0].message.en);
  return result.value;
}
