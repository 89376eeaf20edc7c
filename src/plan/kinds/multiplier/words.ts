import type { Language } from '../../../engine/words';
import { listCell } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { namesOfChosen } from '../chosen';
import { stepsOf } from './fields';
import type { MultiplierComponent } from './schema';

export function multiplierRule(part: PlanComponent<MultiplierComponent>): Pieces {
  const { component } = part;
  const { unit, inWords } = stepsOf(part);
  const factors = (language: Language): Piece[] =>
    component.factors.flatMap((_, k): Piece[] => [
      ...(k === 0 ? [] : [', ']),
      listCell(k, 1, 'percent'),
      language === 'en' ? ' from ' : ' fra ',
      listCell(k, 0, unit),
    ]);
  const isLinear = component.mode === 'linear';
  return {
    en: [
      `What is paid by ${namesOfChosen(part, 'en')} is multiplied by a factor of ${inWords.en}: `,
      ...factors('en'),
      `. Below the first step its factor holds; ${isLinear ? 'between two steps it follows a straight line' : 'at or above a step it is reached'}. The difference is paid, or taken off, here.`,
    ],
    da: [
      `Det, som ${namesOfChosen(part, 'da')} udbetaler, ganges med en faktor efter ${inWords.da}: `,
      ...factors('da'),
      `. Under det første trin gælder dets faktor; ${isLinear ? 'mellem to trin følger den en ret linje' : 'på eller over et trin er det nået'}. Forskellen udbetales eller trækkes fra her.`,
    ],
  };
}
