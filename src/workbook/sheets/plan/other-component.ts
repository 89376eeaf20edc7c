import { constant } from '../../../formula/formula';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { credited } from '../../../plan/credited';
import {
  type TargetComponent,
  isCard,
  isOfResults,
  isLookedUp,
  isTarget,
  tableKindOf,
  targetKindOf,
} from '../../../plan/kinds';
import type { PlanComponent } from '../../../plan/kind';
import { isCalled } from '../../../plan/pay/earned';
import { followsYear } from '../../../plan/pay/limits/followed-year';
import { at, standing } from '../cell-formula';
import type { PartPlaces } from '../plan-places';
import { cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import { tableChecks } from './checks';
import { type PartPage, columns, nameOf, tablePage } from './context';
import { periodOf } from './page/facts';
import { inBothForms } from './component/earned-here';
import { earnedOf } from './component/limited-here';
import { writeGrid } from './inputs/input-grid';
import { type Movers, withQuotas, writeInputs } from './inputs/inputs';
import { writePayoutTable } from './component/payout-block';
import { writeResult } from './component/result-cell';
import { writeRule } from './component/rule';
import { withLimits } from './component/limited-payout';
import { writeResults } from './component/result-component';
import { texts } from './texts';
import { writeTitle } from './component/title';
import type { Here, WrittenPart } from './written-part';
import { writeWorkedDeals } from './examples/worked-deals';

/** A component beside the lead: its rule, inputs and table, and one example. */
export function writeOther(page: PartPage, moved: Movers, top: number): WrittenPart {
  writeTitle(page, top);
  const grid = writeGrid(page, top + 2);
  const first = grid ? grid.end + 1 : top + 2;
  const inputs = writeInputs(page, moved, first, false, grid);
  writeRule(page, top + 1, inputs.places);
  const here: Here = { page, first, inputs: withQuotas(inputs), quota: inputs.quota };
  const written = writeBody(here);
  return { ...written, end: Math.max(inputs.end, written.end) };
}

function writeBody(here: Here): WrittenPart {
  const { page, inputs, first } = here;
  const { part } = page;
  if (isTarget(part)) return writeFactor(here, part);
  if (isOfResults(part)) return writeResults(here, part);
  if (isCard(part)) {
    const deals = writeWorkedDeals(page, part, inputs, first);
    const written = withLimits(here, inputs, deals.total, deals.end);
    return {
      ...{ ...written, deals: deals.each },
      ...(deals.compared && { compared: deals.compared }),
    };
  }
  return writeTable(here);
}

/** A payout table, a result and what it pays. */
function writeTable(here: Here): WrittenPart {
  const { page, first, inputs, quota } = here;
  const table = tablePage(page);
  if (!table) throw new Error('The component fills a table.');
  const written = writePayoutTable(table, inputs, quota, first, false);
  const places: PartPlaces = { ...inputs, table: written.places };
  const { part } = table;
  const isDeal = tableKindOf(part.component).per === 'deal';
  const { name, unit } = part.measure;
  const label = isDeal ? page.localize(texts.dealValue) : `${page.localize(texts.actual)} ${name}`;
  const goal = credited(part.measure, table.goal);
  const result = writeResult(page, written.end, label, unit, goal, 'actual', {
    isBelowTable: true,
  });
  const prior = followsYear(part.component)
    ? writeResult(page, written.end + 1, page.localize(texts.prior), unit, 0, 'prior')
    : undefined;
  const row = written.end + (prior === undefined ? 1 : 2);
  const typed = {
    credited: creditedAs(unit, at(result)),
    prior: prior === undefined ? undefined : at(prior),
  };
  const earned = earnedOf(table, places, typed);
  const paid = withLimits(here, places, earned.ofPeriod, row, earned);
  const checks = [
    ...tableChecks(written),
    ...(quota === undefined ? [] : [isAbove(at(quota), constant(0))]),
  ];
  return {
    ...{ ...paid, checks },
    ...(isCalled(part) && { compared: inBothForms(earned.ofPeriod) }),
  };
}

/** What targets are multiplied by, and the quotas that it moves. */
function writeFactor(
  { page, first, inputs }: Here,
  part: PlanComponent<TargetComponent>,
): WrittenPart {
  const { sheet, localize } = page;
  if (isLookedUp(part.component)) return { places: inputs, checks: [], end: first };
  sheet.text(cell(first, columns.from), `${localize(texts.factor)} (${part.measure.name})`);
  const targets = standing(targetKindOf(part.component).factor(part), inputs, {}, periodOf(page));
  const style = withFormat(styles.result, '0.000000');
  const place = page.calculation.put(cell(first, columns.last), targets, style);
  sheet.fill(first, [columns.from, columns.last], styles.text);
  sheet.fill(first + 1, [columns.from, columns.last], styles.endRule);
  const factor = sheet.define(nameOf(page, { en: 'Factor', da: 'Faktor' }), {
    ...place,
    rows: 1,
    columns: 1,
  });
  return { places: inputs, factor, checks: [], end: first + 1 };
}
