import { saleTypes } from '../../engine/expansion-commission';
import { type Vocabulary, wordIn } from '../../engine/vocabulary';
import type { Language, Words } from '../../engine/words';
import type { ExpansionComponent } from '../../plan/expansion';
import type { FormulaForm } from '../plan-workbook';
import type { SheetBuilder } from '../sheet-builder';

/** What every block of the expansion sheet knows. */
export interface ExpansionPage {
  readonly sheet: SheetBuilder;
  readonly component: ExpansionComponent;
  readonly form: FormulaForm;
  readonly language: Language;
  readonly say: (words: Words) => string;
  /** Whether the rates depend on who closes; then rates and sales have a column for it. */
  readonly byCloser: boolean;
}

/** A type of sale in the plan's language: what the cells hold and the formulas compare with. */
export function typeName(word: string, language: Language): string {
  const vocabulary: Vocabulary = saleTypes;
  const type = wordIn(vocabulary, word);
  return (type && vocabulary[type]?.[language][0]) ?? word;
}

export const typeNames = (language: Language): string[] =>
  Object.values(saleTypes).map((names) => names[language][0]);
