import type { LocalizedText } from '../../../../engine/words';
import { toTheUnit } from '../../../../formula/operators/numbers/rounded';
import { times } from '../../../../formula/operators/numbers/times';
import type { Field, ListField, NumberField } from '../../../../plan/field';
import type { Places } from '../../../../plan/component-notation';
import { type Component, kindOf } from '../../../../plan/kinds';
import { isOfQuota } from '../../../../plan/pay/limits/gate';
import { limitFields } from '../../../../plan/pay/limits/limit-fields';
import { escalationOf, measureOf, yearQuotaFor } from '../../../../plan/parts';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { linesOf } from '../../../design/text-lines';
import { at } from '../../cell-formula';
import { validateInput } from '../../validate-input';
import { type PartPage, columnWidths, columns, nameOf } from '../context';
import { type WrittenList, writeList } from './input-list';
import { texts } from '../texts';

export interface Inputs {
  readonly places: Places;
  /** The quota that counts: the input, or the line below it where something moves it. */
  readonly quota: string | undefined;
  /** As it is typed. */
  readonly agreedQuota: string | undefined;
  readonly end: number;
}

/** A component's inputs as named cells, what is chosen in the pane, and its list below them. */
export function writeInputs(
  page: PartPage,
  moved: Movers,
  top: number,
  hasHeads: boolean,
  grid?: WrittenList,
): Inputs {
  const { sheet, plan, part } = page;
  const { component } = part;
  const fields: readonly Field<Component>[] = kindOf(component).fields(part);
  const numbers = [...fields, ...limitFields(plan, component)].filter(isNumber);
  const list = fields.find(isList);
  let row = top;
  if (hasHeads) row = writeHeads(page, top);
  const names = new Map<string, string>();
  let quota: string | undefined;
  for (const field of numbers) {
    names.set(field.id, writeNumber(page, field, row++));
    if (field.id !== 'quota') continue;
    quota = names.get('quota');
    for (const mover of moversOfQuota(page, moved)) {
      if (quota !== undefined) quota = writeAdjusted(page, quota, mover, row++);
    }
  }
  // In brief, the rule in words says what was chosen.
  if (!page.isBrief) row = writeChoices(page, fields, row);
  if (row > top) sheet.fill(row, [columns.label, columns.unit], styles.endRule);
  const rows = grid ?? (list && writeList(page, list, row + (row > top ? 1 : 0)));
  return {
    quota,
    agreedQuota: names.get('quota'),
    end: Math.max(rows?.end ?? row, row),
    places: {
      input: (id) => (id === 'quota' ? quota : undefined) ?? names.get(id) ?? missing(id),
      cell: (k, column) => rows?.cell(k, column) ?? missing(`row ${k}`),
      column: (column) => rows?.column(column) ?? missing('list'),
      list: rows?.list ?? '',
      grid: rows?.grid,
    },
  };
}

const isNumber = (field: Field<Component>): field is NumberField<Component> =>
  field.kind === 'number';
const isList = (field: Field<Component>): field is ListField<Component> => field.kind === 'list';

function writeHeads({ sheet, localize }: PartPage, top: number): number {
  const { label, value, unit } = columns;
  sheet.text(cell(top, label), localize(texts.inputs), styles.heading);
  sheet.text(cell(top + 1, label), localize(texts.inputColumn), styles.columnHead);
  sheet.text(cell(top + 1, value), localize(texts.value), styles.columnHeadRight);
  sheet.text(cell(top + 1, unit), localize(texts.unit), {
    ...styles.columnHead,
    horizontal: 'left',
    indent: 1,
  });
  return top + 2;
}

