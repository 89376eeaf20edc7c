import { type SaleType, saleTypes } from '../../../functions/expansion-commission/rule';
import { wordIn } from '../../../engine/vocabulary';
import type { Language } from '../../../engine/words';
import { literal } from '../../excel-text';
import { lostTypes } from '../../lost-types';
import { type Formula, type Text, binding, operator } from '../../formula';

/**
 * The type of sale that a cell names, by the first name that a language has for it; empty for a word that
 * is none, and for an error. Every word is known that the functions know, and what is lost, in either
 * language, whatever blanks stand around it.
 */
export const saleTypeNamed = (language: Language, cell: Formula<Text>): Formula<Text> =>
  inLanguage[language](cell);

const saleTypeIn = (language: Language) =>
  operator({
    value: (word: Text): Text => {
      const type = word === null ? undefined : typeOf(word);
      return type === undefined ? '' : saleTypes[type][language][0];
    },
    text: (cell) => {
      const found = `SUMPRODUCT((TRIM(${cell})={${known}})*{${placesOfKnown}})`;
      const names = types.map((type) => literal(saleTypes[type][language][0]));
      return `IF(ISERROR(${cell}),"",CHOOSE(1+${found},"",${names.join(',')}))`;
    },
    holds: binding.alone,
    words: (to, cell) => (to === 'en' ? `the type of sale ${cell}` : `salgstypen ${cell}`),
  });

const types = Object.keys(saleTypes) as SaleType[];

function typeOf(word: string): SaleType | undefined {
  const lost = wordIn(lostTypes, word);
  return lost ? lostTypes[lost].is : wordIn(saleTypes, word);
}

/** Every word beside the place of its type: one of them at most is the cell's. */
const words = [
  ...types.map((type) => ({ ...saleTypes[type], is: type })),
  ...Object.values(lostTypes),
].flatMap(({ en, da, is }) =>
  [...new Set<string>([...en, ...da])].map(
    (word) => [literal(word), String(types.indexOf(is) + 1)] as const,
  ),
);
const known = words.map(([word]) => word).join(',');
const placesOfKnown = words.map(([, place]) => place).join(',');

const inLanguage = { en: saleTypeIn('en'), da: saleTypeIn('da') };
