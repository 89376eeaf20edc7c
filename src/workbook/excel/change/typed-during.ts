import { type Entry, entryAgain, holds } from '../../description/cell-entry';
import type { Position } from '../../description/description';
import { sync } from '../batches';
import { type Operation, rewrittenByExcel } from './operation';
import { readSheets } from '../read/sheets';
import type { TypedCell } from './look-again';
import { filledFromAbove, placeOf } from '../../description/filled-cells';
import type { ReadCell, ReadSheet } from '../../description/read-workbook';
import { isSameFormula } from '../../description/same-formula';
import type { Reversible } from '../../difference/sheet-edit';

/** What stands on the sheets of a change now, and what of it somebody typed since the change began. */
export interface Since {
  readonly now: readonly ReadSheet[];
  readonly typed: readonly TypedCell[];
  readonly isFilled: (sheet: string, place: Position) => boolean;
}

/**
 * A cell that holds neither what stood there before a change nor what the change writes there was
 * typed since.
 */
export async function typedSince(
  context: Excel.RequestContext,
  operation: Operation,
  timeout: number,
): Promise<Since> {
  const { before, after, difference } = operation;
  const { edits } = difference;
  if (edits.length === 0) return { now: [], typed: [], isFilled: () => false };
  const wanted = edits.map(({ back }) => ({ name: back.sheet }));
  const { sheets: now } = await readSheets(context, wanted, timeout);
  const filled = new Map(
    now.map((sheet) => {
      const described = [before, after].flatMap(
        (one) => one?.sheets.find(({ name }) => isSame(name, sheet.name))?.cells ?? [],
      );
      return [sheet.name, filledFromAbove(described, sheet)];
    }),
  );
  const isFilled = (sheet: string, place: Position) =>
    filled.get(sheet)?.has(placeOf(place)) === true;
  const isRewritten = rewrittenByExcel(operation);
  const typed = edits.flatMap(({ forward, back }) => {
    const sheet = now.find(({ name }) => name === back.sheet);
    const writes = new Map(forward.cells.map((cell) => [placeOf(cell), cell.entry]));
    return back.cells.flatMap(({ row, column, entry }): TypedCell[] => {
      if (!sheet || entry === undefined || isFilled(sheet.name, { row, column })) return [];
      const here = sheet.cell(row, column);
      if (isRewritten(sheet.name, { row, column }, here)) return [];
      const known = [entry, writes.get(placeOf({ row, column }))];
      const isOurs = known.some((one) => one !== undefined && isEntered(here, one));
      return isOurs ? [] : [{ sheet: sheet.name, row, column, now: here }];
    });
  });
  return { now, typed, isFilled };
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function isEntered(here: ReadCell | undefined, entry: Entry): boolean {
  if (entry === '') return here === undefined;
  if (typeof entry === 'number') return holds(here, { kind: 'number', value: entry });
  if (typeof entry === 'boolean') return here?.formula === undefined && here?.value === entry;
  if (entry.startsWith('='))
    return here?.formula !== undefined && isSameFormula(here.formula, entry);
  return holds(here, { kind: 'text', value: entry.replace(/^'/, '') });
}

/** The edits without what they would give back to cells in which somebody typed since. */
export const leavingTyped = (
  edits: readonly Reversible[],
  typed: readonly TypedCell[],
): Reversible[] =>
  edits.map(({ forward, back }) => {
    const here = new Set(typed.filter(({ sheet }) => sheet === back.sheet).map(placeOf));
    const cells = back.cells.map(({ entry, ...look }) =>
      entry === undefined || here.has(placeOf(look)) ? look : { ...look, entry },
    );
    return { forward, back: { ...back, cells } };
  });

/** Types again what somebody typed and a change wrote over in the same moment. */
export async function typeAgain(
  context: Excel.RequestContext,
  typed: readonly TypedCell[],
  timeout: number,
): Promise<void> {
  if (typed.length === 0) return;
  for (const { sheet, row, column, now } of typed) {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRangeByIndexes(row, column, 1, 1).formulas = [[entryAgain(now)]];
  }
  await sync(context, timeout);
}
