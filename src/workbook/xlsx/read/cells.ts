import type { ReadCell, ReadSheet } from '../../description/read-workbook';
import { storedFormula } from './stored-formula';
import type { Allowance } from './limits';
import { sharedFormula, type SharedFormula } from './shared-formulas';
import { sheetNamespace, textRuns } from './texts';
import { damaged } from './unreadable';
import { storedValue } from './values';
import { readXml, type Attributes } from './xml';

/** The cells that hold anything. */
export type Cells = Pick<ReadSheet, 'cell' | 'lastRow' | 'lastColumn'>;

export const noCells: Cells = { cell: () => undefined, lastRow: -1, lastColumn: -1 };

/** The cell that is open, of a million in a sheet one after the other. */
interface OpenCell {
  row: number;
  column: number;
  type: string | undefined;
  isMoved: boolean;
  formula: string | undefined;
  value: string | undefined;
  text: string | undefined;
}

/**
 * The cells of a sheet's part that hold anything. Numbers in the styles of `from1904` are days that
 * are counted from 1904: they become those of every other workbook.
 */
export function cellsOf(
  part: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  texts: readonly string[],
  allow: Allowance,
  from1904: ReadonlySet<string> = new Set(),
): Cells {
  const cells = new CellsInOrder();
  let [lastRow, lastColumn] = [-1, -1];
  const runs = textRuns(allow);
  const formulaOf = formulasOf(part, allow);
  let isOpen = false;
  const [formula, value, text] = [undefined, undefined, undefined];
  const cell: OpenCell = {
    ...{ row: -1, column: -1, type: undefined, isMoved: false, formula, value, text },
  };
  let formulaIs: Attributes | undefined;
  const begin = (attributes: Attributes) => {
    const address = attributes.get('r');
    if (address === undefined) cell.column++;
    else moveTo(cell, address, part);
    cell.type = attributes.get('t');
    cell.isMoved =
      from1904.size > 0 && cell.type !== 'd' && from1904.has(attributes.get('s') ?? '0');
    cell.formula = cell.value = cell.text = undefined;
    isOpen = true;
  };
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    const { row, column } = cell;
    const read = cellOf(part, cell, texts, allow);
    allow(read === undefined ? 'blanks' : 'cells', 1);
    if (read === undefined) return;
    cells.add(row * mostColumns + column, read);
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  };
  readXml(
    part,
    bytes,
    { namespace: sheetNamespace, root: 'worksheet' },
    {
      opened(name, attributes) {
        if (name === 'c') begin(attributes);
        else if (name === 'f') formulaIs = attributes;
        else if (name === 'row') {
          allow('rows', 1);
          const number = attributes.get('r');
          if (number === undefined) cell.row++;
          else moveTo(cell, `A${number}`, part);
          cell.column = -1;
        } else runs.opened(name, attributes, '');
      },
      closed(name, text) {
        if (name === 'c') end();
        else if (!isOpen) return;
        else if (name === 'v') cell.value = text;
        else if (name === 'is') cell.text = runs.take();
        else if (name === 'f') {
          if (formulaIs !== undefined) cell.formula = formulaOf(cell, formulaIs, text);
        } else runs.closed(name, text);
      },
    },
    allow,
  );
  return {
    cell: (row, column) =>
      column >= 0 && column < mostColumns ? cells.at(row * mostColumns + column) : undefined,
    ...{ lastRow, lastColumn },
  };
}

/**
 * Cells by their place, from left to right and down, as a sheet's part has them: one more costs next
 * to nothing, and most are never asked for. Of two in one place the last holds.
 */
class CellsInOrder {
  private readonly places: number[] = [];
  private readonly cells: ReadCell[] = [];
  private last = -1;
  /** Where they stand in another order. */
  private byPlace: Map<number, ReadCell> | undefined;

  add(place: number, cell: ReadCell): void {
    if (place <= this.last) {
      this.byPlace ??= new Map(this.places.map((known, k) => [known, this.cells[k] ?? cell]));
    }
    this.last = place;
    if (this.byPlace) this.byPlace.set(place, cell);
    else {
      this.places.push(place);
      this.cells.push(cell);
    }
  }

  at(place: number): ReadCell | undefined {
    if (this.byPlace) return this.byPlace.get(place);
    let [from, to] = [0, this.places.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.places[middle] ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    return this.places[from] === place ? this.cells[from] : undefined;
  }
}

/** The first of January 1904, as a workbook that counts from 1900 numbers it. */
const from1900To1904 = 1_462;

function cellOf(
  part: string,
  open: OpenCell,
  texts: readonly string[],
  allow: Allowance,
): ReadCell | undefined {
  const { formula, type } = open;
  const stored = open.text ?? storedValue(part, type, open.value, texts, allow);
  const value = open.isMoved && typeof stored === 'number' ? stored + from1900To1904 : stored;
  if (type === 'e' && value !== null) {
    return formula === undefined ? { value, isError: true } : { formula, value, isError: true };
  }
  if (formula !== undefined) return { formula, value };
  return value === null ? undefined : { value };
}

/**
 * Reads the formulas of one sheet, where one cell may repeat the formula of another; a column of a
 * table has the same text in every row, which is made out once.
 */
function formulasOf(part: string, allow: Allowance) {
  const shared = new Map<string, OpenCell & { readonly expand: SharedFormula }>();
  const above = new Map<number, { readonly stored: string; readonly formula: string }>();
  const whole = (column: number, stored: string): string => {
    const known = above.get(column);
    if (known?.stored === stored) return known.formula;
    const formula = storedFormula(stored);
    above.set(column, { stored, formula });
    return formula;
  };
  return (cell: OpenCell, attributes: Attributes, text: string): string | undefined => {
    const number = attributes.get('si');
    if (attributes.get('t') !== 'shared' || number === undefined) {
      return text === '' ? undefined : whole(cell.column, text);
    }
    if (text !== '') {
      const formula = storedFormula(text);
      shared.set(number, { ...cell, expand: sharedFormula(formula) });
      return formula;
    }
    const first = shared.get(number);
    if (first === undefined) throw damaged(part);
    const formula = first.expand(cell.row - first.row, cell.column - first.column);
    allow('characters', formula.length);
    return formula;
  };
}

const [mostRows, mostColumns] = [1_048_576, 16_384];

/** Sign by sign, since a sheet has a million: `XFD1048576` at most. */
function moveTo(cell: OpenCell, address: string, part: string): void {
  let [row, column, at] = [0, 0, 0];
  for (; at < 3; at++) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const start = at;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9 || at > start + 6 || (digit === 0 && at === start)) break;
    row = row * 10 + digit;
  }
  const isWhole = at === address.length && column > 0 && row > 0;
  if (!isWhole || row > mostRows || column > mostColumns) throw damaged(part);
  cell.row = row - 1;
  cell.column = column - 1;
}
