import { median } from '../../formula/operators/columns/medians';
import { numbersIn } from '../../formula/operators/columns/counts';
import type { Formula } from '../../formula/formula';
import type { Source } from '../../formula/value';
import { arePlainTexts } from '../../formula/operators/texts/plain-texts';
import { sourceOf } from '../component-places';
import type { Crediting } from '../ledger/crediting';
import { dayNumber } from '../../engine/dates';
import type { PlanComponent } from '../kind';
import { type Component, kindOf, ownQuota } from '../kinds';
import { factorOf } from '../pay/component-pay';
import { escalationOf, measureOf, partOf } from '../parts';
import { dueSource } from './due';
import { typedBy } from './entries';
import type { Payee } from '../people';
import type { Plan } from '../plan';
import { tableValues } from '../pay/table-rows';
import type { Flow } from '../retention/ratios';
import { comesFromDeals } from '../deals/roles';
import type { Sum } from '../said/of-deals';
import { type PayeeFormulas, payeeFormulas } from './formulas';
import { elapsedOf } from './outlook';
import { type Columns, ledgerColumns } from '../ledger/columns';
import { everyRow } from '../ledger/places';

/** What stands in the rows of a team, and what their formulas come to. */
export interface PayeeRows {
  readonly plan: Plan;
  readonly payees: readonly Payee[];
  readonly crediting: Crediting | undefined;
  readonly assumed: Readonly<Record<string, number>>;
  readonly formulas: PayeeFormulas;
}

/** The columns of a team: of rows that do not count they hold an empty text. */
export function payeeColumns(rows: PayeeRows): Columns {
  const { plan, payees, crediting, formulas } = rows;
  const typed = typedBy(rows);
  const paid =
    (pay: (crediting: Crediting, id: string, payee: Payee) => number) =>
    (id: string): Source => ({
      at: (row) => {
        const payee = payees[row];
        return crediting && payee ? pay(crediting, id, payee) : 0;
      },
    });
  const once =
    (formula: Formula) =>
    (_: string, { comesTo }: Columns): Source => ({ fixed: comesTo(formula)(0) });
  const outside: Readonly<Record<string, (name: string, columns: Columns) => Source>> = {
    from: () => ({ fixed: dayNumber(plan.effective.from) }),
    to: () => ({ fixed: dayNumber(plan.effective.to) }),
    due: dueSource(plan),
    missing: () => ({ fixed: 0 }),
    assumed: (name, { comesTo }) => ({
      fixed: name === 'elapsed' ? comesTo(elapsedOf(plan))(0) : rows.assumed[name],
    }),
    median: once(median(everyRow('payout'))),
    medianDistance: once(median(everyRow('distance'))),
    repeats: once(numbersIn(everyRow<unknown>('earlier'))),
    plainNames: once(arePlainTexts(everyRow<unknown>('name'))),
    keys: (name, { column }) => ({ fixed: name === 'first' ? { row: 0 } : column('nameKey') }),
    credit: paid((from, measure, payee) => from.credit(measure, payee)),
    retained: paid((from, flow, payee) => from.retained(flow as Flow, payee)),
    said: paid((from, of, payee) => {
      const [measure = '', sum] = of.split('/');
      return from.said(sum as Sum, measure, payee);
    }),
    pay: paid((from, component, payee) => from.pay(component, payee)),
    factor: (measure) => {
      const part = escalationOf(plan, measureOf(plan, measure));
      return { fixed: part ? factorOf(part, plan) : 1 };
    },
    agreed: (id) => ({ fixed: ownQuota(componentOf(plan, id)) }),
    part: (name) => {
      const [id = ''] = name.split('/', 1);
      return partSource(componentOf(plan, id))(name.slice(id.length + 1));
    },
  };
  const all: Columns = ledgerColumns({
    ...{ rows: payees.length, formulas },
    typed: (id) => (formulas[id] ? undefined : typed(id)),
    outside: (of, name, columns) => {
      const found = outside[of];
      if (!found) throw new Error(`Nothing of a payee stands at ${of}.`);
      return found(name, columns);
    },
    isLeftOut: (row, id) => !isOfEveryRow(id) && all.column('counted')[row] === '',
  });
  return all;
}

/** The columns by which deals find the rows of their payees, which no deal changes. */
export function assignments(plan: Plan, payees: readonly Payee[]): Columns['column'] {
  const formulas = payeeFormulas(plan, withoutDeals);
  return payeeColumns({ plan, payees, assumed: {}, crediting: withoutDeals, formulas }).column;
}

/** Deals that credit and pay nobody. */
const withoutDeals: Crediting = {
  ...{ credits: comesFromDeals, credit: () => 0, retained: () => 0, said: () => 0 },
  ...{ pay: () => 0, deals: () => [] },
};

/** These are of rows that do not count, too. */
const isOfEveryRow = (id: string): boolean => ofEveryRow.has(id.split(':', 1)[0] ?? '');
const ofEveryRow: ReadonlySet<string> = new Set([
  ...['nameKey', 'roleKey', 'teamKey', 'managerKey', 'place', 'earlier', 'teamFirst'],
  ...['teamPlace', 'above', 'pool'],
  ...['problem', 'firstDay', 'lastDay', 'counted', 'teamRow', 'sureRow', 'missing', 'flag'],
]);

const componentOf = (plan: Plan, id: string): PlanComponent<Component> => {
  const component = plan.components.find((one) => one.id === id);
  if (!component) throw new Error(`The plan has no component ${id}.`);
  return partOf(plan, component);
};

/** A component's own numbers, and those of its payout table. */
function partSource(part: PlanComponent<Component>): (key: string) => Source {
  const { component } = part;
  const known = sources.get(component);
  if (known) return known;
  const fields = kindOf(component).fields(part);
  const made = sourceOf(component, fields, { results: [] }, tableValues(part));
  sources.set(component, made);
  return made;
}

/** A component never changes. */
const sources = new WeakMap<Component, (key: string) => Source>();
