import type { Words } from '../../../engine/words';
import type { InFull } from '../../../plan/kind';
import { tableKindOf } from '../../../plan/kinds';
import { limitsOnCurve } from '../../../plan/limits';
import type { Outcome } from '../../../plan/outcome';
import { relative } from '../../description/addresses';
import { isReached, rowFormula } from '../earned-formula';
import { attained, literal } from '../../description/formula';
import type { PartPlaces } from '../plan-places';
import { cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { type TablePage, columns } from './context';
import { tableIn } from './earned-here';
import { type PayoutBlock, rowsReached } from './payout-block';
import { texts } from './texts';

/** Says in words what a worked example pays. */
export function writeWords(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  row: number,
  found: Outcome,
): void {
  const inFull = tableKindOf(plan.part.component).inFull?.(plan.part);
  const said = inFull
    ? inFullWords(plan, places, row, found, inFull)
    : stepsReachedWords(plan, places, table, row, found);
  const { formula, value } = limitedWords(plan, places, row, found, said);
  plan.sheet.formula(cell(row, columns.fromSales), formula, value, styles.words);
}

interface Said {
  readonly formula: string;
  readonly value: string;
}

/** Where a limit decides what is paid, the words say which. */
function limitedWords(
  { say, part }: TablePage,
  places: PartPlaces,
  row: number,
  { gate, earned, payout }: Outcome,
  said: Said,
): Said {
  const limits = limitsOnCurve(part);
  const [counted, before, after] = [columns.value, columns.unit, columns.last].map((column) =>
    relative(cell(row, column)),
  );
  const text = (words: Words) => literal(say(words));
  const when = (isAsked: boolean, condition: string, words: Words, otherwise: string) =>
    isAsked ? `IF(${condition},${text(words)},${otherwise})` : otherwise;
  const { cap, floor } = limits;
  const raised = when(floor !== null, `${after}>${before}`, texts.raisedTo, said.formula);
  const capped = when(cap !== null, `${after}<${before}`, texts.cappedTo, raised);
  const shut = limits.gate ? `NOT(${isReached(counted ?? '', places.input('gate'))})` : '';
  const value = gate
    ? say(texts.belowGate)
    : payout < earned
      ? say(texts.cappedTo)
      : payout > earned
        ? say(texts.raisedTo)
        : said.value;
  return { formula: when(limits.gate !== null, shut, texts.belowGate, capped), value };
}

/** Just below what pays in full the words say what people ask: it is not rounded up. */
function inFullWords(
  { say }: TablePage,
  places: PartPlaces,
  row: number,
  { attainment, earned }: Outcome,
  { from, input, grows }: InFull,
) {
  const credited = relative(cell(row, columns.value));
  const [reached, goal] = [attained(credited, places.quota ?? ''), places.input(input)];
  const paid = relative(cell(row, columns.unit));
  const near = 0.98;
  const text = (words: Words) => literal(say(words));
  const nothing = attainment >= near * from ? texts.notRoundedUp : texts.nothing;
  const below = earned === 0 ? nothing : texts.partial;
  const [above, exactly] = grows
    ? [texts.paidOnAll, texts.paidOnAll]
    : [texts.noMore, texts.paidInFull];
  return {
    formula:
      `IF(${reached}>${goal},${text(above)},IF(${reached}=${goal},${text(exactly)},` +
      `IF(${paid}>0,${text(texts.partial)},` +
      `IF(${reached}>=${near}*${goal},${text(texts.notRoundedUp)},${text(texts.nothing)}))))`,
    value: say(attainment > from ? above : attainment === from ? exactly : below),
  };
}

function stepsReachedWords(
  plan: TablePage,
  places: PartPlaces,
  { rows }: PayoutBlock,
  row: number,
  { credited, attainment }: Outcome,
) {
  const { say, quota, part } = plan;
  const { from } = tableIn(places);
  const counted = relative(cell(row, columns.value));
  const reached = rowFormula(part, tableIn(places), counted, places.quota ?? '');
  const measure = quota === undefined ? credited : attainment;
  const [said, of] = [say(texts.stepReached), say(texts.of)];
  return {
    formula: `${literal(said)}&(${reached}-1)&${literal(of)}&(ROWS(${from})-1)`,
    value: `${said}${rowsReached(rows, measure) - 1}${of}${rows.length - 1}`,
  };
}
