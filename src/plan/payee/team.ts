import { dayNumber } from '../../engine/dates';
import { valueOf } from '../../formula/value';
import { asCompared } from '../as-compared';
import type { Crediting } from '../deals/crediting';
import { type PayeePay, payIn, unpaid } from './payee-pay';
import { type PayeeFormulas, payeeFormulas } from './formulas';
import type { TeamFlag } from './flags';
import { elapsed, ownElapsed } from './outlook';
import { agreedQuota } from './quota-part';
import { payeeColumns } from './values';
import { payeeProblems } from './problems';
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

/** A payee with what the plan pays and what is expected, in the columns of the Team sheet. */
export interface PayeeReview {
  readonly payee: Payee;
  readonly pay: PayeePay;
  /**
   * The first measure's result of the days active, if it goes on as it began; with earlier credit
   * where the quota is the year's.
   */
  readonly forecast: number;
  /** The chance of reaching the quota; undefined without one. */
  readonly chance: number | undefined;
  /** The most that the plan can pay the payee in the period; Infinity where nothing limits it. */
  readonly largest: number;
  readonly flags: readonly TeamFlag[];
  /** The place of the first row of its name, where that is another one: deals count in the first alone. */
  readonly earlier: number | undefined;
  /** Whether the row counts: it names somebody, and everything in it can be read. */
  readonly isCounted: boolean;
}

/**
 * The share of the period, or of a payee's days in it, that has passed by a day: at least one day
 * and at most all. All of it for a payee who is not active in the period.
 */
export function elapsedShare(
  plan: Plan,
  asOf: number,
  active: Pick<Payee, 'from' | 'to'> = { from: null, to: null },
): number {
  const period: Record<string, unknown> = {
    '/from': dayNumber(plan.effective.from),
    '/to': dayNumber(plan.effective.to),
    '/assumed/asOf': asOf,
  };
  const ofPeriod = valueOf(elapsed, (key) => period[key]);
  const own = {
    ...period,
    ...{ '@from': active.from, '@from/amount': active.from ?? 0, '@to': active.to },
    '/assumed/elapsed': ofPeriod,
  };
  return valueOf(ownElapsed, (key) => own[key as keyof typeof own]);
}

export const reviewTeam = (...team: Parameters<typeof calculatedTeam>): readonly PayeeReview[] =>
  calculatedTeam(...team).reviews;

/**
 * Each payee's review, and what every column of the Team sheet comes to. `inWords` are the formulas of
 * columns that say something in the sheet's language.
 */
export interface CalculatedTeam {
  readonly reviews: readonly PayeeReview[];
  readonly formulas: PayeeFormulas;
  readonly values: (id: string) => readonly unknown[];
}

export function calculatedTeam(
  plan: Plan,
  payees: readonly Payee[],
  crediting: Crediting | undefined,
  assumed: TeamAssumptions,
  inWords: PayeeFormulas = {},
): CalculatedTeam {
  const problems = payeeProblems(plan, payees, crediting);
  const isLeftOut = (row: number) => payees[row]?.name === '' || problems[row]?.length !== 0;
  const formulas = { ...payeeFormulas(plan, crediting), ...inWords };
  const columns = payeeColumns({
    ...{ plan, payees, crediting, assumed: { ...assumed }, isLeftOut, formulas },
  });
  const hasQuota = agreedQuota(plan) !== undefined;
  const rows = rowsByName(payees);
  const reviews = payees.map((payee, k): PayeeReview => {
    const earlier = columns('earlier')[k];
    const row = { payee, earlier: typeof earlier === 'number' ? earlier - 1 : undefined };
    if (isLeftOut(k)) {
      const pay = unpaid(plan, problems[k] ?? []);
      return { ...row, pay, ...{ forecast: 0, chance: undefined, largest: 0 }, ...leftOut };
    }
    const chance = hasQuota ? columns('chance')[k] : undefined;
    const names = rows.get(asCompared(payee.name))?.length ?? 1;
    return {
      ...row,
      pay: payIn(plan, payee, columns, k),
      forecast: Number(columns('forecast')[k]),
      chance: typeof chance === 'number' ? chance : undefined,
      largest: Number(columns('largest')[k]),
      isCounted: true,
      flags: [
        ...(hasQuota && columns('prorated')[k] === 0 ? (['notActive'] as const) : []),
        ...(columns('standsOut')[k] === true ? (['standsOut'] as const) : []),
        ...sameNameFlags(names, crediting),
      ],
    };
  });
  return { reviews, formulas, values: columns };
}

const leftOut = { flags: [], isCounted: false };

function rowsByName(payees: readonly Payee[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  payees.forEach(({ name }, k) => {
    const own = rows.get(asCompared(name));
    if (own) own.push(k);
    else rows.set(asCompared(name), [k]);
  });
  return rows;
}

/** Two rows of one name are one person for the deals: they would be credited and paid twice. */
const sameNameFlags = (rows: number, crediting: Crediting | undefined): TeamFlag[] =>
  rows < 2 ? [] : crediting ? ['sameName', 'dealsInFirst'] : ['sameName'];

/** The bands of attainment that payees are counted in: from, and up to but not including. */
export const attainmentBands = [0, 0.5, 0.8, 1, 1.2] as const;

/**
 * The first dozen teams in the order in which they come. A name is the same without regard to case,
 * as a spreadsheet compares it.
 */
export function teamsOf(payees: readonly Payee[]): readonly string[] {
  const teams = new Map<string, string>();
  for (const { team } of payees) {
    const key = asCompared(team);
    if (team !== '' && !teams.has(key)) teams.set(key, team);
  }
  return [...teams.values()].slice(0, 12);
}
