import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Component } from '../../kinds';
import { targetOf } from '../../payee/target-pay';
import { isOfTarget, withCapIs } from './cap';

const amount: LocalizedText = { en: 'An amount', da: 'Et beløb' };
const shareOf = {
  pay: { en: 'A share of target pay', da: 'En andel af variabel løn ved mål' },
  bonus: { en: 'A share of the target bonus', da: 'En andel af målbonussen' },
} as const satisfies Record<string, LocalizedText>;

/** What the cap is, of a component that has one and pays shares of a target. */
export const capIsField = (part: PlanComponent<Component>): ChoiceField<Component> | undefined =>
  part.component.cap !== null && 'target' in part.component
    ? {
        ...{ kind: 'choice', id: 'capIs', usual: 'amount' },
        options: optionsOf({ amount, target: shareOf[targetOf(part) ? 'pay' : 'bonus'] }),
        label: { en: 'The cap is', da: 'Loftet er' },
        get: (component) => (isOfTarget(component) ? 'target' : 'amount'),
        set: (component, value) => withCapIs(component, value === 'target' ? 'target' : 'amount'),
      }
    : undefined;
