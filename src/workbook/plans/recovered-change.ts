import { keepsResults, rowMoves } from '../../plan/row-moves';
import type { SheetKey } from '../kept/sheet-keys';
import type { Change } from '../excel/change/prepare';
import { type KeptPlan, type Written, keptPlan } from '../kept/kept-plan';
import {
  type LivePlan,
  describeWished,
  describeWritten,
  livePlan,
  usualSpareRows,
} from '../reopened/live-plan';
import type { PendingChange } from '../change/pending-change';
import { readDocument } from '../kept/plan-document';
import { planBook, planWorkbook } from '../sheets/plan-workbook';
import type { ReadPages } from '../excel/read/pages';
import { sampleDeals, samplePayees } from '../../plan/payee/sample-people';

/** A change that an earlier session began, and what can be done about it. */
export interface Recovered {
  readonly change: Change;
  readonly ways: readonly ('finish' | 'take out')[];
}

type Whole = KeptPlan & { readonly written: Written };

/** The sheets that have to be read before a change can be described again. */
export const sheetsOf = ({ recovery }: PendingChange): readonly string[] => [
  ...new Set(
    [recovery.before, recovery.after].flatMap((xml) =>
      Object.values(whole(xml)?.written.sheets ?? {}),
    ),
  ),
];

/**
 * Describes a change again from what the workbook remembers of it. People are read from their sheets,
 * so an update that moved their columns is not described again: half of it may have come about, and
 * nobody knows which. Nor is one of which nothing is remembered.
 */
export function recovered(
  { kind, recovery, deleted }: PendingChange,
  read: ReadPages,
): Recovered | undefined {
  const [before, after] = [whole(recovery.before), whole(recovery.after)];
  if (!before) return kind === 'insert' && after ? inserting(after, read) : undefined;
  // What was typed is remembered, and not read: half of the Plan sheet may be another plan's.
  const { plan: typed } = whole(recovery.typed) ?? before;
  const live = { ...livePlan(before, before.written, read), plan: typed, refused: [] };
  const areUnread = [...live.moved, ...live.elsewhere].some(
    (name) => name !== before.written.sheets.plan,
  );
  if (areUnread) return undefined;
  const described = describeWritten(live);
  if (kind === 'remove') return { change: { kind, before: described }, ways: ['finish'] };
  const isUnmoved = after && keepsResults(typed, rowMoves(typed, after.plan));
  if (!isUnmoved || !haveSamePlaces(live, after)) return undefined;
  const { plan, written } = after;
  const { form, scenarios } = written;
  const wish = { plan, sheets: keysOf(written), form, scenarios };
  const change = {
    ...{ kind, before: described, recovery },
    after: describeWished(live, wish, () => written.sheets),
  };
  const isThere = (name: string) =>
    read.tabs.some((tab) => tab.toLowerCase() === name.toLowerCase());
  return { change, ways: deleted.every(isThere) ? ['finish', 'take out'] : ['finish'] };
}

/** Its people are the invented ones that every insert begins with. */
function inserting(after: Whole, read: ReadPages): Recovered {
  const { plan, written } = after;
  const { result } = livePlan(after, written, read).options;
  const people = {
    payees: samplePayees(plan),
    deals: sampleDeals(plan),
    spareRows: usualSpareRows,
  };
  const { form, scenarios } = written;
  const options = { form, sheets: keysOf(written), result, scenarios, ...people };
  const change = { kind: 'insert', after: planWorkbook(plan, options, written.sheets) } as const;
  return { change, ways: ['finish', 'take out'] };
}

const keysOf = ({ sheets }: Written) => Object.keys(sheets) as SheetKey[];

function whole(xml: string | undefined): Whole | undefined {
  const document = xml === undefined ? undefined : readDocument(xml);
  const kept = document && keptPlan(document.text, document.sheet);
  if (!kept?.ok) return undefined;
  const { written } = kept.value;
  return written && { ...kept.value, written };
}

/** Whether payees and deals stand in the same cells before and after. */
function haveSamePlaces({ kept, options, written }: LivePlan, after: Whole): boolean {
  const none = { ...options, payees: [], deals: [] };
  const one = planBook(kept.plan, none, written.sheets);
  const other = planBook(after.plan, none, after.written.sheets);
  return (['team', 'deals'] as const).every((key) => {
    const [was, is] = [one[key]?.places.table, other[key]?.places.table];
    return !was || !is || placesIn(was) === placesIn(is);
  });
}

interface Placed {
  readonly first: number;
  readonly columns: readonly { readonly id: string; readonly column?: number }[];
}

const placesIn = ({ first, columns }: Placed): string =>
  [first, ...columns.map(({ id, column }, k) => `${id} ${column ?? k}`)].join();
