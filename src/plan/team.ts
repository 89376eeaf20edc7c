import { median } from '../engine/outliers';
import { reachProbability } from '../engine/reach-probability';
import type { Words } from '../engine/words';
import { asCompared } from './as-compared';
import { credited } from './credited';
import { type Crediting, withoutDeals } from './crediting';
import { dayNumber } from '../engine/dates';
import { mostPaid } from './most';
import { leadMeasure } from './parts';
import { type PayeePay, agreedQuota, creditedTowardQuota, payeePay } from './payee-pay';
import type { Payee } from './people';
import type { Plan } from './plan';

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

export const teamFlags = {
  notActive: { en: 'Not active in the period', da: 'Ikke aktiv i perioden' },
  standsOut: { en: 'Payout stands out', da: 'Udbetalingen skiller sig ud' },
  sameName: { en: 'Name on several rows', da: 'Navnet står på flere rækker' },
  dealsInFirst: {
    en: 'Deals count in the first row of the name',
    da: 'Handler tæller i den første række med navnet',
  },
} as const satisfies Record<string, Words>;
export type TeamFlag = keyof typeof teamFlags;

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
  const [start, end] = [dayNumber(plan.effective.from), dayNumber(plan.effective.to)];
  const from = Math.max(start, active.from ?? start);
  const days = Math.min(end, active.to ?? end) - from + 1;
  return days <= 0 ? 1 : Math.min(Math.max(asOf - from + 1, 1), days) / days;
}

export function reviewTeam(
  plan: Plan,
  payees: readonly Payee[],
  crediting: Crediting | undefined,
  assumed: TeamAssumptions,
): readonly PayeeReview[] {
  const lead = leadMeasure(plan);
  const hasQuota = agreedQuota(plan) !== undefined;
  const rows = rowsByName(payees);
  const rowsOf = ({ name }: Payee) => rows.get(asCompared(name)) ?? [];
  const reviews = payees.map((payee, k) => {
    const first = rowsOf(payee)[0] ?? k;
    const earlier = first === k ? undefined : first;
    const ownDeals = earlier === undefined ? crediting : crediting && withoutDeals(crediting);
    const pay = payeePay(plan, payee, ownDeals);
    const isCounted = payee.name !== '' && pay.problems.length === 0;
    const reached = pay.credited[lead.id] ?? 0;
    const elapsed = elapsedShare(plan, assumed.asOf, hasQuota ? payee : undefined);
    const inAll = creditedTowardQuota(plan, payee, pay.credited);
    const forecast =
      lead.unit === 'percent' ? inAll : credited(lead, inAll - reached + reached / elapsed);
    const quota = pay.proratedQuota;
    const spread = assumed.uncertainty * (forecast - inAll);
    const chance =
      quota === undefined || quota <= 0
        ? undefined
        : reachProbability(quota, forecast, Math.max(spread, 0));
    const largest = pay.components
      .filter(({ applies }) => applies)
      .reduce((sum, { part, quota: own }) => sum + mostPaid(part, own, 'payee').value, 0);
    return { payee, pay, earlier, forecast, chance, largest, isCounted };
  });
  const counted = reviews.filter(({ isCounted }) => isCounted);
  const middle = middleOf(counted.map(({ pay }) => pay.payout));
  return reviews.map((review) => ({
    ...review,
    flags: review.isCounted
      ? [
          ...flagsOf(review, middle, assumed.sensitivity),
          ...sameNameFlags(rowsOf(review.payee).length, crediting),
        ]
      : [],
  }));
}

/** The median payout and the median distance from it, which payouts are compared with. */
export interface Middle {
  readonly median: number;
  readonly distance: number;
}

export function middleOf(payouts: readonly number[]): Middle {
  if (payouts.length === 0) return { median: 0, distance: 0 };
  const middle = median(Float64Array.from(payouts));
  const distances = payouts.map((payout) => Math.abs(payout - middle));
  return { median: middle, distance: median(Float64Array.from(distances)) };
}

function flagsOf(
  { pay }: Pick<PayeeReview, 'pay'>,
  { median: middle, distance }: Middle,
  sensitivity: number,
): TeamFlag[] {
  const isAway = pay.proratedQuota === 0;
  const score = distance > 0 ? Math.abs(pay.payout - middle) / (1.4826 * distance) : 0;
  return [
    ...(isAway ? (['notActive'] as const) : []),
    ...(Math.round(score * 1e12) / 1e12 >= sensitivity ? (['standsOut'] as const) : []),
  ];
}

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
