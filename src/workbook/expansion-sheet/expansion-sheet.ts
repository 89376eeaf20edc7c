import { type ExpansionComponent, expansionTitle } from '../../plan/expansion';
import type { Plan } from '../../plan/plan';
import type { NameDescription, SheetDescription } from '../description';
import type { FormulaForm } from '../plan-workbook';
import { onePage } from '../page-setup';
import { SheetBuilder, block, cell } from '../sheet-builder';
import { styles } from '../styles';
import type { ExpansionPage } from './context';
import { writeLines } from './lines';
import { writeRates } from './rates';
import { writeShares } from './shares';
import { texts } from './texts';

/** The sheet of an expansion plan: a rate card, the period's sales, and how the pay is shared. */
export function expansionSheet(
  plan: Plan,
  component: ExpansionComponent,
  form: FormulaForm,
  name: string,
): { sheet: SheetDescription; names: readonly NameDescription[] } {
  const { language } = plan;
  const sheet = new SheetBuilder(name, [22, 16, 16, 16, 17, 14, 16]);
  const page: ExpansionPage = {
    sheet,
    component,
    form,
    language,
    say: (words) => words[language],
    byCloser: component.rates.some(({ closer }) => closer !== undefined),
  };
  const rates = writeRates(page, 5);
  const lines = writeLines(page, rates, rates.end + 1);
  const end = writeShares(page, lines, lines.end + 1);
  sheet.text(cell(0, 0), plan.name, styles.title);
  sheet.height(0, 32);
  sheet.text(cell(1, 0), page.say(expansionTitle), {
    ...styles.note,
    borders: styles.titleRule.borders,
  });
  sheet.fill(1, [0, lines.last], styles.titleRule);
  sheet.text(cell(3, 0), page.say(texts.rule), styles.prose);
  sheet.merge(block(3, 0, 1, lines.last + 1));
  sheet.height(3, 32);
  return {
    sheet: sheet.build(onePage(plan, block(0, 0, end, lines.last + 1))),
    names: sheet.names,
  };
}
