import type { LocalizedText } from '../../../engine/words';
import type { Attempt } from '../../change/attempt';
import { relative } from '../../description/addresses';
import {
  type ChangeFailure,
  failureOf,
  refusals,
  rolledBack,
  unknownOutcome,
} from '../../change/change-failures';
import { warnings } from '../../change/change-warnings';
import type { ChangeOptions, EditedCell } from '../../difference/difference';
import { sync, withRetry } from '../batches';
import { decorate } from './decorate';
import { type Look, lookAt } from '../read/workbook';
import { type Operation, apply } from './operation';
import { type Change, isNothing, prepare } from './prepare';
import { type TypedCell, TypedMeanwhile, givingBack } from './look-again';
import { rollBack } from './roll-back';
import { typeAgain } from './typed-during';
import { NoAnswer } from '../../change/failure-code';
import { oneAtATime } from './one-at-a-time';
import { type PendingChange, pendingKey } from '../../change/pending-change';

export type { Change } from './prepare';

export interface RunOptions extends Pick<ChangeOptions, 'overwriteEdited' | 'insertsMissing'> {
  /** How long Excel may take over one answer, in milliseconds. */
  readonly timeout?: number;
  /** Somebody waits for it, and may cancel before the first write. */
  readonly attempt?: Attempt;
}

/**
 * What became of a change: it is made, with what was left alone; nothing was written; what was written
 * is taken back; or Excel never answered, so that nobody knows.
 */
export type Changed =
  | {
      readonly kind: 'done';
      /** The sheets that show the plan, or that showed it before it was removed. */
      readonly sheets: readonly string[];
      readonly warnings: readonly LocalizedText[];
      /** Cells of ours that a person changed, left as they are. */
      readonly edited: readonly EditedCell[];
      /** How many cells were written. */
      readonly written: number;
    }
  | ({ readonly kind: 'refused' | 'undone' | 'unknown' } & ChangeFailure);

/** A change that Excel left unanswered in this session, known well enough to be taken back exactly. */
let unanswered: Operation | undefined;

/**
 * Changes a workbook from a described state to another, whole or not at all: a look that writes
 * nothing, the writing with the plan's document last, and the print setup, without which the sheets
 * are still right.
 */
export const changeWorkbook = (change: Change, options: RunOptions = {}): Promise<Changed> =>
  oneAtATime(() => run(options, (context, timeout) => make(context, change, options, timeout)));

/** The change that was begun in this workbook and not finished, if there is one. */
export const outstanding = (
  context: Excel.RequestContext,
  timeout = 60_000,
): Promise<PendingChange | undefined> =>
  lookAt(context, timeout).then((look) => ('why' in look ? undefined : look.pending));

/** Completes a change that was begun: what stands of it is kept, what is missing is written. */
export const finish = (change: Change, options: RunOptions = {}): Promise<Changed> =>
  oneAtATime(() =>
    run(options, (context, timeout) =>
      settle(context, change, { ...options, isResumed: true }, timeout),
    ),
  );

/**
 * Takes a change back that was begun. In the session that began it, every cell gets back what it held;
 * later, what its description says, unless a person has typed there.
 */
export const undo = (change: Change, options: RunOptions = {}): Promise<Changed> =>
  oneAtATime(() =>
    run(options, async (context, timeout) => {
      const known = unanswered;
      const look = await lookAt(context, timeout);
      if ('why' in look) return { kind: 'refused', ...look };
      if (known && known.pending.id === look.pending?.id) {
        return rollBackWith(context, known, rolledBack, timeout);
      }
      const { before, after } = change;
      const reverse: Change = {
        kind: change.kind,
        ...(after && { before: after }),
        ...(before && { after: before }),
      };
      const settled = await settle(context, reverse, { ...options, isResumed: true }, timeout);
      if (settled.kind !== 'done') return settled;
      const [warning] = settled.warnings;
      return { kind: 'undone', ...rolledBack, ...(warning && { advice: warning }) };
    }),
  );

/** Forgets that a change was begun: what stands of it stays as it is. */
export const leaveAsIs = (timeout = 60_000): Promise<void> =>
  oneAtATime(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.settings.getItemOrNullObject(pendingKey).delete();
      await sync(context, timeout);
      unanswered = undefined;
    }),
  );

