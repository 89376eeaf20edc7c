import { excelError, invalid, Refusal } from '../errors';
import type { Plain } from '../wire';
import { absolute, contains, formatRect, intersect, quoteSheet, type Rect } from './addresses';
import { enter, type Content, type Scalar } from './entry';
import type { FormatKey } from './formats';
import type { Cell } from './grid';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { tableAt, takenFormula } from './table-formulas';

/** A formula as Excel takes it in a table, or outside of tables. */
interface Taken {
  readonly own: Table | undefined;
  readonly formula: string;
}

/** A block of cells on a sheet: what the client calls a range. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {}

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatRect(this.rect)}`;
  }

  get absoluteAddress(): string {
    return `${quoteSheet(this.sheet.name)}!${absolute(formatRect(this.rect))}`;
  }

  /** Where the block begins, in points. */
  get corner(): { readonly left: number; readonly top: number } {
    let [left, top] = [0, 0];
    for (let column = 0; column < this.rect.column; column++) left += this.sheet.width(column);
    for (let row = 0; row < this.rect.row; row++) top += this.sheet.height(row);
    return { left, top };
  }

  /** Rows of something that is read from each cell. */
  map<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { row: top, column: left, rows, columns } = this.rect;
    const { grid } = this.sheet;
    grid.assertCountable(this.rect);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) =>
        read(grid.at(top + down, left + across), top + down, left + across),
      ),
    );
  }

  values(): Plain[][] {
    return this.map((cell, row, column) => this.sheet.valueOf(cell?.content, row, column));
  }

  formulas(): Plain[][] {
    return this.map(({ content } = {}) =>
      content === undefined ? '' : content.kind === 'formula' ? content.formula : content.value,
    );
  }

  /**
   * Writes rows of entries, or one entry to all. `null` leaves a cell alone. Nothing is written when
   * the shape or any single entry is wrong.
   */
  enter(entries: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    this.sheet.assertUnlocked(this.rect);
    const written: { row: number; column: number; content: Content | null; format?: string }[] = [];
    const taken = new Map<string, Taken>();
    this.each(entries, (entry, row, column) => {
      if (entry === null) return;
      const format = String(this.sheet.grid.format(row, column, 'numberFormat'));
      const entered = enter(asScalar(entry), format);
      const { numberFormat } = entered;
      const content = this.taken(entered.content, row, column, taken);
      this.assertSeen(content, row, column);
      const formatted = numberFormat === undefined ? {} : { format: numberFormat };
      written.push({ row, column, content, ...formatted });
    });
    const heads = written.filter(({ row, column }) => this.isHead(row, column));
    for (const { row, column, content, format } of written) {
      if (heads.some((one) => one.row === row && one.column === column)) continue;
      if (content) this.sheet.grid.make(row, column).content = content;
      else delete this.sheet.grid.at(row, column)?.content;
      if (format !== undefined) {
        this.sheet.grid.setFormat({ row, column, rows: 1, columns: 1 }, 'numberFormat', format);
      }
    }
    for (const { row, column, content } of heads) {
      tableAt(this.sheet, row, column)?.setTitle(
        column,
        String(content?.kind === 'formula' ? 0 : (content?.value ?? '')),
      );
    }
    for (const table of this.sheet.tables) table.noteFormulas(written);
    if (written.length > 0) this.sheet.workbook.changed(this, source);
  }

  private isHead(row: number, column: number): boolean {
    const table = this.sheet.tables.length > 0 && tableAt(this.sheet, row, column);
    return table ? table.rect.row === row : false;
  }

  /** Rows of a table write the same formula, which is read once. */
  private taken(
    content: Content | null,
    row: number,
    column: number,
    known: Map<string, Taken>,
  ): Content | null {
    if (content?.kind !== 'formula' || !content.formula.includes('[')) return content;
    const own = tableAt(this.sheet, row, column);
    let taken = known.get(content.formula);
    if (!taken || taken.own !== own) {
      taken = { own, formula: takenFormula(this.sheet, row, column, content.formula) };
      known.set(content.formula, taken);
    }
    return { ...content, formula: taken.formula };
  }

  setNumberFormat(formats: unknown): void {
    this.sheet.assertFormattable();
    const seen: { row: number; column: number; format: string }[] = [];
    this.each(formats, (format, row, column) => {
      if (format === null) return;
      if (typeof format !== 'string') throw new Refusal(`the number format ${String(format)}`);
      if (format === '' || format.length > 255) throw invalid(`"${format}" is no number format.`);
      seen.push({ row, column, format });
    });
    for (const { row, column, format } of seen) {
      this.sheet.grid.setFormat({ row, column, rows: 1, columns: 1 }, 'numberFormat', format);
    }
  }

  private each(given: unknown, visit: (one: unknown, row: number, column: number) => void): void {
    const rows = Array.isArray(given) ? (given as unknown[]) : null;
    const fits =
      rows?.length === this.rect.rows &&
      rows.every((row) => Array.isArray(row) && row.length === this.rect.columns);
    if (rows && !fits) {
      throw invalid(`The array does not have the shape of ${this.address}.`);
    }
    const { row: top, column: left } = this.rect;
    this.sheet.grid.assertCountable(this.rect);
    for (let down = 0; down < this.rect.rows; down++) {
      const line: unknown = rows?.[down];
      for (let across = 0; across < this.rect.columns; across++) {
        visit(Array.isArray(line) ? line[across] : given, top + down, left + across);
      }
    }
  }

  /** Excel would drop it without a word. */
  private assertSeen(content: Content | null, row: number, column: number): void {
    if (!content) return;
    const cell = { row, column, rows: 1, columns: 1 };
    const merged = this.sheet.merges.find((area) => contains(area, cell));
    if (merged && (merged.row !== row || merged.column !== column)) {
      throw new Refusal(`what is left of a value written below a merge (${formatRect(cell)})`);
    }
  }

  setFormat(key: FormatKey, value: Plain): void {
    this.sheet.assertFormattable();
    this.sheet.grid.setFormat(this.rect, key, value);
  }

  clear(what: string): void {
    const { grid } = this.sheet;
    const contents = ['All', 'Contents'].includes(what);
    if (contents) this.sheet.assertUnlocked(this.rect);
    if (contents) {
      for (const { row, column, cell } of grid.existing(this.rect)) {
        // A head is never blank: Excel puts "Column1" there.
        if (this.isHead(row, column)) tableAt(this.sheet, row, column)?.setTitle(column, '');
        else delete cell.content;
      }
      this.sheet.workbook.changed(this);
    }
    if (['All', 'Formats'].includes(what)) {
      this.sheet.assertFormattable();
      grid.clearFormats(this.rect);
      this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
        (format) => !contains(this.rect, format.area.rect),
      );
    }
    if (what === 'All') for (const { cell } of grid.existing(this.rect)) delete cell.validation;
    if (['Hyperlinks', 'RemoveHyperlinks', 'All'].includes(what)) {
      grid.setFormat(this.rect, 'hyperlink', null);
    }
  }

  merge(across: boolean): void {
    this.sheet.assertFormattable();
    const { row, column, rows, columns } = this.rect;
    const parts = across
      ? Array.from({ length: rows }, (_, at) => ({ row: row + at, column, rows: 1, columns }))
      : [this.rect];
    const isTable = (one: Rect) => this.sheet.tables.some((table) => intersect(table.rect, one));
    // "Merge & Center" is grey within a table; which error the API gives is not documented.
    if (parts.some((part) => part.rows * part.columns > 1 && isTable(part))) {
      throw excelError('GeneralException', 'Cells of a table are not merged.');
    }
    for (const part of parts) {
      const overlap = this.sheet.merges.some((one) => intersect(one, part) && !contains(part, one));
      if (overlap) throw excelError('MergedRangeConflict');
      this.sheet.merges = this.sheet.merges.filter((one) => !intersect(one, part));
      if (part.rows * part.columns > 1) this.sheet.merges.push(part);
      for (const { row: at, column: to, cell } of this.sheet.grid.existing(part)) {
        if (at !== part.row || to !== part.column) delete cell.content;
      }
    }
  }

  unmerge(): void {
    this.sheet.assertFormattable();
    this.sheet.merges = this.sheet.merges.filter((one) => !intersect(one, this.rect));
  }
}

function asScalar(entry: unknown): Scalar {
  if (typeof entry === 'string' || typeof entry === 'boolean') return entry;
  if (typeof entry === 'number' && Number.isFinite(entry)) return entry;
  throw new Refusal(`${JSON.stringify(entry)} as the value of a cell`);
}
