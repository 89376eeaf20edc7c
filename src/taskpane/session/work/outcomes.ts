import type { Issue } from '../../../engine/result';
import type { LocalizedText } from '../../../engine/words';
import type { ChangeFailure } from '../../../workbook/change/change-failures';
import { Unwritable } from '../../../workbook/change/unwritable';
import type { Changed } from '../../../workbook/excel/change/change';
import type { RowsShown } from '../../../workbook/plans/flagged-rows';
import type { Opened } from '../../../workbook/excel/write/open-copy';
import type { Unfinished } from '../../../workbook/plans/in-excel';
import type { FoundPlan } from '../../../workbook/reopened/found-plan';
import type { Host } from '../../host/host';
import type { Delivery } from '../delivery';
import { failure, texts } from './texts';

/** What became of a change of the workbook, and what is said where nothing had to be written. */
export function delivered(changed: Changed, message: LocalizedText, nothing = message): Delivery {
  if (changed.kind !== 'done') {
    return {
      isGood: false,
      message: changed.why,
      advice: [changed.advice],
      ...(changed.cause && { cause: changed.cause }),
      ...(changed.kind === 'unknown' && { ways: ['finish', 'take out'] as const }),
    };
  }
  const { sheets, warnings, edited, written } = changed;
  return {
    isGood: true,
    message: written === 0 ? nothing : message,
    made: sheets.join(', '),
    advice: warnings,
    edited: edited.map(({ sheet, address }) => `${sheet}!${address}`),
  };
}

export const insertedSheets = (changed: Changed): Delivery =>
  delivered(
    changed,
    changed.kind === 'done' && changed.sheets.length > 1 ? texts.insertedMore : texts.inserted,
  );

/** What is said of a copy that Excel was asked to open: only what Excel itself has said. */
export function copyOpened(opened: Opened): Delivery {
  if ('why' in opened) return failed(opened);
  const { isOpen, where } = texts.copy;
  return { isGood: true, message: isOpen, advice: [where[opened.where]] };
}

const ofFile =
  (message: LocalizedText) =>
  (made: string): Delivery => ({ isGood: true, message, made, advice: [] });
export const saved = ofFile(texts.saved);
export const openedWords = ofFile(texts.opened);

/** Which rows of the ledgers a person sees now, and how the others come back. */
export function rowsShown(shown: RowsShown | ChangeFailure): Delivery {
  if ('why' in shown) return failed(shown);
  const flagged = shown.flagged.filter(({ rows }) => rows > 0);
  const { all, none, only, again } = texts.flagged;
  const isNone = shown.are === 'all' && flagged.length === 0;
  return {
    isGood: true,
    message: shown.are === 'flagged' ? only : isNone ? none : all,
    ...(shown.are === 'flagged' && {
      made: flagged.map(({ sheet, rows }) => `${sheet} (${rows})`).join(', '),
    }),
    advice: shown.are === 'flagged' ? [again] : [],
  };
}

export const notFinished = ({ why, advice, ways }: Unfinished): Delivery => ({
  ...refused({ message: why, advice }),
  ways,
});

export const refused = ({ message, advice }: Pick<Issue, 'message' | 'advice'>): Delivery => ({
  isGood: false,
  message,
  advice: [advice],
});

export const failed = ({ why, advice }: ChangeFailure): Delivery =>
  refused({ message: why, advice });

/**
 * What is said of a workbook that Excel would not take, and that is not written therefore. What else goes
 * wrong unforeseen is said with the workbook's state unknown.
 */
export const unforeseen = (error: unknown, host: Host): Delivery =>
  error instanceof Unwritable
    ? failed(error.failure)
    : refused({ message: failure.message, advice: failure[host] });

/** What is to be said of plans that cannot be edited as they are. */
export function noticeOf(plans: readonly FoundPlan[]): Delivery | undefined {
  const odd = plans.find(({ state }) => state !== 'current');
  if (!odd || odd.state === 'current') return undefined;
  if (odd.state === 'earlier') return refused(texts.earlier);
  return {
    ...refused(odd.issues[0] ?? texts.damaged),
    ...(odd.name !== undefined && { made: odd.name }),
  };
}
