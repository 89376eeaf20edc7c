import { at } from '../../description/addresses';
import { cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns, writeLabel } from './context';

/** A line of the block: a label, and for each scenario a formula with what it comes to. */
export function line(
  page: ScenariosPage,
  row: number,
  label: string,
  format: string,
  of: (scenario: Scenario) => readonly [formula: string, value: number | string],
): (scenario: number) => string {
  const { sheet, scenarios } = page;
  writeLabel(page, row, label);
  for (const scenario of scenarios) {
    const [formula, value] = of(scenario);
    const place = cell(row, columns.first + scenario.index);
    sheet.formula(place, formula, value, withFormat(styles.number, format));
  }
  return (scenario) => at(cell(row, columns.first + scenario));
}
