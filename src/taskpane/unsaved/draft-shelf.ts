import { type StoredDraft, readDraft } from './stored-draft';
import type { Stored } from './storage';

/*
 * Every tab keeps its draft under a name of its own, so that two tabs never write over each other.
 * A draft that no open tab holds is taken up by the next one that opens the same workbook.
 */

/** Where drafts belong: a workbook by the mark of its address, one without an address yet, or a tab. */
type Home = 'new' | 'tab' | (string & {});

export interface Shelf {
  readonly local: Stored;
  readonly tab: string;
  readonly home: Home;
}

const prefix = 'compsheet.draft.';
const keyOf = (tab: string, home: Home) => `${prefix}${tab}.${home}`;

/** Whether the text was kept; a draft of a newer Compsheet in its place stays. */
export function putDraft({ local, tab, home }: Shelf, text: string): boolean {
  const key = keyOf(tab, home);
  return !isNewer(local, key) && local.put(key, text);
}

export function dropDraft({ local, tab, home }: Shelf): void {
  const key = keyOf(tab, home);
  if (!isNewer(local, key)) local.remove(key);
}

const isNewer = (local: Stored, key: string): boolean =>
  readDraft(local.get(key) ?? '') === 'newer';

/** This tab's draft or, without one, the newest of the same workbook that no open tab holds. */
export function takeDraft(shelf: Shelf, open: readonly string[]): StoredDraft | undefined {
  const { local, tab, home } = shelf;
  const drafts = local.keys().flatMap((key) => {
    if (!key.startsWith(prefix)) return [];
    const [of = '', place = ''] = key.slice(prefix.length).split('.');
    const isOwn = of === tab && (place === home || (home !== 'tab' && !isAddress(place)));
    const isLeft = place === home && home !== 'new' && of !== tab && !open.includes(of);
    const text = isOwn || isLeft ? local.get(key) : undefined;
    const draft = text === undefined ? undefined : readDraft(text);
    return text !== undefined && typeof draft === 'object' ? [{ key, text, draft, isOwn }] : [];
  });
  const newest = drafts.toSorted((a, b) => (a.draft.when < b.draft.when ? 1 : -1));
  const found = newest.find(({ isOwn }) => isOwn) ?? newest[0];
  if (!found) return undefined;
  if (found.key !== keyOf(tab, home) && putDraft(shelf, found.text)) local.remove(found.key);
  return found.draft;
}

const isAddress = (home: Home): boolean => home !== 'new' && home !== 'tab';
