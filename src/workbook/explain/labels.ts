import { areaAt } from '../description/addresses';
import { placeOf } from '../description/filled-cells';
import type { Unit } from '../../formula/unit';
import type {
  Area,
  CellDescription,
  NameDescription,
  Position,
  SheetDescription,
} from '../description/description';
import { unitOfFormat } from '../design/format-unit';
import { titlesIn } from '../description/structured-reference';

/** A sheet as it is described, with the names on it. */
export interface LabelledSheet {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/** What is said of a reference: where it is, and what the words beside it call it. */
export interface Source {
  readonly sheet: string;
  readonly area: Area;
  readonly label: string | undefined;
}

/** Finds where references stand and what they are called; `here` is the sheet that a formula is on. */
export function labels(pages: readonly LabelledSheet[]) {
  const pageOf = (name: string) => pages.find(({ sheet }) => sheet.name === name);
  const known = new Map<string, CellAt>();
  const cellsIn = (name: string): CellAt => {
    const cells = known.get(name) ?? cellsOf(pageOf(name)?.sheet.cells ?? []);
    known.set(name, cells);
    return cells;
  };
  const unitAt = (sheet: string, { row, column }: Position): Unit | undefined =>
    unitOfFormat(cellsIn(sheet)(row, column)?.style.numberFormat ?? '');
  const placed = (found: Source) => ({ ...found, unit: unitAt(found.sheet, found.area) });
  const find = (reference: string, here: string, row: number) => {
    const [, quoted, rest = ''] = /^(?:'((?:[^']|'')+)'!)?([\s\S]*)$/.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? here;
    const [first = ''] = rest.split(/,(?:'(?:[^']|'')+'!)?(?=\$)/, 1);
    const found = inTable(pages, first, here, row);
    if (found) return placed(found);
    const page = pageOf(name);
    const area = page?.names.find((one) => one.name === first)?.area ?? areaAt(first);
    if (!page || !area) return undefined;
    const label = labelOf(cellsIn(name), area);
    return placed({ sheet: name, area, label });
  };
  return Object.assign(find, { unitAt });
}

/** A column of a table, or the cell of it in the formula's own row. */
function inTable(
  pages: readonly LabelledSheet[],
  reference: string,
  here: string,
  row: number,
): Source | undefined {
  const found = titlesIn(reference);
  if (!found) return undefined;
  for (const { sheet } of pages) {
    for (const { name, area, columns } of sheet.tables ?? []) {
      if (found.table === '' ? sheet.name !== here : name !== found.table) continue;
      const [first, last] = found.titles.map((title) =>
        columns.findIndex((column) => column.title === title),
      );
      if (first === undefined || first < 0) return undefined;
      const wide = { column: area.column + first, columns: (last ?? first) - first + 1 };
      const high = found.isOfRow ? { row, rows: 1 } : { row: area.row + 1, rows: area.rows - 1 };
      return { sheet: sheet.name, area: { ...wide, ...high }, label: found.titles.join(' – ') };
    }
  }
  return undefined;
}

type CellAt = (row: number, column: number) => CellDescription | undefined;

/** By number: to make a text of each place of thousands of rows takes the pane a quarter of a second. */
function cellsOf(all: readonly CellDescription[]): CellAt {
  const cells = new Map(all.map((cell) => [placeOf(cell), cell]));
  return (row, column) => (column < 0 ? undefined : cells.get(placeOf({ row, column })));
}

/**
 * The words in front of a cell, or the head of its column where it stands among others: a row of a
 * table is called by both.
 */
function labelOf(cellAt: CellAt, area: Area): string | undefined {
  const textAt = (row: number, column: number) => {
    const content = cellAt(row, column)?.content;
    return content?.kind === 'text' && /\p{L}/u.test(content.value) ? content.value : undefined;
  };
  const isFilled = (row: number, column: number) =>
    (cellAt(row, column)?.content.kind ?? 'blank') !== 'blank';
  let left = area.column - 1;
  while (left >= 0 && textAt(area.row, left) === undefined) left--;
  let above = area.row - 1;
  while (above >= 0 && isFilled(above, area.column) && textAt(above, area.column) === undefined) {
    above--;
  }
  const inFront = area.rows > 1 ? undefined : textAt(area.row, left);
  const head = textAt(above, area.column);
  const isBeside = left === area.column - 1;
  if (inFront === undefined || (head === undefined && inFront !== undefined))
    return head ?? inFront;
  return isBeside ? inFront : `${head}, ${inFront}`;
}
