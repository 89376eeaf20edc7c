import { type ColumnContents, amountShare, dateShare } from './contents';
import { knownHead, nearlyKnownHead } from './known-heads';
import { type OurColumn, isDate, isMoney, isShareColumn } from './our-columns';
import { ownerHead } from './owner-heads';
import { plainHead } from './plain-head';
import { type OwnColumn, holdsNumbers } from './named-column';

type GuessReason = 'person' | 'head' | 'near head' | 'contents' | 'head against contents';

/** Which column of ours a column of an export is; undefined for one that stays with the export. */
export interface ColumnGuess {
  readonly column: OurColumn | undefined;
  readonly reason: GuessReason | undefined;
  /** Whether nobody needs to look: the head is a documented name and the contents agree. */
  readonly isSure: boolean;
}

interface Candidate {
  readonly at: number;
  readonly column: OurColumn;
  readonly rank: number;
  readonly reason: GuessReason;
}

/**
 * The guesses for all columns. Each of ours goes to the column whose head is the best of its names;
 * what has no such head is looked for among the contents of what is left. What a person has said
 * stands before all, by the head.
 */
export function guessColumns(
  heads: readonly string[],
  contents: readonly ColumnContents[],
  roles: readonly string[],
  said: ReadonlyMap<string, string>,
  own: readonly OwnColumn[] = [],
): readonly ColumnGuess[] {
  const guesses: ColumnGuess[] = heads.map(() => nothing);
  const taken = new Set<OurColumn>();
  const give = ({ at, column, reason }: Candidate, isSure: boolean) => {
    guesses[at] = { column, reason, isSure };
    taken.add(column);
  };
  const spoken = heads.map((head) => said.get(plainHead(head)));
  spoken.forEach((column, at) => {
    if (column === undefined) return;
    if (column === '' || taken.has(column as OurColumn))
      guesses[at] = { ...nothing, reason: 'person' };
    else give({ at, column: column as OurColumn, rank: 0, reason: 'person' }, true);
  });
  const candidates = heads
    .flatMap((head, at) => (spoken[at] === undefined ? candidatesOf(head, at, roles, own) : []))
    .filter(({ at }) => (contents[at]?.filled ?? 0) > 0)
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  for (const isAgreeing of [true, false]) {
    for (const candidate of candidates) {
      const { at, column, reason } = candidate;
      if (taken.has(column) || guesses[at] !== nothing) continue;
      const agrees = agreesWith(column, contents[at]);
      if (agrees !== isAgreeing || (!agrees && isDate(column))) continue;
      give(
        agrees ? candidate : { ...candidate, reason: 'head against contents' },
        agrees && reason === 'head',
      );
    }
  }
  const left = heads.flatMap((_, at) => (guesses[at] === nothing ? [at] : []));
  for (const [column, at] of byContents(left, contents, taken, roles)) {
    give({ at, column, rank: 0, reason: 'contents' }, false);
  }
  return guesses;
}

const nothing: ColumnGuess = { column: undefined, reason: undefined, isSure: true };

function candidatesOf(
  head: string,
  at: number,
  roles: readonly string[],
  own: readonly OwnColumn[],
): readonly Candidate[] {
  const named = own.find(({ id, name }) =>
    holdsNumbers(id)
      ? withoutSign(name) === withoutSign(head)
      : plainHead(name) === plainHead(head),
  );
  if (named) return [{ column: named.id, rank: 0, at, reason: 'head' }];
  const owner = ownerHead(head, roles);
  const known = knownHead(head);
  const near = known || owner ? undefined : nearlyKnownHead(head);
  return [
    ...(owner ? [{ ...owner, at, reason: 'head' as const }] : []),
    ...(known ? [{ ...known, at, reason: 'head' as const }] : []),
    ...(near ? [{ ...near, at, reason: 'near head' as const }] : []),
  ];
}

/** A share may be called with its sign, or without. */
const withoutSign = (head: string): string => plainHead(head).replace(/ ?%$/, '');

/** Whether most of the cells are what the column holds: a head may call a tick “Cancelled”. */
function agreesWith(column: OurColumn, contents: ColumnContents | undefined): boolean {
  if (!contents) return false;
  const most = 0.5 * (contents.filled - contents.errors);
  if (isDate(column)) return dateShare(contents) * contents.filled >= most;
  if (isMoney(column) || isShareColumn(column))
    return amountShare(contents) * contents.filled >= most;
  if (column === 'currency') return contents.currencies >= most;
  if (column === 'stage') return contents.stageWords + contents.ticks > 0;
  return true;
}

/** Columns that only their contents tell: nearly every cell is such a thing, in one column alone. */
function byContents(
  left: readonly number[],
  contents: readonly ColumnContents[],
  taken: ReadonlySet<OurColumn>,
  roles: readonly string[],
): readonly (readonly [OurColumn, number])[] {
  const free = new Set(left);
  const found: [OurColumn, number][] = [];
  const look = (column: OurColumn | undefined, isIt: (one: ColumnContents) => boolean) => {
    if (column === undefined || taken.has(column)) return;
    const fitting = [...free].filter((at) => {
      const one = contents[at];
      return one !== undefined && one.filled > 0 && isIt(one);
    });
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return;
    free.delete(only);
    found.push([column, only]);
  };
  const nearly = (count: number, { filled }: ColumnContents) => count >= 0.9 * filled;
  const hasDate = [...taken].some(isDate);
  look('type', (one) => nearly(one.saleWords, one) && isRepeated(one));
  look('currency', (one) => nearly(one.currencies, one) && isRepeated(one));
  look('stage', (one) => nearly(one.stageWords, one) && isRepeated(one));
  look(hasDate ? undefined : 'booked', (one) => dateShare(one) >= 0.9);
  look(
    'renewed',
    (one) =>
      amountShare(one) >= 0.9 && dateShare(one) < 0.9 && one.percents === 0 && isMoneyLike(one),
  );
  look(roles[0] === undefined ? undefined : `owner:${roles[0]}`, (one) => nearly(one.emails, one));
  look('deal', (one) => one.distinct === one.filled && isWords(one));
  return found;
}

const isWords = (one: ColumnContents): boolean =>
  amountShare(one) < 0.9 && dateShare(one) < 0.9 && one.emails === 0;
const isRepeated = ({ distinct, filled }: ColumnContents): boolean =>
  distinct <= 20 && (distinct < filled || filled < 3);

/** Small whole numbers are ages, counts and probabilities. */
const isMoneyLike = (one: ColumnContents): boolean =>
  one.amounts['.'] + one.amounts[','] + one.amounts.unclear > 0 || one.numbers > one.shares;

/** The columns without which a deal pays nobody, as far as an export has none of them. */
export function missingColumns(
  found: ReadonlySet<OurColumn>,
  roles: readonly string[],
): readonly OurColumn[] {
  const [seller] = roles;
  const hasOwner = [...found].some((column) => column.startsWith('owner:'));
  return [
    ...(['deal', 'renewed'] as const).filter((column) => !found.has(column)),
    ...([...found].some(isDate) ? [] : (['booked'] as const)),
    ...(seller === undefined || hasOwner ? [] : ([`owner:${seller}`] as const)),
  ];
}
