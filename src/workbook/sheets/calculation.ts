import type { FormulaForm } from '../../formula/excel-text';
import type { Formula } from '../../formula/formula';
import { valueOf } from '../../formula/value';
import { areaAt, relative } from '../description/addresses';
import type { CellStyle, CellValue, Position } from '../description/description';
import type { SheetBuilder } from '../design/sheet-builder';
import { cellText } from './cell-formula';

/**
 * Formulas in the cells of one sheet, each with what it comes to over the cells that it names. A cell
 * may be named before it is written; what stands on another sheet is told.
 */
export class Calculation {
  /** What is written and not calculated yet, by its address. */
  private readonly open = new Map<string, () => void>();
  private readonly elsewhere = new Map<string, () => unknown>();
  private readonly readings = new Map<string, unknown>();

  constructor(private readonly sheet: SheetBuilder) {}

  /** What a reference to another sheet reads. Returns the reference. */
  tell(reference: string, value: () => unknown): string {
    this.elsewhere.set(reference, value);
    return reference;
  }

  put(place: Position, formula: Formula, style: CellStyle): void {
    const text = cellText(formula);
    const write = (value: CellValue) => this.sheet.formula(place, text, value, style);
    write(0);
    this.open.set(relative(place), () => write(this.valueOf(formula)));
  }

  /** One formula that fills a cell for each row, and what each row of it comes to. */
  spill(
    place: Position,
    whole: Formula,
    form: FormulaForm,
    rows: readonly Formula[],
    style: CellStyle,
  ): void {
    const values = rows.map((row) => this.valueOf(row));
    this.sheet.spill(place, cellText(whole, form), values, style);
  }

  /** Calculates what is not calculated yet. */
  finish(): void {
    for (const address of [...this.open.keys()]) this.calculated(address);
  }

  /** An error has no value that a cell could carry. */
  private valueOf(formula: Formula): CellValue {
    const value = valueOf(formula, (reference) => this.read(reference));
    return value === null || Number.isNaN(value) ? 0 : (value as CellValue);
  }

  /** A column is one and the same each time, so that a payout table is made of it once. */
  private read(reference: string): unknown {
    if (this.readings.has(reference)) return this.readings.get(reference);
    const there = this.elsewhere.get(reference);
    const reading = there ? there() : this.inCells(reference);
    this.readings.set(reference, reading);
    return reading;
  }

  private inCells(reference: string): unknown {
    const parts = reference.split(',').map((part) => this.inBlock(part));
    return parts.length === 1 ? parts[0] : parts.flat();
  }

  /** A blank cell is no 0: a scenario's own number may be left out. */
  private inBlock(reference: string): unknown {
    const area = areaAt(reference);
    if (!area) throw new Error(`${reference} is no cell.`);
    const { row, column, rows, columns } = area;
    for (let k = 0; k < rows * columns; k++) {
      const across = k % columns;
      this.calculated(relative({ row: row + (k - across) / columns, column: column + across }));
    }
    return rows * columns === 1 && this.sheet.isBlankAt(area)
      ? undefined
      : this.sheet.read(reference);
  }

  private calculated(address: string): void {
    const calculate = this.open.get(address);
    this.open.delete(address);
    calculate?.();
  }
}
