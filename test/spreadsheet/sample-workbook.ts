import type {
  CellDescription,
  ChartDescription,
  SeriesDescription,
  SheetDescription,
  WorkbookDescription,
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
import { rolesSheet } from './sample-roles';

const input = {
  font: { ...ink, color: '#0000D6' },
  fill: '#FFF9E0',
  unlocked: true,
  borders: {
    top: { line: 'hair', color: '#C9CED7' },
    bottom: { line: 'medium', color: '#6B7382' },
  },
} as const;

function planSheet(): SheetDescription {
  const words: CellDescription[] = [
    at(0, 0, text('Q3 milestone plan'), { font: { ...ink, size: 22, bold: true } }),
    at(2, 0, text('Inputs'), heading),
    at(3, 0, text('Input'), ruled),
    at(3, 1, text('Value'), { ...ruled, horizontal: 'right' }),
    at(3, 2, text('Unit'), ruled),
    at(4, 0, text('Quota')),
    at(4, 1, number(1800000), { ...input, numberFormat: '#,##0' }),
    at(4, 2, text('DKK'), { font: grey }),
    at(5, 0, text('Bonus')),
    at(5, 1, number(50000), { ...input, numberFormat: '#,##0' }),
    at(6, 0, text('Trigger')),
    at(6, 1, number(1), { ...input, numberFormat: '0.0%' }),
    at(7, 0, text('Partial credit')),
    at(7, 1, text('None'), { ...input, horizontal: 'right' }),
    at(8, 0, text('=2+2 is text, and stays text')),
    at(9, 0, text('A long note that is wrapped over two lines, in italics, with an indent.'), {
      font: { ...grey, italic: true },
      wrap: true,
      vertical: 'top',
      indent: 1,
    }),
    at(9, 1, { kind: 'blank' }, ruled),
    at(10, 0, text('Checks')),
    at(10, 1, formula('=AND(Quota>0,Bonus>=0)', true)),
    at(10, 2, formula('=IF(Trigger>=1,"Reached at "&TEXT(Trigger,"0%"),"")', 'Reached at 100%')),
    at(11, 0, text('Payout at 98%')),
    at(11, 1, formula('=ROUND(ROUND(IF(0.98>=Trigger,Bonus,0),8),2)', 0), money),
    at(12, 0, text('Spread')),
    at(12, 1, formula('=NORMSDIST(0)', 0.5), money),
  ];
  return {
    name: 'Plan',
    cells: [...words, ...chartCells()],
    columnWidths: [24, 16, 16, 14, 14, 2, 10, 12],
    rowHeights: new Map([
      [0, 30],
      [9, 32],
      [13, 18],
    ]),
    merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    validations: [
      {
        area: { row: 4, column: 1, rows: 2, columns: 1 },
        rule: { kind: 'above', minimum: 0 },
        prompt: { title: 'Quota', text: 'Credited sales that count as 100 %.\nAbove 0.' },
        error: { title: 'Not a quota', text: 'Use an amount above 0, for example 1,800,000.' },
      },
      {
        area: cell(6, 1),
        rule: { kind: 'decimal', minimum: 0, maximum: 5 },
        prompt: { title: '', text: '' },
        error: { title: 'A title that is longer than Excel allows it', text: 'x'.repeat(300) },
      },
      {
        area: cell(11, 1),
        rule: { kind: 'decimal', minimum: -1.5 },
        prompt: { title: 'p', text: 'q' },
        error: { title: 'e', text: 'f' },
      },
      {
        area: cell(7, 1),
        rule: { kind: 'list', words: ['None', 'Proportional', 'Says "yes" & <no>'] },
        prompt: { title: 'Partial credit', text: 'What is paid below the trigger.' },
        error: { title: 'Not in the list', text: 'Choose a word.' },
      },
    ],
    charts: [payoutChart],
    visibility: 'visible',
    print: {
      area: { row: 0, column: 0, rows: 30, columns: 5 },
      orientation: 'portrait',
      paper: 'A4',
      margin: 15,
      pageNumber: 'Page &P of &N',
      pagesWide: 1,
      pagesTall: 1,
    },
  };
}

/** The chart's corner points, beside the printed page: all formulas over the inputs. */
function chartCells(): CellDescription[] {
  const attainments = [0.5, 0.8, 0.95, 0.98, 1, 1.2];
  return [
    at(0, 6, number(0)),
    at(0, 7, number(0)),
    at(1, 6, formula('=Trigger', 1)),
    at(1, 7, number(0)),
    at(2, 6, formula('=Trigger', 1)),
    at(2, 7, formula('=Bonus', 50000)),
    at(3, 6, number(1.5)),
    at(3, 7, formula('=Bonus', 50000)),
    ...attainments.flatMap((attainment, index) => [
      at(4 + index, 6, number(attainment)),
      at(4 + index, 7, {
        kind: 'formula',
        formula: `=IF(G${String(5 + index)}>=Trigger,Bonus,0)`,
        value: attainment >= 1 ? 50000 : 0,
      }),
    ]),
    at(10, 6, formula('=G12', 1.1)),
    at(10, 7, number(0)),
    at(11, 6, number(1.1)),
    at(11, 7, formula('=IF(G12>=Trigger,Bonus,0)', 50000)),
  ];
}

const accent = '#1E4079';
const tread = { color: accent, width: 2.5, dash: 'solid' } as const;

function points(name: string, row: number, rows: number): SeriesDescription {
  return {
    name,
    x: { row, column: 6, rows, columns: 1 },
    y: { row, column: 7, rows, columns: 1 },
  };
}

/** The ticks lie below the treads, which hide all of a plus but its upright. */
const lines: readonly SeriesDescription[] = [
  {
    ...points('Worked examples', 4, 6),
    marker: { shape: 'plus', size: 7, fill: '#1A1E26', line: '#1A1E26' },
  },
  { ...points('Below', 0, 2), line: tread },
  { ...points('From the trigger', 2, 2), line: tread },
  { ...points('Jump', 1, 2), line: { color: accent, width: 1.25, dash: 'dash' } },
  { ...points('Drop line', 10, 2), line: { color: '#B84A00', width: 1.25, dash: 'dot' } },
];

/** An open dot is two, because LibreOffice draws no line around a marker. */
const marks: readonly SeriesDescription[] = [
  {
    ...points('Not reached', 1, 1),
    marker: { shape: 'circle', size: 8, fill: accent, line: accent },
  },
  {
    ...points('Not reached, inside', 1, 1),
    marker: { shape: 'circle', size: 5, fill: '#FFFFFF', line: '#FFFFFF' },
  },
  {
    ...points('Reached', 2, 1),
    marker: { shape: 'circle', size: 8, fill: accent, line: accent },
  },
  {
    ...points('You are here', 11, 1),
    marker: { shape: 'circle', size: 10, fill: '#B84A00', line: '#FFFFFF' },
    labels: { position: 'above', color: '#B84A00', bold: true, numberFormat: '#,##0' },
  },
];

const payoutChart: ChartDescription = {
  kind: 'xy',
  name: 'Payout by attainment',
  alternativeText: 'Below 100 % of quota the plan pays 0 & from 100 % on it pays "50,000".',
  over: { row: 14, column: 0, rows: 15, columns: 5 },
  xAxis: axis({ numberFormat: '0%', minimum: 0, maximum: 1.5, majorUnit: 0.25, line: true }),
  yAxis: axis({
    numberFormat: '#,##0',
    minimum: 0,
    maximum: 60000,
    majorUnit: 50000,
    gridlines: true,
  }),
  series: [...lines, ...marks],
};

function payeesSheet(): SheetDescription {
  const actuals = [1440000, 1764000, 1800000, 2160000];
  return {
    name: 'Payees & results',
    cells: [
      at(0, 0, text('Payee'), ruled),
      at(0, 1, text('Actual'), ruled),
      at(0, 2, text('Attainment'), ruled),
      ...actuals.flatMap((actual, index) => [
        at(1 + index, 0, text(`  Payee ${String(index + 1)} <æøå> 🙂 _x0041_`)),
        at(1 + index, 1, number(actual), money),
      ]),
      at(
        1,
        2,
        {
          kind: 'spill',
          formula: '=ROUND(B2:B5/Plan!Quota,12)',
          values: actuals.map((actual) => actual / 1800000),
        },
        { font: ink, numberFormat: '0.0%' },
      ),
      at(4, 2, { kind: 'blank' }, { font: { ...ink, bold: true }, numberFormat: '0.0%' }),
      at(5, 2, formula('=SUM(Attainments)', 3.98), { font: ink, numberFormat: '0.00' }),
    ],
    columnWidths: [30, 12, 12],
    rowHeights: new Map(),
    merged: [],
    validations: [],
    charts: [
      {
        kind: 'xy',
        name: 'Attainment',
        alternativeText: 'Attainment of four payees.',
        over: { row: 8, column: 0, rows: 12, columns: 3 },
        series: [
          {
            name: 'Attainment',
            x: { row: 1, column: 1, rows: 4, columns: 1 },
            y: { row: 1, column: 2, rows: 4, columns: 1 },
            marker: { shape: 'dash', size: 9, fill: accent, line: accent },
            labels: { position: 'right', color: '#1A1E26', bold: false, numberFormat: '0%' },
          },
        ],
        xAxis: axis({ title: 'Credited sales', numberFormat: '#,##0', line: true }),
        yAxis: axis({ title: 'Attainment', numberFormat: '0%', gridlines: true, maximum: 1.5 }),
      },
    ],
    frozenAt: { row: 1, column: 1 },
    visibility: 'visible',
    print: {
      area: { row: 0, column: 0, rows: 30, columns: 4 },
      orientation: 'landscape',
      paper: 'letter',
      margin: 12.7,
      pagesWide: 1,
      pagesTall: 0,
      repeatedRows: { first: 0, last: 0 },
      pageNumber: 'Side &P af &N',
    },
  };
}

function hiddenSheet(): SheetDescription {
  return {
    name: "It's hidden",
    cells: [at(0, 0, text('a\u0001b\tc\nd')), at(1, 0, text('x'.repeat(32767)))],
    columnWidths: [],
    rowHeights: new Map(),
    merged: [],
    validations: [],
    charts: [],
    frozenAt: { row: 1, column: 0 },
    visibility: 'veryHidden',
    print: {
      area: cell(0, 0),
      orientation: 'portrait',
      paper: 'A4',
      margin: 15,
      pageNumber: 'Page &P of &N',
      pagesWide: 1,
      pagesTall: 0,
    },
  };
}

/** A workbook that uses everything a description can say, laid out after the look of the Plan page. */
export const sampleWorkbook: WorkbookDescription = {
  title: 'Q3 milestone plan <& "draft">',
  sheets: [planSheet(), payeesSheet(), rolesSheet(), hiddenSheet()],
  names: [
    { name: 'Quota', sheet: 'Plan', area: cell(4, 1), comment: 'Credited sales at 100 %' },
    { name: 'Bonus', sheet: 'Plan', area: cell(5, 1) },
    { name: 'Trigger', sheet: 'Plan', area: cell(6, 1) },
    {
      name: 'Attainments',
      sheet: 'Payees & results',
      area: { row: 1, column: 2, rows: 4, columns: 1 },
    },
  ],
  documents: [
    '<plan xmlns="urn:compsheet:plan:1">{"name":"Q3 &amp; more","status":"Æble"}</plan>',
    '<?xml version="1.0" encoding="UTF-8"?><journal xmlns="urn:compsheet:journal:1"/>',
  ],
};
