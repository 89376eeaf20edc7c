import * as v from 'valibot';
import { type LineEnd, lineEnds } from '../../../functions/tiered-bonus/rule';
import type { LocalizedText } from '../../../engine/words';
import { constant } from '../../../formula/formula';
import type { ChoiceField } from '../../field';
import { usualChoice } from './usual-choice';

/*
 * How a straight line ends beyond its last step: level, as most do, or onward in the line that led up to
 * it, where that rises. A document that does not say means level.
 */

export const lineEndEntries = {
  beyond: v.optional(v.picklist(lineEnds)),
};

interface MayGoOn {
  readonly mode: string;
  readonly beyond?: LineEnd | undefined;
}

/** How a component's line ends; one that pays in steps has none. */
export const lineEndOf = ({ mode, beyond }: MayGoOn): LineEnd =>
  mode === 'linear' ? (beyond ?? 'level') : 'level';

export const goesOn = (component: MayGoOn): boolean => lineEndOf(component) === 'onward';

/** What it is called with; left out where it goes without saying. */
export const lineEndArgument = (component: MayGoOn) =>
  goesOn(component) ? constant(true) : undefined;

export const lineEndFields = <C extends MayGoOn>({ mode }: C): readonly ChoiceField<C>[] =>
  mode !== 'linear'
    ? []
    : [
        usualChoice<C, 'beyond'>(
          ...([
            'beyond',
            'level',
            { en: 'Above the last step', da: 'Over det sidste trin' },
          ] as const),
          {
            level: { en: 'The last amount', da: 'Det sidste beløb' },
            onward: { en: 'The line goes on', da: 'Linjen fortsætter' },
          },
        ),
      ];

/** Above the last step, in words. */
export const onwardWords: LocalizedText = {
  en: ' Above the last step the line goes on, as long as it rises, and nothing limits it.',
  da: ' Over det sidste trin fortsætter linjen, når den stiger, og intet begrænser den.',
};
