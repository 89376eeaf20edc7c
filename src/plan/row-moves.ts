import { type Component, kindOf, movesTarget, paysByResults } from './kinds';
import { partOf } from './parts';
import { resultId } from './payee/entries';
import { isOwnColumn } from './exports/columns/named-column';
import { ownColumns } from './ledger/own-columns';
import type { Deal, Payee } from './people';
import type { Plan } from './plan';
import { assumedResults } from './scenarios/scenarios';

/** What a row of a list is called, and what else makes it the same row under another name. */
export interface RowName {
  readonly name: string;
  readonly rest: string;
}

/**
 * Where each row stands afterwards: where its name does. A row that was named anew is the same one if
 * it stands between the same rows and says the same otherwise. Undefined is one that is gone.
 */
export function movedRows(
  before: readonly RowName[],
  after: readonly RowName[],
): (number | undefined)[] {
  const free = new Map<string, number[]>();
  after.forEach(({ name }, k) => free.set(name, [...(free.get(name) ?? []), k]));
  const moved = before.map(({ name }) => free.get(name)?.shift());
  const isTaken = new Set(moved);
  let first = 0;
  while (first < moved.length) {
    let end = first;
    while (end < moved.length && moved[end] === undefined) end++;
    const from = first === 0 ? 0 : (moved[first - 1] ?? 0) + 1;
    const to = end === moved.length ? after.length : (moved[end] ?? 0);
    const isGap = to - from === end - first;
    for (let k = first; isGap && k < end; k++) {
      const there = from + k - first;
      if (!isTaken.has(there) && before[k]?.rest === after[there]?.rest) moved[k] = there;
    }
    first = end + 1;
  }
  return moved;
}

/** Where a row of one of the plan's lists stands after a change of the plan; undefined if it is gone. */
export type RowMoves = (list: string, row: number) => number | undefined;

/** No row moves. */
export const inPlace: RowMoves = (_, row) => row;

/** The names of the plan's lists, as moves know them. */
export const listOfOwnColumns = 'own columns of Deals';
export const listOfRows = (component: string): string => `rows of ${component}`;
export const listOfResults = (component: string): string => `results of ${component}`;

/** What a change from one plan to another does to the rows of its lists. */
export function rowMoves(before: Plan, after: Plan): RowMoves {
  const [old, young] = [listsOf(before), listsOf(after)];
  const moves = new Map(
    [...old].map(([list, rows]) => [list, movedRows(rows, young.get(list) ?? [])]),
  );
  return (list, row) => moves.get(list)?.[row];
}

/** What a payee's results are once events, objectives and the like stand elsewhere. */
export function withRowsMoved(payee: Payee, before: Plan, moves: RowMoves): Payee {
  const unread = new Map(Object.entries(payee.unread ?? {}));
  const results = { ...payee.results };
  for (const component of before.components.filter(paysByResults)) {
    const { id } = component;
    const places = assumedResults(before, partOf(before, component)).map((_, k) => ({
      from: k,
      to: moves(listOfResults(id), k),
    }));
    const goingTo = (k: number) => places.find(({ to }) => to === k)?.from;
    const end = Math.max(-1, ...places.map(({ to = -1 }) => to));
    results[id] = Array.from({ length: end + 1 }, (_, k) => {
      const from = goingTo(k);
      return from === undefined ? undefined : payee.results[id]?.[from];
    });
    const texts = places.map(({ from }) => unread.get(resultId(id, from)));
    for (const { from } of places) unread.delete(resultId(id, from));
    for (const { from, to } of places) {
      const text = texts[from];
      if (text !== undefined && to !== undefined) unread.set(resultId(id, to), text);
    }
  }
  return { ...payee, results, ...(payee.unread && { unread: Object.fromEntries(unread) }) };
}

/** What a deal says in the plan's own columns once those are called otherwise. */
export function columnsMoved(before: Plan, after: Plan, moves: RowMoves): (deal: Deal) => Deal {
  const there = ownColumns(after);
  const ids = new Map(
    ownColumns(before).map(({ id }, k) => [id, there[moves(listOfOwnColumns, k) ?? -1]?.id]),
  );
  if ([...ids].every(([was, is]) => was === is)) return (deal) => deal;
  const follow = <T>(said: Readonly<Record<string, T>>, before: string) =>
    Object.fromEntries(
      Object.entries(said).flatMap(([key, value]) => {
        const was = `${before}${key}`;
        const is = isOwnColumn(was) ? ids.get(was) : was;
        return is === undefined ? [] : [[is.slice(before.length), value] as const];
      }),
    );
  return (deal) => ({
    ...deal,
    ...(deal.own && { own: follow(deal.own, 'own:') }),
    ...(deal.unread && { unread: follow(deal.unread, '') }),
  });
}

/** Whether every result of a payee stays in its place. */
export const keepsResults = (before: Plan, moves: RowMoves): boolean =>
  before.components
    .filter(paysByResults)
    .every((component) =>
      assumedResults(before, partOf(before, component)).every(
        (_, k) => moves(listOfResults(component.id), k) === k,
      ),
    );

function listsOf(plan: Plan): Map<string, readonly RowName[]> {
  const { creditSplits, paySplits, payment } = plan;
  const named = (name: string): RowName => ({ name, rest: '' });
  const components = plan.components.flatMap((component) => {
    const rows = rowsOf(plan, component);
    return [
      [listOfRows(component.id), rows] as const,
      [listOfResults(component.id), resultsOf(plan, component, rows)] as const,
    ];
  });
  return new Map([
    ...components,
    [listOfOwnColumns, ownColumns(plan).map(({ id, of }) => ({ name: id, rest: of }))],
    ['creditShare', creditSplits.map(({ role }) => named(role))],
    ['payShare', paySplits.map(({ role }) => named(role))],
    ['instalment', payment.instalments.map(({ due }) => named(JSON.stringify(due)))],
  ]);
}

/** A row is called by its texts; one of numbers, by the first of them. */
function rowsOf(plan: Plan, component: Component): readonly RowName[] {
  const list = kindOf(component)
    .fields(partOf(plan, component))
    .find((field) => field.kind === 'list');
  if (list?.kind !== 'list') return [];
  return list.get(component).map((cells) => {
    const texts = cells.filter((cell) => typeof cell === 'string');
    if (texts.length === 0) return { name: String(cells[0]), rest: '' };
    return { name: texts.join('\n'), rest: numbersOf(cells) };
  });
}

const numbersOf = (cells: readonly unknown[]) =>
  JSON.stringify(cells.filter((cell) => typeof cell !== 'string'));

/** A result is called as its column is. Where there is one a row, it is the row's. */
function resultsOf(plan: Plan, component: Component, rows: readonly RowName[]): readonly RowName[] {
  if (movesTarget(component)) return [];
  const results = assumedResults(plan, partOf(plan, component));
  return results.map(({ label, unit }, k) => {
    const row = rows[k];
    const isOfRow = results.length === rows.length && row?.name === label.en;
    return { name: label.en, rest: isOfRow ? `${unit} ${row.rest}` : unit };
  });
}
