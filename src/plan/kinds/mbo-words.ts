import type { Language, Words } from '../../engine/words';
import type { Part, Piece, Pieces, Places } from '../kind';
import type { MboComponent } from './mbo';
import { namedRows } from './named-rows';

/** The rule of weighted objectives in words. */
export const mboRule = ({ component }: Part<MboComponent>, places: Places): Pieces => {
  const { target, objectives } = component;
  const amount: Piece = { unit: 'money', formula: places.input('target'), value: target };
  const weights = (language: Language) =>
    namedRows(objectives, language, ({ objective, weight }, k) => [
      `${objective} `,
      { unit: 'percent', formula: places.cell(k, 1), value: weight },
    ]);
  const { en, da } = limits(component, places);
  return {
    en: [
      'The plan pays ',
      amount,
      ' times the weighted achievement of the objectives: ',
      ...weights('en'),
      '. ',
      ...en,
    ],
    da: [
      'Planen udbetaler ',
      amount,
      ' gange den vægtede opfyldelse af målene: ',
      ...weights('da'),
      '. ',
      ...da,
    ],
  };
};

/** A component without a limit has no input for it. */
function limits({ minimum, maximum }: MboComponent, { input }: Places): Pieces {
  const percent = (id: string, value: number): Piece => ({
    unit: 'percent',
    formula: input(id),
    value,
  });
  const below: Pieces =
    minimum === null
      ? { en: [], da: [] }
      : {
          en: [
            'An objective achieved below ',
            percent('minimum', minimum),
            ' pays nothing; exactly there it counts. ',
          ],
          da: [
            'Et mål, der er opfyldt mindre end ',
            percent('minimum', minimum),
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
          en: ['No objective counts for more than ', percent('maximum', maximum), '.'],
          da: ['Intet mål tæller mere end ', percent('maximum', maximum), '.'],
        };
  return { en: [...below.en, ...above.en], da: [...below.da, ...above.da] };
}

export const mboSentence = ({ component: { minimum } }: Part<MboComponent>): Words =>
  minimum === null
    ? {
        en: 'A target amount times the weighted achievement of objectives.',
        da: 'Et målbeløb gange den vægtede opfyldelse af mål.',
      }
    : {
        en: 'A target amount for weighted objectives, each from a minimum on.',
        da: 'Et målbeløb for vægtede mål, hvert fra et minimum.',
      };