async function run(
  { timeout = 60_000 }: RunOptions,
  work: (context: Excel.RequestContext, timeout: number) => Promise<Changed>,
): Promise<Changed> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context, timeout));
  } catch (error) {
    return { kind: 'refused', ...failureOf(error) };
  }
}

async function make(
  context: Excel.RequestContext,
  change: Change,
  options: RunOptions,
  timeout: number,
): Promise<Changed> {
  options.attempt?.reach('comparing');
  const prepared = await prepare(context, change, options, timeout);
  if ('why' in prepared) return { kind: 'refused', ...prepared };
  const { operation, look } = prepared;
  if (isNothing(operation)) return done(operation, look, []);
  options.attempt?.reach('writing');
  try {
    await apply(context, operation, timeout, options.attempt);
  } catch (error) {
    if (error instanceof TypedMeanwhile) {
      const { difference } = operation;
      const edits = givingBack(difference.edits, error.cells);
      const kept = { ...operation, difference: { ...difference, edits } };
      return rollBackWith(context, kept, refusals.typedMeanwhile, timeout);
    }
    if (!(error instanceof NoAnswer)) {
      return rollBackWith(context, operation, failureOf(error), timeout);
    }
    unanswered = operation;
    return { kind: 'unknown', ...unknownOutcome };
  }
  return done(operation, look, await decorate(context, operation, timeout));
}

/** A change that was begun is completed or left as it is: going on from there loses nothing. */
async function settle(
  context: Excel.RequestContext,
  change: Change,
  options: ChangeOptions,
  timeout: number,
): Promise<Changed> {
  /** Typed in the very moment of writing, and written over. */
  let owed: readonly TypedCell[] = [];
  try {
    for (let more = mostTypings; more > 0; more--) {
      const settled = await withRetry(async (): Promise<Changed | undefined> => {
        await typeAgain(context, owed, timeout);
        owed = [];
        const prepared = await prepare(context, change, options, timeout);
        if ('why' in prepared) return { kind: 'refused', ...prepared };
        const { operation, look } = prepared;
        try {
          await apply(context, operation, timeout);
        } catch (error) {
          if (!(error instanceof TypedMeanwhile)) throw error;
          owed = error.cells;
          return undefined;
        }
        unanswered = undefined;
        return done(operation, look, await decorate(context, operation, timeout));
      });
      if (settled) return settled;
    }
    await typeAgain(context, owed, timeout);
  } catch {
    // What became of it is not known.
  }
  return { kind: 'unknown', ...unknownOutcome };
}

/** How often a change is gone on with while somebody types into what it writes. */
const mostTypings = 3;

const placeNamed = ({ sheet, ...place }: TypedCell): string => `${sheet}!${relative(place)}`;

async function rollBackWith(
  context: Excel.RequestContext,
  operation: Operation,
  failure: ChangeFailure,
  timeout: number,
): Promise<Changed> {
  try {
    const { way, left, typed } = await rollBack(context, operation, timeout);
    unanswered = undefined;
    if (way === 'forward') {
      return done(operation, undefined, left.length > 0 ? [warnings.kept(left)] : []);
    }
    return {
      ...{ kind: 'undone', ...failure },
      ...(typed.length > 0 && warnings.typedStands(typed.map(placeNamed))),
      ...(left.length > 0 && warnings.leftBehind(left)),
    };
  } catch {
    unanswered = operation;
    return { kind: 'unknown', ...unknownOutcome };
  }
}

function done(
  { before, after, difference }: Operation,
  look: Look | undefined,
  more: readonly LocalizedText[],
): Changed {
  const { added, edits, kept, edited } = difference;
  const sheets = (after ?? before)?.sheets ?? [];
  const cells = [
    ...added.map(({ sheet }) => sheet.cells.length),
    ...edits.map(({ forward }) => forward.cells.length),
  ];
  return {
    kind: 'done',
    sheets: sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    warnings: [
      ...(kept.length > 0 ? [warnings.kept(kept)] : []),
      ...(look?.isShared ? [warnings.shared] : []),
      ...more,
    ],
    edited,
    written: cells.reduce((sum, count) => sum + count, 0),
  };
}
