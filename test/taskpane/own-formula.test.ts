import '../functions/custom-functions-stub';
import { isCellFault } from '../functions/custom-functions-stub';
import { type Bench, openExcel } from '../host/bench';
import { readOwnCell } from '../../src/workbook/excel/read/own-cell';
import { readReferences } from '../../src/workbook/excel/read/references';
import { type OwnFormula, ownFormula } from '../../src/taskpane/explain/own-formula';
import { wordsOf } from '../../src/taskpane/explain/function-words';

/*
 * 8 % up to 125,000, 12 % to 187,500 and 15 % above: 200,000 pays 10,000 + 7,500 + 1,875 = 19,375.
 * 130,000 pays 10,000 + 600 = 10,600.
 */
let bench: Bench;
const words = wordsOf([], 'en');

beforeEach(async () => {
  bench = await openExcel();
  Object.assign(globalThis, { Excel: bench.Excel, Office: bench.Office });
  const { host } = bench;
  await bench.run(async (context) => {
    const rates = context.workbook.worksheets.add('My rates');
    rates.getRange('A1:B4').values = [
      ['From', 'Rate'],
      [0, 0.08],
      [1, 0.12],
      [1.5, 0.15],
    ];
    rates.getRange('B2:B4').numberFormat = [['0%'], ['0%'], ['0%']];
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D3').values = [
      ['Name', 'Sold', 'Quota', 'Pay'],
      ['Anna', 200_000, 125_000, ''],
      ['Bo', 130_000, 125_000, ''],
    ];
    context.workbook.names.add('Steps', rates.getRange('A2:B4'));
    sheet.tables.add('A1:D3', true).name = 'People';
    await context.sync();
  });
  host.workbook.activate(host.workbook.sheet('Sheet1') ?? host.workbook.active);
});

afterEach(() => bench.host.assertClean());

const explained = async (
  formula: string,
  shows: number | string = 19_375,
  at = 'Sheet1!G2',
): Promise<OwnFormula> => {
  bench.host.type(at, formula);
  bench.host.supply(at, shows);
  bench.host.select(at);
  const found = await ownFormula(await readOwnCell(), readReferences, words, 'en');
  if (!found || !('calls' in found)) throw new Error(`Not explained: ${found?.en}`);
  return found;
};

const rows = ({ calls: [call] }: OwnFormula) => call?.curve?.rows.map(({ payout }) => payout);
const stands = ({ calls: [call] }: OwnFormula) =>
  call?.arguments.map((one) => one.stands && `${one.stands.sheet}!${one.stands.address}`);

test.each([
  ['cells of other sheets', "=COMP.TIERED_COMMISSION(B2,'My rates'!$A$2:$B$4,C2)"],
  ['a name', '=COMP.TIERED_COMMISSION(B2,Steps,C2)'],
  [
    'columns of a table in the own row',
    '=COMP.TIERED_COMMISSION([@Sold],Steps,People[[#This Row],[Quota]])',
  ],
  ['a formula as a file has it', '=_xldudf_COMP_TIERED_COMMISSION(B2,Steps,C2)'],
])('%s: the call is told row by row, and where its arguments stand', async (_, formula) => {
  const at = formula.includes('@') ? 'Sheet1!D2' : 'Sheet1!G2';
  const found = await explained(formula, 19_375, at);
  expect(found.isOneCall).toBe(true);
  expect(found.differs).toBeUndefined();
  expect(rows(found)).toEqual([10_000, 7_500, 1_875]);
  expect(stands(found)).toEqual([
    'Sheet1!B2',
    'My rates!A2:B4',
    'Sheet1!C2',
    undefined,
    undefined,
    undefined,
  ]);
  expect(found.calls[0]?.arguments[1]?.cells).toEqual([
    [0, 0.08],
    [1, 0.12],
    [1.5, 0.15],
  ]);
  expect(found.calls[0]?.step?.value).toBe(19_375);
});

test('columns of a table are read whole, a call over them spills, and each cell is told as its own', async () => {
  const formula = '=COMP.TIERED_COMMISSION(People[Sold],Steps,People[Quota])';
  bench.host.type('Sheet1!G2', formula);
  bench.host.spill('Sheet1!G2', [[19_375], [10_600]]);
  bench.host.select('Sheet1!G3');
  const found = await ownFormula(await readOwnCell(), readReferences, words, 'en');
  if (!found || !('calls' in found)) throw new Error('Not explained.');
  expect(found.cell.spillsFrom).toBe('G2');
  expect(found.differs).toBeUndefined();
  expect(found.ours).toBe(10_600);
  expect(rows(found)).toEqual([10_000, 600]);
  expect(stands(found)?.slice(0, 3)).toEqual(['Sheet1!B3', 'My rates!A2:B4', 'Sheet1!C3']);
});

