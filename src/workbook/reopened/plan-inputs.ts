import { dayNumber, isoDay } from '../../engine/dates';
import { type ListField, type Row, columnAt } from '../../plan/field';
import { type Component, kindOf } from '../../plan/kinds';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { partOf } from '../../plan/parts';
import type { Instalment } from '../../plan/payment/payment';
import type { Plan } from '../../plan/plan';
import type { CellContent } from '../description/description';
import type { InputOf } from './input-cells';

/** What the plan has where an input stands; days as the numbers that cells hold. */
export function entryNow(plan: Plan, of: InputOf): number | string {
  switch (of.kind) {
    case 'field':
      return numberOf(plan, of.component, of.field)?.get(componentOf(plan, of.component)) ?? NaN;
    case 'list':
      return listOf(plan, of.component)?.rows[of.row]?.[of.column] ?? NaN;
    case 'period':
      return dayNumber(plan.effective[of.end]);
    case 'creditShare':
      return plan.creditSplits[of.index]?.share ?? NaN;
    case 'payShare':
      return plan.paySplits[of.index]?.share ?? NaN;
    case 'instalment':
      return plan.payment.instalments[of.index]?.share ?? NaN;
    case 'instalmentDay': {
      const due = plan.payment.instalments[of.index]?.due;
      return due?.on === 'day' ? dayNumber(due.day) : NaN;
    }
    case 'daysAfter': {
      const due = plan.payment.instalments[of.index]?.due;
      return due?.on === 'period-end' ? due.days : NaN;
    }
    case 'equity':
      return plan.payment.equityShare;
    case 'result':
      return NaN;
  }
}

/** How an input's cell shows what the plan has: a word in the plan's language. */
export function contentOf(plan: Plan, of: InputOf, entry: number | string): CellContent {
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  const list = of.kind === 'list' ? listOf(plan, of.component) : undefined;
  const column = of.kind === 'list' ? list && columnAt(list.field, of.row, of.column) : undefined;
  const words = column?.unit === 'word' ? column.options : [];
  const label = words.find(({ value }) => value === entry)?.label[plan.language];
  return { kind: 'text', value: label ?? entry };
}

export function withInput(plan: Plan, of: InputOf, entry: number | string): Plan {
  const share = Number(entry);
  const shared = <T extends { readonly share: number }>(list: readonly T[], index: number): T[] =>
    list.map((one, k) => (k === index ? { ...one, share } : one));
  const { payment } = plan;
  switch (of.kind) {
    case 'field': {
      const field = numberOf(plan, of.component, of.field);
      return withComponent(plan, of.component, (one) => field?.set(one, share) ?? one);
    }
    case 'list':
      return withListCells(plan, of.component, [{ ...of, entry }]);
    case 'period':
      return { ...plan, effective: { ...plan.effective, [of.end]: isoDay(share) } };
    case 'creditShare':
      return { ...plan, creditSplits: shared(plan.creditSplits, of.index) };
    case 'payShare':
      return { ...plan, paySplits: shared(plan.paySplits, of.index) };
    case 'instalment':
      return {
        ...plan,
        payment: { ...payment, instalments: shared(payment.instalments, of.index) },
      };
    case 'instalmentDay':
      return withDue(plan, of.index, { on: 'day', day: isoDay(share) });
    case 'daysAfter':
      return withDue(plan, of.index, { on: 'period-end', days: share });
    case 'equity':
      return { ...plan, payment: { ...payment, equityShare: share } };
    case 'result':
      return plan;
  }
}

function withDue(plan: Plan, index: number, due: Instalment['due']): Plan {
  const { payment } = plan;
  const instalments = payment.instalments.map((one, k) => (k === index ? { ...one, due } : one));
  return { ...plan, payment: { ...payment, instalments } };
}

/** The plan with other values in a component's list, all at once: rows may hold only together. */
export function withListCells(
  plan: Plan,
  component: string,
  cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly entry: number | string;
  }[],
): Plan {
  const list = listOf(plan, component);
  if (!list) return plan;
  const rows = list.rows.map((row, k) =>
    row.map((value, n) => cells.find((one) => one.row === k && one.column === n)?.entry ?? value),
  );
  return withComponent(plan, component, (one) => list.field.set(one, rows));
}

function componentOf({ components }: Plan, id: string): Component {
  const found = components.find((component) => component.id === id);
  if (!found) throw new Error(`The plan has no component ${id}.`);
  return found;
}

const withComponent = (plan: Plan, id: string, change: (one: Component) => Component): Plan => ({
  ...plan,
  components: plan.components.map((one) => (one.id === id ? change(one) : one)),
});

function numberOf(plan: Plan, id: string, fieldId: string) {
  const component = componentOf(plan, id);
  const fields = [
    ...kindOf(component).fields(partOf(plan, component)),
    ...limitFields(plan, component),
  ];
  const field = fields.find((one) => one.id === fieldId);
  return field?.kind === 'number' ? field : undefined;
}

/** The list of a component, with its rows. */
export function listOf(
  plan: Plan,
  id: string,
): { readonly field: ListField<Component>; readonly rows: readonly Row[] } | undefined {
  const component = componentOf(plan, id);
  const field = kindOf(component)
    .fields(partOf(plan, component))
    .find((one): one is ListField<Component> => one.kind === 'list');
  return field && { field, rows: field.get(component) };
}
