import type { Formula } from '../../formula/formula';
import { called, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { payoutAt } from '../../formula/operators/pay/payout-at';
import { plus } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { payoutColumns } from '../component-places';
import type { PlanComponent } from '../kind';
import { type TableComponent, tableKindOf, tableOf } from '../kinds';

/** What a component's payout table earns for a credited result, unrounded. */
export function earnedAt(
  part: PlanComponent<TableComponent>,
  credited: Formula<number>,
  quota: Formula<number>,
): Formula<number> {
  const kind = tableKindOf(part.component);
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  const columns = payoutColumns(table.value.bonusIs, kind.isFlat(part), kind.reached?.(part));
  const hasQuota = kind.quota(part) !== undefined;
  const paid = payoutAt(columns, credited, hasQuota ? quota : undefined);
  const call = kind.call(part, credited, quota);
  const [name, ...operands] = call ?? [];
  const earned = name === undefined ? paid : called(name, operands, paid);
  return kind.ofDeal?.paid(part.component, earned, credited) ?? earned;
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
  return minus(earnedAt(part, all, quota), ofEarlier(prior, earnedAt(part, prior, quota)));
}

/** Who has been credited nothing before has earned and been paid nothing. */
export const ofEarlier = (prior: Formula<number>, amount: Formula<number>): Formula<number> =>
  choose(isAbove(prior, constant(0)), amount, constant(0));
