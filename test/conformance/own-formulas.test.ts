import '../functions/custom-functions-stub';
import { errorValue, isCellFault } from '../functions/custom-functions-stub';
import { areaAt } from '../../src/workbook/description/addresses';
import type { Cell } from '../../src/workbook/own-formula/cells';
import { evaluated, isNotCalculated } from '../../src/workbook/own-formula/evaluated';
import { parsedFormula } from '../../src/workbook/own-formula/parsed-formula';
import { describeWith } from '../programs';
import { type Entry, workbookOf } from '../spreadsheet/entry-workbook';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
import type { ReadValue } from '../spreadsheet/values';

/*
 * What Explain calculates of a person's own formula, beside what spreadsheets make of the same cells:
 * Explain may say that Excel alone knows, and never another number.
 */
const sheet: readonly (readonly Entry[])[] = [
  ['Anna', 200_000, 'North', 0, 0.05, true],
  ['Bo', 130_000, 'South', 100_000, 0.08, false],
  ['Carl', 90_000, 'North', 250_000, 0.12, true],
  ['Dorte', undefined, 'west', 400_000, 0.15, undefined],
  ['anna', 1, 'North', '=NA()', '=1/0', 7],
];

/** In the order of the functions; `undefined` is for Excel alone. */
const formulas: readonly (readonly [formula: string, value: Cell | undefined])[] = [
  ['=IF(B1>=200000,1,2)', 1],
  ['=IF(B1>200000,1,2)', 2],
  ['=IF(B4,1,2)', 2],
  ['=IF(F1,B1,UNKNOWN(1))', 200_000],
  ['=IF(B1<0,5)', false],
  ['=IF(A1="ANNA",10,20)', 10],
  ['=IF(A1<>"Bo",10,20)', 10],
  ['=IF(B4="",10,20)', 10],
  ['=IF(B4=0,10,20)', 10],
  ['=IF(A1>5,10,20)', 10],
  ['=IF(B1>=100000,IF(B2>=130000,3,2),1)', 3],
  ['=IF(D5>1,1,2)', errorValue('#N/A')],
  ['=IF(A1<"B",1,2)', undefined],
  ['=IF(B1>0,B4,1)', undefined],
  ['=IFERROR(E5,9)', 9],
  ['=IFERROR(E1,9)', 0.05],
  ['=IFNA(D5,9)', 9],
  ['=AND(B1>1,B2>1)', true],
  ['=AND(B1>1,B3>90000)', false],
  ['=OR(B3>90000,B3>=90000)', true],
  ['=OR(F1:F4)', true],
  ['=AND(F1:F4)', false],
  ['=NOT(B1>1)', false],
  ['=AND(D1:D5)', errorValue('#N/A')],
  ['=COUNT(B1:B5)', 4],
  ['=COUNT(A1:E5)', 12],
  ['=AVERAGE(B1:B3)', 140_000],
  ['=AVERAGE(A1:A4)', errorValue('#DIV/0!')],
  ['=SUMIFS(B1:B4,C1:C4,"north")', 290_000],
  ['=SUMIFS(B1:B4,C1:C4,"North",B1:B4,">90000")', 200_000],
  ['=SUMIFS(B1:B4,C1:C4,"North",B1:B4,">=90000")', 290_000],
  ['=SUMIFS(B1:B4,C1:C4,"<>North")', 130_000],
  ['=SUMIFS(B1:B4,B1:B4,130000)', 130_000],
  ['=SUMIFS(D1:D5,C1:C5,"South")', 100_000],
  ['=SUMIFS(D1:D5,C1:C5,"North")', errorValue('#N/A')],
  ['=SUMIFS(B1:B4,C1:C4,"No*")', undefined],
  ['=SUMIFS(B1:B4,C1:C4,C1)', 290_000],
  ['=SUMIFS(B1:B4,B1:B4,">0.5")', undefined],
  ['=SUMIF(B1:B4,"<=130000")', 220_000],
  ['=COUNTIFS(C1:C5,"North",B1:B5,">1")', 2],
  ['=COUNTIFS(B1:B5,"<>1")', 4],
  ['=COUNTIF(B1:B5,0)', 0],
  ['=AVERAGEIFS(B1:B4,C1:C4,"North")', 145_000],
  ['=AVERAGEIFS(B1:B4,C1:C4,"East")', errorValue('#DIV/0!')],
  ['=VLOOKUP("Bo",A1:E5,2,FALSE)', 130_000],
  ['=VLOOKUP("ANNA",A1:E5,2,0)', 200_000],
  ['=VLOOKUP("Eva",A1:E5,2,FALSE)', errorValue('#N/A')],
  ['=VLOOKUP("Bo",A1:B5,3,FALSE)', errorValue('#REF!')],
  ['=VLOOKUP(100000,D1:E4,2,TRUE)', 0.08],
  ['=VLOOKUP(99999.99,D1:E4,2)', 0.05],
  ['=VLOOKUP(400001,D1:E4,2)', 0.15],
  ['=VLOOKUP(-1,D1:E4,2)', errorValue('#N/A')],
  ['=VLOOKUP(B1,B1:C4,2,TRUE)', undefined],
  ['=VLOOKUP("B*",A1:B5,2,FALSE)', undefined],
  ['=HLOOKUP("Anna",A1:C3,2,FALSE)', 'Bo'],
  ['=MATCH("carl",A1:A5,0)', 3],
  ['=MATCH(250000,D1:D4,1)', 3],
  ['=MATCH(249999,D1:D4)', 2],
  ['=MATCH(5,D1:D4,0)', errorValue('#N/A')],
  ['=INDEX(B1:B5,2)', 130_000],
  ['=INDEX(A1:E5,3,2)', 90_000],
  ['=INDEX(A1:C1,2)', 200_000],
  ['=INDEX(B1:B5,6)', errorValue('#REF!')],
  ['=INDEX(B1:B5,4)', undefined],
  ['=INDEX(E1:E4,MATCH(B1,D1:D4,1))', 0.08],
  ['=SUM(INDEX(A1:B3,0,2))', 420_000],
  ['=XLOOKUP("bo",A1:A5,B1:B5)', 130_000],
  ['=XLOOKUP("Eva",A1:A5,B1:B5,-1)', -1],
  ['=XLOOKUP("Eva",A1:A5,B1:B5)', errorValue('#N/A')],
  ['=XLOOKUP(249999,D1:D4,E1:E4,0,-1)', 0.08],
  ['=XLOOKUP(249999,D1:D4,E1:E4,0,1)', 0.12],
  ['=XLOOKUP(250000,D1:D4,E1:E4,0,1)', 0.12],
  ['=XLOOKUP("a*",A1:A5,B1:B5,0,2)', undefined],
];

