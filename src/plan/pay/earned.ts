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
  const columns = payoutColumns(table.value.bonusIs, kind.isFlat(part));
  const [name, ...operands] = kind.call(part, credited, quota);
  const hasQuota = kind.quota(part) !== undefined;
  return called(name, operands, payoutAt(columns, credited, hasQuota ? quota : undefined));
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
