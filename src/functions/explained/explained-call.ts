import type { Language, LocalizedText } from '../../engine/words';
import { wordIn } from '../../engine/vocabulary';
import type { Formula } from '../../formula/formula';
import { type Step, decided, inWords, trace } from '../../formula/trace';
import type { Unit } from '../../formula/unit';
import { targetBases } from '../adjusted-target/rule';
import { inLanguage } from '../edge/errors';
import { filled, filledGrid } from '../edge/ranges';
import { type FunctionName, functionNames } from '../function-names';
import { functions } from '../functions';
import { matrixMethods } from '../matrix/rule';
import type { Column, Parameter, Place } from '../native/native';
import { timeCounts } from '../prorated-quota/rule';
import { payoutModes } from '../tiers/rule';
import { columnWords } from './column-words';
import { natives } from './natives';
import { WorkedSheet } from './worked-sheet';

/** What a cell holds: nothing is null, and an error is the runtime's own. */
export type Cell = number | string | boolean | null | Error;
export type Cells = readonly (readonly Cell[])[];

/** An argument as it is given, with what it is called and what its columns are measured in. */
export interface GivenArgument {
  readonly words: LocalizedText;
  readonly cells: Cells;
  readonly unitOf: (column: number) => Unit | undefined;
}

/** How one cell of what a call gives comes about. */
export interface ExplainedCall {
  /** The trace adds up to what the function gives; undefined where no plain formula shows it. */
  readonly step: Step | undefined;
  readonly decisions: readonly { readonly words: LocalizedText; readonly holds: boolean }[];
  /** It reads more rows than a trace is worked out over. */
  readonly tooLong?: { readonly rows: number; readonly most: number };
}

export const isFunction = (name: string): name is FunctionName =>
  functionNames.some((one) => one === name);

/** The parameters of a function, in the order of its signature. */
export const parametersOf = (name: FunctionName): readonly string[] =>
  Object.keys(natives[name].takes);

/** An error as it stands in a cell that a function is given. */
export const errorCell = (code: string): Error =>
  new CustomFunctions.Error(code as CustomFunctions.ErrorCode) as unknown as Error;

/** What the function itself gives, which is what Excel shows; an error in one cell for all that it throws. */
export function answerOf(
  name: FunctionName,
  given: readonly (Cells | undefined)[],
  language: Language,
): Cells {
  const ask = functions[name] as (...given: unknown[]) => Cells;
  try {
    return inLanguage(language, () => ask(...parametersOf(name).map((_, k) => given[k])));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[error as unknown as Error]];
    throw error;
  }
}

/** The cell of the answer in a row and a column, step by step over the function's plain formula. */
export function explainedCall(
  name: FunctionName,
  given: readonly (GivenArgument | undefined)[],
  answer: Cells,
  at: { readonly row: number; readonly column: number },
  language: Language,
): ExplainedCall {
  const shown = answer[at.row]?.[at.column];
  const unexplained: ExplainedCall = { step: undefined, decisions: [] };
  if (shown instanceof Error) return unexplained;
  const { takes, write, oneCall } = natives[name];
  const isAcross = liesAcross(name, given);
  const own = ofOneCall(name, given, at);
  const [rows, most] = [longest(own), oneCall ? mostInOneCall : mostRows];
  if (rows > most) return { ...unexplained, tooLong: { rows, most } };
  const sheet = new WorkedSheet(language);
  const places = Object.entries(takes).map(([parameter, kind], k) => {
    const one = own[k];
    return [parameter, one && standing(sheet, kind, one)] as const;
  });
  const written = write(Object.fromEntries(places), sheet);
  const { formula, row } = 'is' in written ? { formula: written, row: 0 } : ofSpill(written);
  const { formula: taken, decisions } = decided(sheet.writtenOut(formula, row), sheet.valueIn(row));
  const of = { value: sheet.valueIn(row), words: (key: string) => sheet.wordsOf(key) };
  const step = trace(taken, of);
  if (!isSame(step.value, shown)) return unexplained;
  const said = decisions.map(({ condition, holds }) => ({
    holds,
    words: { en: inWords(condition, 'en', of), da: inWords(condition, 'da', of) },
  }));
  return { step, decisions: said.filter(isFirst) };

  /** The column of the answer, and which row of it. */
  function ofSpill(columns: readonly Column[]): { formula: Formula; row: number } {
    const [line, other] = isAcross ? [at.row, at.column] : [at.column, at.row];
    const listed = given.find((_, k) => Object.values(takes)[k]?.kind === 'list');
    const isListAcross = listed?.cells.length === 1 && sizeOf(listed) > 1;
    const isOneLine = columns.length === 1;
    const row = isOneLine
      ? name === 'SPLIT'
        ? line
        : Math.max(at.row, at.column)
      : isListAcross
        ? at.column
        : other;
    const column = columns[isOneLine ? 0 : isListAcross ? at.row : line];
    return column ? { formula: sheet.formulaAt(column, row), row } : { formula: nowhere, row };
  }
}

