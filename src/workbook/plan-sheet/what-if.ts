import { roundMoney } from '../../engine/money';
import { reaches } from '../../engine/threshold';
import type { Words } from '../../engine/words';
import { limited } from '../../plan/limits';
import { type Outcome, outcome } from '../../plan/outcome';
import { measureOf } from '../../plan/parts';
import { at } from '../addresses';
import { creditedOf, paidFormula, rowFormula } from '../earned-formula';
import { attained } from '../formula';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type TablePage, columns, nameOf } from './context';
import { earnedHere } from './earned-here';
import { type PayoutBlock, rowsReached } from './payout-block';
import { texts } from './texts';

/** Where the result that a person types, and what it pays, stand on the sheet. */
export interface WhatIf {
  readonly credited: string;
  readonly attainment: string;
  /** Before any limit. */
  readonly earned: string;
  readonly payout: string;
  readonly paid: number;
  readonly outcome: Outcome;
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
  const found = outcome(part, table, result, quota);
  const amount = withFormat(styles.number, plan.format(measure.unit, found.credited));
  const place = (line: number) => cell(top + 1 + line, columns.value);
  const [actual, counted, attainment] = [at(place(0)), at(place(1)), at(place(2))];
  const reached = quota === undefined ? found.credited : found.attainment;
  const { gate } = component;
  const gateUnit = gate ? measureOf(plan.plan, gate.measure) : undefined;
  const isLimited = gate !== null || component.floor !== null || component.cap !== null;
  const gated = gate?.atLeast ?? 0;
  const paid = roundMoney(limited(component, found.payout, gated, reaches));
  const earnedLine = 4;
  const gateLine = 5;
  const paidLine = isLimited ? (gate ? 6 : 5) : earnedLine;
  const earned = at(place(earnedLine));
  const lines: Line[] = [
    {
      name: { en: 'Actual', da: 'Faktisk' },
      label: `${say(texts.actual)} ${measure.name}`,
      note: say(texts.typeHere),
      write: (row) => {
        sheet.number(cell(row, columns.value), result, {
          ...styles.input,
          numberFormat: plan.format(measure.unit, result),
        });
        cells.push({ row, column: columns.value, of: { kind: 'result' } });
        openFor(plan, row, `${say(texts.actual)} ${measure.name}`);
      },
    },
    {
      name: { en: 'Credited', da: 'Krediteret' },
      label: `${say(texts.creditedWord)} ${measure.name}`,
      note: say(measure.unit === 'money' ? texts.toTheCent : texts.whatCounts),
      write: (row) =>
        sheet.formula(
          cell(row, columns.value),
          creditedOf(measure, actual),
          found.credited,
          amount,
        ),
    },
    {
      name: { en: 'Attainment', da: 'Målopfyldelse' },
      label: say(quota === undefined ? texts.shareOfLastStep : texts.attainment),
      note: say(texts.toTwelve),
      write: (row) =>
        sheet.formula(
          cell(row, columns.value),
          attained(counted, goalPlace),
          found.attainment,
          withFormat(styles.number, formats.percent),
        ),
    },
    {
      name: { en: 'RowReached', da: 'RækkeNået' },
      label: say(texts.rowReached),
      note: say(texts.lastReached),
      write: (row) =>
        sheet.formula(
          cell(row, columns.value),
          `IF(${counted}<0,0,${rowFormula(part, tableOf(places), counted, places.quota ?? '')})`,
          rowsReached(rows, reached),
        ),
    },
    {
      name: isLimited ? { en: 'Earned', da: 'Optjent' } : payoutName,
      label: say(isLimited ? texts.earned : texts.payout),
      note: say(isLimited ? texts.beforeLimits : texts.rounded),
      write: (row) =>
        sheet.formula(
          cell(row, columns.value),
          earnedHere(plan, places, counted),
          found.payout,
          withFormat(isLimited ? styles.number : styles.result, plan.payoutFormat),
        ),
    },
    ...(gate && gateUnit
      ? [
          {
            name: { en: 'GateResult', da: 'KravResultat' },
            label: gateUnit.name,
            note: say(texts.typeHere),
            write: (row: number) => {
              const style = withFormat(styles.input, plan.format(gateUnit.unit, gated));
              sheet.number(cell(row, columns.value), gated, style);
              openFor(plan, row, gateUnit.name);
            },
          },
        ]
      : []),
    ...(isLimited
      ? [
          {
            name: payoutName,
            label: say(texts.payout),
            note: say(texts.afterLimits),
            write: (row: number) =>
              sheet.formula(
                cell(row, columns.value),
                paidFormula(component, places, earned, at(place(gateLine))),
                paid,
                withFormat(styles.result, plan.payoutFormat),
              ),
          },
        ]
      : []),
  ];
  writeLines(plan, lines, top);
  return {
    ...{ credited: counted, attainment, earned, payout: at(place(paidLine)), paid },
    outcome: found,
    end: top + 1 + lines.length,
  };
}

const payoutName: Words = { en: 'Payout', da: 'Udbetaling' };

function tableOf({ table }: PartPlaces) {
  if (!table) throw new Error('A component with a curve has a payout table.');
  return table;
}

function openFor({ sheet, say }: TablePage, row: number, title: string): void {
  sheet.validate({
    area: block(row, columns.value, 1, 1),
    rule: { kind: 'decimal', minimum: -1e12 },
    prompt: { title: title.slice(0, 32), text: say(texts.typeHere) },
    error: { title: say(texts.notAllowed), text: say(texts.aNumber) },
  });
}

/** The name of each line's cell, its label, and what it says beside the number. */
function writeLines(plan: TablePage, lines: readonly Line[], top: number): void {
  const { sheet, say } = plan;
  const note = {
    ...styles.note,
    borders: styles.text.borders,
    horizontal: 'left' as const,
    indent: 1,
  };
  sheet.text(cell(top, columns.label), say(texts.whatIf), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  lines.forEach(({ name, label, note: words, write }, line) => {
    const row = top + 1 + line;
    sheet.text(cell(row, columns.label), label);
    write(row);
    sheet.text(cell(row, columns.unit), words, note);
    sheet.fill(row, [columns.gap, columns.last], styles.text);
    sheet.define(nameOf(plan, name), block(row, columns.value, 1, 1));
  });
  sheet.fill(top + 1 + lines.length, [columns.label, columns.last], styles.endRule);
}
