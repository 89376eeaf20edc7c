import '../../functions/custom-functions-stub';
import { errorValue, isCellFault } from '../../functions/custom-functions-stub';
import type { Cells } from '../../../src/workbook/own-formula/cells';
import {
  type Sources,
  evaluated,
  isNotCalculated,
} from '../../../src/workbook/own-formula/evaluated';
import {
  ownCallsIn,
  parsedFormula,
  referencesIn,
} from '../../../src/workbook/own-formula/parsed-formula';

const cells: Readonly<Record<string, Cells>> = {
  A1: [[6]],
  A2: [['six']],
  A3: [[errorValue('#N/A')]],
  'A4:A6': [[1], [2], [null]],
};
const sources: Sources = {
  reference: (text) => cells[text],
  inOwnLine: (text) => (text === 'A4:A6' ? [[2]] : undefined),
  call: (name, given) =>
    name === 'DOUBLE' ? given[0]?.map((row) => row.map((one) => 2 * Number(one))) : undefined,
  error: errorValue,
};
const comesTo = (formula: string): unknown => {
  const parsed = parsedFormula(formula);
  if (!parsed) return 'unreadable';
  const found = evaluated(parsed, sources);
  if (isNotCalculated(found)) return `not ${found.part.text}`;
  const plain = found.map((row) => row.map((one) => (isCellFault(one) ? one.code : one)));
  return plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : plain;
};

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=2*3-1', 5],
  ['=10-4-3', 3],
  ['=24/4/2', 3],
  ['=2^3^2', 64],
  ['=-2^2', 4],
  ['=1--1', 2],
  ['=+50%', 0.5],
  ['=200*8%', 16],
  ['=1.5E3', 1500],
  ['=.5', 0.5],
  ['=TRUE+1', 2],
  ['="a ""b"""', 'a "b"'],
  [
    '={1,2;3,4}*2',
    [
      [2, 4],
      [6, 8],
    ],
  ],
  ['=A1*2', 12],
  ['=$A$1', 'not $A$1'],
  ['=SUM(A4:A6)+MAX(A4:A6,7)', 10],
  ['=ROUND(2.345,2)', 2.35],
  ['=ABS(-3)', 3],
  ['=1/0', '#DIV/0!'],
  ['=A3+1', '#N/A'],
  ['=#REF!', '#REF!'],
  ['=A2+1', 'not A2+1'],
  ['=@A4:A6', 2],
  ['=VLOOKUP(A1,B:C,2,FALSE)', 'not B:C'],
  ['=OFFSET(A1,1,2)', 'not OFFSET(A1,1,2)'],
  ['=COMP.DOUBLE(A4:A6)+1', [[3], [5], [1]]],
  ['=_xldudf_COMP_DOUBLE(A1)', 12],
  ['=A1 A2', 'unreadable'],
  ['=1+', 'unreadable'],
  ['text', 'unreadable'],
])(
  '%s comes to what Excel makes of it, or to the part that Excel alone knows',
  (formula, wanted) => {
    expect(comesTo(formula)).toEqual(wanted);
  },
);

const call =
  "ROUND(COMP.TIERED_COMMISSION(B2,'My rates'!$A$2:$B$5,,Team[@[Own: quota]],{0,0.1;1000,0.2}),2)+Bonus";

test('calls are found wherever they stand, with what they are given as it is written', () => {
  const parsed = parsedFormula(`=${call}`);
  const [only, ...others] = parsed ? ownCallsIn(parsed) : [];
  expect(others).toEqual([]);
  expect(only?.ours).toBe('TIERED_COMMISSION');
  expect(only?.given.map((one) => one?.text)).toEqual([
    'B2',
    "'My rates'!$A$2:$B$5",
    undefined,
    'Team[@[Own: quota]]',
    '{0,0.1;1000,0.2}',
  ]);
});

test('of what a formula refers to each is read once: cells, names, tables, other sheets, spills', () => {
  const parsed = parsedFormula(`=${call}*B2+D4#+Sheet2!A:A`);
  expect(parsed && referencesIn(parsed)).toEqual([
    'B2',
    "'My rates'!$A$2:$B$5",
    'Team[@[Own: quota]]',
    'Bonus',
    'D4#',
    'Sheet2!A:A',
  ]);
});

test('several calls are told one by one, a call within a call after it', () => {
  const parsed = parsedFormula('=COMP.CLAWBACK(COMP.SPLIT(A1,B1:C1),12,6)+COMP.NRR(1,2,3,4,5)');
  expect(parsed && ownCallsIn(parsed).map(({ ours }) => ours)).toEqual([
    'CLAWBACK',
    'SPLIT',
    'NRR',
  ]);
});

/* Excel takes formulas of 8,192 characters, whatever stands in them. */
test.each([
  ['signs', '-', '1', ''],
  ['brackets', '(', '1', ')'],
  ['calls', 'IF(', '1', ')'],
  ['calls of ours', 'COMP.DRAW(', '1', ')'],
  ['lists', '{1,', '1', '}'],
  ['percent signs', '', '1', '%'],
  ['operands', '1+', '1', ''],
  ['signs in brackets', '-(', '1', ')'],
])(
  'a formula of thousands of %s is none that can be told, and throws nothing',
  (_, before, inside, after) => {
    const of = (count: number) => `=${before.repeat(count)}${inside}${after.repeat(count)}`;
    const unclosed = `=${(before || after).repeat(8_000)}`.slice(0, 8_192);
    expect(parsedFormula(unclosed)).toBeUndefined();
    expect(parsedFormula(of(Math.floor(8_000 / (before.length + after.length))))).toBeUndefined();
    if (before !== '{1,') expect(parsedFormula(of(60))).toBeDefined();
  },
);
