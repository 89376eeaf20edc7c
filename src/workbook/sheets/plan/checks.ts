import { constant } from '../../../formula/formula';
import { smallest } from '../../../formula/operators/columns/column';
import { isAtLeast, isEqual } from '../../../formula/operators/conditions/comparisons';
import { allOf } from '../../../formula/operators/conditions/conditions';
import { howMany } from '../../../formula/operators/columns/how-many';
import { joined } from '../../../formula/operators/texts/joined';
import { cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { at } from '../cell-formula';
import { type PlanPage, columns } from './context';
import type { Check } from './check';
import { keyRow } from './page/facts';
import type { PayoutBlock } from './component/payout-block';
import { texts } from './texts';

/** What must hold of a payout table: it starts at 0, ascends, and pays nothing below 0. */
export function tableChecks({ rows, rowPlaces, places }: PayoutBlock): Check[] {
  const from = rows.map((_, k) => at(rowPlaces(k).from));
  const ascends = from.flatMap((threshold, k) => {
    const before = from[k - 1];
    return before ? [isAtLeast(threshold, before)] : [];
  });
  const [first = constant(0)] = from;
  const pays = smallest(at(places.payout));
  return [isEqual(first, constant(0)), allOf(ascends), isAtLeast(pays, constant(0))];
}

/** Counts, at the top of the page, how many of the plan's conditions hold for the inputs as they are. */
export function writeChecks(page: PlanPage, checks: readonly Check[]): void {
  const { localize } = page;
  const all = `${localize(texts.of)}${checks.length}${localize(texts.pass)}`;
  const counted = joined(constant(localize(texts.checks)), howMany(...checks), constant(all));
  const style = { ...styles.noteRight, borders: styles.titleRule.borders };
  page.calculation.put(cell(keyRow, columns.last), counted, style);
}