const cellAt = (row: number, column: number): Cell => {
  const entry = sheet[row]?.[column];
  if (entry === '=NA()') return errorValue('#N/A');
  return entry === '=1/0' ? errorValue('#DIV/0!') : (entry ?? null);
};

const ours = (formula: string): unknown => {
  const parsed = parsedFormula(formula);
  if (!parsed) throw new Error(`${formula} cannot be read.`);
  const cells = evaluated(parsed, {
    reference: (text) => {
      const area = areaAt(text);
      return (
        area &&
        Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (_, k) => cellAt(area.row + row, area.column + k)),
        )
      );
    },
    inOwnLine: () => undefined,
    call: () => undefined,
    error: errorValue,
  });
  if (isNotCalculated(cells)) return undefined;
  const value = cells[0]?.[0];
  return isCellFault(value) ? value.code : value;
};

const wanted = (value: Cell | undefined): unknown => (isCellFault(value) ? value.code : value);

test.each(formulas)('%s comes to %s', (formula, value) => {
  expect(ours(formula)).toEqual(wanted(value));
});

/**
 * Neither knows XLOOKUP in the versions of today, which is by hand alone. To Gnumeric 1.12, INDEX of a row or
 * of a whole column is #REF!; LibreOffice says #VALUE! of a place outside a table, where Excel says #REF!.
 */
const excused: Readonly<Record<string, RegExp>> = {
  LibreOffice: /XLOOKUP|A1:B5,3,|B1:B5,6\)/,
  Gnumeric: /XLOOKUP|INDEX\(A1:[BC]/,
};

describeWith(['soffice', 'ssconvert'], 'what Explain calculates', () => {
  const known = formulas.filter(([, value]) => value !== undefined);
  const rows = known.map(([formula]) => [formula.replace('UNKNOWN(1)', '1')]);
  const file = () =>
    workbookOf(
      new Map([
        [
          'Sheet1',
          sheet
            .map((row, k) => [...row, undefined, ...(rows[k] ?? [])])
            .concat(
              rows
                .slice(sheet.length)
                .map((row) => [...Array.from({ length: 7 }, () => undefined), ...row]),
            ),
        ],
      ]),
    );
  const shown = (read: ReadValue | undefined): unknown =>
    typeof read === 'object' ? read.error : read;

  test.each([
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('%s makes the same of the same cells', (program, recalculate) => {
    const cells = recalculate([file()])[0]?.get('Sheet1');
    const different = known.flatMap(([formula, value], k) => {
      if (excused[program]?.test(formula)) return [];
      const theirs = shown(cells?.get(`H${String(k + 1)}`));
      const isTruth = typeof value === 'boolean' && theirs === Number(value);
      return isTruth || theirs === wanted(value) ? [] : [`${formula}: ${String(theirs)}`];
    });
    expect(different).toEqual([]);
  });
});
