import type { Language, LocalizedText } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { PlanComponent, Pieces } from '../../kind';
import type { MboComponent } from './schema';
import { namedRows } from '../named-rows';
import { paysOfTarget, sharesOfWords } from '../tables/shares-of';

export const mboRule = ({ component }: PlanComponent<MboComponent>): Pieces => {
  const amount = input('target', 'money');
  const weights = (language: Language) =>
    namedRows(component.objectives, language, ({ objective }, k) => [
      `${objective} `,
      listCell(k, 1, 'percent'),
    ]);
  const { en, da } = limits(component);
  const own = paysOfTarget(component) ? sharesOfWords : { en: '', da: '' };
  return {
    en: [
      'The plan pays ',
      amount,
      ' times the weighted achievement of the objectives: ',
      ...weights('en'),
      '. ',
      ...en,
      own.en,
    ],
    da: [
      'Planen udbetaler ',
      amount,
      ' gange den vægtede opfyldelse af målene: ',
      ...weights('da'),
      '. ',
      ...da,
      own.da,
    ],
  };
};

/** A component without a limit has no input for it. */
function limits({ minimum, maximum }: MboComponent): Pieces {
  const [least, most] = [input('minimum', 'percent'), input('maximum', 'percent')];
  const below: Pieces =
    minimum === null
      ? { en: [], da: [] }
      : {
          en: ['An objective achieved below ', least, ' pays nothing; exactly there it counts. '],
          da: [
            'Et mål, der er opfyldt mindre end ',
            least,
            ', udbetaler intet; præcis dér tæller det. ',
          ],
        };
  const above: Pieces =
    maximum === null
      ? {
          en: ['Achievement above 100% counts in full.'],
          da: ['Opfyldelse over 100 % tæller fuldt med.'],
        }
      : {
          en: ['No objective counts for more than ', most, '.'],
          da: ['Intet mål tæller mere end ', most, '.'],
        };
  return { en: [...below.en, ...above.en], da: [...below.da, ...above.da] };
}

export const mboSentence = ({
  component: { minimum },
}: PlanComponent<MboComponent>): LocalizedText =>
  minimum === null
    ? {
        en: 'A target amount times the weighted achievement of objectives.',
        da: 'Et målbeløb gange den vægtede opfyldelse af mål.',
      }
    : {
        en: 'A target amount for weighted objectives, each from a minimum on.',
        da: 'Et målbeløb for vægtede mål, hvert fra et minimum.',
      };
