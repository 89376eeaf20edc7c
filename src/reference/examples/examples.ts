import type { Answer, Argument, Case, CellError, Scalar } from '../../functions/case';
import type { Language } from '../../engine/words';
import { pages } from '../pages';
import { type Block, blockAt, call, isRange, shown, typed } from './cell-text';
import type { Edge } from './edge';
import { errorText } from './local-formula';
import type { FunctionMetadata } from '../metadata';

/** A call on a small sheet of its own. */
export interface WrittenCall {
  readonly formula: string;
  readonly ranges: readonly (Block & { readonly parameter: string; readonly isDate: boolean })[];
  /** Where the formula stands: the first free column. */
  readonly column: number;
}

export interface Example extends WrittenCall {
  /** What the cell shows, or the cells that it spills over. */
  readonly gives: string | readonly (readonly string[])[];
  readonly source: string;
}

export interface Refusal extends WrittenCall {
  readonly error: CellError['error'];
  readonly message: string;
}

const isError = (answer: unknown): answer is CellError =>
  typeof answer === 'object' && answer !== null && 'error' in answer;

type Spill = readonly (readonly (Scalar | CellError)[])[];
const isSpill = (answer: Answer): answer is Spill => Array.isArray(answer);

/**
 * Three cases that give an answer and together show the most of the function: the first that pays,
 * then the ones that use what no chosen one has used, such as an optional parameter or a column.
 * Odd ones (blank cells, returns, Danish words) come last: they prove more than they show.
 */
export function chosen(cases: readonly Case[]): readonly Case[] {
  const left = cases.filter(({ gives }) => !isError(gives));
  const picked: Case[] = [];
  const seen = new Set<string>();
  while (picked.length < 3 && left.length > 0) {
    const worth = left.map((one) => worthOf(one, seen, picked.length === 0));
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!next) break;
    featuresOf(next).forEach((feature) => seen.add(feature));
    picked.push(next);
  }
  return picked;
}

function worthOf(one: Case, seen: ReadonlySet<string>, isFirst: boolean): number {
  const oddness = isOdd(one) ? 4 : 0;
  if (isFirst) return (one.gives === 0 ? 0 : 1) - oddness;
  return featuresOf(one).filter((feature) => !seen.has(feature)).length - oddness;
}

/** What a case shows: which parameters, of what sort, and what sort of answer. */
function featuresOf({ call: args, gives }: Case): string[] {
  const used = args.flatMap((argument, k) =>
    argument === null ? [] : [`${k} ${sortOf(argument)}`],
  );
  return [...used, isSpill(gives) ? 'spills' : gives === 0 ? 'nothing' : 'pays'];
}

const sortOf = (argument: Argument): string =>
  isRange(argument) ? `${argument[0]?.length ?? 0} columns` : typeof argument;

function isOdd({ call: args, gives, source }: Case): boolean {
  const cells = args.flatMap((argument) => (isRange(argument) ? argument.flat() : [argument ?? 1]));
  const answers = isSpill(gives) ? gives.flat() : [];
  const isStrange = cells.some((cell) => cell === null || Number(cell) < 0);
  return isStrange || answers.some(isError) || /\bDanish\b/.test(source);
}

function writtenCall(
  { name, parameters }: FunctionMetadata,
  args: readonly Argument[],
  language: Language,
): WrittenCall {
  const dates = pages[name].dates ?? [];
  const ranges: WrittenCall['ranges'][number][] = [];
  let column = 0;
  const texts = args.map((argument, k) => {
    const parameter = parameters[k]?.name ?? '';
    const isDate = dates.includes(parameter);
    if (!isRange(argument)) return typed(argument, isDate, language);
    const block = blockAt(column, argument);
    column += Math.max(...argument.map((row) => row.length)) + 1;
    ranges.push({ ...block, parameter, isDate });
    return block.address;
  });
  const last = texts.findLastIndex((text) => text !== '');
  return { formula: call(name, texts.slice(0, last + 1), language), ranges, column };
}

export function exampleOf(metadata: FunctionMetadata, one: Case, language: Language): Example {
  const { gives, source } = one;
  const written = writtenCall(metadata, one.call, language);
  if (isError(gives)) throw new Error(`${written.formula} is an error, not an example.`);
  const cell = (answer: Scalar | CellError): string =>
    isError(answer) ? errorText(answer.error, language) : shown(answer, false, language);
  return {
    ...written,
    gives: isSpill(gives) ? gives.map((row) => row.map(cell)) : cell(gives),
    source,
  };
}

/**
 * What the function refuses, with the message that it gives in the language: the functions are
 * asked, on a machine of the language. A message is shown once, whatever the numbers in it.
 */
export function refusals(
  metadata: FunctionMetadata,
  cases: readonly Case[],
  language: Language,
  edge: Edge,
): Refusal[] {
  const seen = new Set<string>();
  return cases.flatMap(({ call: args, gives }) => {
    if (!isError(gives)) return [];
    const written = writtenCall(metadata, args, language);
    const given = edge(metadata, args, language);
    if (!('error' in given) || given.error !== gives.error) {
      throw new Error(`${written.formula} should be ${gives.error}: ${gives.says}`);
    }
    const gist = given.message.replace(/[\d.,]+/g, '#');
    if (seen.has(gist)) return [];
    seen.add(gist);
    return [{ ...written, error: given.error, message: given.message }];
  });
}
