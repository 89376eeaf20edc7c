import { type FunctionName, folderOf, functionNames } from '../../functions/function-names';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '../pages';
import type { Description, Descriptions } from '../../functions/description';
import { docstring } from './docstring';
import type { FunctionMetadata } from '../metadata';
import { englishPercent } from '../markup/prose';
import { returnsOf } from './returns';

/** What the engine's own docstrings say of a function, in words that a reader of cells knows. */
export function english(root: string, metadata: FunctionMetadata): Descriptions {
  const name = metadata.name;
  const [first, ...rest] = pages[name].docs.map((doc) => {
    const [file, declaration] = doc.includes('#')
      ? (doc.split('#') as [string, string])
      : [`functions/${folderOf(name)}/rule`, doc];
    const path = `src/${file}.ts`;
    const description = docstring(path, readFileSync(join(root, path), 'utf8'), declaration);
    const place = `${path}: ${declaration}`;
    return translated(description, (text) => englishPercent(inCellWords(text, metadata, place)));
  });
  if (!first) throw new Error(`${name} has no docstring in the reference.`);
  refuseStrayAlternative(name, [first, ...rest]);
  const returns = englishPercent(returnsOf(root, name));
  return [{ ...first, returns }, ...rest];
}

function translated(description: Description, say: (text: string) => string): Description {
  const { pays, formula, where, rules, nearest } = description;
  return {
    pays: say(pays),
    formula: formula
      .split('\n')
      .map((line) => aligned(line, say(line)))
      .join('\n'),
    ...(where && { where: say(where) }),
    rules: rules.map(say),
    ...(nearest && { nearest: say(nearest) }),
  };
}

/** A longer name takes its room from the gap after it, so that columns stay columns. */
function aligned(before: string, after: string): string {
  const grown = Math.max(after.length - before.length, 0);
  return after.replace(/(?<=\S)( {2}) {2,}/, (gap) => gap.slice(grown));
}

/** Declarations of the engine that are no function of their own, by what a cell has for them. */
const cellWords: readonly (readonly [RegExp, string])[] = [
  [/\bpayoutAt or increment\b/g, 'COMP.TIERED_BONUS or COMP.TIERED_COMMISSION'],
  [/\bpayoutAt\b/g, 'COMP.TIERED_BONUS or COMP.TIERED_COMMISSION'],
  [/\bInfinity\b/g, 'leaving it out'],
];

/**
 * Names of the code become those of the sheet: `asOf` is the parameter as_of, reachProbability is
 * COMP.REACH_PROBABILITY. One that has no such name stops the build, for a reader would stumble.
 */
function inCellWords(text: string, { parameters }: FunctionMetadata, place: string): string {
  const named = cellWords.reduce((sofar, [word, said]) => sofar.replace(word, said), text);
  return named.replace(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g, (word) => {
    const snake = word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (parameters.some((parameter) => parameter.name === snake)) return snake;
    const declared = functionNames.find((name) => pages[name].docs[0] === word);
    if (declared) return `COMP.${declared}`;
    throw new Error(`${place}: readers of the reference do not know ${word}; say it in words.`);
  });
}

/** The docstring names the nearest alternative, and the catalogue links it: neither without the other. */
function refuseStrayAlternative(name: FunctionName, descriptions: Descriptions): void {
  const isSaid = descriptions.some(({ nearest }) => nearest !== undefined);
  if (isSaid === pages[name].nearest.length > 0) return;
  throw new Error(
    isSaid
      ? `${name}: its docstring names an alternative; name it under nearest in its page.ts.`
      : `${name}: its docstring names no alternative ("For ..., use ..."), but its page.ts has one under nearest.`,
  );
}
