import { entryAgain } from '../../description/cell-entry';
import type { Area, Position } from '../../description/description';
import { readSheets } from '../read/sheets';
import { rangeOver } from '../write/range';
import { placeOf } from '../../description/filled-cells';
import { sheetOfBlocks } from '../read/cells';
import type { ReadCell, ReadSheet } from '../../description/read-workbook';
import type { CellEdit, Reversible } from '../../difference/sheet-edit';

/** A cell that holds something else than it did when the change was worked out. */
export interface TypedCell extends Position {
  readonly sheet: string;
  readonly now: ReadCell | undefined;
}

/**
 * Whether what stands in a cell is no person's doing: Excel rewrites formulas as their table changes,
 * and heads are written as it is made.
 */
export type IsRewritten = (sheet: string, place: Position, here: ReadCell | undefined) => boolean;

/** Somebody typed between the last look and the write: what they typed is given back. */
export class TypedMeanwhile extends Error {
  constructor(readonly cells: readonly TypedCell[]) {
    super('Somebody typed while the change was made.');
    this.name = 'TypedMeanwhile';
  }
}

/**
 * What stands in cells at the moment of writing: it is asked for in the very request that writes them,
 * before the writing, so that nothing can be typed in between.
 */
export class LastLook {
  private readonly asked = new Map<string, Asked>();

  /**
   * `isFilled` tells where a formula above a cell fills it, so that it holds nothing of its own, and
   * `isRewritten` where Excel itself may have rewritten what stands there.
   */
  constructor(
    private readonly found: readonly ReadSheet[],
    private readonly isFilled: (sheet: string, place: Position) => boolean,
    private readonly isRewritten: IsRewritten,
  ) {}

  /** Asked again of a batch that is sent again, the last answer counts. */
  ask(target: Excel.Worksheet, sheet: string, area: Area): void {
    const range = rangeOver(target, area);
    range.load('formulas,values');
    this.asked.set(JSON.stringify([sheet, area]), { sheet, area, range });
  }

  /** Throws if a cell that was asked for holds something else than it was found to hold. */
  assertUntouched(): void {
    const typed = this.typed();
    if (typed.length > 0) throw new TypedMeanwhile(typed);
  }

  /** The cells that were asked for since, and held something else than they were found to hold. */
  typed(): TypedCell[] {
    const asked = [...this.asked.values()];
    this.asked.clear();
    return asked.flatMap(({ sheet, area, range }) => {
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      const now = sheetOfBlocks(sheet, 'visible', [{ ...area, formulas, values }]);
      return this.changed(sheet, now, area);
    });
  }

  private changed(sheet: string, now: ReadSheet, area: Area): TypedCell[] {
    const was = this.found.find(({ name }) => name === sheet);
    return cellsOf(area).flatMap((place) => {
      const [before, here] = [was, now].map((one) => one?.cell(place.row, place.column));
      const isFilled = before !== undefined && this.isFilled(sheet, place);
      const isRewritten = this.isRewritten(sheet, place, here);
      return isFilled || isRewritten || isSameCell(before, here)
        ? []
        : [{ sheet, ...place, now: here }];
    });
  }
}

interface Asked {
  readonly sheet: string;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Of a formula, the text counts: what it comes to may change at any time. */
const isSameCell = (one: ReadCell | undefined, other: ReadCell | undefined): boolean =>
  one?.formula === other?.formula && (one?.formula !== undefined || one?.value === other?.value);

function cellsOf({ row, column, rows, columns }: Area): Position[] {
  return Array.from({ length: rows * columns }, (_, k) => ({
    row: row + Math.floor(k / columns),
    column: column + (k % columns),
  }));
}

/** Sheets that are about to go are read once more: a deleted sheet cannot be brought back. */
export async function assertStillOurs(...asked: Parameters<typeof typedOver>): Promise<void> {
  const typed = await typedOver(...asked);
  if (typed.length > 0) throw new TypedMeanwhile(typed);
}

/** Those of the sheets that are about to go on which somebody typed. */
export async function typedOn(...asked: Parameters<typeof typedOver>): Promise<string[]> {
  return [...new Set((await typedOver(...asked)).map(({ sheet }) => sheet))];
}

async function typedOver(
  context: Excel.RequestContext,
  going: readonly string[],
  found: readonly ReadSheet[],
  isRewritten: IsRewritten,
  timeout: number,
): Promise<TypedCell[]> {
  const { sheets } = await readSheets(
    context,
    going.map((name) => ({ name })),
    timeout,
  );
  return sheets.flatMap((now) => {
    const was = found.find(({ name }) => name === now.name);
    const [rows, columns] = [now.lastRow + 1, now.lastColumn + 1];
    return cellsOf({ row: 0, column: 0, rows, columns }).flatMap((place) => {
      const [before, here] = [was, now].map((one) => one?.cell(place.row, place.column));
      if (here === undefined || isSameCell(before, here)) return [];
      if (isRewritten(now.name, place, here)) return [];
      // What a formula fills may come to something else at any time, and is no typing.
      const isFilled = before !== undefined && before.formula === undefined && isBelow(was, place);
      return isFilled ? [] : [{ sheet: now.name, ...place, now: here }];
    });
  });
}

/** Whether a formula stands above a cell, with nothing but values between them. */
function isBelow(sheet: ReadSheet | undefined, { row, column }: Position): boolean {
  for (let above = row - 1; above >= 0; above--) {
    const cell = sheet?.cell(above, column);
    if (!cell) return false;
    if (cell.formula !== undefined) return true;
  }
  return false;
}

/** The edits with what was typed meanwhile in place of what they were to give back. */
export const givingBack = (
  edits: readonly Reversible[],
  typed: readonly TypedCell[],
): Reversible[] =>
  edits.map((edit) => {
    const here = new Map(
      typed.flatMap((cell) => (cell.sheet === edit.back.sheet ? [[placeOf(cell), cell]] : [])),
    );
    const again = (cell: CellEdit): CellEdit => {
      const found = here.get(placeOf(cell));
      return found && cell.entry !== undefined ? { ...cell, entry: entryAgain(found.now) } : cell;
    };
    return { ...edit, back: { ...edit.back, cells: edit.back.cells.map(again) } };
  });
