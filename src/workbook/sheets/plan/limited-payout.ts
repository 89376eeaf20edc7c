import { roundMoney } from '../../../engine/money';
import { limited } from '../../../plan/limits';
import { measureOf } from '../../../plan/parts';
import { at } from '../../description/addresses';
import type { PartPlaces } from '../plan-places';
import { cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { columns } from './context';
import { type EarnedHere, askedOfGate, isLimited, paidOfLines } from './limited-here';
import type { Here, WrittenPart } from './written-part';
import { writeResult } from './result-cell';
import { texts } from './texts';

/** What a block's example earns; of a table, also what its limits look at, and the result itself. */
interface Earned {
  readonly formula: string;
  readonly value: number;
  readonly ofTable?: EarnedHere & { readonly credited: number };
}

/** The payout of the block's example; with limits, what was earned and the gate's measure first. */
export function withLimits(
  { page }: Here,
  places: PartPlaces,
  { formula, value, ofTable }: Earned,
  top: number,
): WrittenPart {
  const { sheet, say, part, plan } = page;
  const { component } = part;
  const { gate } = component;
  let row = top;
  const put = (label: string, content: string, amount: number, isResult: boolean) => {
    const style = isResult ? styles.result : styles.number;
    sheet.text(cell(row, columns.from), label);
    const place = cell(row, columns.last);
    sheet.formula(place, content, amount, withFormat(style, formats.cents));
    sheet.fill(row, [columns.from, columns.last], styles.text);
    row += 1;
    return at(place);
  };
  const asked = askedOfGate(page);
  const gated = asked.now ? (gate?.atLeast ?? 0) : (ofTable?.credited ?? 0);
  let place: string;
  let own: string | undefined;
  let paid = value;
  if (isLimited(component)) {
    const isOfYear = ofTable?.before !== undefined;
    const earned = isOfYear
      ? put(say(texts.earnedInYear), ofTable.inAll, value, false)
      : put(say(texts.earned), formula, value, false);
    const before = isOfYear ? put(say(texts.earnedBefore), ofTable.before, 0, false) : '';
    const measure = gate && measureOf(plan, gate.measure);
    const ask = (label: string, amount: number, what: string) =>
      measure
        ? writeResult(page, row++, `${label} ${measure.name}`, measure.unit, amount, what)
        : '';
    const gateBefore = asked.before ? ask(say(texts.earlier), 0, 'gateBefore') : '';
    own = earned;
    const lines = {
      earned,
      before,
      gateBefore,
      gate: asked.now ? ask(say(texts.actual), gated, 'gate') : '',
    };
    paid = roundMoney(limited(component, { earned: value, gated }));
    place = put(say(texts.payout), paidOfLines(page, places, lines, ofTable), paid, true);
  } else place = put(say(texts.payout), formula, value, true);
  sheet.fill(row, [columns.from, columns.last], styles.endRule);
  return {
    ...{ places, checks: [], end: row },
    payout: { place, value: paid },
    earned: { place: own ?? place, value },
  };
}
