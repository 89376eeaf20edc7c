import type { PayoutTable } from '../../../engine/payout-table';
import type { Part, TablePlaces } from '../../../plan/kind';
import { type RowFormulas, tableRows } from '../../../plan/table-rows';
import { type Component, type TableComponent, kindOf, tableOf, titleOf } from '../../../plan/kinds';
import { quotaOf, tableParts } from '../../../plan/parts';
import { at, over } from '../../description/addresses';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import type { InputPlaces } from './inputs';
import type { Basis } from './basis';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

/** The payout table of one component in one scenario: its numbers, and where they stand. */
export interface ScenarioTable {
  readonly part: Part<TableComponent>;
  readonly table: PayoutTable;
  readonly rows: readonly RowFormulas[];
  readonly places: PartPlaces;
  readonly columns: TablePlaces;
  readonly rowPlace: (k: number) => { from: string; payout: string; rate: string };
  readonly quota: number | undefined;
  /** The quota that counts; empty where there is none. */
  readonly quotaPlace: string;
}

/** The columns that a table and the one after it take. */
export const tableWidth = 6;

/** Finds the table of a component in a scenario. */
export type Tables = (part: Part<TableComponent>, scenario: number) => ScenarioTable;

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
  quotaPlace: Basis['quota'],
  top: number,
  left: number,
): { table: ScenarioTable; end: number } {
  const { sheet, book } = page;
  const { say } = book;
  const part = tableParts(scenario.plan).find(({ component }) => component.id === id);
  const made = part && tableOf(part);
  if (!part || !made?.ok) throw new Error(`The scenario ${scenario.name} cannot be paid.`);
  const heading = `${titleOfScenario(page, scenario.name)}: ${say(titleOf(part.component))}`;
  sheet.text(cell(top, left), heading, styles.heading);
  const list = writeList(page, inputs, scenario, part, top + 2, left);
  const places = scenarioPlaces(page, inputs, part, scenario.index, list);
  const rows = tableRows(part, places);
  const rowPlace = (k: number) => ({
    from: at(cell(top + 2 + k, left + 2)),
    payout: at(cell(top + 2 + k, left + 3)),
    rate: at(cell(top + 2 + k, left + 4)),
  });
  [texts.from, texts.paidAt, texts.rate].forEach((words, k) =>
    sheet.text(cell(top + 1, left + 2 + k), say(words), styles.columnHeadRight),
  );
  const style = withFormat(styles.plain, formats.general);
  rows.forEach(({ from, payout, rate, value }, k) => {
    const { row } = cell(top + 2 + k, 0);
    sheet.formula(cell(row, left + 2), from, value.from, style);
    sheet.formula(cell(row, left + 3), payout(rowPlace(k), rowPlace(k - 1)), value.payout, style);
    sheet.formula(cell(row, left + 4), rate, value.rate, style);
  });
  const column = (index: number) => over(block(top + 2, left + index, rows.length, 1));
  return {
    table: {
      ...{ part, rows, places, rowPlace, table: made.value },
      columns: {
        ...{ from: column(2), payout: column(3), rate: column(4) },
        rows: rows.map((_, k) => rowPlace(k)),
      },
      quota: quotaOf(scenario.plan, part),
      quotaPlace: quotaPlace(part, scenario.index),
    },
    end: top + 2 + Math.max(rows.length, list?.rows ?? 0),
  };
}

/** The scenario's list as a block, which a COMP function takes as a whole. */
export function writeList(
  { sheet }: ScenariosPage,
  inputs: InputPlaces,
  { index }: Scenario,
  part: Part<Component>,
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
      const used = inputs.used(`${component.id}.${row}.${column}`, index);
      sheet.formula(cell(top + row, left + column), used, value, styles.plain);
    }),
  );
  const area = block(top, left, rows.length, 2);
  return {
    all: over(area),
    column: (column: number) => over({ ...area, column: left + column, columns: 1 }),
    rows: rows.length,
  };
}
