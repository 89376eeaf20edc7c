import { type Formula, constant } from '../../../formula/formula';
import { total } from '../../../formula/operators/columns/column';
import { type ExpectedRow, expectedRows } from '../../../plan/pay/expected-pay';
import type { Outcome } from '../../../plan/pay/expected-row';
import type { PlanComponent } from '../../../plan/kind';
import { type TableComponent, titleOf } from '../../../plan/kinds';
import { at as addressOf } from '../../description/addresses';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { cellsOver, cellAt, standing } from '../cell-formula';
import type { CurveBasis } from './basis';
import { type Scenario, type ScenariosPage, columns } from './context';
import { type ScenarioTable, type Tables, tableWidth } from './tables';
import { texts } from './texts';

/** What a component of the curve pays one payee on average in a scenario, unrounded. */
export type ExpectedPay = (
  part: PlanComponent<TableComponent>,
  scenario: number,
) => Formula<number>;

/** The payout tables with their limits, and what each row of them adds to the expectation. */
export function writeExpected(
  page: ScenariosPage,
  { outcome }: CurveBasis,
  tables: Tables,
  top: number,
): ExpectedPay {
  let row = top;
  const found = page.scenarios.map(() => new Map<string, Formula<number>>());
  for (const part of page.curve) {
    const { id } = part.component;
    const ends = page.scenarios.map((scenario) => {
      const { index } = scenario;
      const own = tables(part, index);
      const left = columns.used + index * tableWidth;
      writeHeads(page, scenario, part, row, left);
      const count = writeRows(page, own, outcome(index), row + 2, left);
      found[index]?.set(id, total(cellsOver(block(row + 2, left + 4, count, 1))));
      return row + 2 + count;
    });
    row = Math.max(...ends) + 1;
  }
  return ({ component: { id } }, scenario) => found[scenario]?.get(id) ?? constant(0);
}

function writeHeads(
  page: ScenariosPage,
  { title }: Scenario,
  part: PlanComponent<TableComponent>,
  top: number,
  left: number,
): void {
  const { component } = part;
  const { sheet, book } = page;
  const { localize } = book;
  const head = `${title}: ${localize(titleOf(component))}, ${localize(texts.limitedTable)}`;
  sheet.text(cell(top, left), head, styles.heading);
  [texts.from, texts.paidAt, texts.rate, texts.chance, texts.adds].forEach((words, k) =>
    sheet.text(cell(top + 1, left + k), localize(words), styles.columnHeadRight),
  );
  if (expectedRows(part).some(({ bend }) => bend)) {
    sheet.text(cell(top + 1, left + bendColumn), localize(texts.bend), styles.columnHeadRight);
  }
}

/** Returns how many they are. */
function writeRows(
  { calculation }: ScenariosPage,
  { part, places, quota }: ScenarioTable,
  outcome: Outcome,
  top: number,
  left: number,
): number {
  const rows = expectedRows(part);
  const froms = Object.fromEntries(
    rows.map((_, k) => [`expected.${k}`, cellAt(cell(top + k, left))]),
  );
  const rowPlaces = (row: number) => ({
    ...{ from: addressOf(cell(row, left)), payout: addressOf(cell(row, left + 1)) },
    ...{ rate: addressOf(cell(row, left + 2)), bend: addressOf(cell(row, left + bendColumn)) },
  });
  rows.forEach((one, k) => {
    const row = top + k;
    const own = { ...outcome, ...(quota && { quota }), 'here.chance': cellAt(cell(row, left + 3)) };
    const around = { here: rowPlaces(row), above: rowPlaces(row - 1) };
    shown.forEach(([column, style], place) => {
      const formula = one[column];
      if (!formula) return;
      const stands = standing(formula, places, around, { ...froms, ...own });
      calculation.put(cell(row, left + place), stands, style);
    });
  });
  return rows.length;
}

const general = withFormat(styles.plain, formats.general);
const shown: readonly (readonly [keyof ExpectedRow, typeof general])[] = [
  ['from', general],
  ['payout', general],
  ['rate', general],
  ['chance', withFormat(styles.plain, formats.percent)],
  ['adds', general],
  ['bend', general],
];
/** Behind what a row adds, in the gap before the next scenario; few tables bend. */
const bendColumn = shown.findIndex(([column]) => column === 'bend');
