import { over } from '../../src/workbook/description/addresses';
import type { Area, SheetDescription } from '../../src/workbook/description/description';
import { clearWidths } from '../../src/workbook/design/head-width';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { linesOf } from '../../src/workbook/design/text-lines';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { presetPlan, presetPlans } from '../spreadsheet/component-plans';
import { readXlsx } from '../spreadsheet/read-xlsx';
import { workbookOf, teamOf } from '../spreadsheet/team-plans';
import { writtenInExcel } from '../workbook/in-excel';

describe('on paper', () => {
  const printed = presetPlans.map(({ title, plan }) => ({
    title,
    plan,
    team: teamOf(workbookOf(plan, samplePayees(plan))),
  }));
  const holds = (area: Area | undefined, own: Area): boolean =>
    area !== undefined &&
    own.row >= area.row &&
    own.row + own.rows <= area.row + area.rows &&
    own.column >= area.column &&
    own.column + own.columns <= area.column + area.columns;

  test.each(printed)(
    'the summary and its charts stand on a page of their own: $title',
    ({ team }) => {
      const { print, charts, columnWidths } = team;
      const { aside, area } = print;
      if (!aside) throw new Error('There is a summary.');
      expect(charts.length).toBeGreaterThan(0);
      expect(charts.filter(({ over: own }) => !holds(aside, own))).toEqual([]);
      expect(aside.column).toBeGreaterThanOrEqual(area.column + area.columns);
      // In points, on letter paper on its side, at the size that a page has when nothing is made smaller.
      const names = print.repeatedColumns ? columnWidths.slice(0, 1) : [];
      const widths = [...names, ...columnWidths.slice(aside.column, aside.column + aside.columns)];
      const points = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
      expect(points).toBeLessThan((279.4 - 20) * (72 / 25.4));
      const heights = Array.from(
        { length: Math.max(...charts.map(({ over: own }) => own.row + own.rows)) - aside.row },
        (_, k) => team.rowHeights.get(aside.row + k) ?? 15,
      );
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(
        (210 - 20) * (72 / 25.4),
      );
    },
  );

  test.each(printed)('nothing that only calculates is printed: $title', ({ team }) => {
    const { print, cells } = team;
    const heading = cells.find(
      ({ content }) =>
        content.kind === 'text' && ['Calculation', 'Beregning'].includes(content.value),
    );
    if (!heading || !print.aside) throw new Error('There are columns that calculate.');
    expect(heading.column).toBeGreaterThan(print.aside.column + print.aside.columns);
  });

  test.each(printed)('what every page repeats fits in its column: $title', ({ plan, team }) => {
    const sheets = [team, ...workbookOf(plan, samplePayees(plan)).sheets.filter(isDeals)];
    for (const { cells, columnWidths } of sheets) {
      const wide = cells.flatMap(({ column, content, style }) => {
        if (column > 0 || content.kind !== 'text') return [];
        const room = ((columnWidths[0] ?? 0) * 11) / style.font.size;
        return linesOf(content.value.replaceAll(' ', '\u00a0') + ' |', room) > 1
          ? [content.value]
          : [];
      });
      expect(wide).toEqual([]);
    }
  });

  test('a head that nearly fills its column gets room, and no head more than a page can spare', () => {
    const widthOf = (head: string) => clearWidths([{ head, width: 15 }])[0] ?? 0;
    expect(widthOf('Payout')).toBe(15);
    expect(widthOf('Deal-size accelerator')).toBeGreaterThan(15);
    expect(widthOf('Forholdsmæssigt'.repeat(6))).toBe(24);
  });

  test('both writers print the table and then the summary', async () => {
    const workbook = workbookOf(presetPlan('milestone'), []);
    const { print } = teamOf(workbook);
    const areas = [print.area, print.aside].flatMap((area) => (area ? [over(area)] : []));
    expect(areas).toHaveLength(2);
    const { names } = readXlsx(xlsxFile(workbook));
    expect(names.map(({ formula }) => formula)).toContain(
      areas.map((area) => `'Team'!${area}`).join(','),
    );
    const { excel } = await writtenInExcel(workbook);
    const team = excel.host.snapshot().sheets.find(({ name }) => name === 'Team');
    expect(team?.print.area).toEqual(areas.map((area) => area.replaceAll('$', '')));
  });
});

const isDeals = ({ name }: SheetDescription): boolean => name === 'Deals' || name === 'Handler';
