import { da, en, type Language, type LocalizedText } from '../../engine/words';
import { inSentence } from '../../engine/in-sentence';
import type { Unit } from '../../formula/unit';
import {
  type ExplainedCall,
  type GivenArgument,
  answerOf,
  errorCell,
  explainedCall,
  isFunction,
  ofOneCall,
  parametersOf,
} from '../../functions/explained/explained-call';
import { type PaidCurve, paidCurve } from '../../functions/explained/paid-curve';
import { relative } from '../../workbook/description/addresses';
import { unitOfFormat } from '../../workbook/design/format-unit';
import type { OwnCell } from '../../workbook/excel/read/own-cell';
import type { FoundCells } from '../../workbook/excel/read/references';
import type { Cell, Cells } from '../../workbook/own-formula/cells';
import {
  type NotCalculated,
  type Sources,
  evaluated,
  isNotCalculated,
} from '../../workbook/own-formula/evaluated';
import {
  type Expression,
  type OwnCall,
  ownCallsIn,
  parsedFormula,
  referencesIn,
} from '../../workbook/own-formula/parsed-formula';
import { type FunctionWords, labelOf } from './function-words';
import { texts } from './own-texts';

/** An argument of a call: what it is for, what is given, and where that stands. */
export interface ShownArgument {
  readonly parameter: string;
  /** As the formula writes it; undefined where it is left out. */
  readonly written: string | undefined;
  readonly cells: Cells | undefined;
  readonly unit: Unit | undefined;
  readonly stands: { readonly sheet: string; readonly address: string } | undefined;
}

/** A call of ours in a formula. */
export interface ShownCall extends ExplainedCall {
  readonly name: string;
  readonly written: string;
  readonly arguments: readonly ShownArgument[];
  /** What it gives where the cell stands. */
  readonly value: Cell | undefined;
  /** Over how many cells it spills. */
  readonly spills: number;
  readonly curve: PaidCurve | undefined;
  /** Why it is not told how it comes about. */
  readonly refused: LocalizedText | undefined;
}

export interface OwnFormula {
  readonly cell: OwnCell;
  readonly unit: Unit | undefined;
  readonly calls: readonly ShownCall[];
  /** Whether one call is all that the cell does. */
  readonly isOneCall: boolean;
  /** What the formula comes to by our own calculation, where that is known. */
  readonly ours: Cell | undefined;
  /** What differs between that and what the cell shows. */
  readonly differs: LocalizedText | undefined;
}

type Read = (
  cell: OwnCell,
  references: readonly string[],
  error: (code: string) => Error,
) => Promise<ReadonlyMap<string, FoundCells>>;

