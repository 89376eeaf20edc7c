import type {
  CellContent,
  CellDescription,
  CellStyle,
  CellValue,
} from '../../description/description';
import { type Steps, rowByRow } from '../../../engine/in-steps';
import { relative, relativeOver } from '../../description/addresses';
import type { FormulaXml } from './formulas';
import type { Piece, Pieces } from './pieces';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { cellText } from './xml';

/** What a cell holds in the file: that of the description, or one value out of a spill above it. */
type StoredContent = CellContent | { readonly kind: 'spilled'; readonly value: CellValue };

export interface StoredCell {
  readonly content: StoredContent;
  readonly style: CellStyle;
}

/** The cells of a sheet by row and column; those of a row stand from the left, as the file wants. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, StoredCell>>;

/**
 * Puts every cell in its place and lets spills run downwards: into free cells in the style of their
 * first, into blank cells in the style that those have.
 */
export function* placingIn(cells: readonly CellDescription[]): Steps<Grid> {
  const rows = new Map<number, Map<number, StoredCell>>();
  const put = (row: number, column: number, cell: StoredCell) => {
    let cellsOfRow = rows.get(row);
    if (cellsOfRow === undefined) rows.set(row, (cellsOfRow = new Map()));
    const there = cellsOfRow.get(column);
    if (there === undefined) cellsOfRow.set(column, cell);
    else if (there.content.kind === 'blank' && cell.content.kind === 'spilled') {
      cellsOfRow.set(column, { ...cell, style: there.style });
    } else throw new Error(`Two contents for one cell, ${relative({ row, column })}.`);
  };
  const place = (cell: CellDescription) => put(cell.row, cell.column, cell);
  yield* rowByRow(cells, place, cellsOfStep);
  for (const { row, column, content, style } of cells) {
    if (content.kind !== 'spill') continue;
    content.values.slice(1).forEach((value, index) => {
      put(row + 1 + index, column, { content: { kind: 'spilled', value }, style });
    });
  }
  for (const [row, cellsOfRow] of rows) {
    if (!ascends(cellsOfRow)) rows.set(row, new Map([...cellsOfRow].sort(byColumn)));
  }
  return rows;
}

/** So many cells are a few milliseconds. */
const cellsOfStep = 20_000;

function ascends(cellsOfRow: ReadonlyMap<number, StoredCell>): boolean {
  let before = -1;
  for (const column of cellsOfRow.keys()) {
    if (column < before) return false;
    before = column;
  }
  return true;
}

function byColumn([one]: readonly [number, StoredCell], [other]: readonly [number, StoredCell]) {
  return one - other;
}

/** Texts that typing Enter in the cell would make a formula of, or rob of their first character. */
const startsLikeInput = /^[=+\-@']/;

/** What the cells of a sheet are written with. */
export interface Writing {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly formulas: FormulaXml;
  /** Whether a cell says where it stands, though it follows the one before it. */
  readonly isPlaced: boolean;
}

/** Adds the cells of a row, in the order of their columns. */
export function addCells(
  xml: Pieces,
  row: number,
  cells: ReadonlyMap<number, StoredCell>,
  { isPlaced, ...writing }: Writing,
): void {
  let next = -1;
  for (const [column, cell] of cells) {
    const follows = !isPlaced && column === next && !isOfSpill(cell);
    const place = follows ? '' : ` r="${relative({ row, column })}"`;
    addCell(xml, row, column, cell, `<c${place}`, writing);
    next = column + 1;
  }
}

const isOfSpill = ({ content: { kind } }: StoredCell) => kind === 'spill' || kind === 'spilled';

function addCell(
  xml: Pieces,
  row: number,
  column: number,
  { content, style }: StoredCell,
  opening: string,
  { styles, strings, formulas }: Omit<Writing, 'isPlaced'>,
): void {
  const asText = content.kind === 'text' && startsLikeInput.test(content.value);
  const start = `${opening} s="${String(styles.indexOf(style, asText))}"`;
  switch (content.kind) {
    case 'blank':
      return void xml.add(`${start}/>`);
    case 'text':
      // As typing no text would leave it: blank, and not a text of no characters.
      if (content.value === '') return void xml.add(`${start}/>`);
      return void xml.add(`${start} t="s"><v>${String(strings.indexOf(content.value))}</v></c>`);
    case 'number':
    case 'spilled':
      return addValue(xml, start, content.value);
    case 'formula': {
      const { element, text } = formulas(content.formula, { row, column });
      return addValue(
        xml,
        start,
        content.value,
        element ?? arrayXml(text, relative({ row, column })),
      );
    }
    case 'spill': {
      const area = { row, column, rows: content.values.length, columns: 1 };
      const { text } = formulas(content.formula, area);
      return addValue(xml, start, content.values[0] ?? '', arrayXml(text, relativeOver(area)));
    }
  }
}

/**
 * A formula that puts columns side by side is stored as one of arrays, though it fills but its own
 * cell: of any other Excel takes each argument by the cell of its own row, and shows an @ for it.
 */
const arrayXml = (text: string, over: string): string => `<f t="array" ref="${over}">${text}</f>`;

/** The rest of a cell: the type of its value, its formula and the value itself. */
function addValue(xml: Pieces, start: string, value: CellValue, formula: Piece = ''): void {
  const [type, shown] = typed(value);
  xml.add(`${start}${type}>`);
  xml.add(formula);
  xml.add(`<v>${shown}</v></c>`);
}

function typed(value: CellValue): readonly [type: string, shown: string] {
  if (typeof value === 'string') return [' t="str"', cellText(value)];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
}
