import type { Formula } from '../../../formula/formula';
import { cellAt } from '../cell-formula';
import { cell } from '../../design/sheet-builder';
import { styles, withFormat } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns, writeLabel } from './context';

export type InScenario = (scenario: number) => Formula<number>;

/** A line of the block: a label, and for each scenario a formula. */
export function line(
  page: ScenariosPage,
  row: number,
  label: string,
  format: string,
  of: (scenario: Scenario) => Formula,
): InScenario {
  const { calculation, scenarios } = page;
  writeLabel(page, row, label);
  for (const scenario of scenarios) {
    const place = cell(row, columns.first + scenario.index);
    calculation.put(place, of(scenario), withFormat(styles.number, format));
  }
  return (scenario) => cellAt(cell(row, columns.first + scenario));
}
