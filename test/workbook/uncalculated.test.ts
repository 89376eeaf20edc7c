import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { planOf, presets } from '../../src/plan/presets/presets';
import type { CellContent, SheetDescription } from '../../src/workbook/description/description';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';

/*
 * An open workbook is calculated by Excel: what its formulas come to is not calculated a second time, and
 * nothing else of the description may depend on it.
 */

const period = { from: '2026-07-01', to: '2026-09-30' } as const;

const valueless = (content: CellContent): CellContent =>
  content.kind === 'formula'
    ? { ...content, value: 0 }
    : content.kind === 'spill'
      ? { ...content, values: content.values.map(() => 0) }
      : content;

const withoutValues = (sheet: SheetDescription) => ({
  ...sheet,
  cells: sheet.cells.map((cell) => ({ ...cell, content: valueless(cell.content) })),
  rowHeights: [...sheet.rowHeights],
});

describe.each(presets.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
  test('has the same sheets for an open workbook as for a file, but for what formulas come to', () => {
    for (const language of ['en', 'da'] as const) {
      const plan = planOf(preset, language, period);
      const options = {
        ...({ form: 'native', result: 0, spareRows: 3 } as const),
        sheets: suitableSheets(plan),
        payees: samplePayees(plan),
        deals: sampleDeals(plan),
      };
      const [file, open] = [false, true].map((isUncalculated) => {
        const { sheets, ...workbook } = planWorkbook(plan, { ...options, isUncalculated });
        return { ...workbook, sheets: sheets.map(withoutValues) };
      });
      expect(open).toEqual(file);
    }
  });
});
