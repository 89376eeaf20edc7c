import { median } from '../../formula/operators/columns/medians';
import { numbersIn } from '../../formula/operators/columns/counts';
import { type Source, calculation } from '../../formula/value';
import { arePlainTexts } from '../../formula/operators/texts/plain-texts';
import { sourceOf } from '../component-places';
import type { Crediting } from '../deals/crediting';
import { dayNumber } from '../../engine/dates';
import type { PlanComponent } from '../kind';
import { type Component, isTable, kindOf, ownQuota } from '../kinds';
import { factorOf } from '../pay/component-pay';
import { escalationOf, measureOf, partOf } from '../parts';
import { payeeEntries } from './entries';
import type { Payee } from '../people';
import type { Plan } from '../plan';
import { tableValues } from '../pay/table-rows';
import type { PayeeFormulas } from './formulas';
import { nobodysKey } from './names';
import { elapsed } from './outlook';
import { everyRow } from '../ledger/places';

/** What stands in the rows of a team, and what their formulas come to. */
export interface PayeeRows {
  readonly plan: Plan;
  readonly payees: readonly Payee[];
  readonly crediting: Crediting | undefined;
  readonly assumed: Readonly<Record<string, number>>;
  readonly formulas: PayeeFormulas;
  /** The rows that are left out: their formulas are not asked. */
  readonly isLeftOut: (row: number) => boolean;
}

/**
 * The columns of a team, each calculated when it is first asked for: of rows that are left out it
 * holds an empty text.
 */
export function payeeColumns(rows: PayeeRows): (id: string) => readonly unknown[] {
  const { plan, payees, formulas } = rows;
  const made = new Map<string, readonly unknown[]>();
  const typed = typedBy(rows);
  const column = (id: string): readonly unknown[] => {
    const known = made.get(id);
    if (known) return known;
    const formula = formulas[id];
    const at = formula ? calculation(formula, source) : typed(id);
    const isOfEveryRow = !formula || ofEveryRow.has(id);
    const values = payees.map((_, row) => (isOfEveryRow || !rows.isLeftOut(row) ? at(row) : ''));
    made.set(id, values);
    return values;
  };
  const source = (key: string): Source => {
    if (key.startsWith('@@')) return { fixed: column(key.slice(2)) };
    if (key.startsWith('@')) return ofRow(key.slice(1), column);
    const [of = '', first = '', ...rest] = key.slice(1).split('/');
    const paid = (pay: (crediting: Crediting, name: string) => number): Source => {
      const { crediting } = rows;
      const names = column('dealsKey');
      return {
        at: (row) =>
          crediting === undefined || names[row] === nobodysKey
            ? 0
            : pay(crediting, payees[row]?.name ?? ''),
      };
    };
    switch (of) {
      case 'from':
        return { fixed: dayNumber(plan.effective.from) };
      case 'to':
        return { fixed: dayNumber(plan.effective.to) };
      case 'assumed':
        return {
          fixed: first === 'elapsed' ? calculation(elapsed, source)(0) : rows.assumed[first],
        };
      case 'median':
        return { fixed: calculation(median(everyRow('payout')), source)(0) };
      case 'medianDistance':
        return { fixed: calculation(median(everyRow('distance')), source)(0) };
      case 'repeats':
        return { fixed: calculation(numbersIn(everyRow<unknown>('earlier')), source)(0) };
      case 'plainNames':
        return { fixed: calculation(arePlainTexts(everyRow<unknown>('name')), source)(0) };
      case 'keys':
        return { fixed: first === 'first' ? { row: 0 } : column('nameKey') };
      case 'credit':
        return paid((crediting, name) => crediting.credit(first, name));
      case 'pay':
        return paid((crediting, name) => crediting.pay(first, name));
      case 'factor': {
        const part = escalationOf(plan, measureOf(plan, first));
        return { fixed: part ? factorOf(part) : 1 };
      }
      case 'agreed':
        return { fixed: ownQuota(componentOf(plan, first)) };
      case 'part':
        return partSource(componentOf(plan, first))(rest.join('/'));
      default:
        throw new Error(`Nothing stands at ${key}.`);
    }
  };
  return column;
}

/** These are of rows that do not count, too. */
const ofEveryRow: ReadonlySet<string> = new Set([
  ...['nameKey', 'roleKey', 'teamKey', 'earlier'],
  ...['problem', 'counted', 'flag'],
]);

function ofRow(key: string, column: (id: string) => readonly unknown[]): Source {
  const [first = '', last] = key.split('..');
  if (last !== undefined) throw new Error(`${key} is read by functions alone.`);
  const [id = '', as] = first.split('/');
  if (as === 'here') return { at: (row) => ({ row }) };
  const values = column(id);
  if (as === 'amount') return { at: (row) => values[row] ?? 0 };
  return { at: (row) => values[row] };
}

/** What a person has typed in a column. */
export function typedBy({
  plan,
  payees,
  crediting,
}: Pick<PayeeRows, 'plan' | 'payees'> & {
  readonly crediting: Pick<Crediting, 'credits'> | undefined;
}): (id: string) => (row: number) => unknown {
  const entries = new Map(payeeEntries(plan, crediting).map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    return (row) => {
      const payee = payees[row];
      if (!payee) return undefined;
      if (id === 'name' || id === 'role' || id === 'team') return payee[id];
      return payee.unread?.[id] ?? entry?.value(payee) ?? undefined;
    };
  };
}

const componentOf = (plan: Plan, id: string): PlanComponent<Component> => {
  const component = plan.components.find((one) => one.id === id);
  if (!component) throw new Error(`The plan has no component ${id}.`);
  return partOf(plan, component);
};

/** A component's own numbers, and those of its payout table. */
function partSource(part: PlanComponent<Component>): (key: string) => Source {
  const found = sources.get(part.component) ?? sourceOfPart(part);
  sources.set(part.component, found);
  return found;
}

/** A component never changes. */
const sources = new WeakMap<Component, (key: string) => Source>();

function sourceOfPart(part: PlanComponent<Component>): (key: string) => Source {
  const { component } = part;
  const fields = kindOf(component).fields(part);
  const row = { results: [] };
  return sourceOf(component, fields, row, isTable(part) ? tableValues(part) : {});
}
