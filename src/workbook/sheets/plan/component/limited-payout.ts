import type { Formula } from '../../../../formula/formula';
import { gateUnit, isOfQuota } from '../../../../plan/pay/limits/gate';
import { measureOf } from '../../../../plan/parts';
import { at as absolute } from '../../../description/addresses';
import { cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import { columns } from '../context';
import { type EarnedHere, askedOfGate, isLimited, paidOfLines } from './limited-here';
import { writeResult } from './result-cell';
import { texts } from '../texts';
import type { Here, WrittenPart } from '../written-part';

/** The payout of the block's example; with limits, what was earned and the gate's measure first. */
export function withLimits(
  { page }: Here,
  places: PartPlaces,
  /** What the example earns, to the cent; of a table, also what its limits look at. */
  earned: Formula<number>,
  top: number,
  ofTable?: EarnedHere,
): WrittenPart {
  const { sheet, localize, part, plan, form } = page;
  const { component } = part;
  const { gate } = component;
  let row = top;
  const put = (label: string, formula: Formula<number>, isResult: boolean) => {
    const style = withFormat(isResult ? styles.result : styles.number, formats.cents);
    sheet.text(cell(row, columns.from), label);
    const place = page.calculation.put(cell(row, columns.last), formula, style, form);
    sheet.fill(row, [columns.from, columns.last], styles.text);
    row += 1;
    return place;
  };
  const asked = askedOfGate(page);
  const measure = gate && measureOf(plan, gate.measure);
  const ask = (isAsked: boolean, label: string, amount: number, what: string) =>
    isAsked && measure
      ? at(writeResult(page, row++, `${label} ${measure.name}`, gateUnit(plan, gate), amount, what))
      : undefined;
  const limited = () => {
    const before = ofTable?.before;
    const ofLimits = before
      ? put(localize(texts.earnedInYear), ofTable.inAll, false)
      : put(localize(texts.earned), earned, false);
    const lines = {
      earned: cellAt(ofLimits),
      before: before && cellAt(put(localize(texts.earnedBefore), before, false)),
      gateBefore: ask(
        asked.before,
        localize(isOfQuota(gate) ? texts.attainedEarlier : texts.earlier),
        0,
        'gateBefore',
      ),
      gate: ask(
        asked.now,
        localize(isOfQuota(gate) ? texts.attainmentOf : texts.actual),
        gate?.atLeast ?? 0,
        'gate',
      ),
    };
    const paid = paidOfLines(page, places, lines, ofTable);
    return { earned: ofLimits, payout: put(localize(texts.payout), paid, true) };
  };
  const whole = () => {
    const payout = put(localize(texts.payout), earned, true);
    return { earned: payout, payout };
  };
  const written = isLimited(component) ? limited() : whole();
  sheet.fill(row, [columns.from, columns.last], styles.endRule);
  return {
    ...{ places, checks: [], end: row },
    payout: absolute(written.payout),
    earned: absolute(written.earned),
  };
}