test('array constants and left-out arguments are told as the formula writes them', async () => {
  const found = await explained('=COMP.TIERED_COMMISSION(200000,{0,0.08;1,0.12;1.5,0.15},125000)');
  expect(rows(found)).toEqual([10_000, 7_500, 1_875]);
  const [call] = found.calls;
  expect(call?.arguments.map(({ written }) => written)).toEqual([
    '200000',
    '{0,0.08;1,0.12;1.5,0.15}',
    '125000',
    ...[undefined, undefined, undefined],
  ]);
});

test('a cell that does more with a call says so, and what it comes to in all', async () => {
  const found = await explained('=ROUND(COMP.TIERED_COMMISSION(B2,Steps,C2)*1.1,0)', 21_313);
  expect(found.isOneCall).toBe(false);
  expect(found.ours).toBe(21_313);
  expect(found.differs).toBeUndefined();
  expect(found.calls[0]?.value).toBe(19_375);
});

test('a call that stands in another one is told too, and its result is the other’s argument', async () => {
  const found = await explained(
    '=COMP.CLAWBACK(COMP.TIERED_COMMISSION(B2,Steps,C2),12,6)',
    -9_687.5,
  );
  expect(found.calls.map(({ name, value }) => [name, value])).toEqual([
    ['CLAWBACK', -9_687.5],
    ['TIERED_COMMISSION', 19_375],
  ]);
});

/* Each gives 200,000 sold of a quota of 125,000, which pays 10,000 + 7,500 + 1,875. */
test.each([
  ['VLOOKUP(A2,A:C,2,FALSE)', 'C2'],
  ['XLOOKUP("Anna",A1:A3,B1:B3)', 'XLOOKUP("anna",People[Name],People[Quota])'],
  ['SUMIFS(B:B,A:A,A2)', 'INDEX(C1:C3,MATCH(A2,A1:A3,0))'],
  ['IF(B2>=C2,B2,0)', 'IFERROR(VLOOKUP("Eva",A:C,3,FALSE),125000)'],
])('an argument of functions, %s, is shown with what it comes to', async (sold, quota) => {
  const found = await explained(`=COMP.TIERED_COMMISSION(${sold},Steps,${quota})`);
  const [call] = found.calls;
  expect(call?.refused).toBeUndefined();
  expect(call?.arguments[0]).toMatchObject({ written: sold, cells: [[200_000]] });
  expect(call?.arguments[2]?.cells).toEqual([[125_000]]);
  expect(rows(found)).toEqual([10_000, 7_500, 1_875]);
  expect(found.differs).toBeUndefined();
});

test('a blank column at the left of whole columns is one of them', async () => {
  bench.host.type('Sheet1!L2', 200_000);
  const found = await explained('=COMP.TIERED_COMMISSION(INDEX(K:M,2,2),Steps,C2)');
  expect(rows(found)).toEqual([10_000, 7_500, 1_875]);
});

test('what Excel alone calculates is named, and the call is told no further', async () => {
  const found = await explained('=COMP.TIERED_COMMISSION(OFFSET(B1,1,0),Steps,C2)');
  expect(found.calls[0]?.refused?.en).toContain('“OFFSET(B1,1,0)” is calculated by Excel alone.');
  expect(found.ours).toBeUndefined();
});

test.each([
  [
    'has not been calculated again',
    18_000,
    'The cell shows 18,000, but with the numbers as they stand now it comes to 19,375.',
  ],
  ['has no functions at hand', '#NAME?', 'Excel does not have the functions of Compsheet at hand'],
])('a cell that %s says what it shows and what it comes to', async (_, shows, says) => {
  const found = await explained('=COMP.TIERED_COMMISSION(B2,Steps,C2)', shows);
  expect(found.differs?.en).toContain(says);
});

test('an error is told in the words of the function', async () => {
  const found = await explained('=COMP.TIERED_COMMISSION(B2,Steps,F9)', '#VALUE!');
  const value = found.calls[0]?.value;
  expect(isCellFault(value) && value.message).toContain('Quota is blank or zero.');
  expect(found.differs).toBeUndefined();
});

test('a name that is no function of ours is said to be none', async () => {
  const found = await explained('=COMP.NO_SUCH(B2)', '#NAME?');
  expect(found.calls[0]?.refused?.en).toBe(
    'This version of Compsheet has no such function. Look at its name: Insert a function lists them all.',
  );
});

test('a formula without a call of ours is left to what else is said of the cell', async () => {
  bench.host.type('Sheet1!G2', '=SUM(B2:B3)');
  bench.host.select('Sheet1!G2');
  expect(await ownFormula(await readOwnCell(), readReferences, words, 'en')).toBeUndefined();
});
