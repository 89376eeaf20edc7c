import type {
  AxisDescription,
  ChartDescription,
  SheetDescription,
  ValidationDescription,
} from '../../src/workbook/description/description';
import {
  at,
  axis,
  cell,
  formula,
  grey,
  heading,
  ink,
  money,
  number,
  ruled,
  text,
} from './sample-cells';

const roles = ['Account executive', 'Customer success', 'SDR & partner "desk"', 'Implementation'];
const payouts = [184000.5, 96000, 42500, 61250.25];
const before = [150000, 104000, -8000, 58000];
const accent = '#1E4079';
const pale = '#B9C3D3';
const percent = { numberFormat: '0.0%' };
const day = { numberFormat: 'd mmm yyyy' };
const below = (column: number) => ({ row: 4, column, rows: roles.length, columns: 1 });
const messages = {
  prompt: { title: 'Prompt', text: 'What belongs here.' },
  error: { title: 'Error', text: 'What would do.' },
};

/** A table of roles with columns beside each other, a curve with a legend, and the rules for days and counts. */
export function rolesSheet(): SheetDescription {
  const total = {
    font: { ...ink, bold: true },
    borders: { top: { line: 'thin', color: '#6B7382' } },
  } as const;
  return {
    name: 'Roles',
    cells: [
      at(0, 0, text('Roles'), { font: { ...ink, size: 22, bold: true } }),
      at(1, 0, text(''), { font: grey }),
      at(2, 0, text('Payout by role'), heading),
      ...['Role', 'Payout', 'Last year', 'Share', 'Payees', 'From', 'Owner'].map((head, column) =>
        at(3, column, text(head), column === 0 ? ruled : { ...ruled, horizontal: 'right' }),
      ),
      ...roles.flatMap((role, index) => [
        at(4 + index, 0, text(role)),
        at(4 + index, 1, number(payouts[index] ?? 0), money),
        at(4 + index, 2, number(before[index] ?? 0), money),
        at(
          4 + index,
          3,
          formula(
            `=ROUND(B${String(5 + index)}/B$9,4)`,
            [0.4795, 0.2502, 0.1107, 0.1596][index] ?? 0,
          ),
          percent,
        ),
        at(4 + index, 4, number(2 + index), { numberFormat: '#,##0' }),
        at(4 + index, 5, number(46204 + index), day),
        at(4 + index, 6, { kind: 'blank' }, { ...ruled, horizontal: 'center', vertical: 'center' }),
      ]),
      at(8, 0, text('Total'), total),
      at(8, 1, formula('=SUM(B5:B8)', 383750.75), { ...total, ...money }),
      at(8, 2, formula('=SUM(C5:C8)', 304000), { ...total, ...money }),
      // A formula that Excel would give the format of what it refers to.
      at(9, 0, formula('=F5', 46204)),
      ...[0, 0.5, 1, 1.5].flatMap((attainment, index) => [
        at(4 + index, 9, number(attainment), percent),
        at(4 + index, 10, number(attainment < 1 ? 0 : 50000)),
        at(4 + index, 11, number(attainment * 40000)),
      ]),
    ],
    columnWidths: [24, 14, 14, 10, 10, 14, 14, 2.5],
    rowHeights: new Map([
      [0, 30],
      [4, 18],
      [5, 18],
      [6, 20],
    ]),
    merged: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 20, column: 0, rows: 2, columns: 2 },
    ],
    validations,
    charts: [byRole, byDay, curves],
    frozenAt: { row: 0, column: 2 },
    visibility: 'visible',
    print: {
      area: { row: 0, column: 0, rows: 60, columns: 7 },
      orientation: 'portrait',
      paper: 'A4',
      margin: 20,
      pagesWide: 1,
      pagesTall: 2,
      repeatedRows: { first: 2, last: 3 },
      repeatedColumns: { first: 0, last: 1 },
      pageNumber: 'Page &P of &N',
    },
  };
}

const validations: readonly ValidationDescription[] = [
  { area: below(4), rule: { kind: 'whole', minimum: 1 }, ...messages },
  { area: cell(8, 4), rule: { kind: 'whole', minimum: 1, maximum: 500 }, ...messages },
  { area: below(5), rule: { kind: 'date', first: 46023, last: 46387 }, ...messages },
  { area: cell(8, 5), rule: { kind: 'date', first: 46023 }, ...messages },
  {
    area: below(6),
    rule: { kind: 'listIn', sheet: 'Payees & results', area: { ...below(0), row: 1 } },
    ...messages,
  },
  { area: cell(8, 6), rule: { kind: 'listIn', sheet: 'Roles', area: below(0) }, ...messages },
];

const amount: AxisDescription = axis({ numberFormat: '#,##0', gridlines: true });

const byRole: ChartDescription = {
  kind: 'columns',
  name: 'Payout by role',
  alternativeText: 'Account executives are paid the most, this year as last year.',
  over: { row: 11, column: 0, rows: 16, columns: 7 },
  hasLegend: true,
  series: [
    {
      name: 'This year',
      x: below(0),
      y: below(1),
      fill: accent,
      labels: { position: 'above', color: '#1A1E26', bold: true, numberFormat: '#,##0' },
    },
    {
      name: 'Last year',
      x: below(0),
      y: below(2),
      fill: pale,
      line: { color: accent, width: 0.75, dash: 'solid' },
      labels: { position: 'below', color: '#545B68', bold: false, numberFormat: '#,##0' },
    },
  ],
  xAxis: axis({ line: true }),
  yAxis: { ...amount, title: 'Payout', majorUnit: 50000 },
};

/** Categories that are numbers keep a format of their own, and stay names. */
const byDay: ChartDescription = {
  kind: 'columns',
  name: 'Payees by day',
  alternativeText: 'One payee more from each day to the next.',
  over: { row: 28, column: 0, rows: 12, columns: 7 },
  series: [
    {
      name: 'Payees',
      x: below(5),
      y: below(4),
      fill: accent,
      labels: { position: 'right', color: '#FFFFFF', bold: true, numberFormat: '0' },
    },
  ],
  xAxis: axis({ numberFormat: 'd mmm', line: true, title: 'From' }),
  yAxis: { ...amount, minimum: 0, maximum: 6 },
};

const curves: ChartDescription = {
  kind: 'xy',
  name: 'Payout by scenario',
  alternativeText: 'The milestone pays all at 100 %, the line pays in proportion.',
  over: { row: 41, column: 0, rows: 16, columns: 7 },
  hasLegend: true,
  series: [
    {
      name: 'Milestone',
      x: below(9),
      y: below(10),
      line: { color: accent, width: 2.5, dash: 'solid' },
    },
    {
      name: 'Line',
      x: below(9),
      y: below(11),
      line: { color: '#B84A00', width: 2.5, dash: 'dash' },
    },
  ],
  xAxis: axis({ numberFormat: '0%', minimum: 0, maximum: 1.5, majorUnit: 0.25, line: true }),
  yAxis: amount,
};
