import { amountIn, inWords } from './finding';
import { roundMoney } from '../../engine/money';
import { type PayoutTable, payoutAt, payoutInRow } from '../../engine/payout-table';
import type { LocalizedText } from '../../engine/words';
import { inSentence } from '../../engine/in-sentence';
import type { ListField, Row } from '../field';
import { rowName } from '../list-names';
import type { PlanComponent } from '../kind';
import { type Component, type TableComponent, kindOf, tableOf, titleOf } from '../kinds';
import { inMoney } from '../pay/limits/bounds';
import { openingOf } from '../pay/limits/gate';
import { tableWithLimits } from '../pay/limits/limited-curve';
import { quotaOf, tableParts } from '../parts';
import type { Plan } from '../plan';

/** A component that pays by a table, as the rules look at it. */
export interface Curve {
  readonly part: PlanComponent<TableComponent>;
  /** Without its limits. */
  readonly table: PayoutTable;
  readonly quota: number | undefined;
  /** What it pays for a result, without its limits and with them. */
  readonly earned: (measure: number) => number;
  readonly paid: (measure: number) => number;
}

/** The curves of the components that are whole. */
export const curvesOf = (plan: Plan): readonly Curve[] =>
  tableParts(plan).flatMap((part) => curveOf(plan, part) ?? []);

export function curveOf(plan: Plan, part: PlanComponent<TableComponent>): Curve | undefined {
  const table = tableOf(part);
  if (!table.ok) return undefined;
  const quota = quotaOf(plan, part);
  const limited = tableWithLimits(part, table.value, quota);
  return {
    ...{ part, table: table.value, quota },
    earned: (measure) => payoutAt(table.value, measure, quota ?? 1),
    paid: (measure) => payoutAt(limited, measure, quota ?? 1),
  };
}

export function curveIn(plan: Plan, id: string | undefined): Curve | undefined {
  const part = tableParts(plan).find(({ component }) => component.id === id);
  return part && curveOf(plan, part);
}

/** A step of a curve, with what is paid just below it and at it, without limits. */
export interface CurveStep {
  /** As the payout table has it: attainment, where there is a quota. */
  readonly from: number;
  readonly at: number;
  readonly below: number;
  readonly here: number;
  /** Its row in the component's list, counted from 0, where it is one of them. */
  readonly row: number | undefined;
}

export function stepsOf({ part, table, quota = 1 }: Curve): readonly CurveStep[] {
  const rows = rowsOf(part);
  return table.rows.slice(1).map(({ from }, k) => {
    const at = from * quota;
    const row = rows.findIndex(([start]) => start === from);
    return {
      ...{ from, at },
      below: payoutInRow(table, k, at, quota),
      here: payoutInRow(table, k + 1, at, quota),
      row: row < 0 ? undefined : row,
    };
  });
}

export const listOf = (part: PlanComponent<Component>): ListField<Component> | undefined =>
  kindOf(part.component)
    .fields(part)
    .find((field) => field.kind === 'list');

export const rowsOf = (part: PlanComponent<Component>): readonly Row[] =>
  listOf(part)?.get(part.component) ?? [];

/** Accelerator, tier 4. */
export const rowPlace = (part: PlanComponent<Component>, row: number): LocalizedText =>
  placeIn(part, rowIn(part, row));

const rowIn = (part: PlanComponent<Component>, row: number): LocalizedText => {
  const list = listOf(part);
  return list ? rowName(list, row) : { en: '', da: '' };
};

/** Something of a component, as a finding says where it is. */
export function placeIn({ component }: PlanComponent<Component>, of: LocalizedText): LocalizedText {
  const { en, da } = titleOf(component);
  return { en: `${en}, ${inSentence(of.en)}`, da: `${da}, ${inSentence(of.da)}` };
}

/** A result as it is told: in percent of the quota where there is one. */
export const resultWords = ({ part, quota }: Curve, at: number): LocalizedText =>
  quota === undefined ? amountIn(part.measure.unit, at) : amountIn('percent', at / quota);

/** What an amount is the amount of: at 120%. */
export function atResult(curve: Curve, at: number): LocalizedText {
  const there = resultWords(curve, at);
  return { en: `at ${there.en}`, da: `ved ${there.da}` };
}

/** What a repair makes of a result: 120% then pays 105,000, not 75,000. */
export function thenPays(curve: Curve, at: number, pays: number, paid?: number): LocalizedText {
  const [there, then] = [resultWords(curve, at), moneyWords(pays)];
  const now = paid === undefined ? undefined : moneyWords(paid);
  return {
    en: `${there.en} then pays ${then.en}${now ? `, not ${now.en}` : ''}`,
    da: `${there.da} giver så ${then.da}${now ? `, ikke ${now.da}` : ''}`,
  };
}

export const moneyWords = (amount: number): LocalizedText => amountIn('money', roundMoney(amount));

/** Rows in the label of a repair: Remove tier 3, tier 4. */
export function removeRows(part: PlanComponent<Component>, rows: readonly number[]): LocalizedText {
  const names = rows.map((row) => rowIn(part, row));
  return inWords((language) => {
    const all = names.map((name) => inSentence(name[language])).join(', ');
    return language === 'da' ? `Fjern ${all}` : `Remove ${all}`;
  });
}

export const withComponent = (plan: Plan, id: string, component: Component): Plan => ({
  ...plan,
  components: plan.components.map((one) => (one.id === id ? component : one)),
});

/** The plan with the rows of a component's list changed. */
export function withRows(plan: Plan, part: PlanComponent<Component>, rows: readonly Row[]): Plan {
  const { component } = part;
  const list = listOf(part);
  return list ? withComponent(plan, component.id, list.set(component, rows)) : plan;
}

export const withoutComponent = (plan: Plan, id: string): Plan => ({
  ...plan,
  components: plan.components.filter((one) => one.id !== id),
});

/** Whether two curves pay the same everywhere, limits and all, or earn the same without them. */
export function payAlike(one: Curve, other: Curve, by: 'paid' | 'earned' = 'paid'): boolean {
  const froms = [one, other].flatMap(({ table, quota = 1 }) =>
    table.rows.map(({ from }) => from * quota),
  );
  const { cap, floor, gate } = inMoney(one.part.component);
  const opens = gate && openingOf(gate, one.quota);
  const bounds = [cap, floor, opens].filter((bound) => typeof bound === 'number');
  const ends = [...new Set([...froms, ...bounds, 0])].toSorted((a, b) => a - b);
  const last = Math.max(...ends, 1);
  const between = ends.flatMap((from, k) => {
    const next = ends[k + 1] ?? 2 * last;
    return [from, from + (next - from) / 3, from + (2 * (next - from)) / 3];
  });
  return [...between, 3 * last, 10 * last, 1000 * last].every(
    (measure) => Math.abs(one[by](measure) - other[by](measure)) < 0.005,
  );
}
