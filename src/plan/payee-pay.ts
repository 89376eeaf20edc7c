import { roundMoney } from '../engine/money';
import { increment, payoutAt } from '../engine/payout-table';
import { proratedQuota } from '../engine/prorated-quota';
import type { Result } from '../engine/result';
import { reaches } from '../engine/threshold';
import { attained, credited } from './credited';
import type { Crediting } from './crediting';
import { dayNumber } from './day';
import type { Part } from './kind';
import {
  type Component,
  type TableComponent,
  fillsTable,
  movesTarget,
  paysByResults,
  resultKindOf,
  tableKindOf,
  tableOf,
} from './kinds';
import { limited } from './limits';
import { paysRole } from './paid-roles';
import type { Measure } from './measure';
import { adjusted, leadMeasure, partsOf, tableParts } from './parts';
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
  /** To the cent, after the gate, the floor and the cap. */
  readonly payout: number;
}

/** What a plan pays a payee, in the steps of the Team sheet. */
export interface PayeePay {
  /** Of the plan's first measure, as agreed for the whole period. */
  readonly quota: number | undefined;
  /** The quota for the active days, moved by an escalation: what counts. */
  readonly proratedQuota: number | undefined;
  /** What counts of each measure. */
  readonly credited: Readonly<Record<string, number>>;
  readonly attainment: number | undefined;
  readonly components: readonly ComponentPay[];
  readonly payout: number;
}

/** `crediting` is what deals credit and pay, where the workbook has a Deals sheet. */
export function payeePay(plan: Plan, payee: Payee, crediting?: Crediting): PayeePay {
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
  const components = partsOf(plan)
    .filter(({ component }) => !movesTarget(component))
    .map((part) => componentPay(plan, part, payee, amounts, crediting));
  const lead = amounts[leadMeasure(plan).id] ?? 0;
  return {
    quota,
    proratedQuota: prorated,
    credited: amounts,
    attainment: prorated === undefined ? undefined : attained(lead, prorated),
    components,
    payout: roundMoney(components.reduce((sum, { payout }) => sum + payout, 0)),
  };
}

/** The first component with a quota of the plan's first measure: a payee's own takes its place. */
export const quotaPart = (plan: Plan): Part<TableComponent> | undefined =>
  tableParts(plan).find(
    (part) =>
      part.measure.id === leadMeasure(plan).id &&
      tableKindOf(part.component).per === 'period' &&
      hasQuota(part),
  );

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
  amounts: Readonly<Record<string, number>>,
  crediting: Crediting | undefined,
): ComponentPay {
  const { component, measure } = part;
  const quota = fillsTable(component)
    ? quotaOfPayee(plan, payee, { component, measure })
    : undefined;
  const applies = paysRole(component, payee.role);
  if (!applies) return { part, applies, quota, earned: 0, payout: 0 };
  const earned = earnedBy(part, payee, quota, amounts, crediting);
  const gated = component.gate ? (amounts[component.gate.measure] ?? 0) : 0;
  const paid = limited(component, earned, gated, reaches);
  return { part, applies, quota, earned, payout: roundMoney(paid) };
}

function earnedBy(
  { component, measure }: Part<Component>,
  payee: Payee,
  quota: number | undefined,
  amounts: Readonly<Record<string, number>>,
  crediting: Crediting | undefined,
): number {
  const own = payee.results[component.id] ?? [];
  if (paysByResults(component)) {
    const pay = resultKindOf(component).pay({ component, measure }, own);
    return pay.ok ? pay.value : 0;
  }
  if (fillsTable(component) && tableKindOf(component).per === 'period') {
    return earnedByTable({ component, measure }, amounts[measure.id] ?? 0, quota ?? 1, payee);
  }
  return crediting ? crediting.pay(component.id, payee.name) : (own[0] ?? 0);
}

const hasQuota = (part: Part<TableComponent>) =>
  tableKindOf(part.component).quota(part) !== undefined;

function earnedByTable(
  part: Part<TableComponent>,
  amount: number,
  quota: number,
  payee: Payee,
): number {
  const table = must(tableOf(part));
  if (quota <= 0) return 0;
  if (!part.component.hasPrior) return payoutAt(table, amount, quota);
  const prior = credited(part.measure, payee.prior[part.measure.id] ?? 0);
  return increment(table, prior, amount, quota);
}

/** A parsed plan's components can be paid. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0].message.en);
  return result.value;
}