/** What is chosen in the pane; words that are longer than the column run into the next one. */
function writeChoices(
  { sheet, localize, part }: PartPage,
  fields: readonly Field<Component>[],
  top: number,
): number {
  const chosen = fields.flatMap((field) => {
    if (field.kind === 'text') {
      return [{ label: localize(field.label), words: field.get(part.component) }];
    }
    if (field.kind !== 'choice') return [];
    const chosen = field.get(part.component);
    if (chosen === field.usual) return [];
    const option = field.options.find(({ value }) => value === chosen);
    return [{ label: localize(field.label), words: option ? localize(option.label) : '' }];
  });
  const isLong = chosen.some(({ words }) => linesOf(words, columnWidths[columns.value] ?? 0) > 1);
  chosen.forEach(({ label, words }, k) => {
    const style = isLong
      ? { ...styles.words, indent: 2 }
      : { ...styles.text, horizontal: 'right' as const };
    sheet.text(cell(top + k, columns.label), label);
    sheet.text(cell(top + k, columns.value), words, style);
    sheet.fill(top + k, [columns.label, columns.unit], styles.text);
  });
  return top + chosen.length;
}

function writeNumber(page: PartPage, field: NumberField<Component>, row: number): string {
  const { sheet, localize, part } = page;
  const value = field.get(part.component);
  const style = withFormat(styles.input, page.format(field.unit, value));
  sheet.text(cell(row, columns.label), localize(field.label));
  sheet.number(cell(row, columns.value), value, style);
  sheet.text(cell(row, columns.unit), wordsBehind(page, field), styles.unit);
  const area = block(row, columns.value, 1, 1);
  validateInput(page, area, localize(field.label), field.unit, field.allows);
  const { id: component } = part.component;
  page.cells.push({
    row,
    column: columns.value,
    of: { kind: 'field', component, field: field.id },
  });
  return sheet.define(nameOf(page, field.name), area);
}

/** What stands behind a number: of a gate, the measure that it is on. */
function wordsBehind(page: PartPage, { id, suffix, unit }: NumberField<Component>): string {
  const { gate } = page.part.component;
  if (id === 'gate' && gate) {
    const { name } = measureOf(page.plan, gate.measure);
    return isOfQuota(gate) ? `${page.localize(texts.ofQuota)} ${name}` : name;
  }
  return suffix ? page.localize(suffix) : unitWord(page, unit);
}

/** The quota of the period, or the one that an escalation of the measure makes: what counts from then on. */
function writeAdjusted(
  page: PartPage,
  quota: string,
  { factor, label, name }: Mover,
  row: number,
): string {
  const { sheet, localize, part } = page;
  const { unit } = part.measure;
  const counts = toTheUnit(unit, times(at(quota), at(factor)));
  const format =
    unit === 'money' ? formats.cents : page.format(unit, Number(page.calculation.valueOf(counts)));
  sheet.text(cell(row, columns.label), localize(label));
  page.calculation.put(cell(row, columns.value), counts, withFormat(styles.number, format));
  sheet.text(cell(row, columns.unit), unitWord(page, unit), styles.unit);
  return sheet.define(nameOf(page, name), block(row, columns.value, 1, 1));
}

/** What moves the quotas of a measure: where the factors stand. */
export interface Movers {
  readonly yearShare: string | undefined;
  readonly escalation: string | undefined;
}

interface Mover {
  readonly factor: string;
  readonly label: LocalizedText;
  readonly name: LocalizedText;
}

/** What moves the quota of a component, in order. */
function moversOfQuota({ plan, part }: PartPage, moved: Movers): readonly Mover[] {
  const { yearShare, escalation } = moved;
  const isOfYear = yearQuotaFor(plan, part) !== undefined;
  const isEscalated = escalationOf(plan, part.measure) !== undefined;
  return [
    ...(isOfYear && yearShare !== undefined
      ? [{ factor: yearShare, label: texts.ofPeriod, name: texts.ofPeriodName }]
      : []),
    ...(isEscalated && escalation !== undefined
      ? [{ factor: escalation, label: texts.afterEscalation, name: texts.adjustedName }]
      : []),
  ];
}

/** Behind a number whose format does not say it. */
function unitWord({ plan, localize }: PartPage, unit: NumberField<Component>['unit']): string {
  return {
    money: plan.currency,
    count: localize(texts.count),
    percent: '',
    days: localize(texts.days),
    date: localize(texts.date),
  }[unit];
}

function missing(what: string): never {
  throw new Error(`The sheet has no input ${what}.`);
}

export const withQuotas = ({ places, quota, agreedQuota }: Inputs) => ({
  ...places,
  ...(quota !== undefined && { quota }),
  ...(agreedQuota !== undefined && { agreedQuota }),
});
