import { dayNumber } from '../../engine/dates';
import type { Formula } from '../../formula/formula';
import type { Source } from '../../formula/value';
import { type Columns, ledgerColumns } from '../ledger/columns';
import { componentSource } from '../ledger/component-source';
import { partsOf } from '../parts';
import type { Deal, Payee } from '../people';
import type { Plan } from '../plan';
import { contestedOfDeals, smallSalesOfDeals } from './claims';
import { entryOf } from './entries';
import { dealFormulas } from './formulas';
import { dueSource } from '../payee/due';
import { assignments } from '../payee/values';
import { holdsNumbers, isOwnColumn } from '../exports/columns/named-column';
import { nameIds } from './names';
import { deviationOfDeals, medianOfDeals } from './outliers';

/** What the flags look for; each is an input of the Deals sheet. */
export interface FlagLimits {
  /** An upsell so many days after a small first sale, or sooner, is looked at. */
  readonly days: number;
  /** A first sale below this is small. */
  readonly smallSale: number;
  /** The robust z-score from which an amount stands out. */
  readonly sensitivity: number;
}
export const usualLimits: FlagLimits = { days: 90, smallSale: 100_000, sensitivity: 3.5 };

/** What is asked of all deals at once. */
const ofAllDeals: Readonly<Record<string, Formula<number>>> = {
  ...{ median: medianOfDeals, deviation: deviationOfDeals },
  ...{ smallSales: smallSalesOfDeals, contested: contestedOfDeals },
};

/** What the rows of some deals come to. `team` holds the payees, where there is a Team. */
export function dealColumns(
  plan: Plan,
  deals: readonly Deal[],
  limits: FlagLimits = usualLimits,
  team?: readonly Payee[],
): Columns {
  const names = new Set(nameIds(plan));
  const parts = new Map(
    partsOf(plan).map((part) => [part.component.id, componentSource(part, plan.language)]),
  );
  const rowsOfTeam = assignments(plan, team ?? []);
  const shareOf =
    (splits: readonly { readonly role: string; readonly share: number }[]) =>
    (role: string): Source => ({ fixed: splits.find((split) => split.role === role)?.share ?? 0 });
  const outside: Readonly<Record<string, (name: string, columns: Columns) => Source | undefined>> =
    {
      above: (key, { comesTo }) => {
        const formula = ofAllDeals[key];
        return { fixed: formula ? comesTo(formula)(0) : limits[key as keyof FlagLimits] };
      },
      from: () => ({ fixed: dayNumber(plan.effective.from) }),
      to: () => ({ fixed: dayNumber(plan.effective.to) }),
      due: dueSource(plan),
      missing: () => ({ fixed: 0 }),
      creditShare: shareOf(plan.creditSplits),
      payShare: shareOf(plan.paySplits),
      team: (id) => ({ fixed: rowsOfTeam(id) }),
      part: (name) => {
        const [id = ''] = name.split('/', 1);
        return parts.get(id)?.(name.slice(id.length + 1));
      },
    };
  return ledgerColumns({
    rows: deals.length,
    formulas: dealFormulas(plan, team !== undefined),
    typed: (id) => typedIn(plan, deals, id, names.has(id)),
    outside: (of, name, columns) => outside[of]?.(name, columns) ?? nowhere(of),
  });
}

/** A blank name is an empty text, and one that cannot be read is an error. */
function typedIn(plan: Plan, deals: readonly Deal[], id: string, isName: boolean) {
  const entry = entryOf(plan, id);
  if (!entry) return undefined;
  return (row: number): unknown => {
    const deal = deals[row];
    if (!deal) return undefined;
    if (isName && deal.unread?.[id] !== undefined) return null;
    return entry(deal) ?? (isText(id) ? '' : undefined);
  };
}

const isText = (id: string): boolean =>
  ['deal', 'customer', 'type', 'closer', 'currency', 'product', 'source'].includes(id) ||
  (isOwnColumn(id) && !holdsNumbers(id)) ||
  id.startsWith('owner:');

function nowhere(of: string): never {
  throw new Error(`Nothing of a deal stands at ${of}.`);
}
