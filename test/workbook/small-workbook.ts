import type {
  CellDescription,
  CellStyle,
  ChartDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { escapeXml, planNamespace } from '../../src/workbook/kept/plan-document';
import { documentSheet } from '../../src/workbook/kept/document-sheet';

/**
 * Workbooks of a handful of cells, written by hand, that have one of everything: text, inputs,
 * formulas, a spill, looks, a name, a list, a merge, panes, a chart, a document, a hidden sheet.
 */
export interface Small {
  readonly quota?: number;
  readonly title?: string;
  /** Payees, each a row of the Team sheet; without any, there is no Team sheet. */
  readonly team?: readonly string[];
  readonly form?: 'native' | 'functions';
  /** The name of the Plan sheet. */
  readonly plan?: string;
  readonly chart?: string;
}

export const small = (given: Small = {}): WorkbookDescription => {
  const { team = [], plan = 'Plan' } = given;
  const xml = smallXml(given);
  return {
    title: given.title ?? 'Small',
    sheets: [
      planSheet(given, plan),
      ...(team.length > 0 ? [teamSheet(given, plan)] : []),
      documentSheet(xml, plan),
    ],
    names: [
      { name: 'Quota', sheet: plan, area: area(1, 1), comment: 'The quota of the period' },
      ...(team.length > 0
        ? [{ name: 'Payees', sheet: teamName(plan), area: area(1, 0, team.length) }]
        : []),
    ],
    documents: [xml],
  };
};

export const smallXml = ({ quota = 1000, title = 'Small', plan = 'Plan', form }: Small) =>
  `<plan xmlns="${planNamespace}" sheet="${escapeXml(plan)}">` +
  `${escapeXml(JSON.stringify({ quota, title, form }))}</plan>`;

const teamName = (plan: string) => (plan === 'Plan' ? 'Team' : `Team of ${plan}`);

const font = { name: 'Calibri', size: 11, color: '#1A1E26' } as const;
export const plain: CellStyle = { font, numberFormat: 'General' };
const heading: CellStyle = {
  ...{ font: { ...font, bold: true, size: 14 }, numberFormat: 'General' },
  borders: { bottom: { line: 'thin', color: '#6B7382' } },
};
const input: CellStyle = {
  ...{ font: { ...font, color: '#0000D6' }, fill: '#FFF9E0', numberFormat: '#,##0' },
  unlocked: true,
};
const money: CellStyle = { font, numberFormat: '#,##0.00', horizontal: 'right' };
const total: CellStyle = { ...money, borders: { top: { line: 'thin', color: '#6B7382' } } };

export const area = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

const text = (row: number, column: number, value: string, style = plain): CellDescription => ({
  ...{ row, column, style },
  content: { kind: 'text', value },
});
const number = (row: number, column: number, value: number, style = input): CellDescription => ({
  ...{ row, column, style },
  content: { kind: 'number', value },
});
const formula = (
  ...[row, column, written, value, style = money]: [number, number, string, number, CellStyle?]
): CellDescription => ({
  ...{ row, column, style },
  content: { kind: 'formula', formula: written, value },
});
const blank = (row: number, column: number, style = plain): CellDescription => ({
  ...{ row, column, style },
  content: { kind: 'blank' },
});

function planSheet(given: Small, name: string): SheetDescription {
  const { quota = 1000, title = 'Small', chart = 'Payout' } = given;
  return sheetOf(name, {
    cells: [
      text(0, 0, title, heading),
      blank(0, 1, heading),
      text(1, 0, 'Quota'),
      number(1, 1, quota),
      text(2, 0, '=not a formula'),
      ...points(given),
      text(6, 0, 'Total'),
      formula(6, 1, '=SUM(B4:B6)', quota * 6, total),
    ],
    columnWidths: [20, title.length + 5],
    rowHeights: new Map([[0, title.length + 20]]),
    merged: [area(0, 0, 1, 2)],
    validations: [
      {
        area: area(1, 1),
        rule: { kind: 'decimal', minimum: 0, maximum: quota * 10 },
        prompt: { title: 'Quota', text: 'What is to be sold' },
        error: { title: 'Quota', text: 'A number from 0 on' },
      },
    ],
    charts: [stepChart(chart)],
    frozenAt: { row: title.length > 5 ? 2 : 1, column: 0 },
  });
}

/** Three results: each by itself, or by one function that fills the cells below it. */
function points({ quota = 1000, form }: Small): CellDescription[] {
  const rows = [3, 4, 5];
  const values = [1, 2, 3].map((times) => times * quota);
  if (form === 'functions') {
    return rows.flatMap((row, index) => [
      number(row, 0, index + 1, plain),
      index === 0
        ? {
            ...{ row, column: 1, style: money },
            content: { kind: 'spill', formula: '=COMP.POINTS(A4:A6,Quota)', values },
          }
        : blank(row, 1, money),
    ]);
  }
  return rows.flatMap((row, index) => [
    number(row, 0, index + 1, plain),
    formula(row, 1, `=A${row + 1}*Quota`, values[index] ?? 0),
  ]);
}

function teamSheet({ team = [], quota = 1000 }: Small, plan: string): SheetDescription {
  const rows = team.map((payee, index) => ({ payee, row: index + 1 }));
  const end = team.length + 1;
  return sheetOf(teamName(plan), {
    cells: [
      text(0, 0, 'Payee', heading),
      text(0, 1, 'Payout', heading),
      ...rows.flatMap(({ payee, row }) => [
        text(row, 0, payee, { ...input, numberFormat: 'General' }),
        formula(row, 1, `='${plan}'!$B$2/10`, quota / 10),
      ]),
      text(end, 0, 'Total', total),
      formula(end, 1, `=SUM(B2:B${end})`, (quota / 10) * team.length, total),
    ],
    columnWidths: [30],
  });
}

const sheetOf = (name: string, parts: Partial<SheetDescription>): SheetDescription => ({
  ...{ name, cells: [], columnWidths: [], rowHeights: new Map(), merged: [] },
  ...{ validations: [], charts: [], visibility: 'visible' },
  print: {
    area: area(0, 0, 7, 2),
    ...{ orientation: 'portrait', paper: 'A4', margin: 15, pagesWide: 1, pagesTall: 1 },
    pageNumber: 'Page &P of &N',
  },
  ...parts,
});

function stepChart(name: string): ChartDescription {
  const axis = { numberFormat: '#,##0', gridlines: false, line: true };
  return {
    ...{ kind: 'xy', name, alternativeText: 'What is paid for each result' },
    over: area(8, 0, 10, 4),
    series: [
      {
        ...{ name: 'Payout', x: area(3, 0, 3), y: area(3, 1, 3) },
        line: { color: '#1E4079', width: 2, dash: 'solid' },
      },
    ],
    ...{ xAxis: axis, yAxis: axis },
  };
}