/** The rows of one call over which its plain formula is worked out; fewer where each has formulas of its own. */
const mostRows = 10_000;
const mostInOneCall = 1_000;
const longest = (given: readonly (GivenArgument | undefined)[]): number =>
  Math.max(0, ...given.map((one) => (one ? lengthOf(one.cells) : 0)));
const lengthOf = (cells: Cells): number =>
  Math.max(filled(cells).length, cells.length === 1 ? (cells[0]?.length ?? 0) : 0);
const sizeOf = (one: GivenArgument | undefined): number => one?.cells.flat().length ?? 0;

const nowhere: Formula = { is: 'constant', value: '', unit: undefined };

/** Which arguments are one cell for each row of the answer. */
const vectors = (name: FunctionName, given: readonly (GivenArgument | undefined)[]) =>
  Object.values(natives[name].takes).map(({ kind }, k) => kind === 'cell' && sizeOf(given[k]) > 1);

/** Whether the arguments of several calls lie beside each other. */
const liesAcross = (name: FunctionName, given: readonly (GivenArgument | undefined)[]): boolean =>
  vectors(name, given).some((is, k) => is && given[k]?.cells.length === 1);

/** The arguments of the one call that a cell of the answer is from. */
export function ofOneCall(
  name: FunctionName,
  given: readonly (GivenArgument | undefined)[],
  at: { readonly row: number; readonly column: number },
): readonly (GivenArgument | undefined)[] {
  const several = vectors(name, given);
  const isAcross = liesAcross(name, given);
  const call = isAcross ? at.column : at.row;
  const kinds = Object.values(natives[name].takes);
  return given.map((one, k) => {
    const isOfRow = kinds[k]?.kind === 'row' ? several.includes(true) : several[k];
    return one && isOfRow ? { ...one, cells: lineOf(one.cells, call, isAcross) } : one;
  });
}

/** The cells of one call, where several are asked for at once. */
const lineOf = (cells: Cells, call: number, isAcross: boolean): Cells =>
  isAcross ? cells.map((row) => [row[call] ?? null]) : [cells[call] ?? []];

const isFirst = <T extends { words: LocalizedText }>(one: T, k: number, all: readonly T[]) =>
  all.findIndex(({ words }) => words.en === one.words.en) === k;

/** The same but for the last digits of another order of arithmetic; a blank is a blank. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return (one ?? '') === (other ?? '');
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

const words = { ...payoutModes, ...targetBases, ...matrixMethods };

/** An argument in its place: in the plain formula a word decides how it is written. */
function standing(
  sheet: WorkedSheet,
  parameter: Parameter,
  { words: called, cells, unitOf }: GivenArgument,
): Place | undefined {
  const [first = null] = cells[0] ?? [];
  const column = (k: number, title: LocalizedText, rows = filled(cells)) =>
    sheet.standColumn(
      title,
      rows.map((row) => plain(row[k] ?? null)),
      unitOf(k),
    );
  const table = (names: readonly string[]) => {
    const width = filled(cells)[0]?.length ?? 0;
    const own = names.slice(Math.max(0, names.length - width));
    return Object.fromEntries(own.map((name, k) => [name, column(k, columnWords(name))]));
  };
  const single = () =>
    sheet.stand(called, holdsText(parameter) ? (first ?? '') : plain(first), unitOf(0));
  switch (parameter.kind) {
    case 'cell':
      return single();
    case 'row':
      return sheet.stand(called, cells.flat().map(plain), unitOf(0));
    case 'list':
      return column(0, called, filled(cells.flat().map((cell) => [cell])));
    case 'word':
      return wordGiven(parameter.words, first);
    case 'table':
      return table([...(parameter.before ?? []), ...parameter.columns]);
    case 'grid': {
      const [[, ...across] = [], ...rows] = filledGrid(cells);
      const side = (title: string, values: readonly Cell[]) =>
        sheet.standColumn(columnWords(title), values.map(plain));
      return {
        down: side(
          'down',
          rows.map(([edge = null]) => edge),
        ),
        across: side('across', across),
        cells: sheet.stand(
          called,
          rows.map(([, ...inside]) => inside.map(plain)),
        ),
      };
    }
    case 'either':
      if (typeof first === 'string' && cells.flat().length === 1) return { word: first };
      return cells.flat().length > 1 ? { table: table(parameter.columns) } : { cell: single() };
  }
}

const holdsText = (parameter: Parameter) => 'holds' in parameter && parameter.holds === 'text';

/** A blank counts as 0. */
const plain = (cell: Cell): unknown => (cell instanceof Error ? NaN : (cell ?? 0));

function wordGiven(known: readonly string[], cell: Cell): string | undefined {
  if (typeof cell !== 'string') return cell === true || cell === 1 ? 'TRUE' : 'FALSE';
  return wordIn(words, cell) ?? (known.includes(cell) ? cell : timeWord(cell));
}

const timeWord = (cell: string): string | undefined => {
  const found = wordIn(timeCounts, cell);
  return found && timeCounts[found].en[0];
};
