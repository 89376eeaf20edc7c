import * as v from 'valibot';
import type { Issue } from '../../../engine/result';
import { atLeast } from '../../../engine/rules';
import type { LocalizedText } from '../../../engine/words';
import { input } from '../../component-places';
import { type ChoiceField, type NumberField, optionsOf } from '../../field';
import type { Pieces } from '../../kind';

/* The least and the most for each deal, as a component that pays by deal says them. */

const amount = v.optional(v.pipe(v.number(), v.minValue(0)));
export const dealLimitEntries = { dealLeast: amount, dealMost: amount };

export interface DealLimits {
  readonly dealLeast?: number | undefined;
  readonly dealMost?: number | undefined;
}

type Choice = 'none' | 'least' | 'most' | 'both';

const choiceOf = ({ dealLeast, dealMost }: DealLimits): Choice =>
  dealLeast === undefined
    ? dealMost === undefined
      ? 'none'
      : 'most'
    : dealMost === undefined
      ? 'least'
      : 'both';

/** What a person begins with. */
const [usualLeast, usualMost] = [100, 100_000];

const options: Record<Choice, LocalizedText> = {
  none: { en: 'No least, no most', da: 'Intet minimum eller loft' },
  least: { en: 'A least for each', da: 'Et minimum pr. handel' },
  most: { en: 'A most for each', da: 'Et loft pr. handel' },
  both: { en: 'A least and a most for each', da: 'Et minimum og et loft pr. handel' },
};

/** The choice, and an amount for each limit that there is. */
export function dealLimitFields<C extends DealLimits>(
  component: C,
): readonly (ChoiceField<C> | NumberField<C>)[] {
  const choice: ChoiceField<C> = {
    ...{ kind: 'choice', id: 'dealLimits', options: optionsOf(options), usual: 'none' },
    label: { en: 'Limits of each deal', da: 'Grænser for hver handel' },
    get: choiceOf,
    set: (one, value) => {
      const { dealLeast = usualLeast, dealMost = usualMost } = one;
      const others = Object.entries(one).filter(([id]) => id !== 'dealLeast' && id !== 'dealMost');
      return {
        ...Object.fromEntries(others),
        ...((value === 'least' || value === 'both') && { dealLeast }),
        ...((value === 'most' || value === 'both') && { dealMost }),
      } as C;
    },
  };
  return [
    choice,
    ...(component.dealLeast === undefined ? [] : [limitField<C>('dealLeast', leastWords)]),
    ...(component.dealMost === undefined ? [] : [limitField<C>('dealMost', mostWords)]),
  ];
}

const leastWords: LocalizedText = { en: 'Least for a deal', da: 'Minimum pr. handel' };
const mostWords: LocalizedText = { en: 'Most for a deal', da: 'Loft pr. handel' };

const limitField = <C extends DealLimits>(
  id: keyof DealLimits,
  label: LocalizedText,
): NumberField<C> => ({
  ...{ kind: 'number', id, label, unit: 'money', allows: 'zero or more' },
  name:
    id === 'dealLeast'
      ? { en: 'LeastForDeal', da: 'MinimumPrHandel' }
      : { en: 'MostForDeal', da: 'LoftPrHandel' },
  get: (component) => component[id] ?? 0,
  set: (component, value) => ({ ...component, [id]: value }),
});

/** A limit is 0 or more. */
export const dealLimitIssues = ({ dealLeast = 0, dealMost = 0 }: DealLimits): Issue[] => [
  ...atLeast(0, dealLeast, ['dealLeast']),
  ...atLeast(0, dealMost, ['dealMost']),
];

/** A sentence more for each limit; none where there is none. */
export function dealLimitWords({ dealLeast, dealMost }: DealLimits): Pieces {
  const [least, most] = [input('dealLeast', 'money'), input('dealMost', 'money')];
  return {
    en: [
      ...(dealLeast === undefined ? [] : [' No deal pays less than ', least, '.']),
      ...(dealMost === undefined
        ? []
        : [' No deal pays more than ', most, '; what would is flagged as a windfall.']),
    ],
    da: [
      ...(dealLeast === undefined ? [] : [' Ingen handel giver mindre end ', least, '.']),
      ...(dealMost === undefined
        ? []
        : [' Ingen handel giver mere end ', most, '; den, der ville, markeres som et lykketræf.']),
    ],
  };
}
