import { type PayoutTable, payoutAt } from '../../engine/payout-table';
import { roundMoney } from '../../engine/money';
import { credited } from '../../plan/credited';
import type { Part, RowFormulas } from '../../plan/kind';
import {
  type Component,
  type TableComponent,
  kindOf,
  tableKindOf,
  tableOf,
  titleOf,
} from '../../plan/kinds';
import { quotaOf } from '../../plan/parts';
import { attainments, curveParts, paidOnCurve } from '../../plan/scenarios';
import { at, over, relative } from '../addresses';
import { creditedOf, earnedByFunction, earnedByTable, paidFormula } from '../earned-formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import type { PartPlaces, TablePlaces } from '../plan-places';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

/** One component of the curve in one scenario: its numbers, and where they stand. */
export interface CurvePart {
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

const width = 6;

/** The payout tables of every scenario, each over its own values; returns the row below them. */
export function writeTables(
  page: ScenariosPage,
  inputs: InputPlaces,
  quotaPlace: (part: number, scenario: number) => string,
  top: number,
): { readonly parts: readonly (readonly CurvePart[])[]; readonly end: number } {
  const { book, scenarios } = page;
  let row = top;
  const found = scenarios.map((): CurvePart[] => []);
  curveParts(book.plan).forEach(({ component }, p) => {
    const ends = scenarios.map((scenario) => {
      const left = columns.used + scenario.index * width;
      const written = writeTable(page, inputs, scenario, p, component.id, quotaPlace, row, left);
      found[scenario.index]?.push(written.part);
      return written.end;
    });
    row = Math.max(...ends) + 1;
  });
  return { parts: found, end: row };
}

function writeTable(
  page: ScenariosPage,
  inputs: InputPlaces,
  scenario: Scenario,
  p: number,
  id: string,
  quotaPlace: (part: number, scenario: number) => string,
  top: number,
  left: number,
): { part: CurvePart; end: number } {
  const { sheet, book } = page;
  const { say } = book;
  const part = curveParts(scenario.plan).find(({ component }) => component.id === id);
  const made = part && tableOf(part);
  if (!part || !made?.ok) throw new Error(`The scenario ${scenario.name} cannot be paid.`);
  const heading = `${titleOfScenario(page, scenario.name)}: ${say(titleOf(part.component))}`;
  sheet.text(cell(top, left), heading, styles.heading);
  const list = writeList(page, inputs, scenario, part, top + 2, left);
  const places = scenarioPlaces(page, inputs, part, scenario.index, list);
  const rows = tableKindOf(part.component).rows(part, places, made.value);
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
    part: {
      ...{ part, rows, places, rowPlace, table: made.value },
      columns: { from: column(2), payout: column(3), rate: column(4) },
      quota: quotaOf(scenario.plan, part),
      quotaPlace: quotaPlace(p, scenario.index),
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

/** Where the columns of the grid stand that are not printed: one of each for every scenario. */
export const gridColumns = (parts: number) => ({
  credited: (scenario: number) => columns.used + scenario,
  share: (scenario: number) => columns.used + 4 + scenario,
  earned: (part: number, scenario: number) => columns.used + 8 + 4 * part + scenario,
  curve: columns.used + 8 + 4 * parts,
});

/** What each component earns at each attainment, and what all of them pay: a column each a scenario. */
export function writeGrid(
  page: ScenariosPage,
  parts: readonly (readonly CurvePart[])[],
  goal: (scenario: number) => string,
  onTarget: (scenario: number) => { readonly place: string; readonly value: number },
  top: number,
): { readonly payouts: readonly (readonly number[])[]; readonly first: number } {
  const { sheet, book, scenarios } = page;
  const { say } = book;
  const first = top + 2;
  const grid = gridColumns(parts[0]?.length ?? 0);
  const wide = attainments.length;
  sheet.text(cell(top, columns.label), say(texts.payout), styles.heading);
  sheet.text(cell(top + 1, columns.label), say(texts.attainment), styles.columnHeadRight);
  attainments.forEach((attainment, k) => {
    const percent = withFormat(styles.number, formats.wholePercent);
    sheet.number(cell(first + k, columns.label), attainment, percent);
  });
  const payouts = scenarios.map((scenario) => {
    const { index } = scenario;
    const title = titleOfScenario(page, scenario.name);
    const own = parts[index] ?? [];
    const head = (column: number, text: string) =>
      sheet.text(cell(top + 1, column), text, styles.columnHeadRight);
    head(columns.first + index, title);
    head(grid.credited(index), `${say(texts.credited)}${title}`);
    own.forEach((_, p) => head(grid.earned(p, index), `${say(texts.earned)}${title}`));
    const amounts = attainments.map((attainment) =>
      own[0] ? credited(own[0].part.measure, attainment * scenario.goal) : 0,
    );
    amounts.forEach((amount, k) => {
      const attainment = relative(cell(first + k, columns.label));
      const formula = own[0]
        ? creditedOf(own[0].part.measure, `${attainment}*${goal(index)}`)
        : '0';
      sheet.formula(cell(first + k, grid.credited(index)), formula, amount, styles.plain);
    });
    const earned = own.map((part, p) =>
      writeEarned(page, part, amounts, first, grid.credited(index), grid.earned(p, index)),
    );
    return attainments.map((_, k) => {
      const terms = own.map(({ part, places }, p) => {
        const from = relative(cell(first + k, grid.earned(p, index)));
        return paidFormula({ ...part.component, gate: null }, places, from, '');
      });
      const paid = own.map(({ part }, p) => paidOnCurve(part, earned[p]?.[k] ?? 0));
      const other = onTarget(index);
      const value = roundMoney(paid.reduce((sum, one) => sum + one, other.value));
      const sum = [...terms, other.place].join('+');
      const style = withFormat(styles.number, formats.cents);
      sheet.formula(cell(first + k, columns.first + index), `ROUND(${sum},2)`, value, style);
      return value;
    });
  });
  sheet.fill(first + wide, [columns.label, columns.last], styles.endRule);
  return { payouts, first };
}

function writeEarned(
  { sheet, book }: ScenariosPage,
  { part, table, places, columns: tableColumns, quota, quotaPlace }: CurvePart,
  amounts: readonly number[],
  first: number,
  creditedColumn: number,
  column: number,
): number[] {
  const values = amounts.map((amount) => payoutAt(table, amount, quota ?? 1));
  if (book.form === 'functions') {
    const all = over(block(first, creditedColumn, amounts.length, 1));
    const formula = earnedByFunction(part, places, { credited: all, quota: quotaPlace });
    sheet.spill(cell(first, column), formula, values, styles.plain);
    return values;
  }
  values.forEach((value, k) => {
    const amount = relative(cell(first + k, creditedColumn));
    const formula = earnedByTable(part, table, tableColumns, {
      credited: amount,
      quota: quotaPlace,
    });
    sheet.formula(cell(first + k, column), formula, value, styles.plain);
  });
  return values;
}
