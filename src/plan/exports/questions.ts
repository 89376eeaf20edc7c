import type { LocalizedText } from '../../engine/words';
import { type OurColumn, labelOf } from './columns/our-columns';
import { missingColumns } from './columns/guess-columns';
import { type ExportColumn, askedOf } from './export-columns';
import type { FoundWord } from './words/found-words';

/** What is asked before an export is taken in; rows that wait for an answer are refused or flagged. */
export type Question =
  | { readonly about: 'column'; readonly column: OurColumn }
  | {
      readonly about: 'decimalSign' | 'dayOrder' | 'shares';
      readonly head: string;
      /** A cell that can be read in two ways. */
      readonly found: string;
    }
  | { readonly about: 'saleWord' | 'stageWord'; readonly word: string; readonly rows: number };

interface Known {
  readonly columns: readonly ExportColumn[];
  readonly saleWords: readonly FoundWord<unknown>[];
  readonly stageWords: readonly FoundWord<unknown>[];
}

export function questionsOf(
  { columns, saleWords, stageWords }: Known,
  roles: readonly string[],
): readonly Question[] {
  const found = new Set(columns.flatMap(({ column }) => (column ? [column] : [])));
  return [
    ...missingColumns(found, roles).map((column) => ({ about: 'column', column }) as const),
    ...columns.flatMap((column): Question[] => {
      const about = askedOf(column);
      return about && column[about].format === undefined
        ? [{ about, head: column.head, found: unclearCell(column, about) }]
        : [];
    }),
    ...wordsAsked('saleWord', saleWords),
    ...wordsAsked('stageWord', stageWords),
  ];
}

const wordsAsked = (
  about: 'saleWord' | 'stageWord',
  words: Known['saleWords'],
): readonly Question[] =>
  words
    .filter(({ means }) => means === undefined)
    .slice(0, mostWords)
    .map(({ word, rows }) => ({ about, word, rows }));

/** A column that has more unknown words than this is no column of types. */
const mostWords = 30;

const unclearCell = ({ contents }: ExportColumn, about: 'decimalSign' | 'dayOrder' | 'shares') =>
  (about === 'dayOrder' ? contents.unclearDay : contents.unclearAmount) ?? '';

export function questionText(question: Question): LocalizedText {
  switch (question.about) {
    case 'column': {
      const { en, da } = labelOf(question.column);
      return { en: `Which column is “${en}”?`, da: `Hvilken kolonne er »${da}«?` };
    }
    case 'decimalSign':
      return {
        en: `${question.head}: what does ${question.found} mean?`,
        da: `${question.head}: hvad betyder ${question.found}?`,
      };
    case 'dayOrder':
      return {
        en: `${question.head}: which day is ${question.found}?`,
        da: `${question.head}: hvilken dag er ${question.found}?`,
      };
    case 'shares':
      return {
        en: `${question.head}: is 50 a half, or fifty times the whole?`,
        da: `${question.head}: er 50 det halve, eller halvtreds gange det hele?`,
      };
    case 'saleWord':
      if (question.word === '') {
        return {
          en: 'Which type of sale are the rows that name none?',
          da: 'Hvilken salgstype er de rækker, der ikke nævner nogen?',
        };
      }
      return {
        en: `Which type of sale is “${question.word}”?`,
        da: `Hvilken salgstype er »${question.word}«?`,
      };
    case 'stageWord':
      return {
        en: `Is a deal that is “${question.word}” won?`,
        da: `Er en handel, der er »${question.word}«, vundet?`,
      };
  }
}
