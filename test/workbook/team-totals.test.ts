import { following, measure } from '../../src/plan/presets/preset';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

test('the largest exposure of a team is the sum of what its rows show', () => {
  const plan = planWith({
    measures: [measure('sales', 'sales')],
    components: [
      {
        ...following('ladder', 'sales'),
        ...{ kind: 'ladder', mode: 'highest', quota: null },
        rungs: [{ from: 1, bonus: 10.004 }],
      },
    ],
  });
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: ['team'], result: 0, spareRows: 0, deals: [] },
    payees: Array.from({ length: 5 }, (_, k) => payeeOf({ name: `Payee ${k}` })),
  });
  const below = (of: string, label: string) => {
    const { cells } = sheets.find(({ name }) => name === of) ?? { cells: [] };
    const head = cells.find(({ content }) => 'value' in content && content.value === label);
    return cells.flatMap(({ row, column, content }) =>
      column === head?.column && row > head.row && content.kind === 'formula'
        ? [content.value]
        : [],
    );
  };
  expect(below('Team', 'Largest exposure').slice(0, 5)).toEqual([10, 10, 10, 10, 10]);
  expect(below('Summary', 'Largest exposure, all')[0]).toBe(50);
});
