import type { LocalizedText } from '../../../engine/words';
import { type Formula, type Text, constant, constantOf } from '../../../formula/formula';
import { total } from '../../../formula/operators/columns/column';
import { isAtMost, isEqual } from '../../../formula/operators/conditions/comparisons';
import { choose } from '../../../formula/operators/conditions/choose';
import { isError } from '../../../formula/operators/conditions/errors';
import { blank } from '../../../formula/operators/conditions/blanks';
import { minus } from '../../../formula/operators/numbers/minus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { sizeOf } from '../../../formula/operators/numbers/size';
import { decimalsOf } from '../../../formula/unit';
import { allChecks } from '../../../plan/checks/all-checks';
import type { Check, Comparison } from '../../../plan/checks/check';
import type { Unit } from '../../../plan/field';
import type { Area } from '../../description/description';
import { onePage } from '../../design/page-setup';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { heightOf, linesOf } from '../../design/text-lines';
import type { Book, WrittenSheet } from '../book';
import { Calculation } from '../calculation';
import { cellBeside, cellsOver } from '../cell-formula';
import { type CheckedSheets, checkedBook } from './checked-book';
import { columns } from './columns';
import { writeFlagged } from './flagged';
import {
  type Verdict,
  agreeing,
  differenceFormat,
  sentenceFormat,
  sentenceStyle,
  verdictFormat,
} from './line';
import { writeNote } from '../sheet-title';
import { texts } from './texts';
import { failingWords, linksFrom, writeWhere } from './where';

const widths = [14, 40, 32, 15, 30, 15, 12, 15, 46, 8];
const lineRow = 2;
const headRow = 4;

const formatOf: Readonly<Record<Unit, string>> = {
  money: formats.cents,
  count: formats.count,
  percent: formats.percent,
  days: formats.general,
  date: formats.day,
};

/**
 * The Checks sheet: a line for everything that must agree in the ledgers, with both ways to the number,
 * their difference and a verdict in words, and what to look at where they differ.
 */
export function checksSheet(book: Book, sheets: CheckedSheets): WrittenSheet<Verdict> {
  const { localize, language } = book;
  const sheet = new SheetBuilder(book.sheets.checks ?? '', widths);
  const calculation = new Calculation(sheet, book.isUncalculated);
  const checked = checkedBook(book, calculation, sheets);
  const lines = allChecks.flatMap((check) =>
    check.comparisons(checked).map((comparison) => ({ check, comparison })),
  );
  const link = linksFrom(book, calculation, sheets);
  writeHeads(sheet, book);
  const most = Math.max(...lines.map((line) => linesIn(line, book)));
  lines.forEach(({ check, comparison }, k) => {
    const row = headRow + 1 + k;
    sheet.height(row, heightOf(most));
    writeLine(sheet, calculation, book, check, comparison, row);
    writeWhere(calculation, comparison.where && link(comparison.where), row);
    // One look for both columns, and in every row: each more is sent to Excel by itself.
    sheet.fill(row, [columns.where, columns.toDo], failingWords);
  });
  const end = headRow + 1 + lines.length;
  sheet.fill(end, [0, columns.toDo], styles.endRule);
  const verdicts = block(headRow + 1, columns.verdict, lines.length, 1);
  const area: Area = block(lineRow, columns.verdict, 1, 3);
  const format = sentenceFormat(language, lines.length, book.sheets.checks ?? '');
  sheet.merge(area);
  calculation.put(
    cell(lineRow, columns.verdict),
    total(cellsOver(verdicts)),
    sentenceStyle(format),
  );
  const flagged = writeFlagged(sheet, calculation, book, sheets, link, end + 2);
  calculation.finish();
  sheet.fold({ first: columns.row, last: columns.row });
  const page = onePage(book.plan, block(0, 0, end + 1, columns.row));
  sheet.text(cell(0, 0), `${localize(texts.title)}: ${book.plan.name}`, styles.title);
  return {
    sheet: {
      ...sheet.build({ ...page, orientation: 'landscape', margin: 10, pagesTall: 0 }),
      frozenAt: cell(headRow + 1, 0),
    },
    names: sheet.names,
    formulaAt: calculation.formulaAt,
    places: {
      ...{ sheet: sheet.name, area: block(lineRow, columns.verdict, 1, 1), verdicts, format },
      failing: Number(sheet.read(block(lineRow, columns.verdict, 1, 1))),
      flagged: flagged.map((one) => ({ ...one, rows: Number(sheet.read(one.area)) })),
    },
  };
}

