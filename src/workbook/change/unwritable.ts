import { type Steps, rowByRow } from '../../engine/in-steps';
import { da, en } from '../../engine/words';
import { letters } from '../description/addresses';
import type { CellDescription, SheetDescription } from '../description/description';
import { piecesOf } from '../description/formula-pieces';
import { tableAt } from '../description/table';
import type { ChangeFailure } from './change-failures';

/** What Excel takes of one formula. */
export const most = { characters: 8_192, levels: 64, arguments: 255 } as const;

/** Ends the writing of a file before its first byte; whoever asked for the file is told why. */
export class Unwritable extends Error {
  constructor(readonly failure: ChangeFailure) {
    super(failure.why.en);
  }
}

/** Why a workbook is not written: a formula that Excel would not take, and would repair without a word. */
export function* lookingForUnwritable(
  sheets: readonly SheetDescription[],
): Steps<ChangeFailure | undefined> {
  const fine = new Set<string>();
  let failure: ChangeFailure | undefined;
  for (const sheet of sheets) {
    yield* rowByRow(sheet.cells, (cell) => {
      const { content } = cell;
      if (failure || !('formula' in content) || fine.has(content.formula)) return;
      const limit = limitPassed(content.formula);
      if (limit) failure = unwritable(sheet, cell, limit);
      fine.add(content.formula);
    });
  }
  return failure;
}

type Limit = keyof typeof most;

function limitPassed(formula: string): Limit | undefined {
  if (formula.length > most.characters) return 'characters';
  if (formula.length < 2 * most.levels) return undefined;
  const open = [{ isCall: false, commas: 0 }];
  let levels = 0;
  const rest = piecesOf(formula).map(({ kind, text }) => (kind === 'rest' ? text : 'x'));
  for (const [, name, mark] of rest.join('').matchAll(calls)) {
    const last = open.at(-1);
    if (mark === '(' || mark === '{') {
      const isCall = mark === '(' && name !== '';
      open.push({ isCall, commas: 0 });
      if (isCall && ++levels > most.levels) return 'levels';
    } else if (mark === ',') {
      if (last?.isCall && ++last.commas >= most.arguments) return 'arguments';
    } else if (open.pop()?.isCall) {
      levels--;
    }
  }
  return undefined;
}

/** A mark that opens, parts or closes, with the name of the function that it opens; sheets' names are skipped. */
const calls = /'(?:[^']|'')*'|([\p{L}\p{N}_.]*)([(){},])/gu;

function unwritable(
  { name, tables = [] }: SheetDescription,
  cell: CellDescription,
  limit: Limit,
): ChangeFailure {
  const table = tableAt(tables, cell);
  const title = table?.columns[cell.column - table.area.column]?.title ?? letters(cell.column);
  const number = most[limit];
  const { en: what, da: hvad } = {
    characters: { en: 'characters', da: 'tegn' },
    levels: { en: 'levels of functions in each other', da: 'niveauer af funktioner i hinanden' },
    arguments: { en: 'arguments of one function', da: 'argumenter til én funktion' },
  }[limit];
  return {
    why: {
      en: `A formula in the column ${title} of ${name} has more than ${en.number(number)} ${what}, the most that Excel takes. Nothing was written.`,
      da: `En formel i kolonnen ${title} på ${name} har mere end ${da.number(number)} ${hvad}, som er det højeste, Excel tager. Der er ikke skrevet noget.`,
    },
    advice: {
      en: 'Use fewer or shorter names of roles and measures, or fewer components, or divide the plan in two.',
      da: 'Brug færre eller kortere navne på roller og målepunkter eller færre komponenter, eller del planen i to.',
    },
  };
}
