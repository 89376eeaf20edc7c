import { roundMoney } from '../../engine/money';
import type { Words } from '../../engine/words';
import { tableKindOf } from '../../plan/kinds';
import { limited } from '../../plan/limits';
import { outcome } from '../../plan/outcome';
import { measureOf } from '../../plan/parts';
import { at } from '../addresses';
import { creditedOf, paidFormula, rowFormula } from '../earned-formula';
import { attained } from '../formula';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { boundsOf } from './bounds';
import { type TablePage, columns, nameOf } from './context';
import { type BothForms, earnedBothWays, tableIn } from './earned-here';
import { type PayoutBlock, rowsReached } from './payout-block';
import { openForResult } from './result-cell';
import { texts } from './texts';

/** Where the result that a person types, and what it pays, stand on the sheet. */
export interface WhatIf {
  /** Where it stands on the chart, and what is paid there. */
  readonly measure: { readonly formula: string; readonly value: number };
  readonly onCurve: { readonly formula: string; readonly value: number };
  readonly payout: { readonly place: string; readonly value: number };
  readonly compared: BothForms;
  readonly end: number;
}

interface Line {
  readonly name: Words;
  readonly label: string;
  readonly note: string;
  readonly write: (row: number) => void;
}

/** A result to type, and every step from it to the payout, each in a cell with its words beside it. */
export function writeWhatIf(
  plan: TablePage,
  places: PartPlaces,
  { rows }: PayoutBlock,
  goalPlace: string,
  result: number,
  top: number,
): WhatIf {
  const { sheet, part, quota, say, table, cells } = plan;
  const { component, measure } = part;
  const { gate, floor, cap } = component;
  const found = outcome(part, table, result, quota);
  const amount = withFormat(styles.number, plan.format(measure.unit, found.credited));
  const gateUnit = gate ? measureOf(plan.plan, gate.measure) : undefined;
  const isLimited = gate !== null || floor !== null || cap !== null;
  const gated = gate?.atLeast ?? 0;
  const paid = roundMoney(limited(component, { earned: found.payout, gated }));
  const isDeal = tableKindOf(component).per === 'deal';
  const actualLabel = isDeal ? say(texts.dealValue) : `${say(texts.actual)} ${measure.name}`;
  // Which lines there are is known before the first of them is written.
  const order = [
    ...(component.hasPrior ? ['prior'] : []),
    ...['actual', 'credited', 'attainment', 'row', 'earned'],
    ...(gate ? ['gate'] : []),
    ...(isLimited ? ['paid'] : []),
  ];
  const place = (line: string) => cell(top + 1 + order.indexOf(line), columns.value);
  const [actual, counted] = [at(place('actual')), at(place('credited'))];
  const prior = component.hasPrior ? at(place('prior')) : undefined;
  const total = prior === undefined ? counted : `(${prior}+${counted})`;
  const last = isLimited ? 'paid' : 'earned';
  const compared = earnedBothWays(plan, places, counted, prior);
  const bounds = boundsOf(part, places);
  // With earlier credit the curve pays for all of the year; the period itself, what it adds.
  const ofTheYear = earnedBothWays(plan, places, total).native;
  const afterPrior = {
    formula: bounds ? bounds.formula(ofTheYear) : ofTheYear,
    value: bounds ? bounds.value(found.payout) : found.payout,
  };
  const reached = quota === undefined ? found.credited : found.attainment;
  const payoutStyle = withFormat(styles.result, plan.payoutFormat);
  const type = (row: number, value: number, unit: typeof measure.unit, label: string) => {
    const style = withFormat(styles.input, plan.format(unit, value));
    sheet.number(cell(row, columns.value), value, style);
    openForResult(plan, block(row, columns.value, 1, 1), label, unit);
  };
  const lines: Record<string, Line | undefined> = {
    prior: {
      name: { en: 'EarlierCredit', da: 'TidligereKredit' },
      label: say(texts.prior),
      note: say(texts.priorNote),
      write: (row) => {
        type(row, 0, measure.unit, say(texts.prior));
      },
    },
    actual: {
      name: { en: 'Actual', da: 'Faktisk' },
      label: actualLabel,
      note: say(texts.typeHere),
      write: (row) => {
        type(row, result, measure.unit, actualLabel);
        cells.push({ row, column: columns.value, of: { kind: 'result' } });
      },
    },
    credited: {
      name: { en: 'Credited', da: 'Krediteret' },
      label: `${say(texts.creditedWord)} ${measure.name}`,
      note: say(measure.unit === 'money' ? texts.toTheCent : texts.whatCounts),
      write: (row) => {
        const formula = creditedOf(measure, actual);
        sheet.formula(cell(row, columns.value), formula, found.credited, amount);
      },
    },
    attainment: {
      name: { en: 'Attainment', da: 'Målopfyldelse' },
      label: say(quota === undefined ? texts.shareOfLastStep : texts.attainment),
      note: say(texts.toTwelve),
      write: (row) => {
        const style = withFormat(styles.number, formats.percent);
        const formula = attained(total, goalPlace);
        sheet.formula(cell(row, columns.value), formula, found.attainment, style);
      },
    },
    row: {
      name: { en: 'RowReached', da: 'RækkeNået' },
      label: say(texts.rowReached),
      note: say(texts.lastReached),
      write: (row) => {
        const match = rowFormula(part, tableIn(places), total, places.quota ?? '');
        const formula = `IF(${total}<0,0,${match})`;
        sheet.formula(cell(row, columns.value), formula, rowsReached(rows, reached));
      },
    },
    earned: {
      name: isLimited ? { en: 'Earned', da: 'Optjent' } : payoutName,
      label: say(isLimited ? texts.earned : texts.payout),
      note: say(isLimited ? texts.beforeLimits : texts.rounded),
      write: (row) => {
        const style = isLimited ? withFormat(styles.number, plan.payoutFormat) : payoutStyle;
        sheet.formula(cell(row, columns.value), compared[plan.form], found.payout, style);
      },
    },
    gate: gateUnit && {
      name: { en: 'GateResult', da: 'KravResultat' },
      label: `${say(texts.actual)} ${gateUnit.name}`,
      note: say(texts.typeHere),
      write: (row) => {
        type(row, gated, gateUnit.unit, gateUnit.name);
      },
    },
    paid: {
      name: payoutName,
      label: say(texts.payout),
      note: say(texts.afterLimits),
      write: (row) => {
        const formula = paidFormula(component, places, at(place('earned')), at(place('gate')));
        sheet.formula(cell(row, columns.value), formula, paid, payoutStyle);
      },
    },
  };
  writeLines(
    plan,
    order.flatMap((line) => lines[line] ?? []),
    top,
  );
  return {
    measure: {
      formula: quota === undefined ? total : at(place('attainment')),
      value: reached,
    },
    onCurve: prior === undefined ? { formula: at(place(last)), value: paid } : afterPrior,
    payout: { place: at(place(last)), value: paid },
    compared,
    end: top + 1 + order.length,
  };
}

const payoutName: Words = { en: 'Payout', da: 'Udbetaling' };

/** The name of each line's cell, its label, and, with room for it, what it says beside the number. */
function writeLines(plan: TablePage, lines: readonly Line[], top: number): void {
  const { sheet, say, isBrief } = plan;
  const note = {
    ...styles.note,
    borders: styles.text.borders,
    horizontal: 'left' as const,
    indent: 1,
  };
  const last = isBrief ? columns.unit : columns.last;
  sheet.text(cell(top, columns.label), say(texts.whatIf), styles.headingRule);
  sheet.fill(top, [columns.label, last], styles.headingRule);
  lines.forEach(({ name, label, note: words, write }, line) => {
    const row = top + 1 + line;
    sheet.text(cell(row, columns.label), label);
    write(row);
    if (!isBrief) sheet.text(cell(row, columns.unit), words, note);
    sheet.fill(row, [columns.label, last], styles.text);
    sheet.define(nameOf(plan, name), block(row, columns.value, 1, 1));
  });
  sheet.fill(top + 1 + lines.length, [columns.label, last], styles.endRule);
}
