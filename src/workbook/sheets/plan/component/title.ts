import { titleOf } from '../../../../plan/kinds';
import { cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { type PartPage, columns } from '../context';
import { texts } from '../texts';

/** What the plan calls a component, and on the right whom it pays where that is not everyone. */
export function writeTitle({ sheet, localize, part }: PartPage, row: number): void {
  const { component } = part;
  sheet.text(cell(row, columns.label), localize(titleOf(component)), styles.headingRule);
  if (component.roles.length > 0) {
    sheet.text(cell(row, columns.last), `${localize(texts.pays)} ${component.roles.join(', ')}`, {
      ...styles.noteRight,
      borders: styles.headingRule.borders,
    });
  }
  sheet.fill(row, [columns.label, columns.last], styles.headingRule);
}
