import { roundMoney } from '../../engine/money';
import { reaches } from '../../engine/threshold';
import {
  type Component,
  type ResultComponent,
  cardKindOf,
  movesTarget,
  paysByCard,
  paysByResults,
  resultKindOf,
  targetKindOf,
  titleOf,
} from '../../plan/kinds';
import { limited } from '../../plan/limits';
import { outcome } from '../../plan/outcome';
import { measureOf } from '../../plan/parts';
import { at, over } from '../addresses';
import { creditedOf, paidFormula } from '../earned-formula';
import { toTheCent } from '../formula';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type PartPage, columns, nameOf, tablePage } from './context';
import { earnedHere } from './earned-here';
import { isEscalated, withQuotas, writeInputs } from './inputs';
import { type Check, tableChecks } from './checks';
import { writePayoutTable } from './payout-block';
import { writeRule } from './rule';
import { texts } from './texts';
import { writeWorkedDeals } from './worked-deals';

export interface WrittenPart {
  readonly places: PartPlaces;
  /** What the block's example pays; nothing where the component pays nothing. */
  readonly payout?: { readonly place: string; readonly value: number };
  readonly factor?: string;
  readonly checks: readonly Check[];
  readonly end: number;
}

/** A component beside the lead: its rule, inputs and table, and one example. */
export function writeOther(page: PartPage, factor: string | undefined, top: number): WrittenPart {
  const { sheet, say, part } = page;
  const { component } = part;
  sheet.text(cell(top, columns.label), say(titleOf(component)), styles.headingRule);
  sheet.fill(top, [columns.label, columns.last], styles.headingRule);
  const first = top + 2;
  const inputs = writeInputs(page, isEscalated(page) ? factor : undefined, first, false);
  writeRule(page, top + 1, inputs.places);
  const here: Here = { page, first, inputs: withQuotas(inputs), quota: inputs.quota };
  const written = writeBody(here, component);
  return { ...written, end: Math.max(inputs.end, written.end) + 1 };
}

interface Here {
  readonly page: PartPage;
  readonly first: number;
  readonly inputs: PartPlaces;
  readonly quota: string | undefined;
}

function writeBody(here: Here, component: Component): WrittenPart {
  if (movesTarget(component)) return writeFactor(here, component);
  if (paysByResults(component)) return writeResults(here, component);
  if (paysByCard(component)) {
    const { page, inputs, first } = here;
    const kind = cardKindOf(component);
    const deals = writeWorkedDeals(page, component, kind, inputs, first);
    return withLimits(here, inputs, deals.total, deals.value, deals.end);
  }
  return writeTable(here);
}

/** A payout table, a result and what it pays. */
function writeTable({ page, first, inputs, quota }: Here): WrittenPart {
  const table = tablePage(page);
  if (!table) throw new Error('The component fills a table.');
  const block = writePayoutTable(table, inputs, quota, first - 1);
  const places: PartPlaces = {
    ...inputs,
    table: block.places,
  };
  const { part } = table;
  const found = outcome(part, table.table, table.goal, table.quota);
  const row = block.end;
  const result = writeResult(page, row, part.measure.name, part.measure.unit, found.credited);
  const earned = earnedHere(table, places, creditedOf(part.measure, result));
  const here = { page, first, inputs, quota };
  const written = withLimits(here, places, earned, found.payout, row + 1);
  return { ...written, checks: tableChecks(block) };
}

/** One cell for each result, and what all of them pay. */
function writeResults(
  { page, first, inputs, quota }: Here,
  component: ResultComponent,
): WrittenPart {
  const kind = resultKindOf(component);
  const part = { component, measure: page.part.measure };
  const values = kind.onTarget(part);
  page.sheet.text(cell(first, columns.from), page.say(texts.example), styles.heading);
  const refs = kind
    .results(part)
    .map(({ label, unit }, k) =>
      writeResult(page, first + 1 + k, page.say(label), unit, values[k] ?? 0),
    );
  const row = first + 1 + refs.length;
  const pay = kind.pay(part, values);
  if (!pay.ok) throw new Error(pay.issues[0].message.en);
  const area = block(first + 1, columns.payout, refs.length, 1);
  const formula =
    page.form === 'functions'
      ? kind.call(part, inputs, refs, `TRANSPOSE(${over(area)})`)
      : kind.native(part, inputs, refs);
  const here = { page, first, inputs, quota };
  return withLimits(here, inputs, toTheCent(formula), roundMoney(pay.value), row);
}

/** What targets are multiplied by. */
function writeFactor({ page, first, inputs }: Here, component: Component): WrittenPart {
  if (!movesTarget(component)) throw new Error('The component moves a target.');
  const kind = targetKindOf(component);
  const part = { component, measure: page.part.measure };
  const { sheet, say } = page;
  sheet.text(cell(first, columns.from), `${say(texts.factor)} (${part.measure.name})`);
  const place = sheet.formula(
    cell(first, columns.payout),
    kind.factorFormula(part, inputs),
    kind.factor(part),
    withFormat(styles.result, '0.000000'),
  );
  sheet.fill(first, [columns.from, columns.last], styles.text);
  const factor = sheet.define(nameOf(page, { en: 'Factor', da: 'Faktor' }), {
    ...place,
    rows: 1,
    columns: 1,
  });
  return { places: inputs, factor, checks: [], end: first + 1 };
}

/** A result to type on the right of the block. */
function writeResult(
  { sheet, say, format }: PartPage,
  row: number,
  label: string,
  unit: Parameters<PartPage['format']>[0],
  value: number,
): string {
  const place = cell(row, columns.payout);
  sheet.text(cell(row, columns.from), `${say(texts.result)} ${label}`);
  sheet.number(place, value, withFormat(styles.input, format(unit, value)));
  sheet.fill(row, [columns.from, columns.last], styles.text);
  sheet.validate({
    area: block(row, columns.payout, 1, 1),
    rule: unit === 'date' ? { kind: 'date', first: 0 } : { kind: 'decimal', minimum: -1e12 },
    prompt: { title: label.slice(0, 32), text: say(texts.typeHere) },
    error: { title: say(texts.notAllowed), text: say(texts.aNumber) },
  });
  return at(place);
}

/** The payout of the block's example; with limits, what was earned and the gate's measure first. */
function withLimits(
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
    const place = cell(row, columns.payout);
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
      const measure = measureOf(plan, gate.measure);
      gatePlace = writeResult(page, row++, measure.name, measure.unit, gated);
    }
    paid = roundMoney(limited(component, value, gated, reaches));
    place = put(say(texts.payout), paidFormula(component, places, own, gatePlace), paid, true);
  } else place = put(say(texts.payout), earned, value, true);
  sheet.fill(row, [columns.from, columns.last], styles.endRule);
  return { places, payout: { place, value: paid }, checks: [], end: row };
}
