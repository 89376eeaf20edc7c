import type { Plan } from '../../plan/plan';

const months: Record<Plan['period'], number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The whole month, quarter, half or year that a day lies in. */
export function wholePeriod(period: Plan['period'], day: string): Plan['effective'] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month - 1 - ((month - 1) % months[period]);
  const dayOf = (at: number, date: number) =>
    new Date(Date.UTC(year, at, date)).toISOString().slice(0, 10);
  return { from: dayOf(first, 1), to: dayOf(first + months[period], 0) };
}

/** A plan whose days are one whole period keeps to one when that is another; other days are a person's own. */
export function withPeriod(plan: Plan, period: Plan['period']): Pick<Plan, 'period' | 'effective'> {
  const { from, to } = plan.effective;
  const whole = wholePeriod(plan.period, from);
  const isWhole = whole.from === from && whole.to === to;
  return { period, effective: isWhole ? wholePeriod(period, from) : plan.effective };
}
