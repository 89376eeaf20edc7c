import type { Language } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { measureOf } from '../parts';
import type { Plan } from '../plan';
import { gateUnit, isGatedByOwn, isOfQuota } from './gate';
import { followsYear } from './limits';

/** What is taken for granted where one result alone is shown: the gate on another measure, and the year. */
export function takenWords(plan: Plan, part: PlanComponent<Component>, language: Language): string {
  const { gate } = part.component;
  const localize = (en: string, da: string) => (language === 'da' ? da : en);
  const year = followsYear(part.component)
    ? localize('For all credit of the year.', 'For hele årets kredit.')
    : '';
  if (!gate || isGatedByOwn(part)) return year;
  const { name } = measureOf(plan, gate.measure);
  const amount = amountWords(gate.atLeast, gateUnit(plan, gate), language);
  const least = isOfQuota(gate) ? `${amount}${localize(' of the quota', ' af kvoten')}` : amount;
  const taken = localize(
    `With ${name} at ${least}; below it nothing is paid.`,
    `Med ${name} på ${least}; derunder udbetales intet.`,
  );
  return [year, taken].filter(Boolean).join(' ');
}
