import { roundMoney } from '../../engine/money';
import { limited } from '../../plan/limits';
import { measureOf } from '../../plan/parts';
import { at } from '../addresses';
import { paidFormula } from '../earned-formula';
import type { PartPlaces } from '../plan-places';
import { cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { columns } from './context';
import type { Here, WrittenPart } from './written-part';
import { writeResult } from './result-cell';
import { texts } from './texts';

/** The payout of the block's example; with limits, what was earned and the gate's measure first. */
export function withLimits(
  { page }: Here,
  places: PartPlaces,
  earned: string,
  value: number,
  top: number,
): WrittenPart {
  const { sheet, say, part, plan } = page;
  const { component } = part;
  const { gate } = component;
  const isLimited = gate !== null || component.floor !== null || component.cap !== null;
  let row = top;
  const put = (label: string, formula: string, amount: number, isResult: boolean) => {
    const style = isResult ? styles.result : styles.number;
    sheet.text(cell(row, columns.from), label);
    const place = cell(row, columns.last);
    sheet.formula(place, formula, amount, withFormat(style, formats.cents));
    sheet.fill(row, [columns.from, columns.last], styles.text);
    row += 1;
    return at(place);
  };
  const gated = gate?.atLeast ?? 0;
  let place: string;
  let paid = value;
  if (isLimited) {
    const own = put(say(texts.earned), earned, value, false);
    let gatePlace = '';
    if (gate) {
      const { name, unit } = measureOf(plan, gate.measure);
      gatePlace = writeResult(page, row++, `${say(texts.actual)} ${name}`, unit, gated);
    }
    paid = roundMoney(limited(component, { earned: value, gated }));
    place = put(say(texts.payout), paidFormula(component, places, own, gatePlace), paid, true);
  } else place = put(say(texts.payout), earned, value, true);
  sheet.fill(row, [columns.from, columns.last], styles.endRule);
  return { places, payout: { place, value: paid }, checks: [], end: row };
}
