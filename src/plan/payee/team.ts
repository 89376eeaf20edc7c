import { dayNumber } from '../../engine/dates';
import { asCompared } from '../ledger/as-compared';
import type { Columns } from '../ledger/columns';
import type { Crediting } from '../ledger/crediting';
import { type PayeeFormulas, payeeFormulas } from './formulas';
import { payeeColumns } from './values';
import type { Payee } from '../people';
import type { Plan } from '../plan';

/** What the Team sheet assumes; each is an input on it. */
export interface TeamAssumptions {
  /** The day up to which results are known, as Excel's day number. */
  readonly asOf: number;
  /** The standard deviation of what is still to come, as a share of it. */
  readonly uncertainty: number;
  /** What is left of sales before pay by this plan. */
  readonly margin: number;
  /** The robust z-score from which a payout stands out. */
  readonly sensitivity: number;
}

export const usualAssumptions = (plan: Plan): TeamAssumptions => {
  const [from, to] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  return {
    asOf: from + Math.floor(((to - from + 1) * 2) / 3) - 1,
    uncertainty: 0.15,
    margin: 0.4,
    sensitivity: 3.5,
  };
};

/**
 * What every column of the Team sheet comes to. `inWords` are the formulas of columns that say
 * something in the sheet's language.
 */
export interface CalculatedTeam {
  readonly payees: readonly Payee[];
  readonly formulas: PayeeFormulas;
  readonly values: (id: string) => readonly unknown[];
  readonly comesTo: Columns['comesTo'];
}

export function calculatedTeam(
  plan: Plan,
  payees: readonly Payee[],
  crediting: Crediting | undefined,
  assumed: TeamAssumptions,
  inWords: PayeeFormulas = {},
): CalculatedTeam {
  const formulas = { ...payeeFormulas(plan, crediting), ...inWords };
  const { column, comesTo } = payeeColumns({
    ...{ plan, payees, crediting, assumed: { ...assumed }, formulas },
  });
  return { payees, formulas, values: column, comesTo };
}

/** The bands of attainment that payees are counted in: from, and up to but not including. */
export const attainmentBands = [0, 0.5, 0.8, 1, 1.2] as const;

/** How many teams there are. A name is the same without regard to case, as a spreadsheet compares it. */
export const teamsIn = (payees: readonly Payee[]): number =>
  new Set(payees.flatMap(({ team }) => (team === '' ? [] : [asCompared(team)]))).size;
