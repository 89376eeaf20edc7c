import type { Part, Places } from '../../plan/kind';
import { type Component, fillsTable, kindOf } from '../../plan/kinds';
import { quotaOf } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { sentence, sentenceText } from '../formula';
import { block, cell } from '../sheet-builder';
import { styles } from '../styles';
import { type PartPage, charactersPerLine, columns } from './context';

/**
 * The rule in words, as a formula over the inputs, so that it never says what the plan no longer
 * pays. Returns the row after it.
 */
export function writeRule(
  { sheet, part, plan, language }: PartPage,
  row: number,
  places: Places,
): number {
  const pieces = kindOf(part.component).rule(withQuotaThatCounts(plan, part), places)[language];
  const text = sentenceText(pieces, language);
  sheet.formula(cell(row, columns.label), sentence(pieces, language), text, styles.prose);
  sheet.merge(block(row, columns.label, 1, columns.last + 1));
  sheet.height(row, 15 * Math.ceil(text.length / charactersPerLine) + 2);
  return row + 1;
}

/** An escalation moves the quota that the rule speaks of. */
function withQuotaThatCounts(plan: Plan, { component, measure }: Part<Component>): Part<Component> {
  if (!fillsTable(component) || !('quota' in component)) return { component, measure };
  const quota = quotaOf(plan, { component, measure });
  if (quota === undefined) return { component, measure };
  return { component: { ...component, quota }, measure };
}
