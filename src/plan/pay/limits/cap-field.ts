import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Component } from '../../kinds';
import { targetOf } from '../../payee/target-pay';
import { isOfTarget, withCapIs } from './cap';

const options = {
  amount: { en: 'An amount', da: 'Et beløb' },
  target: { en: 'A share of target pay', da: 'En andel af variabel løn ved mål' },
} as const satisfies Record<string, LocalizedText>;

/** What the cap is, of a component that has one and pays shares of target pay. */
export const capIsField = (part: PlanComponent<Component>): ChoiceField<Component> | undefined =>
  part.component.cap !== null && targetOf(part)
    ? {
        ...{ kind: 'choice', id: 'capIs', options: optionsOf(options), usual: 'amount' },
        label: { en: 'The cap is', da: 'Loftet er' },
        get: (component) => (isOfTarget(component) ? 'target' : 'amount'),
        set: (component, value) => withCapIs(component, value === 'target' ? 'target' : 'amount'),
      }
    : undefined;
