import type { Places } from '../../plan/kind';
import { kindOf } from '../../plan/kinds';
import { sentence, sentenceText } from '../formula';
import { block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PartPage, charactersPerLine, columns } from './context';

/**
 * The rule in words, as a formula over the inputs, so that it never says what the plan no longer
 * pays. Returns the row after it.
 */
export function writeRule(
  { sheet, part, language }: PartPage,
  row: number,
  places: Places,
): number {
  const pieces = kindOf(part.component).rule(part, places)[language];
  const text = sentenceText(pieces, language);
  sheet.formula(cell(row, columns.label), sentence(pieces, language), text, styles.prose);
  sheet.merge(block(row, columns.label, 1, columns.last + 1));
  sheet.height(row, 15 * Math.ceil(text.length / charactersPerLine) + 2);
  return row + 1;
}
