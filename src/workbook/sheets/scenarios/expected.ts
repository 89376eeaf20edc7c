import { density } from '../../../engine/normal-distribution';
import { type Market, chanceOf, expectedPay, paidBelowZero } from '../../../plan/expected-pay';
import type { Part } from '../../../plan/kind';
import { type TableComponent, titleOf } from '../../../plan/kinds';
import { isGatedByOwn } from '../../../plan/limits';
import { at, over } from '../../description/addresses';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Basis } from './basis';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import { type Figure, type LimitedRow, bounded, boundsOf, limitedRows } from './expected-rows';
import type { InputPlaces } from './inputs';
import { scenarioPlaces } from './scenario-places';
import { type Tables, tableWidth } from './tables';
import { texts } from './texts';

/** What a component of the curve pays one payee on average in a scenario, unrounded. */
export type ExpectedPay = (part: Part<TableComponent>, scenario: number) => Figure;

/** The mean and the spread of a payee's results in a scenario, in the measure's own unit. */
export const marketOf = ({ average, spread, goal }: Scenario): Market => ({
  mean: average * goal,
  deviation: spread * goal,
});

/** The chance that a payee's result reaches a threshold. */
export function chanceFormula(basis: Basis, { index }: Scenario, threshold: string): string {
  const [mean, spread] = [basis.mean(index), basis.deviation(index)];
  const distance = `${mean}-${threshold}`;
  return `IF(${spread}=0,IF(ROUND(${distance},12)>=0,1,0),NORMSDIST((${distance})/${spread}))`;
}

/**
 * The payout tables with their limits, and what each row of them adds to the expectation: a jump
 * pays with the chance of reaching it, and a change of rate pays on what is expected above it.
 */
export function writeExpected(
  page: ScenariosPage,
  inputs: InputPlaces,
  basis: Basis,
  tables: Tables,
  top: number,
): ExpectedPay {
  let row = top;
  const found = page.scenarios.map(() => new Map<string, Figure>());
  for (const part of page.curve) {
    const ends = page.scenarios.map((scenario) => {
      const own = tables(part, scenario.index);
      const left = columns.used + scenario.index * tableWidth;
      const input = scenarioPlaces(page, inputs, part, scenario.index).input;
      const first = row + 2;
      const base = baseRow(own.part, input);
      const start = first + base.length;
      const fromPlace = (k: number) => at(cell(start + k, left));
      const rows = [...base, ...limitedRows(own, input, fromPlace)];
      writeHeads(page, scenario, part, row, left);
      rows.forEach((one, k) =>
        writeRow(page, basis, scenario, one, { row: first + k, left, above: rows[k - 1] }),
      );
      found[scenario.index]?.set(part.component.id, {
        formula: `SUM(${over(block(first, left + 4, rows.length, 1))})`,
        value: expectedPay(own.part, own.quota, marketOf(scenario)),
      });
      return first + rows.length;
    });
    row = Math.max(...ends) + 1;
  }
  return ({ component: { id } }, scenario) =>
    found[scenario]?.get(id) ?? { formula: '0', value: 0 };
}

/** A floor is paid for a result below 0 too, where no gate keeps it back. */
function baseRow(
  part: Part<TableComponent>,
  input: (id: string) => string,
): readonly (LimitedRow & { readonly isBase: true })[] {
  const value = paidBelowZero(part);
  const nothing = { formula: '0', value: 0 };
  if (part.component.floor === null || isGatedByOwn(part)) return [];
  const payout = { ...bounded(boundsOf(part, input), nothing), value };
  return [{ isBase: true, from: nothing, payout, rate: nothing }];
}

function writeHeads(
  page: ScenariosPage,
  { name }: Scenario,
  { component }: Part<TableComponent>,
  top: number,
  left: number,
): void {
  const { sheet, book } = page;
  const { say } = book;
  const title = `${titleOfScenario(page, name)}: ${say(titleOf(component))}, ${say(texts.limitedTable)}`;
  sheet.text(cell(top, left), title, styles.heading);
  [texts.from, texts.paidAt, texts.rate, texts.chance, texts.adds].forEach((words, k) =>
    sheet.text(cell(top + 1, left + k), say(words), styles.columnHeadRight),
  );
}

interface Place {
  readonly row: number;
  readonly left: number;
  readonly above: LimitedRow | undefined;
}

function writeRow(
  { sheet }: ScenariosPage,
  basis: Basis,
  scenario: Scenario,
  here: LimitedRow & { readonly isBase?: true },
  { row, left, above }: Place,
): void {
  const put = (column: number, { formula, value }: Figure, format: string = formats.general) =>
    sheet.formula(cell(row, left + column), formula, value, withFormat(styles.plain, format));
  put(0, here.from);
  put(1, here.payout);
  put(2, here.rate);
  const market = marketOf(scenario);
  const [mean, spread] = [basis.mean(scenario.index), basis.deviation(scenario.index)];
  const place = (of: number, up = 0) => at(cell(row - up, left + of));
  const [from, payout, rate, chance] = [place(0), place(1), place(2), place(3)];
  if (here.isBase) {
    put(3, { formula: '1', value: 1 }, formats.percent);
    put(4, { formula: payout, value: here.payout.value });
    return;
  }
  const reached = chanceOf(here.from.value, market);
  put(
    3,
    {
      formula: chanceFormula(basis, scenario, from),
      value: reached,
    },
    formats.percent,
  );
  const distance = `((${from}-${mean})/${spread})`;
  const peak = `IF(${spread}=0,0,${spread}*EXP(-${distance}*${distance}/2)/SQRT(2*PI()))`;
  const beyond = `(${peak}+(${mean}-${from})*${chance})`;
  const [jump, bend] = above
    ? [
        `(${payout}-${place(1, 1)}-${place(2, 1)}*(${from}-${place(0, 1)}))`,
        `(${rate}-${place(2, 1)})`,
      ]
    : [payout, rate];
  put(4, {
    formula: `${jump}*${chance}+${bend}*${beyond}`,
    value: added(here, above, market, reached),
  });
}

/** What a row adds to the expectation. */
function added(
  { from, payout, rate }: LimitedRow,
  above: LimitedRow | undefined,
  { mean, deviation }: Market,
  chance: number,
): number {
  const climbed = above
    ? above.payout.value + above.rate.value * (from.value - above.from.value)
    : 0;
  const z = (from.value - mean) / deviation;
  const peak = deviation === 0 ? 0 : deviation * density(z);
  const beyond = peak + (mean - from.value) * chance;
  return (payout.value - climbed) * chance + (rate.value - (above?.rate.value ?? 0)) * beyond;
}
