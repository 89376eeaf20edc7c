import type { Formula } from '../../../formula/formula';
import type { Unit } from '../../../plan/field';
import { type ScenarioInput, scenarioInputs } from '../../../plan/scenarios/scenarios';
import { titleOf } from '../../../plan/kinds';
import { listOfResults, listOfRows } from '../../../plan/row-moves';
import { choose } from '../../../formula/operators/conditions/choose';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { at } from '../../description/addresses';
import { at as there, cellAt } from '../cell-formula';
import type { ListedInput } from '../../description/description';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type ScenariosPage, average, columns, spread, writeLabel } from './context';
import { texts } from './texts';

export interface InputPlaces {
  readonly used: (key: string, scenario: number) => string;
  readonly isInput: (key: string) => boolean;
  readonly rowOf: (key: string) => number;
  readonly payees: Formula<number>;
  /** The rows in which average and spread stand, whose used values need the goals. */
  readonly marketRow: number;
  readonly end: number;
}

export const formatOfUnit = (unit: Unit): string =>
  unit === 'percent' ? formats.sharpPercent : unit === 'money' ? formats.cents : formats.count;

/** A row for each number that a scenario may set: Base from the Plan sheet, the others typed or blank. */
export function writeInputs(page: ScenariosPage, top: number): InputPlaces {
  const { sheet, book } = page;
  const { localize } = book;
  sheet.text(cell(top, columns.label), localize(texts.inputs), styles.heading);
  sheet.text(cell(top, columns.used), localize(texts.used), styles.heading);
  writeHeads(page, top + 1, true);
  let row = top + 2;
  const rows = new Map<string, number>();
  const isOfSeveral = book.plan.components.length > 1;
  let component: string | undefined;
  for (const input of scenarioInputs(book.plan)) {
    if (isOfSeveral && input.componentId !== component) {
      writeTitle(page, row++, titleOfInput(page, input));
    }
    component = input.componentId;
    rows.set(input.key, row);
    writeInput(page, input, row++);
  }
  if (isOfSeveral) writeTitle(page, row++, localize(texts.market));
  const marketRow = row;
  writeMarket(page, marketRow);
  const end = marketRow + (page.curve.length > 0 ? 3 : 1);
  sheet.fill(end, [columns.label, columns.last], styles.endRule);
  return {
    used: (key, scenario) => at(cell(rows.get(key) ?? missing(key), columns.used + scenario)),
    isInput: (key) => rows.has(key),
    rowOf: (key) => rows.get(key) ?? missing(key),
    payees: cellAt(cell(marketRow, columns.first)),
    marketRow,
    end,
  };
}

/** The scenarios' names over their columns; a person's own is typed. */
export function writeHeads(page: ScenariosPage, row: number, isTop = false): void {
  const { sheet, book, calculation } = page;
  page.scenarios.forEach(({ title, index, isOwn }) => {
    const place = cell(row, columns.first + index);
    if (isOwn && isTop) {
      sheet.text(place, title, { ...styles.inputText, horizontal: 'right' });
      const isLast = page.apart === '' && index === page.scenarios.length - 1;
      const id = isLast ? 'own' : `own ${index}${page.apart}`;
      sheet.open(id, block(place.row, place.column, 1, 1));
    } else sheet.text(place, title, styles.columnHeadRight);
    if (isTop) {
      const used = cell(row, columns.used + index);
      if (isOwn) calculation.put(used, cellAt(place), styles.columnHeadRight);
      else sheet.text(used, title, styles.columnHeadRight);
    }
  });
  const label = book.localize(isTop ? texts.input : texts.result);
  sheet.text(cell(row, columns.label), label, styles.columnHead);
}

function writeInput(page: ScenariosPage, input: ScenarioInput, row: number): void {
  const { sheet, book, scenarios, calculation } = page;
  const style = withFormat(styles.number, formatOfUnit(input.unit));
  const base = cell(row, columns.first);
  writeLabel(page, row, book.localize(input.label));
  openCells(page, input.key, row, 1, 'result' in input.place, listedOf(input));
  if ('result' in input.place) {
    sheet.number(base, input.value, withFormat(styles.input, style.numberFormat));
  } else calculation.put(base, onPlan(page, input), style);
  calculation.put(cell(row, columns.used), cellAt(base), style);
  for (const { index, overrides } of scenarios.slice(1)) {
    const place = cell(row, columns.first + index);
    const typed = overrides[input.key];
    const open = withFormat(styles.input, style.numberFormat);
    if (typed === undefined) sheet.fill(row, [place.column, place.column], open);
    else sheet.number(place, typed, open);
    const used = choose(isBlank(cellAt(place)), cellAt(base), cellAt(place));
    calculation.put(cell(row, columns.used + index), used, style);
  }
  sheet.validate({
    area: block(row, columns.first + 1, 1, 3),
    rule: { kind: 'decimal', minimum: 0 },
    prompt: {
      title: book.localize(input.label).slice(0, 32),
      text: book.localize(texts.numberOrBlank),
    },
    error: { title: book.localize(texts.notAllowed), text: book.localize(texts.numberOrBlank) },
  });
}

