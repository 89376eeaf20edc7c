import type { ThresholdRule } from '../../../engine/payout-table';
import type { Language, LocalizedText } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { namesOfChosen } from '../chosen';
import { paysOfTarget, sharesOfWords } from '../tables/shares-of';
import { acrossOf, thresholdRule } from './fields';
import type { MatrixComponent } from './schema';

type Part = PlanComponent<MatrixComponent>;

/** A matrix's rule in words; its numbers stand in the grid. */
export const matrixRule = (part: Part): Pieces => ({
  en: [...given(part).en, ...read(part).en, ...beyond(part, 'en'), ...own(part, 'en')],
  da: [...given(part).da, ...read(part).da, ...beyond(part, 'da'), ...own(part, 'da')],
});

/** What the grid gives, and what becomes of it. */
function given(part: Part): Pieces {
  const [down, across] = [part.measure.name, acrossOf(part).name];
  switch (part.component.gives) {
    case 'pay':
      return {
        en: [`The amount that is paid is read from a grid of ${down} and ${across}: `],
        da: [`Det beløb, der udbetales, aflæses i et gitter af ${down} og ${across}: `],
      };
    case 'share':
      return {
        en: [
          'Of ',
          input('amount', 'money'),
          ` the share is paid that stands in a grid of ${down} and ${across}: `,
        ],
        da: [
          'Af ',
          input('amount', 'money'),
          ` udbetales den andel, der står i et gitter af ${down} og ${across}: `,
        ],
      };
    case 'factor':
      return {
        en: [
          `What is paid by ${namesOfChosen(part, 'en')} is multiplied by a factor of ${down} and ${across}, and the difference is paid, or taken off, here: `,
        ],
        da: [
          `Det, som ${namesOfChosen(part, 'da')} udbetaler, ganges med en faktor efter ${down} og ${across}, og forskellen udbetales eller trækkes fra her: `,
        ],
      };
  }
}

/** Whose the amount is that shares are shares of. */
const own = ({ component }: Part, language: Language): readonly Piece[] =>
  component.gives === 'share' && paysOfTarget(component) ? [sharesOfWords[language]] : [];

/** Which cell of the grid it is. */
function read({ component }: Part): Pieces {
  const isAbove = thresholdRule(component) === 'above';
  return component.method === 'steps'
    ? {
        en: [
          `the cell in the last row and the last column that are ${isAbove ? 'exceeded' : 'reached'}.`,
        ],
        da: [
          `cellen i den sidste række og den sidste kolonne, der er ${isAbove ? 'overskredet' : 'nået'}.`,
        ],
      }
    : {
        en: ['straight lines between the cells of the grid.'],
        da: ['rette linjer mellem gitterets celler.'],
      };
}

/** A factor is that of the nearest row and column; exactly on the first it is outside, where it has to be exceeded. */
const outside: Record<ThresholdRule, LocalizedText> = {
  at: {
    en: ' Outside the grid its nearest row and column hold.',
    da: ' Uden for gitteret gælder den nærmeste række og kolonne.',
  },
  above: {
    en: ' Exactly on a threshold the row or column before it still holds; outside the grid its nearest row and column hold.',
    da: ' Præcis på en grænse gælder rækken eller kolonnen før den stadig; uden for gitteret gælder den nærmeste række og kolonne.',
  },
};

/** What is given outside the grid. */
function beyond(part: Part, language: Language): readonly Piece[] {
  const { measure, component } = part;
  const across = acrossOf(part);
  if (component.gives === 'factor') {
    return [outside[thresholdRule(component)][language]];
  }
  const [one, other] = [listCell(1, 0, measure.unit), listCell(0, 1, across.unit)];
  const isAbove = thresholdRule(component) === 'above';
  return language === 'en'
    ? [
        isAbove ? ' Up to and including ' : ' Below ',
        one,
        ` of ${measure.name} or `,
        other,
        ` of ${across.name} nothing is paid; above the last row or column it stays as it is there.`,
      ]
    : [
        isAbove ? ' Til og med ' : ' Under ',
        one,
        ` i ${measure.name} eller `,
        other,
        ` i ${across.name} udbetales intet; over den sidste række eller kolonne bliver det, som det er dér.`,
      ];
}
