import type { WorkbookDescription } from '../description/description';
import { keptPlan } from '../kept/kept-plan';
import { isSameDocument, readDocument } from '../kept/plan-document';

/** A document as a workbook keeps it. */
interface Kept {
  readonly id: string;
  readonly xml: string;
}

/** Documents that are written, and kept ones that they replace. */
export interface DocumentChange {
  readonly added: readonly string[];
  readonly removed: readonly Kept[];
}

/**
 * A document belongs to the sheet that it names, so those that name a sheet of ours are replaced by
 * what is wanted. Others, and those that cannot be read, are left alone.
 */
export function documentChange(
  before: WorkbookDescription | undefined,
  after: WorkbookDescription | undefined,
  kept: readonly Kept[],
): DocumentChange {
  const wanted = after?.documents ?? [];
  const sheetOf = (xml: string) => readDocument(xml)?.sheet;
  const sheets = new Set([...(before?.documents ?? []), ...wanted].map(sheetOf));
  const isWanted = (xml: string) => wanted.some((one) => isSameDocument(one, xml));
  return {
    added: wanted.filter((xml) => !kept.some((one) => isSameDocument(one.xml, xml))),
    removed: kept.filter(({ xml }) => {
      const sheet = sheetOf(xml);
      return sheet !== undefined && sheets.has(sheet) && !isWanted(xml);
    }),
  };
}

/**
 * Whether the workbook keeps another plan of these sheets than the one that is to be changed, as it does
 * when somebody else has changed it in the meantime. A workbook that lost its documents keeps none.
 */
export function isReplaced(
  before: WorkbookDescription | undefined,
  kept: readonly Pick<Kept, 'xml'>[],
): boolean {
  return (before?.documents ?? []).some((xml) => {
    const sheet = readDocument(xml)?.sheet;
    const own = kept.filter((one) => readDocument(one.xml)?.sheet === sheet);
    return own.length > 0 && !own.some((one) => saysTheSame(one.xml, xml));
  });
}

/**
 * Documents of the same plan may have its fields in another order, and rows of tables come and go
 * without it.
 */
const saysTheSame = (one: string, other: string): boolean =>
  isSameDocument(one, other) || (planIn(one) !== undefined && planIn(one) === planIn(other));

function planIn(xml: string): string | undefined {
  const document = readDocument(xml);
  const kept = document && keptPlan(document.text, document.sheet);
  if (!kept?.ok) return undefined;
  const { written, ...plan } = kept.value;
  return JSON.stringify({ ...plan, written: written && { ...written, teamRows: 0, dealRows: 0 } });
}

/** What takes a change of documents back, from wherever it got to. */
export function documentsBack(
  { added, removed }: DocumentChange,
  keptBefore: readonly Kept[],
  keptNow: readonly Kept[],
): DocumentChange {
  const isKept = (kept: readonly Kept[], xml: string) =>
    kept.some((one) => isSameDocument(one.xml, xml));
  return {
    added: removed.map(({ xml }) => xml).filter((xml) => !isKept(keptNow, xml)),
    removed: keptNow.filter(
      ({ id, xml }) =>
        added.some((one) => isSameDocument(one, xml)) && !keptBefore.some((one) => one.id === id),
    ),
  };
}
