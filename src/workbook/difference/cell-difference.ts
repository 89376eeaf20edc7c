import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import { redrawn } from './border-neighbours';
import { type Entry, entryAgain, entryOf, holds, isSameContent } from '../description/cell-entry';
import type { CellDescription, Position } from '../description/description';
import { filledFromAbove, placeOf } from '../description/filled-cells';
import { type PlacedCells, placingCells } from '../description/placed-cells';
import type { ReadCell, ReadSheet } from '../description/read-workbook';
import { isSameFormula } from '../description/same-formula';
import { isSameStyle } from './same-style';
import type { CellEdit, StyleEdit } from './sheet-edit';

export interface CellDifference {
  readonly forward: CellEdit[];
  readonly back: CellEdit[];
  /** Cells of ours that a person changed, and that stay as they are. */
  readonly edited: EditedPlace[];
  /** Cells where a person has something and the plan needs the room. */
  readonly occupied: Position[];
  /** Cells of ours, inputs aside, and how many of them hold neither what was nor what will be. */
  readonly own: number;
  readonly strange: number;
}

interface EditedPlace extends Position {
  readonly found: Entry;
  readonly ours: Entry;
}

export interface DifferenceOptions {
  /** Writes over what a person changed in cells of ours, and over inputs that the plan changes. */
  readonly overwriteEdited?: boolean;
  /** The last change stopped half-way: nothing is refused, as what stands may be half of it. */
  readonly isResumed?: boolean;
  /** Cells whose formula Excel rewrites in the course of the change: where their table changes at all. */
  readonly isRewritten?: (cell: CellDescription) => boolean;
  /** Of those, the ones that are written again in any case: their table is made anew. */
  readonly isLost?: (cell: CellDescription) => boolean;
}

/**
 * Compares what each cell held when it was last written, what it holds now and what it is to hold.
 * A cell is written only where the plan changed it, and only if nobody else did; inputs and what a
 * person typed over a formula win.
 */
export const cellDifference = (...asked: Parameters<typeof comparingCells>): CellDifference =>
  atOnce(comparingCells(...asked));

/** The same in steps. */
export function* comparingCells(
  before: readonly CellDescription[],
  after: readonly CellDescription[],
  found: Pick<ReadSheet, 'cell'>,
  options: DifferenceOptions = {},
): Steps<CellDifference> {
  const [was, wanted] = [yield* placingCells(before), yield* placingCells(after)];
  const filled = new Map([...filledFromAbove(before, found), ...filledFromAbove(after, found)]);
  yield;
  const difference = new Differing(was, wanted, filled, found, options);
  yield* rowByRow(after, (cell) => difference.stays(was.at(cell), cell));
  yield* rowByRow(before, (cell) => {
    if (!wanted.at(cell)) difference.goes(cell);
  });
  difference.forward.push(...redrawn(difference.forward, wanted));
  yield;
  difference.back.push(...redrawn(difference.back, was));
  return difference;
}

class Differing implements CellDifference {
  readonly forward: CellEdit[] = [];
  readonly back: CellEdit[] = [];
  readonly edited: EditedPlace[] = [];
  readonly occupied: Position[] = [];
  own = 0;
  strange = 0;

  constructor(
    private readonly before: PlacedCells,
    private readonly wanted: PlacedCells,
    /** Cells that a formula above them fills: what stands there is nobody's typing. */
    private readonly filled: ReadonlyMap<number, string>,
    private readonly found: Pick<ReadSheet, 'cell'>,
    private readonly options: DifferenceOptions,
  ) {}

  /** A cell that the plan has afterwards, whether it had it before or not. */
  stays(was: CellDescription | undefined, cell: CellDescription): void {
    const found = this.here(cell);
    const style = isSameStyle(was?.style, cell.style)
      ? undefined
      : { from: was?.style, to: cell.style };
    if (holds(found, cell.content)) {
      this.count(was, false);
      const isLost = this.options.isLost?.(cell) === true;
      return this.write(cell, isLost ? entryOf(cell.content) : undefined, style);
    }
    if ([cell, was].some((one) => this.isHalfRewritten(one, found))) {
      return this.write(cell, entryOf(cell.content), style);
    }
    if (!was) return this.enters(cell, found, style);
    const isInput = Boolean(cell.style.unlocked ?? was.style.unlocked);
    const isOurs = this.isAsWritten(was, found);
    this.count(was, !isOurs);
    if (isOurs) return this.write(cell, entryOf(cell.content), style);
    if (was.content.kind === 'blank') return this.typedInto(cell, found, style);
    const isWanted = !isInput || !isSameContent(was.content, cell.content);
    if (isWanted && this.options.overwriteEdited) {
      return this.write(cell, entryOf(cell.content), style);
    }
    if (isWanted) this.list(was, found);
    this.write(cell, undefined, style);
  }

