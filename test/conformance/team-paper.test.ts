import type {
  Area,
  CellContent,
  CellValue,
  SheetDescription,
} from '../../src/workbook/description/description';
import { clearWidths } from '../../src/workbook/design/head-width';
import { samplePayees } from '../../src/plan/payee/sample-people';
import { linesOf } from '../../src/workbook/design/text-lines';
import { presetPlans } from '../spreadsheet/component-plans';
import { workbookOf, teamOf } from '../spreadsheet/team-plans';

const isDeals = ({ name }: SheetDescription): boolean => name === 'Deals' || name === 'Handler';
const isSummary = ({ name }: SheetDescription): boolean => ['Summary', 'Oversigt'].includes(name);

const valueOf = (content: CellContent): CellValue => ('value' in content ? content.value : '');

/** A digit of Calibri 11 is 7 pixels of a 96th of an inch, and a column has 5 beside its digits. */
const millimetresWide = (digits: number): number => ((digits * 7 + 5) / 96) * 25.4;
const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0);

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
      expect(summary.print.pagesWide).toBe(1);
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

  test.each(printed)('a row that is typed below the last is printed: $title', ({ team }) => {
    const [table] = team.tables ?? [];
    const below = (table?.area.row ?? 0) + (table?.area.rows ?? 0) + 500;
    const row = { row: below, column: 0, rows: 1, columns: team.print.area.columns };
    expect(holds(team.print.area, row)).toBe(true);
  });

  test.each(printed)('nothing that only calculates is printed: $title', ({ team }) => {
    const { area } = team.print;
    expect(team.folded?.first).toBe(area.column + area.columns);
    expect(team.folded?.last).toBe(team.columnWidths.length - 1);
  });

  test.each(printed)(
    'a ledger is one page wide, or two that begin with a group and can be read: $title',
    ({ plan, team }) => {
      const sheets = [team, ...workbookOf(plan, samplePayees(plan)).sheets.filter(isDeals)];
      for (const { print, columnWidths, tables = [] } of sheets) {
        const { starts, percent } = print.sideBySide ?? { starts: [], percent: 100 };
        const shown = columnWidths.slice(0, print.area.columns).map(millimetresWide);
        const edges = [0, ...starts, shown.length];
        const pages = edges
          .slice(1)
          .map((end, k) => sumOf(shown.slice(edges[k], end)) + (k > 0 ? (shown[0] ?? 0) : 0));
        const paper = (print.paper === 'A4' ? 297 : 279) - 2 * print.margin;
        const scale = starts.length > 0 ? percent / 100 : paper / Math.max(...pages);
        expect(pages.length).toBeLessThanOrEqual(2);
        expect(scale).toBeGreaterThanOrEqual(0.53);
        expect(Math.max(...pages) * scale).toBeLessThanOrEqual(paper + 0.01);
        const heads = (tables[0]?.area.row ?? 0) + 1;
        expect(print.repeatedRows).toEqual({ first: 0, last: heads - 1 });
        expect(print.repeatedColumns).toEqual(
          starts.length > 0 ? { first: 0, last: 0 } : undefined,
        );
      }
    },
  );

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

  test.each(printed)(
    'what is typed in a ledger, and the words above it, end where they are read: $title',
    ({ plan, team }) => {
      const sheets = [team, ...workbookOf(plan, samplePayees(plan)).sheets.filter(isDeals)];
      for (const { cells, columnWidths, print, tables = [] } of sheets) {
        const [first = print.area.columns] = print.sideBySide?.starts ?? [];
        const heads = tables[0]?.area.row ?? 0;
        const cut = cells.flatMap(({ row, column, content, style }) => {
          const isNote = row === 1;
          if (content.kind !== 'text' || column >= print.area.columns) return [];
          if (row <= heads && !isNote) return [];
          const digits = sumOf(columnWidths.slice(column, isNote ? first : column + 1));
          const words = `${content.value.replaceAll(' ', '\u00a0')} |`;
          return linesOf(words, (digits * 11) / style.font.size) > 1 ? [content.value] : [];
        });
        expect(cut).toEqual([]);
      }
    },
  );

  test.each(printed)('no number of a row is shown as a power of ten: $title', ({ plan, team }) => {
    const sheets = [team, ...workbookOf(plan, samplePayees(plan)).sheets.filter(isDeals)];
    const shown = sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content, style }) => {
        const value = Math.abs(Number(valueOf(content)));
        const isPower = value > 0 && (value < 0.0001 || value >= 1e11);
        return isPower && style.numberFormat === 'General' ? [valueOf(content)] : [];
      }),
    );
    expect(shown).toEqual([]);
  });

  test('a head that nearly fills its column gets room, and no head more than a page can spare', () => {
    const widthOf = (head: string) => clearWidths([{ head, width: 15 }])[0] ?? 0;
    expect(widthOf('Payout')).toBe(15);
    expect(widthOf('Deal-size accelerator')).toBeGreaterThan(15);
    expect(widthOf('Forholdsmæssigt'.repeat(6))).toBe(24);
  });
});
