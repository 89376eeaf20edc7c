import type { Places } from '../../../../plan/component-notation';
import { kindOf } from '../../../../plan/kinds';
import { limitSentences } from '../../../../plan/pay/limits/limit-sentences';
import { sentence } from '../../../../plan/pay/sentence';
import { standing } from '../../cell-formula';
import { block, cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { heightOf, linesOf } from '../../../design/text-lines';
import { type PartPage, columns, widthOver } from '../context';

/**
 * The rule in words with its limits, as a formula over the inputs, so that it never says what the
 * plan no longer pays.
 */
export function writeRule(page: PartPage, row: number, places: Places): void {
  const { sheet, calculation, plan, part, language } = page;
  const limits = limitSentences(plan, part, language).flatMap(({ pieces }) => pieces);
  const pieces = [...kindOf(part.component).rule(part)[language], ...limits];
  const rule = standing(sentence(pieces, language), places);
  const lines = linesOf(String(calculation.valueOf(rule)), widthOver(columns.label, columns.last));
  calculation.put(cell(row, columns.label), rule, { ...styles.prose, vertical: 'center' });
  sheet.merge(block(row, columns.label, 1, columns.last + 1));
  sheet.height(row, heightOf(lines) + 4);
}
