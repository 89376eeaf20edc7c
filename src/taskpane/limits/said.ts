import { type Language, type LocalizedText } from '../../engine/words';
import { comesTo } from '../../plan/component-places';
import type { PlanComponent } from '../../plan/kind';
import {
  type Component,
  isTarget,
  kindOf,
  movesTarget,
  paysForPeriod,
  targetKindOf,
} from '../../plan/kinds';
import { type LimitName, limitNames, limitSentences } from '../../plan/pay/limits/limit-sentences';
import { sentence } from '../../plan/pay/sentence';
import { sharingOf, sharingWords } from '../../plan/pay/sharing-words';
import { ownQuotaField } from '../../plan/payee/quota/own-quota-field';
import type { Plan } from '../../plan/plan';
import { texts } from './texts';

/** What limits a component, and whom it pays, each said in a sentence and changed where that stands. */
export type Limit = LimitName | 'people';

/** What limits the component now, in the Plan sheet's own words, the people first. */
export function saidLimits(
  plan: Plan,
  part: PlanComponent<Component>,
  language: Language,
): readonly { readonly limit: Limit; readonly words: string }[] {
  const people = sharingWords(plan, part);
  const fields = kindOf(part.component).fields(part);
  return [
    ...(people ? [{ limit: 'people' as const, words: people[language] }] : []),
    ...(isTarget(part) ? [] : limitSentences(plan, part, language)).map(({ limit, pieces }) => ({
      limit,
      words: String(comesTo(sentence(pieces, language), part, fields)).trim(),
    })),
  ];
}

export function otherLimits(
  plan: Plan,
  part: PlanComponent<Component>,
  said: readonly { readonly limit: Limit }[],
): readonly Limit[] {
  const isThere = (limit: Limit) => said.some((one) => one.limit === limit);
  return offered.filter((limit) => !isThere(limit) && mayHave(plan, part, limit));
}

/** What is wanted most, first. */
const offered = ['people', 'cap', 'gate', 'floor', 'conditions', 'year', 'quotas'] as const;

function mayHave(plan: Plan, part: PlanComponent<Component>, limit: Limit): boolean {
  const { component, measure } = part;
  if (movesTarget(component)) {
    return limit === 'people' && targetKindOf(component).base !== undefined;
  }
  switch (limit) {
    case 'quotas':
      return ownQuotaField(plan, part) !== undefined;
    case 'year':
      // A total has no earlier credit.
      return paysForPeriod(component) && !measure.total;
    default:
      return true;
  }
}

/** What people are added as: what a component shares of a deal is its pay, its credit or neither. */
export const nameOf = (part: PlanComponent<Component>, limit: Limit): LocalizedText =>
  limit === 'people' ? texts.people[sharingOf(part) ?? 'roles'] : texts[limit];

export const meaningOf = (part: PlanComponent<Component>, limit: Limit): LocalizedText =>
  limit === 'people' ? texts.peopleMean[sharingOf(part) ?? 'roles'] : texts.means[limit];

/** The limit that a field belongs to; undefined of another field. */
export function limitOfField(field: string): Limit | undefined {
  if (/^(condition\d+|each|until)$/.test(field)) return 'conditions';
  return limitNames.find((limit) => limit === field);
}
