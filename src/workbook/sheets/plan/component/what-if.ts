import type { LocalizedText } from '../../../../engine/words';
import { type Formula, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { isBelow } from '../../../../formula/operators/conditions/comparisons';
import { attainedOf, creditedAs } from '../../../../formula/operators/numbers/rounded';
import type { Unit } from '../../../../formula/unit';
import type { Gate } from '../../../../plan/kind';
import { tableKindOf } from '../../../../plan/kinds';
import { gateUnit, isOfQuota } from '../../../../plan/pay/limits/gate';
import { isCalled } from '../../../../plan/pay/earned';
import { followsYear } from '../../../../plan/pay/limits/followed-year';
import { limitsOnCurve } from '../../../../plan/pay/limits/limited-curve';
import { paidBy } from '../../../../plan/pay/limits/limits';
import { measureOf } from '../../../../plan/parts';
import { at as absolute } from '../../../description/addresses';
import type { CellStyle } from '../../../description/description';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { cellAt, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import { type TablePage, columns, nameOf, shareLabel, shareNote } from '../context';
import { type BothForms, inBothForms, paidHere, rowHere } from './earned-here';
import { askedOfGate, earnedOf, gatedHere, isLimited, paidOfLines } from './limited-here';
import { openForResult } from './result-cell';
import { texts } from '../texts';

/** Where the result that a person types, and what it pays, stand on the sheet. */
export interface WhatIf {
  /** Where it stands on the chart, and what is paid there. */
  readonly measure: Formula<number>;
  readonly onCurve: Formula<number>;
  readonly payout: string;
  /** Where a COMP function says it too. */
  readonly compared?: BothForms;
  readonly end: number;
}

interface Line {
  readonly name: LocalizedText;
  readonly label: string;
  readonly note: string;
  readonly write: (row: number) => void;
}

/** A result to type, and every step from it to the payout, each in a cell with its words beside it. */
export function writeWhatIf(
  plan: TablePage,
  places: PartPlaces,
  goal: Formula<number>,
  result: number,
  top: number,
): WhatIf {
  const { part, quota, localize } = plan;
  const { component, measure } = part;
  const { gate } = component;
  const asks = gate ? gateAsked(plan, gate) : undefined;
  const limits = isLimited(component);
  const isOfYear = followsYear(component);
  const asked = askedOfGate(plan);
  const isDeal = tableKindOf(component).per === 'deal';
  const actualLabel = isDeal
    ? localize(texts.dealValue)
    : `${localize(texts.actual)} ${measure.name}`;
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
  const lineOf = (line: string) => (order.includes(line) ? cellAt(place(line)) : undefined);
  const credited = cellAt(place('credited'));
  const earned = earnedOf(plan, places, { credited, prior: lineOf('prior') });
  const { total } = earned;
  const payoutStyle = withFormat(styles.result, plan.payoutFormat);
  const amountStyle = withFormat(styles.number, plan.payoutFormat);
  const type = (row: number, value: number, unit: Unit, label: string, what: string) => {
    const style = withFormat(styles.input, plan.format(unit, value));
    plan.sheet.number(cell(row, columns.value), value, style);
    openForResult(plan, block(row, columns.value, 1, 1), label, unit, what);
  };
  const put = (row: number, formula: Formula<number>, style?: CellStyle) =>
    plan.calculation.put(cell(row, columns.value), formula, style, plan.form);
  const lines: Record<string, Line | undefined> = {
    prior: {
      name: { en: 'EarlierCredit', da: 'TidligereKredit' },
      label: localize(texts.prior),
      note: localize(texts.priorNote),
      write: (row) => {
        type(row, 0, measure.unit, localize(texts.prior), 'prior');
      },
    },
    actual: {
      name: { en: 'Actual', da: 'Faktisk' },
      label: actualLabel,
      note: localize(texts.typeHere),
      write: (row) => {
        type(row, result, measure.unit, actualLabel, 'actual');
        plan.cells.push({ row, column: columns.value, of: { kind: 'result' } });
      },
    },
    credited: {
      name: { en: 'Credited', da: 'Krediteret' },
      label: `${localize(texts.creditedWord)} ${measure.name}`,
      note: localize(measure.unit === 'money' ? texts.toTheCent : texts.whatCounts),
      write: (row) => {
        const counts = creditedAs(measure.unit, cellAt(place('actual')));
        const format = plan.format(measure.unit, Number(plan.calculation.valueOf(counts)));
        put(row, counts, withFormat(styles.number, format));
      },
    },
    attainment: {
      name: { en: 'Attainment', da: 'Målopfyldelse' },
      label: shareLabel(plan),
      note: shareNote(plan),
      write: (row) => {
        put(row, attainedOf(total, goal), withFormat(styles.number, formats.percent));
      },
    },
    row: {
      name: { en: 'RowReached', da: 'RækkeNået' },
      label: localize(texts.rowReached),
      note: localize(texts.lastReached),
      write: (row) => {
        const none = isBelow(total, constant(0));
        put(row, choose(none, constant(0), rowHere(plan, places, total)));
      },
    },
    earned: {
      name: limits ? { en: 'Earned', da: 'Optjent' } : payoutName,
      label: localize(limits ? (isOfYear ? texts.earnedInYear : texts.earned) : texts.payout),
      note: localize(limits ? texts.beforeLimits : texts.rounded),
      write: (row) => {
        // What the year has earned is rounded with what it has paid before, not for itself.
        const shown = limits && isOfYear ? earned.inAll : earned.ofPeriod;
        put(row, shown, limits ? amountStyle : payoutStyle);
      },
    },
    before: {
      name: { en: 'EarnedEarlier', da: 'OptjentTidligere' },
      label: localize(texts.earnedBefore),
      note: localize(texts.beforeLimits),
      write: (row) => {
        put(row, earned.before ?? constant(0), amountStyle);
      },
    },
    gateBefore: asks && {
      name: { en: 'GateEarlier', da: 'KravTidligere' },
      label: asks.before,
      note: localize(texts.gateOfYear),
      write: (row) => {
        type(row, 0, asks.unit, asks.name, 'gateBefore');
      },
    },
    gate: asks && {
      name: { en: 'GateResult', da: 'KravResultat' },
      label: asks.now,
      note: localize(texts.typeHere),
      write: (row) => {
        type(row, gate?.atLeast ?? 0, asks.unit, asks.name, 'gate');
      },
    },
    paid: {
      name: payoutName,
      label: localize(texts.payout),
      note: localize(isOfYear ? texts.afterLimitsOfYear : texts.afterLimits),
      write: (row) => {
        const ofLimits = {
          ...{ earned: cellAt(place('earned')), before: lineOf('before') },
          ...{ gate: lineOf('gate'), gateBefore: lineOf('gateBefore') },
        };
        put(row, paidOfLines(plan, places, ofLimits, earned), payoutStyle);
      },
    },
  };
  writeLines(
    plan,
    order.flatMap((line) => lines[line] ?? []),
    top,
  );
  const payout = place(limits ? 'paid' : 'earned');
  // With earlier credit the curve pays for all of the year; the period itself, what it adds.
  const ofTheYear = {
    earned: paidHere(plan, places, total),
    gated: gatedHere(part, places, total),
  };
  const afterPrior = standing(paidBy(limitsOnCurve(part), ofTheYear), places);
  return {
    measure: quota === undefined ? total : cellAt(place('attainment')),
    onCurve: isOfYear ? afterPrior : cellAt(payout),
    payout: absolute(payout),
    ...(isCalled(part) && { compared: inBothForms(earned.ofPeriod) }),
    end: top + 1 + order.length,
  };
}

/** What a gate on another result asks for: an amount, or how much of a quota is reached. */
function gateAsked({ plan, localize }: TablePage, gate: Gate) {
  const { name } = measureOf(plan, gate.measure);
  const [now, before] = isOfQuota(gate)
    ? [texts.attainmentOf, texts.attainedEarlier]
    : [texts.actual, texts.earlier];
  return {
    ...{ name, unit: gateUnit(plan, gate) },
    ...{ now: `${localize(now)} ${name}`, before: `${localize(before)} ${name}` },
  };
}

const payoutName: LocalizedText = { en: 'Payout', da: 'Udbetaling' };

/** The name of each line's cell, its label, and, with room for it, what it says beside the number. */
function writeLines(plan: TablePage, lines: readonly Line[], top: number): void {
  const { sheet, localize, isBrief } = plan;
  const note = {
    ...styles.note,
    borders: styles.text.borders,
    horizontal: 'left' as const,
    indent: 1,
  };
  const last = isBrief ? columns.unit : columns.last;
  sheet.text(cell(top, columns.label), localize(texts.whatIf), styles.headingRule);
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
