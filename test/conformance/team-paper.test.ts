import type {
  Area,
  CellContent,
  CellValue,
  SheetDescription,
} from '../../src/workbook/description/description';
import { clearWidths } from '../../src/workbook/design/head-width';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { pagesFor } from '../../src/workbook/design/page-setup';
import { linesOf } from '../../src/workbook/design/text-lines';
import { presetPlans } from '../spreadsheet/component-plans';
import { workbookOf, teamOf } from '../spreadsheet/team-plans';

const isDeals = ({ name }: SheetDescription): boolean => name === 'Deals' || name === 'Handler';
const isSummary = ({ name }: SheetDescription): boolean => ['Summary', 'Oversigt'].includes(name);

const valueOf = (content: CellContent): CellValue => ('value' in content ? content.value : '');

describe('on paper', () => {
  const printed = presetPlans.map(({ title, plan }) => {
    const workbook = workbookOf(plan, samplePayees(plan));
    const summary = workbook.sheets.find(isSummary);
    if (!summary) throw new Error('There is a summary.');
    return { title, plan, team: teamOf(workbook), summary };
  });
  const holds = (area: Area, own: Area): boolean =>
    own.row >= area.row &&
    own.row + own.rows <= area.row + area.rows &&
    own.column >= area.column &&
    own.column + own.columns <= area.column + area.columns;

  test.each(printed)(
    'Team has no chart, and the charts of Summary are printed: $title',
    ({ team, summary }) => {
      expect(team.charts).toEqual([]);
      expect(summary.charts.length).toBeGreaterThan(0);
      expect(summary.charts.filter(({ over: own }) => !holds(summary.print.area, own))).toEqual([]);
      expect(pagesFor(summary.columnWidths)).toBe(1);
    },
  );

  test.each(printed)('a chart has no empty places: $title', ({ summary: { cells, charts } }) => {
    const drawn = charts.flatMap(({ series }) => series.map(({ x }) => x));
    const shown = drawn.map(
      (names) =>
        cells.filter(
          (one) => holds(names, { ...one, rows: 1, columns: 1 }) && valueOf(one.content) !== '',
        ).length,
    );
    expect(shown).toEqual(drawn.map(({ rows }) => rows));
  });

  test.each(printed)('nothing that only calculates is printed: $title', ({ team }) => {
    const { area } = team.print;
    expect(team.folded?.first).toBe(area.column + area.columns);
    expect(team.folded?.last).toBe(team.columnWidths.length - 1);
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
});