/** Cells to type in; those of scenarios that a person has named are apart from those before them. */
function openCells(
  { sheet, apart }: ScenariosPage,
  id: string,
  row: number,
  rows: number,
  hasBase: boolean,
  listed?: ListedInput,
): void {
  const isOne = hasBase && apart === '';
  if (hasBase && !isOne) sheet.open(id, block(row, columns.first, rows, 1), 'page', listed);
  const [left, width] = isOne ? [columns.first, 4] : [columns.first + 1, 3];
  const others = listed && apart !== '' ? { ...listed, apart } : listed;
  sheet.open(`${id}${apart}`, block(row, left, rows, width), 'page', others);
}

/** The row of a list that an input belongs to. */
function listedOf({ componentId, place }: ScenarioInput): ListedInput | undefined {
  if ('row' in place) return { list: listOfRows(componentId), ...place };
  return 'result' in place && typeof place.result === 'number'
    ? { list: listOfResults(componentId), row: place.result, column: 0 }
    : undefined;
}

function writeTitle(page: ScenariosPage, row: number, title: string): void {
  writeLabel(page, row, title, styles.subheading);
  page.sheet.fill(row, [columns.label, columns.last], styles.subheading);
}

function titleOfInput({ book }: ScenariosPage, { componentId }: ScenarioInput): string {
  const component = book.plan.components.find(({ id }) => id === componentId);
  return component ? book.localize(titleOf(component)) : '';
}

/** The Plan sheet's own cell of an input. */
function onPlan({ places, calculation }: ScenariosPage, input: ScenarioInput): Formula<number> {
  const { componentId, place, value } = input;
  const part = places.part(componentId);
  const reference =
    'row' in place
      ? part.cell(place.row, place.column)
      : 'field' in place
        ? ((place.field === 'quota' ? part.agreedQuota : undefined) ?? part.input(place.field))
        : missing(input.key);
  return there(calculation.tell(reference, () => value));
}

/** How many are paid, and how attainment is spread among them. */
function writeMarket(page: ScenariosPage, row: number): void {
  const { sheet, book, scenarios, payees } = page;
  const { localize } = book;
  sheet.text(cell(row, columns.label), localize(texts.payees));
  sheet.number(cell(row, columns.first), payees, styles.input);
  sheet.fill(row, [columns.label, columns.last], styles.text);
  sheet.open(`payees${page.apart}`, block(row, columns.first, 1, 1));
  above(page, row, 1, localize(texts.payees));
  if (page.curve.length === 0) return;
  const percent = withFormat(styles.input, formats.percent);
  sheet.text(cell(row + 1, columns.label), localize(texts.average));
  sheet.text(cell(row + 2, columns.label), localize(texts.spread));
  sheet.number(cell(row + 1, columns.first), average, percent);
  sheet.number(cell(row + 2, columns.first), spread, percent);
  for (const { index, ...moved } of scenarios.slice(1)) {
    [moved.average, moved.spread].forEach((share, k) => {
      const place = cell(row + 1 + k, columns.first + index);
      if (share === undefined) sheet.fill(place.row, [place.column, place.column], percent);
      else sheet.number(place, share, percent);
    });
  }
  openCells(page, 'market', row + 1, 2, true);
  above(page, row + 1, 4, localize(texts.averageNote));
  sheet.validate({
    area: block(row + 2, columns.first, 1, 4),
    rule: { kind: 'decimal', minimum: 0 },
    prompt: { title: localize(texts.inputs), text: localize(texts.spreadNote) },
    error: { title: localize(texts.notAllowed), text: localize(texts.zeroOrMore) },
  });
}

function above({ sheet, book }: ScenariosPage, row: number, width: number, text: string): void {
  sheet.validate({
    area: block(row, columns.first, 1, width),
    rule: { kind: 'above', minimum: 0 },
    prompt: { title: book.localize(texts.inputs), text },
    error: { title: book.localize(texts.notAllowed), text: book.localize(texts.aboveZero) },
  });
}

function missing(key: string): never {
  throw new Error(`The scenarios have no input ${key}.`);
}
