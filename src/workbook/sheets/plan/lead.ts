import { constant } from '../../../formula/formula';
import { isAbove } from '../../../formula/operators/conditions/comparisons';
import { tableKindOf } from '../../../plan/kinds';
import { at, standing } from '../cell-formula';
import type { PartPlaces } from '../plan-places';
import { block } from '../../design/sheet-builder';
import { tableChecks } from './checks';
import { type PartPage, type TablePage, columns, gapHeight, tablePage } from './context';
import { writeExamples } from './examples/examples';
import { type Inputs, type Movers, withQuotas, writeInputs } from './inputs/inputs';
import type { WrittenPart } from './written-part';
import { type PayoutBlock, writePayoutTable } from './component/payout-block';
import { writeRule } from './component/rule';
import { writeStepChart } from './chart/step-chart';
import { writeTitle } from './component/title';
import { writeWhatIf } from './component/what-if';

/** The rows of the chart where it has the page's width, and the fewest where it has half of it. */
const chartRows = 15;
const leastRows = 9;

/** The component with the curve: rule, inputs, table, what if, worked examples and step chart. */
export function writeLead(page: PartPage, moved: Movers, top: number): WrittenPart {
  const table = tablePage(page);
  if (!table) throw new Error('The lead component fills a table.');
  writeTitle(page, top);
  if (!page.isBrief) page.sheet.height(top + 2, gapHeight);
  const first = page.isBrief ? top + 2 : top + 3;
  const inputs = writeInputs(page, moved, first, !page.isBrief);
  writeRule(page, top + 1, inputs.places);
  const payout = writePayoutTable(table, inputs.places, inputs.quota, first, true);
  const places: PartPlaces = { ...withQuotas(inputs), table: payout.places };
  const body = { table, inputs, payout, places };
  const { whatIf, end } = page.isBrief ? besideEachOther(body) : belowEachOther(body);
  return {
    places,
    payout: whatIf.payout,
    ...(whatIf.compared && { compared: whatIf.compared }),
    checks: [
      ...tableChecks(payout),
      ...(inputs.quota === undefined ? [] : [isAbove(at(inputs.quota), constant(0))]),
    ],
    end,
  };
}

interface Body {
  readonly table: TablePage;
  readonly inputs: Inputs;
  readonly payout: PayoutBlock;
  readonly places: PartPlaces;
}

/** The only component of a plan has the page to itself. */
function belowEachOther({ table, inputs, payout, places }: Body) {
  const { sheet, book, part } = table;
  const goal = standing(tableKindOf(part.component).goal(part), places);
  const row = Math.max(inputs.end, payout.end);
  sheet.height(row, gapHeight);
  const whatIf = writeWhatIf(table, places, goal, book.result, row + 1);
  sheet.height(whatIf.end, gapHeight);
  const examples = writeExamples(table, places, payout, goal, whatIf.end + 1);
  sheet.height(examples.end, gapHeight);
  const chartTop = examples.end + 2;
  const over = block(chartTop, columns.label, chartRows, columns.last + 1);
  writeStepChart(table, places, payout, whatIf, examples, over);
  return { whatIf, end: chartTop + chartRows };
}

/** With others below it: inputs and what if on the left, payout table and chart on the right. */
function besideEachOther({ table, inputs, payout, places }: Body) {
  const { sheet, book, part } = table;
  const goal = standing(tableKindOf(part.component).goal(part), places);
  const whatIf = writeWhatIf(table, places, goal, book.result, inputs.end + 1);
  const chartTop = payout.end + 1;
  const end = Math.max(whatIf.end, chartTop + leastRows);
  sheet.height(end, gapHeight);
  const examples = writeExamples(table, places, payout, goal, end + 1);
  const width = columns.last - columns.from + 1;
  const over = block(chartTop, columns.from, end - chartTop, width);
  writeStepChart(table, places, payout, whatIf, examples, over);
  return { whatIf, end: examples.end };
}
