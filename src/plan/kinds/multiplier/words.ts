import type { ThresholdRule } from '../../../engine/payout-table';
import type { Language, LocalizedText } from '../../../engine/words';
import { listCell } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { namesOfChosen } from '../chosen';
import { fromWords } from '../tables/thresholds';
import { stepRule, stepsOf } from './fields';
import type { MultiplierComponent } from './schema';

export function multiplierRule(part: PlanComponent<MultiplierComponent>): Pieces {
  const { component } = part;
  const { unit, inWords } = stepsOf(part);
  const reached = stepRule(component);
  const factors = (language: Language): Piece[] =>
    component.factors.flatMap((_, k): Piece[] => [
      ...(k === 0 ? [] : [', ']),
      listCell(k, 1, 'percent'),
      ` ${fromWords[reached][language]} `,
      listCell(k, 0, unit),
    ]);
  const { en, da } = component.mode === 'linear' ? onLines : stepReached[reached];
  return {
    en: [
      `What is paid by ${namesOfChosen(part, 'en')} is multiplied by a factor of ${inWords.en}: `,
      ...factors('en'),
      `. Below the first step its factor holds; ${en}. The difference is paid, or taken off, here.`,
    ],
    da: [
      `Det, som ${namesOfChosen(part, 'da')} udbetaler, ganges med en faktor efter ${inWords.da}: `,
      ...factors('da'),
      `. Under det første trin gælder dets faktor; ${da}. Forskellen udbetales eller trækkes fra her.`,
    ],
  };
}

const onLines: LocalizedText = {
  en: 'between two steps it follows a straight line',
  da: 'mellem to trin følger den en ret linje',
};

const stepReached: Record<ThresholdRule, LocalizedText> = {
  at: { en: 'at or above a step it is reached', da: 'på eller over et trin er det nået' },
  above: {
    en: 'only above a step is it reached, and exactly on it the factor before still holds',
    da: 'først over et trin er det nået, og præcis på det gælder faktoren før stadig',
  },
};
