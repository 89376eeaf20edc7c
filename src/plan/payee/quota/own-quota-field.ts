import type { ChoiceField } from '../../field';
import type { Piece, PlanComponent } from '../../kind';
import { type Component, fillsTable } from '../../kinds';
import type { Plan } from '../../plan';
import type { Language, LocalizedText } from '../../../engine/words';
import { quotaPartOf } from '../../parts';
import { mayHaveOwnQuotas, ownQuotaId } from './own-quotas';

const options = {
  proportional: { en: 'In proportion to the measure’s', da: 'I forhold til målepunktets' },
  typed: { en: 'In a column of Team', da: 'I en kolonne på Team' },
} as const satisfies Record<string, LocalizedText>;

/** Where the own quotas of payees come from, of a component with a quota beside that of the first measure. */
export const ownQuotaField = (
  plan: Plan,
  part: PlanComponent<Component>,
): ChoiceField<Component> | undefined =>
  mayHaveOwnQuotas(plan, part)
    ? {
        ...{ kind: 'choice', id: 'ownQuotas' },
        label: { en: 'Own quotas of payees', da: 'Modtagernes egne kvoter' },
        options: Object.entries(options).map(([value, label]) => ({ value, label })),
        get: (component) => (isTyped(component) ? 'typed' : 'proportional'),
        set: (component, value) => withOwnQuotas(component, value === 'typed'),
      }
    : undefined;

const isTyped = (component: Component): boolean =>
  fillsTable(component) && component.ownQuotas === 'typed';

function withOwnQuotas(component: Component, typed: boolean): Component {
  if (!fillsTable(component)) return component;
  const changed = { ...component };
  delete changed.ownQuotas;
  return typed ? { ...changed, ownQuotas: 'typed' } : changed;
}

/** What is said of them in the rule, where a payee may have another quota than the plan. */
export function ownQuotaWords(
  plan: Plan,
  part: PlanComponent<Component>,
  language: Language,
): readonly Piece[] {
  if (!mayHaveOwnQuotas(plan, part)) return [];
  if (isTyped(part.component)) return [words.typed[language]];
  const first = quotaPartOf(plan, part.measure);
  const isMoved = first && first.component.id !== part.component.id && ownQuotaId(plan, first);
  return isMoved ? [words.proportional[language]] : [];
}

const words = {
  typed: {
    en: ' Payees’ own quotas of it stand in a column of Team.',
    da: ' Modtagernes egne kvoter for den står i en kolonne på Team.',
  },
  proportional: {
    en: ' A payee’s own quota of the measure moves this one in the same proportion.',
    da: ' En modtagers egen kvote for målepunktet flytter denne i samme forhold.',
  },
} as const satisfies Record<string, LocalizedText>;
