import { type Component, kindOf } from '../../plan/kinds';
import { limitFields } from '../../plan/pay/limits/limit-fields';
import { partOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { type RowMoves, listOfRows, rowMoves } from '../../plan/row-moves';

/**
 * The plan that a person wants, with the inputs that were typed into cells since the pane read them:
 * the sheet is the truth for inputs, and the pane for which rows there are. `seen` is the plan as it
 * was read, `now` as it stands.
 */
export function withTypedSince(wanted: Plan, seen: Plan, now: Plan): Plan {
  const moves = rowMoves(seen, wanted);
  const components = wanted.components.map((component) => {
    const [before, after] = [seen, now].map((plan) =>
      plan.components.find(({ id, kind }) => id === component.id && kind === component.kind),
    );
    if (!before || !after || isSame(before, after)) return component;
    return fieldsOf(now, after).reduce<Component>((result, field) => {
      if (field.kind === 'choice' || field.kind === 'text') return result;
      if (isSame(field.get(before), field.get(after))) return result;
      if (field.kind === 'number') return field.set(result, field.get(after));
      const rows = [field.get(before), field.get(after), field.get(result)] as const;
      return field.set(result, merged(...rows, listOfRows(component.id), moves));
    }, component);
  });
  const list = <K extends 'creditSplits' | 'paySplits'>(key: K, name: string) =>
    merged(seen[key], now[key], wanted[key], name, moves);
  const { payment, effective } = wanted;
  return {
    ...wanted,
    ...(now.exports && { exports: now.exports }),
    components,
    creditSplits: list('creditSplits', 'creditShare') as Plan['creditSplits'],
    paySplits: list('paySplits', 'payShare') as Plan['paySplits'],
    effective: typedOver(seen.effective, now.effective, effective),
    payment: {
      ...typedOver(seen.payment, now.payment, payment),
      instalments: merged(
        ...[seen.payment.instalments, now.payment.instalments, payment.instalments],
        ...(['instalment', moves] as const),
      ),
    },
  };
}

/**
 * Rows that are wanted, with what was typed into them. No typing adds a row or takes one away. A row
 * that was made quite another is known by its place, where that is left.
 */
function merged<R extends object>(
  seen: readonly R[],
  now: readonly R[],
  wanted: readonly R[],
  list: string,
  moves: RowMoves,
): R[] {
  const rows = [...wanted];
  const moved = seen.map((_, k) => moves(list, k));
  const isFree = (k: number) => seen.length === wanted.length && !moved.includes(k);
  seen.forEach((before, k) => {
    const there = moved[k] ?? (isFree(k) ? k : -1);
    const [typed, row] = [now[k], rows[there]];
    if (typed && row) rows[there] = typedOver(before, typed, row);
  });
  return rows;
}

/** What is wanted, with each entry that was typed to something else. */
function typedOver<R extends object>(seen: R, now: R, wanted: R): R {
  const before = new Map<string, unknown>(Object.entries(seen));
  const typed = Object.entries(now).filter(([key, value]) => !isSame(before.get(key), value));
  const copy: object = Array.isArray(wanted) ? [...(wanted as unknown[])] : { ...wanted };
  return Object.assign(copy, Object.fromEntries(typed)) as R;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const fieldsOf = (plan: Plan, component: Component) => [
  ...kindOf(component).fields(partOf(plan, component)),
  ...limitFields(plan, component),
];
