import { roundMoney } from '../../engine/money';
import { reaches } from '../../engine/threshold';
import {
  type Component,
  type ResultComponent,
  type TargetComponent,
  cardKindOf,
  movesTarget,
  paysByCard,
  paysByResults,
  resultKindOf,
  tableKindOf,
  targetKindOf,
} from '../../plan/kinds';
import { limited } from '../../plan/limits';
import { outcome } from '../../plan/outcome';
import { measureOf } from '../../plan/parts';
import { at } from '../addresses';
import { creditedOf, paidFormula } from '../earned-formula';
import { toTheCent } from '../formula';
import type { PartPlaces } from '../plan-places';
import { cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type Check, tableChecks } from './checks';
import { type PartPage, columns, nameOf, tablePage } from './context';
import { type BothForms, earnedBothWays } from './earned-here';
import { isEscalated, withQuotas, writeInputs } from './inputs';
import { writePayoutTable } from './payout-block';
import { writeResult } from './result-cell';
import { writeRule } from './rule';
import { type Most, tableMost } from './table-most';
import { texts } from './texts';
import { writeTitle } from './title';
import { writeWorkedDeals } from './worked-deals';

export interface WrittenPart {
  readonly places: PartPlaces;
  /** What the block's example pays; nothing where the component pays nothing. */
  readonly payout?: { readonly place: string; readonly value: number };
  /** What the example earns before its limits, in both forms. */
  readonly compared?: BothForms;
  /** The most that it earns before its limits; nothing where only a cap limits it. */
  readonly most?: Most;
  readonly factor?: string;
  readonly checks: readonly Check[];
  readonly end: number;
}

/** A component beside the lead: its rule, inputs and table, and one example. */
export function writeOther(page: PartPage, factor: string | undefined, top: number): WrittenPart {
  const { component } = page.part;
  writeTitle(page, top);
  const first = top + 2;
  const inputs = writeInputs(page, isEscalated(page) ? factor : undefined, first);
  writeRule(page, top + 1, inputs.places);
  const here: Here = { page, first, inputs: withQuotas(inputs), quota: inputs.quota };
  const written = writeBody(here, component);
  return { ...written, end: Math.max(inputs.end, written.end) };
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
    const written = withLimits(here, inputs, deals.total, deals.value, deals.end);
    return { ...written, compared: deals.compared };
  }
  return writeTable(here);
}

/** A payout table, a result and what it pays. */
function writeTable(here: Here): WrittenPart {
  const { page, first, inputs, quota } = here;
  const table = tablePage(page);
  if (!table) throw new Error('The component fills a table.');
  const written = writePayoutTable(table, inputs, quota, first, false);
  const places: PartPlaces = { ...inputs, table: written.places };
  const { part } = table;
  const isDeal = tableKindOf(part.component).per === 'deal';
  const { name, unit } = part.measure;
  const label = isDeal ? page.say(texts.dealValue) : `${page.say(texts.actual)} ${name}`;
  const found = outcome(part, table.table, table.goal, table.quota);
  const result = writeResult(page, written.end, label, unit, found.credited, true);
  const prior = part.component.hasPrior
    ? writeResult(page, written.end + 1, page.say(texts.prior), unit, 0)
    : undefined;
  const row = written.end + (prior === undefined ? 1 : 2);
  const compared = earnedBothWays(table, places, creditedOf(part.measure, result), prior);
  const paid = withLimits(here, places, compared[page.form], found.payout, row);
  const checks = [...tableChecks(written), ...(quota === undefined ? [] : [`(${quota}>0)`])];
  const most = isDeal ? {} : { most: tableMost(table, written, quota) };
  return { ...paid, ...most, compared, checks };
}

/** One cell for each result, and what all of them pay. */
function writeResults(here: Here, component: ResultComponent): WrittenPart {
  const { page, first, inputs } = here;
  const { sheet, say } = page;
  const kind = resultKindOf(component);
  const part = { component, measure: page.part.measure };
  const values = kind.onTarget(part);
  sheet.text(cell(first, columns.from), say(texts.example), styles.columnHead);
  sheet.text(cell(first, columns.last), say(texts.result), styles.columnHeadRight);
  sheet.fill(first, [columns.from, columns.last], styles.columnHead);
  const refs = kind
    .results(part)
    .map(({ label, unit }, k) =>
      writeResult(page, first + 1 + k, say(label), unit, values[k] ?? 0),
    );
  const pay = kind.pay(part, values);
  if (!pay.ok) throw new Error(pay.issues[0].message.en);
  const compared = {
    native: toTheCent(kind.native(part, inputs, refs)),
    functions: toTheCent(kind.call(part, inputs, refs, sideBySide(refs))),
  };
  const earned = compared[page.form];
  const row = first + 1 + refs.length;
  const written = withLimits(here, inputs, earned, roundMoney(pay.value), row);
  const most = resultMost(component, inputs);
  return { ...written, ...most, compared, checks: weightChecks(component, inputs) };
}

/** Of results, what is paid once at most: a bonus, or a target at the highest achievement. */
function resultMost(component: ResultComponent, { input }: PartPlaces): { readonly most?: Most } {
  if (component.kind === 'timed-milestone') return { most: { formula: input('bonus') } };
  if (component.kind !== 'mbo' || component.maximum === null) return {};
  return { most: { formula: `${input('target')}*${input('maximum')}` } };
}

/** Results that stand below each other as one row, the way the functions take them. */
function sideBySide(refs: readonly string[]): string {
  const [only] = refs;
  if (refs.length === 1 && only !== undefined) return only;
  return `CHOOSE({${refs.map((_, k) => k + 1).join(',')}},${refs.join(',')})`;
}

/** Weights are a whole. */
const weightChecks = ({ kind }: ResultComponent, { column }: PartPlaces): Check[] =>
  kind === 'mbo' ? [`(ROUND(SUM(${column(1)}),9)=1)`] : [];

/** What targets are multiplied by, and the quotas that it moves. */
function writeFactor({ page, first, inputs }: Here, component: TargetComponent): WrittenPart {
  const kind = targetKindOf(component);
  const part = { component, measure: page.part.measure };
  const { sheet, say } = page;
  sheet.text(cell(first, columns.from), `${say(texts.factor)} (${part.measure.name})`);
  const place = sheet.formula(
    cell(first, columns.last),
    kind.factorFormula(part, inputs),
    kind.factor(part),
    withFormat(styles.result, '0.000000'),
  );
  sheet.fill(first, [columns.from, columns.last], styles.text);
  sheet.fill(first + 1, [columns.from, columns.last], styles.endRule);
  const factor = sheet.define(nameOf(page, { en: 'Factor', da: 'Faktor' }), {
    ...place,
    rows: 1,
    columns: 1,
  });
  return { places: inputs, factor, checks: [], end: first + 1 };
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
    paid = roundMoney(limited(component, value, gated, reaches));
    place = put(say(texts.payout), paidFormula(component, places, own, gatePlace), paid, true);
  } else place = put(say(texts.payout), earned, value, true);
  sheet.fill(row, [columns.from, columns.last], styles.endRule);
  return { places, payout: { place, value: paid }, checks: [], end: row };
}
