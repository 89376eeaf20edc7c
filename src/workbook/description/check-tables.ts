import { type Steps, rowByRow } from '../../engine/in-steps';
import { relative } from './addresses';
import type { CellDescription, TableDescription, WorkbookDescription } from './description';
import { piecesOf } from './formula-pieces';
import { overlap } from './rectangles';
import { isWithin } from './table';

/** Refuses what Excel would repair without a word, or would not open. */
export function* checkingTables({ sheets, names }: WorkbookDescription): Steps<void> {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const { name: sheet, cells, merged, tables = [] } of sheets) {
    for (const [index, table] of tables.entries()) {
      const refuse = (why: string) => {
        throw new Error(`The table ${table.name} on ${sheet}: ${why}`);
      };
      if (!isName(table.name)) refuse('this cannot be the name of a table.');
      if (taken.has(table.name.toLowerCase())) refuse('the name is taken.');
      taken.add(table.name.toLowerCase());
      checkColumns(table, refuse);
      const others = [...tables.slice(0, index).map(({ area }) => area), ...merged];
      if (others.some((area) => overlap(area, table.area))) {
        refuse('it lies over another table or over merged cells.');
      }
      yield* checkCells(table, cells, refuse);
    }
  }
}

type Refuse = (why: string) => void;

/** A name that no formula could take for a cell. */
const isName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,254}$/u.test(name) &&
  !/^[a-z]{1,3}\d{1,7}$|^r\d*c?\d*$|^c\d*$/i.test(name);

function checkColumns({ area, columns }: TableDescription, refuse: Refuse): void {
  if (columns.length !== area.columns) refuse('it has other columns than its area.');
  if (area.rows < 2) refuse('it has no row below its heads.');
  const titles = new Set<string>();
  for (const { title, is, formula } of columns) {
    if (title.trim() !== title || /[\0-\x1f]/.test(title) || title.length > longestTitle) {
      refuse(`"${title}" cannot be a title.`);
    }
    if (title === '') refuse('a column has no title.');
    if (titles.has(title.toLowerCase())) refuse(`two columns are called "${title}".`);
    titles.add(title.toLowerCase());
    if (is !== 'input' && formula === undefined) refuse(`"${title}" is ${is}.`);
    if (formula !== undefined && speaksOfARow(formula)) refuse(`${formula} is one row's alone.`);
  }
}

/** Cells beside a formula are named by their titles; a reference that moves along would be copied. */
const speaksOfARow = (formula: string): boolean =>
  piecesOf(formula).some(({ kind, text }) => kind === 'rest' && movingCell.test(text));
const movingCell = /(?<![\p{L}\p{N}_.$'])\$?[A-Z]{1,3}\d+(?![\p{L}\p{N}_.(!'])/u;

/** What the head of a column takes. */
const longestTitle = 255;

/** Heads are texts, and the cells of a calculated column say what the column says. */
function* checkCells(
  table: TableDescription,
  cells: readonly CellDescription[],
  refuse: Refuse,
): Steps<void> {
  const heads = new Set<number>();
  yield* rowByRow(cells, (cell) => {
    if (!isWithin(cell, table.area)) return;
    const index = cell.column - table.area.column;
    const column = table.columns[index];
    const { content } = cell;
    if (content.kind === 'spill') refuse(`${relative(cell)} spills.`);
    if (cell.row === table.area.row) {
      const isHead = content.kind === 'text' && content.value === column?.title;
      if (!isHead) refuse(`${relative(cell)} is not the head "${column?.title ?? ''}".`);
      heads.add(index);
    } else if (column?.formula !== undefined && column.is !== 'input') {
      const isSame = content.kind === 'formula' && content.formula === column.formula;
      if (!isSame) refuse(`${relative(cell)} is not calculated as its column is.`);
    }
  });
  if (heads.size !== table.columns.length) refuse('a head is missing.');
}
