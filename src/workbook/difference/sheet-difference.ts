import type { Steps } from '../../engine/in-steps';
import { type CellDifference, type DifferenceOptions, comparingCells } from './cell-difference';
import type { ColumnSpan, NameDescription, SheetDescription } from '../description/description';
import {
  type FoundObjects,
  chartDifference,
  mergeDifference,
  nameDifference,
  sizeDifference,
  validationDifference,
} from './object-difference';
import type { ReadName, ReadSheet } from '../description/read-workbook';
import type { Reversible } from './sheet-edit';
import { tableDifference } from './table-difference';

export interface SheetDifference extends Reversible {
  readonly cells: CellDifference;
  /** Names, charts and tables of a person's that bear the name of one that is to come. */
  readonly occupied: readonly string[];
  /** Rows or columns were inserted or deleted, so nothing stands where it was written. */
  readonly isMoved: boolean;
}

/** A sheet as it was written and as it is to be, each with the names that hold on it. */
export interface NamedSheet {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

export interface FoundSheet {
  readonly sheet: ReadSheet;
  readonly names: readonly ReadName[];
  readonly objects: FoundObjects;
}

export function* comparingSheets(
  before: NamedSheet,
  after: NamedSheet,
  found: FoundSheet,
  options: DifferenceOptions = {},
): Steps<SheetDifference> {
  const [was, wanted] = [before.sheet, after.sheet];
  const { isResumed = false } = options;
  const cells = yield* comparingCells(was.cells, wanted.cells, found.sheet, options);
  const names = nameDifference(was.name, before.names, after.names, found.names, isResumed);
  const charts = chartDifference(was, wanted, found.objects, isResumed);
  const sizes = sizeDifference(was, wanted, found.objects);
  const merges = mergeDifference(was, wanted);
  const tables = tableDifference(was, wanted, found.objects.tables, isResumed);
  const validations = validationDifference(was, wanted);
  const [frozenAt, frozenBefore] = [wanted.frozenAt ?? null, was.frozenAt ?? null];
  // Of a sheet that a person has hidden, Excel sets neither panes nor pages.
  const isSeen = found.sheet.visibility === 'visible';
  const isFrozenElsewhere = isSeen && !isSame(frozenAt, frozenBefore);
  const areOthersFolded = !isSame(wanted.folded, was.folded);
  const folds = (from: ColumnSpan | undefined, to: ColumnSpan | undefined) => ({
    folds: { ...(from && { from }), ...(to && { to }) },
  });
  const isPrintedElsewise = isSeen && !isSame(was.print, wanted.print);
  const side = (which: 'forward' | 'back') => ({
    sheet: was.name,
    cells: cells[which],
    ...names[which],
    ...tables[which],
    ...merges[which],
    ...validations[which],
    ...sizes[which],
    ...charts[which],
  });
  return {
    cells,
    forward: {
      ...side('forward'),
      ...(areOthersFolded && folds(was.folded, wanted.folded)),
      ...(isFrozenElsewhere && { frozenAt }),
      ...(isPrintedElsewise && { print: wanted.print }),
    },
    back: {
      ...side('back'),
      ...(areOthersFolded && folds(wanted.folded, was.folded)),
      ...(isFrozenElsewhere && { frozenAt: frozenBefore }),
      ...(isPrintedElsewise && { print: was.print }),
    },
    occupied: [...names.occupied, ...charts.occupied, ...tables.occupied],
    isMoved: names.moved.length > 0 || isStrange(cells),
  };
}

/** Most of what was written stands elsewhere or is gone: this is another sheet, or a shifted one. */
const isStrange = ({ own, strange }: CellDifference) => own >= 4 && strange > own / 2;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
