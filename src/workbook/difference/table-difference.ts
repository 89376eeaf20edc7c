import { remembering } from '../../engine/remembering';
import type {
  CellDescription,
  SheetDescription,
  TableDescription,
} from '../description/description';
import { nameAtEnd, piecesOf } from '../description/formula-pieces';
import { overlap } from '../description/rectangles';
import { isWithin } from '../description/table';
import { foundAs, titlesOf } from './found-table';
import type { TableShape } from '../description/read-workbook';
import type { TableEdit } from './sheet-edit';

type Found<T extends TableShape = TableShape> = readonly T[];

export const shapeOf = ({ columns, ...table }: TableDescription): TableShape => ({
  ...table,
  titles: columns.map(({ title }) => title),
});

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const isNamed = (name: string) => (one: { readonly name: string }) => isSame(one.name, name);

export interface TableDifference {
  readonly forward: { readonly tables: readonly TableEdit[] };
  readonly back: { readonly tables: readonly TableEdit[] };
  /** Tables of a person's that are in the way. */
  readonly occupied: readonly string[];
}

/**
 * A table is changed where its description changed; one of which a person made a range comes back,
 * since formulas speak of it.
 */
export function tableDifference(
  { tables: before = [] }: SheetDescription,
  { tables: after = [] }: SheetDescription,
  found: Found,
  isResumed = false,
): TableDifference {
  const forward: TableEdit[] = [];
  const back: TableEdit[] = [];
  const occupied: string[] = [];
  const becomes = (one: TableDescription) => (other: TableDescription) =>
    wasOf(other, before, after) === one;
  for (const table of after) {
    const was = wasOf(table, before, after);
    // A person's table that looks like a new one of ours is none of ours.
    const here = was || isResumed ? foundAs(found, was ?? table) : undefined;
    const to = shapeOf(table);
    if (was && here && !isResumed && isSameShape(shapeOf(was), to)) {
      if (isSame(here.name, table.name)) continue;
      // Formulas of ours call it by its own name, now and after a change that is taken back.
      const called = { ...shape(here), name: table.name };
      const named = { names: [table.name, here.name], over: here.area, to: called };
      forward.push(named);
      back.push(named);
      continue;
    }
    if (!was && !isResumed) {
      const others = found.filter(
        (one) =>
          isSame(one.name, table.name) ||
          (overlap(one.area, table.area) && !before.some((gone) => foundAs(found, gone) === one)),
      );
      occupied.push(...others.map(({ name }) => name));
    }
    const names = [...new Set([table.name, ...(here ? [here.name] : [])])];
    const { name } = was ?? table;
    forward.push({ names, over: to.area, to });
    back.push({ names, over: to.area, ...(here && { to: { ...shape(here), name } }) });
  }
  for (const table of before) {
    if (after.some(becomes(table))) continue;
    const here = foundAs(found, table);
    // A change that stopped half-way may have taken it away, and not yet what spoke of it.
    if (!here && !isResumed) continue;
    const gone = { names: [(here ?? table).name], over: (here ?? table).area };
    forward.unshift(gone);
    back.unshift({ ...gone, ...(here && { to: { ...shape(here), name: table.name } }) });
  }
  return { forward: { tables: forward }, back: { tables: back }, occupied };
}

/** What a table was: of the same name, or one that goes and has the same heads. */
const wasOf = (
  table: TableDescription,
  before: readonly TableDescription[],
  after: readonly TableDescription[],
): TableDescription | undefined =>
  before.find(isNamed(table.name)) ??
  before.find((one) => !after.some(isNamed(one.name)) && isSame(titlesOf(one), titlesOf(table)));

const shape = ({ name, area, titles, style, hasFilterButtons, isBanded }: TableShape) => ({
  ...{ name, area, titles, style, hasFilterButtons, isBanded },
});
export const isSameShape = (one: TableShape, other: TableShape): boolean =>
  JSON.stringify(shape(one)) === JSON.stringify(shape(other));

/** A table that keeps its heads where they are and as they are only becomes longer or shorter. */
export const isOnlyLonger = (one: TableShape, other: TableShape): boolean =>
  one.area.row === other.area.row &&
  one.area.column === other.area.column &&
  one.titles.join('\n') === other.titles.join('\n');

/** What Excel itself does to the formulas of cells when tables are made, grow or go. */
export interface Rewriting {
  /** Tables that are made anew: what spoke of the old ones does not speak of them. */
  readonly remade: readonly string[];
  /** Tables that change in any way. */
  readonly changed: readonly string[];
}

/**
 * A table that gets other columns or moves is made anew, and Excel puts plain cells in the place of its
 * name in every formula; one that grows gives its new rows the formulas of its columns.
 */
export function rewritingOf(
  differences: readonly TableDifference[],
  found: Found,
  isResumed = false,
): Rewriting {
  const edits = differences.flatMap(({ forward }) => forward.tables);
  const remade = edits.filter(({ names, to }) => {
    const here = found.find(({ name }) => names.some((one) => isSame(one, name)));
    return here ? !to || !isOnlyLonger(here, to) : isResumed;
  });
  const namesOf = (some: readonly TableEdit[]) => some.flatMap(({ names }) => names);
  return { remade: namesOf(remade), changed: namesOf(edits) };
}

/** Whether Excel rewrites the formula of a cell, which stands in one of these tables or in none. */
export function isRewritten(
  { content, ...cell }: CellDescription,
  tables: readonly TableDescription[],
  names: readonly string[],
): boolean {
  if (names.length === 0 || content.kind !== 'formula') return false;
  const isOne = (name: string) => names.some((one) => isSame(one, name));
  const table = tables.find(({ area }) => isWithin(cell, area));
  if (table && isOne(table.name)) return true;
  return tablesIn(content.formula).some(isOne);
}

/** The tables that a formula calls by their names. */
const tablesIn = remembering((formula): readonly string[] => {
  if (!formula.includes('[')) return [];
  const pieces = piecesOf(formula);
  return pieces.flatMap((piece, index) =>
    pieces[index + 1]?.kind === 'columns' ? [nameAtEnd(piece)] : [],
  );
});
