import { roundMoney } from '../../engine/money';
import { cumulativeShares, split } from '../../functions/split/rule';
import type { LocalizedText } from '../../engine/words';
import { dayNumber } from '../../engine/dates';
import type { Instalment } from '../payment';
import { triggerWords } from '../payment-terms';
import type { Plan } from '../plan';

/** A part of the pay, and when it falls due. */
export interface Due {
  readonly share: number;
  /** To the cent; in the plan's order, the parts add up to the pay. */
  readonly amount: number;
  readonly cash: number;
  readonly equity: number;
  /** Excel's day number; null where a trigger sets it off. */
  readonly day: number | null;
  readonly trigger: LocalizedText | undefined;
}

/** What is due of a period's pay, when and in what: cash first, the rest in equity. */
export function dueParts(plan: Plan, pay: number): readonly Due[] {
  const { instalments, equityShare } = plan.payment;
  const running = cumulativeShares(instalments.map(({ share }) => share));
  if (!running.ok) throw new Error(running.issues[0].message.en);
  const parts = split(pay, running.value);
  return instalments.map(({ share, due }, k) => {
    const amount = parts[k] ?? 0;
    const cash = roundMoney(amount * (1 - equityShare));
    const trigger = due.on === 'trigger' ? triggerWords[due.trigger] : undefined;
    const equity = roundMoney(amount - cash);
    return { share, amount, cash, equity, day: dueDay(plan, due), trigger };
  });
}

/** The day of an instalment: so many days after the period, or a day of its own. */
export function dueDay(plan: Plan, due: Instalment['due']): number | null {
  switch (due.on) {
    case 'period-end':
      return dayNumber(plan.effective.to) + due.days;
    case 'day':
      return dayNumber(due.day);
    case 'trigger':
      return null;
  }
}
