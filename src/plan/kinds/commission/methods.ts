import type { CommissionMethod, RateMethod } from '../../../functions/tiered-commission/rule';
import type { Condition, Formula } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { isText } from '../../../formula/operators/conditions/is-text';
import { listCell } from '../../component-places';
import { type ChoiceField, type Column, optionsOf } from '../../field';
import type { TableRow } from '../../kind';
import { methodWords } from '../commission-tiers';
import { usualChoice } from '../tables/usual-choice';
import { tierRows } from '../tier-rows';
import type { CommissionComponent } from './schema';

/*
 * A method for every tier, or one for each: 12.5 % of everything from 75 % on, and 17.5 % only of what
 * lies above 100 %.
 *
 *     payout at From = From * rate                                            of a retroactive tier
 *                    = payout above + rate above * (From - From above)        of a marginal one
 */

/** Whether its rates lie on a straight line from tier to tier, and the one reached pays on everything. */
export const isOnLine = ({ method, methods }: CommissionComponent): boolean =>
  method === 'interpolated' && methods !== 'each';

/** By which method a tier pays, of a table whose rates lie on no line. */
export const methodOf = (
  { method, methods, tiers }: CommissionComponent,
  k: number,
): CommissionMethod => (methods === 'each' ? tiers[k]?.method : undefined) ?? ofOneTier(method);

/** A line needs two tiers: one of its own pays by itself. */
const ofOneTier = (method: RateMethod): CommissionMethod =>
  method === 'interpolated' ? 'marginal' : method;

export const tiersWithMethods = (component: CommissionComponent) =>
  component.tiers.map(({ from, rate }, k) => ({ from, rate, method: methodOf(component, k) }));

const methods = usualChoice<CommissionComponent, 'methods'>(
  ...(['methods', 'one', { en: 'Method', da: 'Metode' }] as const),
  {
    one: { en: 'The same for every tier', da: 'Den samme for alle trin' },
    each: { en: 'One for each tier', da: 'En for hvert trin' },
  },
);

/** The pay stays as it is until a tier is given another method. */
export const methodsField: ChoiceField<CommissionComponent> = {
  ...methods,
  set: (component, value) =>
    methods.set({ ...component, tiers: withMethods(component, value === 'each') }, value),
};

const withMethods = ({ tiers, method }: CommissionComponent, isByTier: boolean) =>
  tiers.map(({ from, rate, ...own }) =>
    isByTier ? { from, rate, method: own.method ?? ofOneTier(method) } : { from, rate },
  );

/** The column of the tiers that says by which method each pays. */
export const methodColumn: Column = {
  label: { en: 'Method', da: 'Metode' },
  unit: 'word',
  options: optionsOf(methodWords),
};

/** The rows of the payout table: where every tier has its method, its cell decides. */
export function commissionRows(component: CommissionComponent): TableRow[] {
  const { method, methods, tiers } = component;
  // The rates on their lines are what a ladder's amounts are.
  if (isOnLine(component)) return tierRows('linear', tiers.length);
  if (methods !== 'each') return tierRows(ofOneTier(method), tiers.length);
  const [onAll, onItsOwn] = (['retroactive', 'marginal'] as const).map((one) =>
    tierRows(one, tiers.length),
  );
  return tiers.flatMap((_, k): TableRow[] => {
    const [all, own] = [onAll?.[k], onItsOwn?.[k]];
    return all && own ? [{ ...own, payout: choose(isRetroactive(k), all.payout, own.payout) }] : [];
  });
}

/** Whether the cell of a tier names the method: as the document does, or in either language. */
function isRetroactive(k: number): Formula<Condition> {
  const cell: Formula = listCell(k, 2);
  const word: CommissionMethod = 'retroactive';
  return anyOf([isText(cell, word), isText(cell, methodWords[word].da)]);
}
