import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillsTable, kindOf } from '../plan/plan';
import { planFrom, presets } from '../plan/presets';
import { planWorkbook } from '../workbook/plan-workbook';
import { xlsxFile } from '../workbook/xlsx-writer/xlsx-file';

/**
 * Writes the workbook of each built-in preset to out/: native formulas, at 98 % of the goal, where
 * an unrounded attainment shows. The period is fixed, so that the files are the same every time.
 */
const period = { from: '2026-07-01', to: '2026-09-30' };
const folder = 'out';

mkdirSync(folder, { recursive: true });
for (const preset of presets) {
  const plan = planFrom(preset, 'en', period);
  const { component } = plan;
  const goal = fillsTable(component) ? kindOf(component).goal(component) : 0;
  const isCount = fillsTable(component) && kindOf(component).measureUnit(component) === 'count';
  const result = isCount ? goal - 1 : 0.98 * goal;
  const file = join(folder, `${preset.id}.xlsx`);
  writeFileSync(file, xlsxFile(planWorkbook(plan, { form: 'native', result, taken: [] })));
  process.stdout.write(`${file}\n`);
}
