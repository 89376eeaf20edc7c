import type { RowMoves } from '../../../plan/row-moves';
import { type Attempt, unattended } from '../../change/attempt';
import {
  type ChangeFailure,
  hindrance,
  protectedSheets,
  refusals,
  typedCells,
} from '../../change/change-failures';
import { documentChange, isReplaced } from '../../change/change-documents';
import { lookingForUnwritable } from '../../change/unwritable';
import { checkingTables } from '../../description/check-tables';
import type { WorkbookDescription } from '../../description/description';
import {
  type ChangeOptions,
  type Difference,
  comparingWorkbooks,
} from '../../difference/difference';
import { type LostCell, lookingForTyped } from '../../difference/typed-inputs';
import { readTouchedSheets } from '../read/found';
import { type Look, lookAt } from '../read/workbook';
import type { Operation } from './operation';
import type { ChangeKind, PendingChange, Recovery } from '../../change/pending-change';
import { longestDocument } from '../../kept/plan-document';

/**
 * From one described state to another. Without `before` the plan is inserted, without `after` it is
 * removed. `before` is what was written last; what a person typed into inputs since then stands in
 * `after` already.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly before?: WorkbookDescription;
  readonly after?: WorkbookDescription;
  /** How rows of the plan's lists move, with what is typed for them. */
  readonly moves?: RowMoves;
  /** What was typed and would be lost, where that has to be asked about before anything is written. */
  readonly lost?: readonly LostCell[];
  /** With which a later session describes the change again, should this one not get to its end. */
  readonly recovery?: Recovery;
}

export interface Prepared {
  readonly operation: Operation;
  readonly look: Look;
}

/** Everything that is read, compared and decided before the first write. */
export async function prepare(
  context: Excel.RequestContext,
  { kind, before, after, moves, lost = [], recovery = {} }: Change,
  { attempt = unattended, ...options }: ChangeOptions & { readonly attempt?: Attempt },
  timeout: number,
): Promise<Prepared | ChangeFailure> {
  if (after) await attempt.inSlices(checkingTables(after));
  const unwritable = after && (await attempt.inSlices(lookingForUnwritable(after.sheets)));
  if (unwritable) return unwritable;
  if (after?.documents.some((xml) => xml.length > longestDocument)) return refusals.tooLarge;
  const look = await lookAt(context, timeout);
  if ('why' in look) return look;
  if (look.pending && !options.isResumed) return refusals.unfinished;
  if (after && look.countsFrom1904) return refusals.from1904;
  const met = await readTouchedSheets(context, look, { before, after }, timeout);
  if (!options.isResumed && isReplaced(before, met.kept)) return refusals.changed;
  const difference = await attempt.inSlices(comparingWorkbooks(before, after, met.found, options));
  const obstacle = hindrance(difference.conflicts) ?? protection(difference, met.protectedSheets);
  if (obstacle) return obstacle;
  const typed = lookingForTyped(before, after, met.found.sheets, moves);
  if (!options.isResumed && (await attempt.inSlices(typed))) return refusals.typedMeanwhile;
  if (lost.length > 0) return typedCells(kind, lost);
  const pending: PendingChange = {
    id: look.pending?.id ?? crypto.randomUUID(),
    kind,
    added: difference.added.map(({ sheet }) => sheet.name),
    edited: difference.edits.map(({ forward }) => forward.sheet),
    deleted: difference.deleted,
    recovery: look.pending?.recovery ?? recovery,
  };
  const documents = documentChange(before, after, met.kept);
  const charts = [...met.found.objects.values()].flatMap((objects) =>
    objects.charts.map(({ id }) => id),
  );
  return {
    look,
    operation: {
      ...{ pending, before, after, difference, documents, charts },
      ...{ kept: met.kept, found: met.found.sheets, tables: met.found.tables },
    },
  };
}

function protection(
  { edits, deleted }: Difference,
  protectedNow: readonly string[],
): ChangeFailure | undefined {
  const touched = [...edits.map(({ forward }) => forward.sheet), ...deleted];
  const stopped = protectedNow.filter((name) =>
    touched.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  return stopped.length > 0 ? protectedSheets(stopped) : undefined;
}

/** Whether an operation has nothing to write. */
export const isNothing = ({ difference, documents }: Operation) =>
  difference.added.length + difference.edits.length + difference.deleted.length === 0 &&
  documents.added.length + documents.removed.length === 0;
