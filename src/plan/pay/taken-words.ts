import type { Language } from '../../engine/words';
import { amountWords } from '../../formula/amount-words';
import { givesMore } from '../conditions/condition-numbers';
import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { measureOf } from '../parts';
import type { Plan } from '../plan';
import { takenTogether } from '../payee/together/words';
import { gateUnit, isGatedByOwn, isOfQuota } from './limits/gate';
import { followsYear } from './limits/followed-year';

/** What is taken for granted where one result alone is shown: the gate on another measure, and the year. */
export function takenWords(plan: Plan, part: PlanComponent<Component>, language: Language): string {
  const { gate } = part.component;
  const localize = (en: string, da: string) => (language === 'da' ? da : en);
  const year = followsYear(part.component)
    ? localize('For all credit of the year.', 'For hele årets kredit.')
    : '';
  const conditions = conditionsTaken(part, language);
  const together = takenTogether(plan, part.measure)[language];
  if (!gate || isGatedByOwn(part)) return [together, year, conditions].filter(Boolean).join(' ');
  const { name } = measureOf(plan, gate.measure);
  const amount = amountWords(gate.atLeast, gateUnit(plan, gate), language);
  const least = isOfQuota(gate) ? `${amount}${localize(' of the quota', ' af kvoten')}` : amount;
  const taken = localize(
    `With ${name} at ${least}; below it nothing is paid.`,
    `Med ${name} på ${least}; derunder udbetales intet.`,
  );
  return [together, year, taken, conditions].filter(Boolean).join(' ');
}

/** How conditions are taken where one result alone is shown. */
function conditionsTaken(
  { component: { requires: conditions } }: PlanComponent<Component>,
  language: Language,
): string {
  if (!conditions) return '';
  return words[givesMore(conditions) ? conditions.does : 'met'][language];
}

const words = {
  met: { en: 'With its conditions met.', da: 'Når betingelserne er opfyldt.' },
  raise: { en: 'Before its conditions are met.', da: 'Før betingelserne er opfyldt.' },
  cap: {
    en: 'With the cap that its conditions lift.',
    da: 'Med det loft, som betingelserne ophæver.',
  },
} as const;