/** What a person's own formula of COMP functions does, or why that cannot be told; undefined where it has none. */
export async function ownFormula(
  cell: OwnCell,
  read: Read,
  words: FunctionWords,
  language: Language,
): Promise<OwnFormula | LocalizedText | undefined> {
  const { formula } = cell;
  if (formula === undefined || !/COMP[._]/i.test(formula)) return undefined;
  const parsed = parsedFormula(formula);
  if (!parsed)
    return /(?:^|[^\w.])(?:COMP\.|_xldudf_COMP_)\w+\(/i.test(formula)
      ? texts.unreadable
      : undefined;
  const calls = ownCallsIn(parsed);
  if (calls.length === 0) return undefined;
  const found = await read(cell, referencesIn(parsed), errorCell);
  const sources = sourcesOf(cell, found, language);
  const shown = calls.map((call) => shownCall(call, cell, { found, sources, words, language }));
  const [only] = shown;
  const whole = evaluated(parsed, sources);
  const ours = isNotCalculated(whole) ? undefined : at(whole, cell.at);
  return {
    ...{ cell, calls: shown, ours, unit: unitOfFormat(cell.format) },
    isOneCall: only !== undefined && shown.length === 1 && only.written === parsed.text,
    differs: ours === undefined ? undefined : difference(cell.value, ours, language),
  };
}

/** A value that is one for all cells of a spill is that of each. */
const at = (cells: Cells, { row, column }: OwnCell['at']): Cell | undefined => {
  const line = cells[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
};

function sourcesOf(
  cell: OwnCell,
  found: ReadonlyMap<string, FoundCells>,
  language: Language,
): Sources {
  return {
    error: errorCell,
    reference: (text) => found.get(text)?.cells,
    /** `@` takes the cell of the own row, or of the own column. */
    inOwnLine: (text) => {
      const there = found.get(text);
      if (!there) return undefined;
      const { cells, row, column } = there;
      const line = cells.length === 1 ? 0 : cell.row - row;
      const across = (cells[0]?.length ?? 1) === 1 ? 0 : cell.column - column;
      return [[cells[line]?.[across] ?? null]];
    },
    call: (name, given) => (isFunction(name) ? answerOf(name, given, language) : undefined),
  };
}

interface Known {
  readonly found: ReadonlyMap<string, FoundCells>;
  readonly sources: Sources;
  readonly words: FunctionWords;
  readonly language: Language;
}

function shownCall(
  call: OwnCall,
  cell: OwnCell,
  { found, sources, words, language }: Known,
): ShownCall {
  const name = call.ours;
  const known = {
    ...{ name, written: call.text, step: undefined, decisions: [], curve: undefined },
    ...{ value: undefined, spills: 1 },
  };
  if (!isFunction(name)) return { ...known, arguments: [], refused: texts.noFunction };
  const parameters = parametersOf(name);
  const given = call.given.map((one) => one && evaluated(one, sources));
  const notRead = given.find(
    (one): one is NotCalculated => one !== undefined && isNotCalculated(one),
  );
  const cells = given.map((one) => (one && !isNotCalculated(one) ? one : undefined));
  const named = parameters.map((parameter, k): GivenArgument | undefined => {
    const own = cells[k];
    if (!own) return undefined;
    const formats = formatsOf(call.given[k], found);
    return {
      ...{ words: inTrace(labelOf(words, name, parameter)), cells: own },
      unitOf: (column) => unitOfColumn(formats, column),
    };
  });
  const shownArguments = parameters.map((parameter, k): ShownArgument => {
    const written = call.given[k];
    const stands = written?.is === 'reference' ? found.get(written.text) : undefined;
    return {
      ...{ parameter, written: written?.text, cells: cells[k], stands },
      unit: named[k]?.unitOf(0),
    };
  });
  if (notRead || call.given.length > parameters.length) {
    const refused = notRead ? notCalculated(notRead.part) : texts.tooMany;
    return { ...known, arguments: shownArguments, refused };
  }
  const answer = answerOf(name, cells, language);
  const isOne = answer.length * (answer[0]?.length ?? 1) === 1;
  const here = isOne ? { row: 0, column: 0 } : cell.at;
  const value = at(answer, here);
  const own = ofOneCall(name, named, here);
  return {
    ...known,
    ...explainedCall(name, named, answer, here, language),
    ...{ value, refused: undefined, spills: answer.flat().length },
    curve: paidCurve(
      name,
      own.map((one) => one?.cells),
      value,
    ),
    arguments: shownArguments.map((argument, k) => inOneCall(argument, own[k], here)),
  };
}

/** An argument of which a call takes one cell is shown as that cell. */
function inOneCall(
  argument: ShownArgument,
  own: GivenArgument | undefined,
  { row, column }: OwnCell['at'],
): ShownArgument {
  const { cells, stands } = argument;
  if (!own || !cells || own.cells === cells || own.cells.flat().length !== 1) return argument;
  const found = stands as FoundCells | undefined;
  const isAcross = cells.length === 1;
  const place = found && {
    row: found.row + (isAcross ? 0 : row),
    column: found.column + (isAcross ? column : 0),
  };
  return {
    ...argument,
    cells: own.cells,
    stands: found && place && { sheet: found.sheet, address: relative(place) },
  };
}

/** In a sentence, where a label does not begin one. */
const inTrace = (label: string): LocalizedText => {
  const said = inSentence(label);
  return { en: said, da: said };
};

const formatsOf = (
  written: Expression | undefined,
  found: ReadonlyMap<string, FoundCells>,
): FoundCells['formats'] =>
  written?.is === 'reference' ? (found.get(written.text)?.formats ?? []) : [];

const unitOfColumn = (formats: FoundCells['formats'], column: number): Unit | undefined =>
  formats.map((row) => unitOfFormat(row[column] ?? '')).find((unit) => unit !== undefined);

const notCalculated = ({ text }: Expression): LocalizedText => ({
  en: texts.notCalculated.en.replace('{}', text),
  da: texts.notCalculated.da.replace('{}', text),
});

/** What Excel shows while it has not calculated, or cannot reach the functions. */
const withoutFunctions = /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!)$/;

function difference(shown: unknown, ours: Cell, language: Language): LocalizedText | undefined {
  const code = (value: unknown) =>
    value instanceof Error ? String((value as unknown as { code: string }).code) : (value ?? '');
  const own = code(ours);
  if (typeof shown === 'number' && typeof own === 'number') {
    if (Math.abs(shown - own) <= 1e-9 * Math.max(1, Math.abs(own))) return undefined;
  } else if (shown === own || (own === '' && shown === 0)) return undefined;
  const words = withoutFunctions.test(String(shown)) ? texts.noFunctions : texts.differs;
  const told = (value: unknown) =>
    typeof value === 'number' ? { en, da }[language].number(value) : String(value);
  const fill = (text: string) => text.replace('{shown}', told(shown)).replace('{ours}', told(own));
  return { en: fill(words.en), da: fill(words.da) };
}
