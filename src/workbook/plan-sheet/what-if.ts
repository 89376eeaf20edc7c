import type { Words } from '../../engine/words';
import { type Outcome, outcome } from '../../plan/outcome';
import { at } from '../addresses';
import { attained, credited } from '../formula';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type PlanSheet, columns } from './context';
import { type PayoutBlock, rowsReached } from './payout-block';
import { payoutFormula, rowFormula } from './payout-formula';
import { texts } from './texts';

/** Where the result that a person types, and what it pays, stand on the sheet. */
export interface WhatIf {
  readonly credited: string;
  readonly attainment: string;
  readonly payout: string;
  readonly outcome: Outcome;
  readonly end: number;
}

/** A result to type, and every step from it to the payout, each in a cell with its words beside it. */
export function writeWhatIf(
  plan: PlanSheet,
  { places, rows }: PayoutBlock,
  result: number,
  top: number,
): WhatIf {
  const { sheet, component, kind, quota, say } = plan;
  const found = outcome(component, plan.table, result);
  const measure = quota === undefined ? found.credited : found.attainment;
  const place = (line: number) => cell(top + 1 + line, columns.value);
  const [actual, counted, attainment, , payout] = [0, 1, 2, 3, 4].map((line) => at(place(line)));
  const where = {
    credited: counted ?? '',
    attainment: attainment ?? '',
    payout: payout ?? '',
  };
  const amount = withFormat(styles.number, plan.format(kind.measureUnit(component)));
  writeLabels(plan, top);
  sheet.number(place(0), result, withFormat(styles.input, amount.numberFormat));
  sheet.formula(place(1), credited(actual ?? ''), found.credited, amount);
  sheet.formula(
    place(2),
    attained(where.credited, kind.goalFormula(component, places)),
    found.attainment,
    withFormat(styles.number, formats.percent),
  );
  sheet.formula(
    place(3),
    `IF(${where.credited}<0,0,${rowFormula(plan, places, where.credited)})`,
    rowsReached(rows, measure),
  );
  sheet.formula(
    place(4),
    payoutFormula(plan, places, where.credited),
    found.payout,
    withFormat(styles.result, plan.payoutFormat),
  );
  sheet.validate({
    area: block(top + 1, columns.value, 1, 1),
    rule: { kind: 'decimal', minimum: -1e12 },
    prompt: { title: say(texts.whatIf), text: say(texts.typeHere) },
    error: { title: say(texts.notAllowed), text: say(texts.aNumber) },
  });
  return { ...where, outcome: found, end: top + 6 };
}

/** The name of each line's cell, its label, and what it says beside the number. */
function writeLabels({ sheet, say, kind, component, quota }: PlanSheet, top: number): void {
  const isMoney = kind.measureUnit(component) === 'money';
  const lines: [name: Words, label: Words, note: Words][] = [
    [
      { en: 'Actual', da: 'Faktisk' },
      isMoney ? texts.actualSales : texts.actualCount,
      texts.typeHere,
    ],
    [
      { en: 'Credited', da: 'Krediteret' },
      isMoney ? texts.creditedSales : texts.creditedCount,
      isMoney ? texts.toTheCent : texts.whatCounts,
    ],
    [
      { en: 'Attainment', da: 'Målopfyldelse' },
      quota === undefined ? texts.shareOfLastStep : texts.attainment,
      texts.toTwelve,
    ],
    [{ en: 'RowReached', da: 'RækkeNået' }, texts.rowReached, texts.lastReached],
    [{ en: 'Payout', da: 'Udbetaling' }, texts.payout, texts.rounded],
  ];
  const note = {
    ...styles.note,
    borders: styles.text.borders,
    horizontal: 'left' as const,
    indent: 1,
  };
  sheet.text(cell(top, columns.label), say(texts.whatIf), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  lines.forEach(([name, label, words], line) => {
    const row = top + 1 + line;
    sheet.text(cell(row, columns.label), say(label));
    sheet.text(cell(row, columns.unit), say(words), note);
    sheet.fill(row, [columns.gap, columns.last], styles.text);
    sheet.define(say(name), block(row, columns.value, 1, 1));
  });
  sheet.fill(top + 6, [columns.label, columns.last], styles.endRule);
}
