import type { ChangeFailure } from '../../change/change-failures';
import { refusals } from '../../change/change-failures';
import { sync, withRetry } from '../batches';
import { codeOf } from '../../change/failure-code';
import { visibilities } from './sheets';
import { type PendingChange, pendingKey, readPending } from '../../change/pending-change';
import { planNamespace } from '../../kept/plan-document';
import type { ReadSheet } from '../../description/read-workbook';

/** What is seen of a workbook before anything is written to it. */
export interface Look {
  readonly tabs: readonly { readonly name: string; readonly visibility: ReadSheet['visibility'] }[];
  readonly pending: PendingChange | undefined;
  /** Ids of the parts of XML in our namespace. */
  readonly documents: readonly string[];
  /** Other people are in the workbook at the same time. */
  readonly isShared: boolean;
  /** Its days are counted from 1904, and ours from 1900. */
  readonly countsFrom1904: boolean;
}

/** Of the members that are used unasked, none is younger; all of Excel 2021 and later have it. */
export const needed = '1.13';

/** One round trip that writes nothing: what the workbook is like, or why nothing can be written to it. */
export async function lookAt(
  context: Excel.RequestContext,
  timeout: number,
): Promise<Look | ChangeFailure> {
  if (!isSupported(needed)) return refusals.tooOld;
  try {
    return await withRetry(() => look(context, timeout));
  } catch (error) {
    if (error === otherWorkbook) return refusals.otherWorkbook;
    throw error;
  }
}

const otherWorkbook = new Error('Another workbook is in front.');

async function look(context: Excel.RequestContext, timeout: number): Promise<Look | ChangeFailure> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  const setting = workbook.settings.getItemOrNullObject(pendingKey);
  setting.load('value');
  const parts = workbook.customXmlParts.getByNamespace(planNamespace);
  parts.load('items/id');
  const shared = workbook.getIsActiveCollabSession();
  const countsFrom1904 = askDateSystem(context);
  // Fails, and nothing else does, while another workbook has the focus on the desktop. Asked of a
  // sheet that is seen, as panes of a hidden one fail too.
  workbook.worksheets.getFirst(true).freezePanes.getLocationOrNullObject();
  try {
    await sync(context, timeout);
  } catch (error) {
    throw isOfPanes(error) ? otherWorkbook : error;
  }
  if (workbook.readOnly) return refusals.readOnly;
  const isProtected = workbook.protection.protected;
  if (isProtected) return refusals.structureProtected;
  return {
    tabs: workbook.worksheets.items.map(({ name, visibility }) => ({
      name,
      visibility: visibilities[visibility],
    })),
    pending: setting.isNullObject ? undefined : readPending(setting.value),
    documents: parts.items.map(({ id }) => id),
    isShared: shared.value,
    countsFrom1904: countsFrom1904(),
  };
}

/**
 * Asks in which year the workbook begins to count days; the answer can be read when the request was
 * answered. No member says it, but Excel's own DATE, which writes nothing, follows it.
 */
export function askDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value === firstOf2000 - from1900To1904;
}

const firstOf2000 = 36_526;
const from1900To1904 = 1_462;

function isOfPanes(error: unknown): boolean {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  return (
    codeOf(error) === 'GeneralException' && String(debugInfo?.errorLocation).includes('FreezePanes')
  );
}

/** Outside of a document, as in a test, there is nothing to ask; Excel itself answers then. */
export const isSupported = (version: string): boolean =>
  typeof Office === 'undefined' || Office.context.requirements.isSetSupported('ExcelApi', version);
