import type {
  CellContent,
  CellDescription,
  CellStyle,
  CellValue,
} from '../../description/description';
import { relative, relativeOver } from '../../description/addresses';
import type { FormulaXml, StoredFormula } from './formulas';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { cellText } from './xml';

/** What a cell holds in the file: that of the description, or one value out of a spill above it. */
export type StoredContent = CellContent | { readonly kind: 'spilled'; readonly value: CellValue };

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
export function gridOf(cells: readonly CellDescription[]): Grid {
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
  for (const cell of cells) put(cell.row, cell.column, cell);
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

/** The cells of a row, in the order of their columns. */
export function cellsXml(
  row: number,
  cells: ReadonlyMap<number, StoredCell>,
  { isPlaced, ...writing }: Writing,
): string {
  let [xml, next] = ['', -1];
  for (const [column, cell] of cells) {
    const follows = !isPlaced && column === next && !isOfSpill(cell);
    const place = follows ? '' : ` r="${relative({ row, column })}"`;
    xml += cellXml(row, column, cell, `<c${place}`, writing);
    next = column + 1;
  }
  return xml;
}

const isOfSpill = ({ content: { kind } }: StoredCell) => kind === 'spill' || kind === 'spilled';

function cellXml(
  row: number,
  column: number,
  { content, style }: StoredCell,
  opening: string,
  { styles, strings, formulas }: Omit<Writing, 'isPlaced'>,
): string {
  const asText = content.kind === 'text' && startsLikeInput.test(content.value);
  const start = `${opening} s="${String(styles.indexOf(style, asText))}"`;
  switch (content.kind) {
    case 'blank':
      return `${start}/>`;
    case 'text':
      // As typing no text would leave it: blank, and not a text of no characters.
      if (content.value === '') return `${start}/>`;
      return `${start} t="s"><v>${String(strings.indexOf(content.value))}</v></c>`;
    case 'number':
    case 'spilled':
      return start + typed(content.value, '');
    case 'formula':
      return (
        start +
        typed(content.value, formulaXml(formulas(content.formula, { row, column }), row, column))
      );
    case 'spill': {
      const area = { row, column, rows: content.values.length, columns: 1 };
      const { text: stored } = formulas(content.formula, area);
      const element = `<f t="array" ref="${relativeOver(area)}">${stored}</f>`;
      return start + typed(content.values[0] ?? '', element);
    }
  }
}

/**
 * A formula that puts columns side by side is stored as one of arrays, though it fills but its own
 * cell: of any other Excel takes each argument by the cell of its own row, and shows an @ for it.
 */
function formulaXml({ element, text }: StoredFormula, row: number, column: number): string {
  return element ?? `<f t="array" ref="${relative({ row, column })}">${text}</f>`;
}

/** The rest of a cell: the type of its value, its formula and the value itself. */
function typed(value: CellValue, formula: string): string {
  if (typeof value === 'string') return ` t="str">${formula}<v>${cellText(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? '1' : '0'}</v></c>`;
  return Number.isFinite(value)
    ? `>${formula}<v>${String(value)}</v></c>`
    : ` t="e">${formula}<v>#NUM!</v></c>`;
}
