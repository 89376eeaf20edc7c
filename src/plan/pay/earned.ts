import type { Formula } from '../../formula/formula';
import { called, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { type TableColumns, payoutAt } from '../../formula/operators/pay/payout-at';
import { plus } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { payoutColumns } from '../component-places';
import type { PlanComponent } from '../kind';
import { type TableComponent, tableKindOf, tableOf } from '../kinds';

/**
 * What a component's payout table earns for a credited result, unrounded; of one that is above 0 wherever
 * it is asked about, its formula does not ask that again.
 */
export function earnedAt(
  part: PlanComponent<TableComponent>,
  credited: Formula<number>,
  quota: Formula<number>,
  isPositive = false,
): Formula<number> {
  const kind = tableKindOf(part.component);
  const hasQuota = kind.quota(part) !== undefined;
  const paid = payoutAt(columnsOf(part), credited, hasQuota ? quota : undefined, isPositive);
  const earned = calledFor(part, credited, quota, paid);
  return kind.ofDeal?.paid(part.component, earned, credited) ?? earned;
}

/**
 * The same of some of a quota, which is above 0: its table at that attainment, and of rates so many times
 * the quota.
 */
export function earnedOfQuota(
  part: PlanComponent<TableComponent>,
  attained: Formula<number>,
  quota: Formula<number>,
): Formula<number> {
  const columns = columnsOf(part);
  const paid = payoutAt(columns, attained, undefined, true);
  const earned = columns.bonusIs === 'amounts' ? paid : times(quota, paid);
  return calledFor(part, times(quota, attained), quota, earned);
}

function columnsOf(part: PlanComponent<TableComponent>): TableColumns {
  const kind = tableKindOf(part.component);
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return payoutColumns(table.value.bonusIs, kind.isFlat(part), kind.reached?.(part));
}

/** As the COMP function of the component's kind, where it has one. */
function calledFor(
  part: PlanComponent<TableComponent>,
  credited: Formula<number>,
  quota: Formula<number>,
  paid: Formula<number>,
): Formula<number> {
  const [name, ...operands] = tableKindOf(part.component).call(part, credited, quota) ?? [];
  return name === undefined ? paid : called(name, operands, paid);
}

/** Whether a COMP function says what the component pays, for a column of results too. */
export function isCalled(part: PlanComponent<TableComponent>): boolean {
  const { call, ofDeal } = tableKindOf(part.component);
  return call(part, constant(0), constant(1)) !== undefined && !ofDeal?.isLimited(part.component);
}

/** The same of a period, after earlier credit: what both earn less what the earlier has earned. */
export function earnedSince(
  part: PlanComponent<TableComponent>,
  credited: Formula<number>,
  quota: Formula<number>,
  prior: Formula<number>,
): Formula<number> {
  const all = creditedAs(part.measure.unit, plus(prior, credited));
  return minus(earnedAt(part, all, quota), ofEarlier(prior, earnedAt(part, prior, quota, true)));
}

/** Who has been credited nothing before has earned and been paid nothing. */
export const ofEarlier = (prior: Formula<number>, amount: Formula<number>): Formula<number> =>
  choose(isAbove(prior, constant(0)), amount, constant(0));
