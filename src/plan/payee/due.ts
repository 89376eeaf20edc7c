import type { LocalizedText } from '../../engine/words';
import { dayNumber } from '../../engine/dates';
import { type Formula, constant } from '../../formula/formula';
import { partOf } from '../../formula/functions/part-of';
import { minus } from '../../formula/operators/numbers/minus';
import { sumOf } from '../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { type Source, valueOf } from '../../formula/value';
import type { Instalment } from '../payment/payment';
import { triggerWords } from '../payment/payment-terms';
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

/** What of an instalment is paid in cash, and the rest in equity. */
export const inCash = (amount: Formula<number>, equityShare: Formula<number>): Formula<number> =>
  toTheCent(times(amount, minus(constant(1), equityShare)));
export const inEquity = (amount: Formula<number>, cash: Formula<number>): Formula<number> =>
  rounded(minus(amount, cash), constant(2));

/** What is due of a period's pay, when and in what: cash first, the rest in equity. */
export function dueParts(plan: Plan, pay: number): readonly Due[] {
  const { instalments, equityShare } = plan.payment;
  const running = (count: number) =>
    sumOf(instalments.slice(0, count).map(({ share }) => constant(share)));
  return instalments.map(({ share, due }, k) => {
    const part = partOf(constant(pay), running, k, instalments.length);
    const inMoney = inCash(part, constant(equityShare));
    const [amount, cash, equity] = [part, inMoney, inEquity(part, inMoney)].map((one) =>
      valueOf(one, noPlace),
    ) as [number, number, number];
    const trigger = due.on === 'trigger' ? triggerWords[due.trigger] : undefined;
    return { share, amount, cash, equity, day: dueDay(plan, due), trigger };
  });
}

/** What stands where formulas of rows read the shares and days of instalments; a trigger has the period's last day. */
export const dueSource =
  (plan: Plan) =>
  (name: string): Source => {
    const [of, k] = name.split('.');
    const instalment = plan.payment.instalments[Number(k)];
    if (!instalment) throw new Error(`The plan has no instalment ${name}.`);
    const day = dueDay(plan, instalment.due) ?? dayNumber(plan.effective.to);
    return { fixed: of === 'share' ? instalment.share : day };
  };

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

function noPlace(key: string): never {
  throw new Error(`An instalment reads no ${key}.`);
}
