import * as v from 'valibot';
import type { LocalizedText } from '../../../engine/words';
import type { ChoiceField } from '../../field';
import { usualChoice } from './usual-choice';

/*
 * What a component pays shares of: one amount for everybody, as an older document means it, or target
 * pay, of which each payee may have another in a column of Team.
 */

const sharesOf = ['amount', 'target'] as const;

export const sharesOfEntries = {
  sharesOf: v.optional(v.picklist(sharesOf)),
};

interface Shares {
  readonly sharesOf?: (typeof sharesOf)[number] | undefined;
}

export const paysOfTarget = ({ sharesOf }: Shares): boolean => sharesOf === 'target';

export const sharesOfField = <C extends Shares>(): ChoiceField<C> =>
  usualChoice<C, 'sharesOf'>(
    ...(['sharesOf', 'amount', { en: 'The amount is', da: 'Beløbet er' }] as const),
    {
      amount: { en: 'The same for everybody', da: 'Det samme for alle' },
      target: { en: 'Each payee’s target pay', da: 'Hver modtagers variable løn ved mål' },
    },
  );

/** As it follows what the rule says of the amount. */
export const sharesOfWords = {
  en: ' It is target pay: who has another on Team is paid the same shares of that, for the time active.',
  da: ' Det er variabel løn ved mål: den, der har en anden på Team, får de samme andele af den, for den aktive tid.',
} as const satisfies LocalizedText;