function writeHeads(sheet: SheetBuilder, { localize }: Book): void {
  writeNote(sheet, 0, localize(texts.note), columns.toDo);
  sheet.height(lineRow, 20);
  const left = [
    ['verdict', texts.verdict],
    ['words', texts.mustAgree],
    ['one', texts.oneWay],
    ['other', texts.otherWay],
    ['where', texts.where],
    ['toDo', texts.toDo],
  ] as const;
  const right = [
    ['oneNumber', texts.number],
    ['otherNumber', texts.number],
    ['difference', texts.difference],
  ] as const;
  for (const [column, words] of left) {
    const isIndented = column !== 'verdict' && column !== 'words';
    sheet.text(cell(headRow, columns[column]), localize(words), {
      ...styles.columnHead,
      ...(isIndented && { horizontal: 'left', indent: 1 }),
    });
  }
  for (const [column, words] of right) {
    sheet.text(cell(headRow, columns[column]), localize(words), styles.columnHeadRight);
  }
}

const grey = { ...styles.words, font: styles.note.font, wrap: true } as const;

function writeLine(
  sheet: SheetBuilder,
  calculation: Calculation,
  { localize }: Book,
  { words, todo }: Check,
  { unit, one, other, of, within }: Comparison,
  row: number,
): void {
  const place = (column: keyof typeof columns) => cell(row, columns[column]);
  const beside = (column: keyof typeof columns) => cellBeside(place(column));
  const decimals = constant(decimalsOf[unit]);
  const number = withFormat(styles.number, formatOf[unit]);
  sheet.text(place('words'), titleOf(words, of, localize), {
    ...styles.text,
    wrap: true,
  });
  sheet.text(place('one'), localize(one.words), grey);
  sheet.text(place('other'), localize(other.words), grey);
  const put = (column: 'oneNumber' | 'otherNumber', formula: Formula<number>) => {
    const known = constantOf(formula);
    if (typeof known === 'number') sheet.number(place(column), known, number);
    else calculation.put(place(column), rounded(formula, decimals), number);
  };
  put('oneNumber', one.formula);
  put('otherNumber', other.formula);
  const apart = rounded(minus(beside('oneNumber'), beside('otherNumber')), decimals);
  const difference: Formula<number> =
    within === undefined ? apart : choose(isAtMost(sizeOf(apart), within), constant(0), apart);
  calculation.put(place('difference'), difference, {
    ...withFormat(styles.result, differenceFormat(formatOf[unit])),
  });
  const differs = choose(
    isError(beside('difference')),
    constant(1),
    choose(isEqual(beside('difference'), constant(0)), constant(0), constant(1)),
  );
  calculation.put(place('verdict'), differs, {
    ...styles.result,
    ...{ font: agreeing, horizontal: 'left' },
    numberFormat: verdictFormat(localize(texts.agrees), localize(texts.differs)),
  });
  const said = choose<Text>(
    isEqual(beside('verdict'), constant(0)),
    blank,
    constant(localize(todo)),
  );
  calculation.put(place('toDo'), said, failingWords);
}

const titleOf = (words: LocalizedText, of: string | undefined, localize: Book['localize']) =>
  of === undefined ? localize(words) : `${localize(words)}: ${of}`;

interface CheckLine {
  readonly check: Check;
  readonly comparison: Comparison;
}

/** How many lines of text a line takes, whether it agrees or not: all are as high as the highest. */
function linesIn({ check, comparison }: CheckLine, { localize }: Book): number {
  const { one, other, of } = comparison;
  const said = [
    [titleOf(check.words, of, localize), 'words'],
    [localize(one.words), 'one'],
    [localize(other.words), 'other'],
    [localize(check.todo), 'toDo'],
  ] as const;
  const room = (column: keyof typeof columns) => (widths[columns[column]] ?? 0) - indent;
  return Math.max(...said.map(([words, column]) => linesOf(words, room(column))));
}

/** In characters. */
const indent = 2;
