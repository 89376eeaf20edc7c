import { Refusal } from '../errors';
import type { Plain } from '../wire';
import { intersect, isEntireColumn, isEntireRow, type Rect } from './addresses';
import { formatDefaults, type FormatKey } from './formats';
import type { Content } from './entry';

export type Format = Map<FormatKey, Plain>;

export interface Cell {
  content?: Content;
  format?: Format;
  validation?: Readonly<Record<string, Plain>>;
}

/** More cells than this in one operation are a mistake of the add-in, or too slow for a test. */
const mostCells = 2_000_000;

/**
 * The cells of a sheet, kept only where something is written. A format of whole columns or rows is
 * kept once; a cell that lies in both has its own, so the last one written wins without remembering
 * when.
 */
export class Grid {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly columnFormats = new Map<number, Format>();
  private readonly rowFormats = new Map<number, Format>();
  private readonly sheetFormat: Format = new Map();

  at(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  make(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = {}));
    return cell;
  }

  /** Cells that exist, row by row. */
  *existing(within?: Rect): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      if (within && (row < within.row || row >= within.row + within.rows)) continue;
      const cells = this.rows.get(row) ?? new Map<number, Cell>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        if (within && !intersect(within, { row, column, rows: 1, columns: 1 })) continue;
        yield { row, column, cell: this.make(row, column) };
      }
    }
  }

  /** Rows of the block are put in, or taken out, and the cells below them move. */
  moveRows(at: Rect, by: 'in' | 'out'): void {
    const moving = [...this.existing()].filter(
      ({ row, column }) => row >= at.row && column >= at.column && column < at.column + at.columns,
    );
    for (const { row, column } of moving) this.rows.get(row)?.delete(column);
    for (const { row, column, cell } of moving) {
      if (by === 'out' && row < at.row + at.rows) continue;
      Object.assign(this.make(by === 'in' ? row + at.rows : row - at.rows, column), cell);
    }
  }

  assertCountable({ rows, columns }: Rect): void {
    if (rows * columns > mostCells) throw new Refusal(`${rows} x ${columns} cells at once`);
  }

  /** Every position of a block, existing or not. */
  *positions(area: Rect): Generator<{ row: number; column: number }> {
    this.assertCountable(area);
    const { row, column, rows, columns } = area;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        yield { row: row + down, column: column + across };
      }
    }
  }

  format(row: number, column: number, key: FormatKey): Plain {
    return this.kept(row, column, key) ?? formatDefaults[key];
  }

  private kept(row: number, column: number, key: FormatKey): Plain | undefined {
    return (
      this.at(row, column)?.format?.get(key) ??
      this.rowFormats.get(row)?.get(key) ??
      this.columnFormats.get(column)?.get(key) ??
      this.sheetFormat.get(key)
    );
  }

  setFormat(area: Rect, key: FormatKey, value: Plain): void {
    if (area.rows === 1 && area.columns === 1) {
      this.setCell(area.row, area.column, key, value);
      return;
    }
    const wide = isEntireColumn(area) || isEntireRow(area);
    if (!wide) {
      for (const { row, column } of this.positions(area)) this.setCell(row, column, key, value);
      return;
    }
    for (const { row, column, cell } of this.existing(area)) {
      if (cell.format?.has(key)) this.setCell(row, column, key, value);
    }
    if (isEntireColumn(area) && isEntireRow(area)) {
      this.sheetFormat.set(key, value);
      for (const format of [...this.columnFormats.values(), ...this.rowFormats.values()]) {
        format.delete(key);
      }
    } else if (isEntireColumn(area)) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        put(this.columnFormats, column, key, value);
        for (const [row, format] of this.rowFormats) {
          if (format.has(key)) this.setCell(row, column, key, value);
        }
      }
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) {
        put(this.rowFormats, row, key, value);
        for (const [column, format] of this.columnFormats) {
          if (format.has(key)) this.setCell(row, column, key, value);
        }
      }
    }
  }

  private setCell(row: number, column: number, key: FormatKey, value: Plain): void {
    const cell = this.make(row, column);
    (cell.format ??= new Map()).set(key, value);
  }

  clearFormats(area: Rect): void {
    for (const { cell } of this.existing(area)) delete cell.format;
    const keys = new Set<FormatKey>();
    const outer = [this.sheetFormat, ...this.columnFormats.values(), ...this.rowFormats.values()];
    for (const format of outer) for (const key of format.keys()) keys.add(key);
    for (const key of keys) this.setFormat(area, key, formatDefaults[key]);
  }

  /** The one value that all cells of the block share, or null as Excel answers for a mixture. */
  shared(area: Rect, key: FormatKey): Plain {
    const seen = new Set<Plain>();
    if (area.rows * area.columns <= 100_000) {
      for (const { row, column } of this.positions(area)) {
        seen.add(this.format(row, column, key));
        if (seen.size > 1) return null;
      }
    } else {
      const lastColumn = Math.min(area.columns, 1000);
      for (let across = 0; across < lastColumn; across++) {
        const column = area.column + across;
        seen.add(
          this.columnFormats.get(column)?.get(key) ??
            this.sheetFormat.get(key) ??
            formatDefaults[key],
        );
      }
      for (const { row, column } of this.existing(area)) seen.add(this.format(row, column, key));
      for (const [row, format] of this.rowFormats) {
        if (row >= area.row && row < area.row + area.rows && format.has(key)) {
          seen.add(format.get(key) ?? null);
        }
      }
    }
    const [only = null, ...more] = seen;
    return more.length > 0 ? null : only;
  }

  isFormatted(cell: Cell): boolean {
    return [...(cell.format ?? [])].some(([key, value]) => value !== formatDefaults[key]);
  }

  /** For the snapshot: formats that belong to whole columns, whole rows and the whole sheet. */
  outerFormats() {
    return { sheet: this.sheetFormat, columns: this.columnFormats, rows: this.rowFormats };
  }
}

function put(formats: Map<number, Format>, at: number, key: FormatKey, value: Plain): void {
  const format = formats.get(at) ?? new Map<FormatKey, Plain>();
  formats.set(at, format.set(key, value));
}
