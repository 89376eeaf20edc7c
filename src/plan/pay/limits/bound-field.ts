import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Component } from '../../kinds';
import { targetOf } from '../../payee/target/target-pay';
import { type Bound, isOfTarget, withBoundIs } from './bounds';

const amount: LocalizedText = { en: 'An amount', da: 'Et beløb' };
const shareOf = {
  pay: { en: 'A share of target pay', da: 'En andel af variabel løn ved mål' },
  bonus: { en: 'A share of the target bonus', da: 'En andel af målbonussen' },
} as const satisfies Record<string, LocalizedText>;
const labels: Record<Bound, LocalizedText> = {
  cap: { en: 'The cap is', da: 'Loftet er' },
  floor: { en: 'The floor is', da: 'Minimum er' },
};

/** What the cap or the floor is, of a component that has one and pays shares of a target. */
export const boundIsField = (
  part: PlanComponent<Component>,
  bound: Bound,
): ChoiceField<Component> | undefined =>
  part.component[bound] !== null && 'target' in part.component
    ? {
        ...{ kind: 'choice', id: `${bound}Is`, usual: 'amount' },
        options: optionsOf({ amount, target: shareOf[targetOf(part) ? 'pay' : 'bonus'] }),
        label: labels[bound],
        get: (component) => (isOfTarget(component, bound) ? 'target' : 'amount'),
        set: (component, value) =>
          withBoundIs(component, bound, value === 'target' ? 'target' : 'amount'),
      }
    : undefined;
