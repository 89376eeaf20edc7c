import { da, en, type LocalizedText } from '../../engine/words';
import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import type { Plan } from '../../plan/plan';
import { columnOf, valueIn } from './fields';

/**
 * What is asked about a rate above 100 % of money, which is possible and mostly a slip. Of a count a
 * rate is an amount for each unit, and nothing is asked.
 */
export function rateQuestion(
  plan: Plan,
  part: PlanComponent<Component>,
  field: string,
): LocalizedText | undefined {
  const column = columnOf(plan, part, field);
  const rate = valueIn(plan, part, field);
  const isRate = column !== undefined && 'isRate' in column && column.isRate;
  if (!isRate || part.measure.unit !== 'money' || typeof rate !== 'number' || rate <= 1) {
    return undefined;
  }
  return {
    en: `Is ${en.percent(rate)} meant? Such a rate pays more than the amount itself.`,
    da: `Er ${da.percent(rate)} rigtigt? Den sats udbetaler mere end selve beløbet.`,
  };
}