  /** A cell that the plan no longer has. */
  goes(was: CellDescription): void {
    const found = this.here(was);
    const isHalf = this.isHalfRewritten(was, found);
    const isOurs = found === undefined || isHalf || this.isAsWritten(was, found);
    this.count(was, !isOurs);
    const mayGo = isOurs || (this.options.overwriteEdited && !was.style.unlocked);
    if (!mayGo) return this.list(was, found);
    this.write(was, found === undefined ? undefined : '', { from: was.style, to: undefined });
  }

  /** A formula that a change which stopped half-way left as Excel made it. */
  private isHalfRewritten(cell: CellDescription | undefined, found?: ReadCell): boolean {
    const { isResumed = false, isRewritten } = this.options;
    return (
      isResumed &&
      cell !== undefined &&
      found?.formula !== undefined &&
      isRewritten?.(cell) === true
    );
  }

  private enters(cell: CellDescription, found: ReadCell | undefined, style?: StyleEdit): void {
    if (found === undefined) return this.write(cell, entryOf(cell.content), style);
    if (this.options.isResumed) this.list(cell, found);
    else this.occupied.push(cell);
  }

  /** A person typed into a cell that the plan only drew. */
  private typedInto(cell: CellDescription, found: ReadCell | undefined, style?: StyleEdit): void {
    if (cell.content.kind === 'blank') this.write(cell, undefined, style);
    else this.enters(cell, found, style);
  }

  private write(cell: Position, entry: Entry | undefined, style: StyleEdit | undefined): void {
    if (entry === undefined && style === undefined) return;
    const again = entry === undefined ? undefined : entryAgain(this.here(cell));
    const back = style && { from: style.to, to: style.from };
    const [was, wanted] = [this.before.at(cell), this.wanted.at(cell)];
    const isKept = this.keepsFormat(was, wanted);
    this.forward.push(this.edit(cell, entry, style, isKept ? undefined : wanted));
    this.back.push(this.edit(cell, again, back, isKept ? undefined : was));
  }

  /**
   * A number format that is not the plan's to change may be a person's by now, so it stays. Excel gives
   * one of its own to a formula only where there is none, and to what a person types.
   */
  private keepsFormat(was: CellDescription | undefined, wanted: CellDescription | undefined) {
    const format = was?.style.numberFormat;
    if (!was || format === 'General' || format !== wanted?.style.numberFormat) return false;
    return this.isAsWritten(was, this.here(was));
  }

  private edit(
    { row, column }: Position,
    entry: Entry | undefined,
    style: StyleEdit | undefined,
    cell: CellDescription | undefined,
  ): CellEdit {
    const format = cell?.style.numberFormat;
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    const isNew = style && (style.from?.numberFormat ?? 'General') !== format;
    return {
      ...{ row, column },
      ...(entry !== undefined && { entry }),
      ...(format !== undefined && (isFormula || isNew) && { format }),
      ...(style && { style }),
    };
  }

  private list({ row, column, content }: CellDescription, found: ReadCell | undefined): void {
    this.edited.push({ row, column, found: entryAgain(found), ours: entryOf(content) });
  }

  /** Inputs change all the time; the other cells tell whether this is still the sheet we wrote. */
  private count(was: CellDescription | undefined, isStrange: boolean): void {
    if (!was || was.content.kind === 'blank' || was.style.unlocked) return;
    this.own++;
    if (isStrange) this.strange++;
  }

  private isAsWritten(was: CellDescription, found: ReadCell | undefined): boolean {
    return holds(found, was.content);
  }

  private here({ row, column }: Position): ReadCell | undefined {
    const found = this.found.cell(row, column);
    const formula = this.filled.size > 0 ? this.filled.get(placeOf({ row, column })) : undefined;
    if (!found || formula === undefined) return found;
    // A host may show the formula that fills a cell there too.
    return isSameFormula(found.formula ?? formula, formula) ? undefined : found;
  }
}
