import type { Words } from '../../../engine/words';
import { tableKindOf } from '../../../plan/kinds';
import { followsYear, limitsOnCurve } from '../../../plan/limits';
import { outcome } from '../../../plan/outcome';
import { measureOf } from '../../../plan/parts';
import { at } from '../../description/addresses';
import { creditedOf, paidFormula, rowFormula } from '../earned-formula';
import { attained } from '../../description/formula';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { type TablePage, columns, nameOf } from './context';
import { type BothForms, earnedBothWays, tableIn } from './earned-here';
import { askedOfGate, earnedAtStart, earnedOf, isLimited, paidOfLines } from './limited-here';
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
  const { gate } = component;
  const found = outcome(part, table, result, quota);
  const amount = withFormat(styles.number, plan.format(measure.unit, found.credited));
  const gateUnit = gate ? measureOf(plan.plan, gate.measure) : undefined;
  const limits = isLimited(component);
  const isOfYear = followsYear(component);
  const asked = askedOfGate(plan);
  const gated = gate?.atLeast ?? 0;
  const paid = found.payout;
  const isDeal = tableKindOf(component).per === 'deal';
  const actualLabel = isDeal ? say(texts.dealValue) : `${say(texts.actual)} ${measure.name}`;
  // Which lines there are is known before the first of them is written.
  const order = [
    ...(isOfYear ? ['prior'] : []),
    ...['actual', 'credited', 'attainment', 'row', 'earned'],
    ...(isOfYear && limits ? ['before'] : []),
    ...(asked.before ? ['gateBefore'] : []),
    ...(asked.now ? ['gate'] : []),
    ...(limits ? ['paid'] : []),
  ];
  const place = (line: string) => cell(top + 1 + order.indexOf(line), columns.value);
  const [actual, counted] = [at(place('actual')), at(place('credited'))];
  const prior = isOfYear ? at(place('prior')) : undefined;
  const earned = earnedOf(plan, places, { credited: counted, prior });
  const { total, compared } = earned;
  const last = limits ? 'paid' : 'earned';
  // With earlier credit the curve pays for all of the year; the period itself, what it adds.
  const ofTheYear = earnedBothWays(plan, places, total).native;
  const afterPrior = {
    formula: paidFormula(limitsOnCurve(part), places, ofTheYear, total),
    value: found.payout,
  };
  const reached = quota === undefined ? found.credited : found.attainment;
  const payoutStyle = withFormat(styles.result, plan.payoutFormat);
  const type = (
    row: number,
    value: number,
    unit: typeof measure.unit,
    label: string,
    what: string,
  ) => {
    const style = withFormat(styles.input, plan.format(unit, value));
    sheet.number(cell(row, columns.value), value, style);
    openForResult(plan, block(row, columns.value, 1, 1), label, unit, what);
  };
  const lines: Record<string, Line | undefined> = {
    prior: {
      name: { en: 'EarlierCredit', da: 'TidligereKredit' },
      label: say(texts.prior),
      note: say(texts.priorNote),
      write: (row) => {
        type(row, 0, measure.unit, say(texts.prior), 'prior');
      },
    },
    actual: {
      name: { en: 'Actual', da: 'Faktisk' },
      label: actualLabel,
      note: say(texts.typeHere),
      write: (row) => {
        type(row, result, measure.unit, actualLabel, 'actual');
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
      name: limits ? { en: 'Earned', da: 'Optjent' } : payoutName,
      label: say(limits ? (isOfYear ? texts.earnedInYear : texts.earned) : texts.payout),
      note: say(limits ? texts.beforeLimits : texts.rounded),
      write: (row) => {
        const style = limits ? withFormat(styles.number, plan.payoutFormat) : payoutStyle;
        // What the year has earned is rounded with what it has paid before, not for itself.
        const [formula, value] =
          limits && isOfYear
            ? [earned.inAll, earnedAtStart(plan, found.credited)]
            : [compared[plan.form], found.earned];
        sheet.formula(cell(row, columns.value), formula, value, style);
      },
    },
    before: {
      name: { en: 'EarnedEarlier', da: 'OptjentTidligere' },
      label: say(texts.earnedBefore),
      note: say(texts.beforeLimits),
      write: (row) => {
        const style = withFormat(styles.number, plan.payoutFormat);
        sheet.formula(cell(row, columns.value), earned.before ?? '0', 0, style);
      },
    },
    gateBefore: gateUnit && {
      name: { en: 'GateEarlier', da: 'KravTidligere' },
      label: `${say(texts.earlier)} ${gateUnit.name}`,
      note: say(texts.gateOfYear),
      write: (row) => {
        type(row, 0, gateUnit.unit, gateUnit.name, 'gateBefore');
      },
    },
    gate: gateUnit && {
      name: { en: 'GateResult', da: 'KravResultat' },
      label: `${say(texts.actual)} ${gateUnit.name}`,
      note: say(texts.typeHere),
      write: (row) => {
        type(row, gated, gateUnit.unit, gateUnit.name, 'gate');
      },
    },
    paid: {
      name: payoutName,
      label: say(texts.payout),
      note: say(isOfYear ? texts.afterLimitsOfYear : texts.afterLimits),
      write: (row) => {
        const lines = {
          ...{ earned: at(place('earned')), before: at(place('before')) },
          ...{ gate: at(place('gate')), gateBefore: at(place('gateBefore')) },
        };
        const formula = paidOfLines(plan, places, lines, earned);
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
