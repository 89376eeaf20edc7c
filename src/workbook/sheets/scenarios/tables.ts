import type { Formula } from '../../../formula/formula';
import type { PlanComponent } from '../../../plan/kind';
import type { RowPlaces, TablePlaces } from '../../../plan/component-notation';
import { type Component, type TableComponent, kindOf, titleOf } from '../../../plan/kinds';
import { tableParts } from '../../../plan/parts';
import { paysRateOfAll, tableRows } from '../../../plan/pay/table-rows';
import { at, over } from '../../description/addresses';
import { at as there, standing } from '../cell-formula';
import { placesIn } from '../plan/inputs/input-list';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns } from './context';
import type { InputPlaces } from './inputs';
import type { Basis } from './basis';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

/** Where the payout table of one component stands in one scenario. */
export interface ScenarioTable {
  readonly part: PlanComponent<TableComponent>;
  readonly places: PartPlaces & { readonly table: TablePlaces };
  /** The quota that counts, if there is one. */
  readonly quota: Formula<number> | undefined;
}

/** The columns that a table and the one after it take. */
export const tableWidth = 6;

export type Tables = (part: PlanComponent<TableComponent>, scenario: number) => ScenarioTable;

/** The payout tables of every scenario, each over its own values. */
export function writeTables(
  page: ScenariosPage,
  inputs: InputPlaces,
  quota: Basis['quota'],
  top: number,
): { readonly tables: Tables; readonly end: number } {
  const { book, scenarios } = page;
  let row = top;
  const found = scenarios.map(() => new Map<string, ScenarioTable>());
  for (const { component } of tableParts(book.plan)) {
    const ends = scenarios.map((scenario) => {
      const left = columns.used + scenario.index * tableWidth;
      const written = writeTable(page, inputs, scenario, component.id, quota, row, left);
      found[scenario.index]?.set(component.id, written.table);
      return written.end;
    });
    row = Math.max(...ends) + 1;
  }
  const tables: Tables = ({ component: { id } }, scenario) =>
    found[scenario]?.get(id) ?? missing(id);
  return { tables, end: row };
}

function missing(id: string): never {
  throw new Error(`The scenarios have no table of ${id}.`);
}

function writeTable(
  page: ScenariosPage,
  inputs: InputPlaces,
  scenario: Scenario,
  id: string,
  quota: Basis['quota'],
  top: number,
  left: number,
): { table: ScenarioTable; end: number } {
  const { sheet, book, calculation } = page;
  const { localize } = book;
  const part = tableParts(book.plan).find(({ component }) => component.id === id);
  if (!part) throw new Error(`The scenario ${scenario.title} has no ${id}.`);
  const heading = `${scenario.title}: ${localize(titleOf(part.component))}`;
  sheet.text(cell(top, left), heading, styles.heading);
  const list = writeList(page, inputs, scenario, part, top + 2, left);
  const places = scenarioPlaces(page, inputs, part, scenario.index, list);
  const rowPlaces = (k: number): RowPlaces => ({
    from: at(cell(top + 2 + k, left + 2)),
    payout: at(cell(top + 2 + k, left + 3)),
    rate: at(cell(top + 2 + k, left + 4)),
  });
  const isOfAll = paysRateOfAll(part);
  const [atFrom, above] = isOfAll ? [texts.rateAt, texts.rises] : [texts.paidAt, texts.rate];
  [texts.from, atFrom, above].forEach((words, k) =>
    sheet.text(cell(top + 1, left + 2 + k), localize(words), styles.columnHeadRight),
  );
  const rows = tableRows(part);
  rows.forEach(({ from, payout, rate }, k) =>
    [from, payout, rate].forEach((formula, column) => {
      const row = { here: rowPlaces(k), above: rowPlaces(k - 1) };
      const place = cell(top + 2 + k, left + 2 + column);
      calculation.put(place, standing(formula, places, row), general);
    }),
  );
  const column = (index: number) => over(block(top + 2, left + index, rows.length, 1));
  const table = {
    ...{ from: column(2), payout: column(3), rate: column(4) },
    rows: rows.map((_, k) => rowPlaces(k)),
  };
  return {
    table: { part, places: { ...places, table }, quota: quota(part, scenario.index) },
    end: top + 2 + Math.max(rows.length, list?.rows ?? 0),
  };
}

const general = withFormat(styles.plain, formats.general);

/** The scenario's list as a block, which a COMP function takes as a whole. */
export function writeList(
  { calculation }: ScenariosPage,
  inputs: InputPlaces,
  { index }: Scenario,
  part: PlanComponent<Component>,
  top: number,
  left: number,
) {
  const { component } = part;
  const field = kindOf(component)
    .fields(part)
    .find(({ kind }) => kind === 'list');
  if (field?.kind !== 'list') return undefined;
  const rows = field.get(component);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value !== 'number') return;
      const used = there(inputs.used(`${component.id}.${row}.${column}`, index));
      calculation.put(cell(top + row, left + column), used, styles.plain);
    }),
  );
  const area = block(top, left, rows.length, field.across ? field.columns.length : 2);
  return { ...placesIn(area, field.across !== undefined), rows: rows.length };
}
