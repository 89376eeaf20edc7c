import type { FormulaForm } from '../../formula/excel-text';
import { type Formula, constantOf } from '../../formula/formula';
import { valueOf } from '../../formula/value';
import { areaAt, relative } from '../description/addresses';
import type { Area, CellStyle, CellValue, Position } from '../description/description';
import type { SheetBuilder } from '../design/sheet-builder';
import { styles } from '../design/styles';
import { cellText } from './cell-formula';
import type { FormulaAt } from './book';

/**
 * Formulas in the cells of one sheet, each with what it comes to over the cells that it names: by their
 * references or by the sheet's names. A cell may be named before it is written; what stands on another
 * sheet is told.
 */
export class Calculation {
  /** What is written and not calculated yet, by its address. */
  private readonly open = new Map<string, { readonly place: Position; readonly run: () => void }>();
  private readonly elsewhere = new Map<string, () => unknown>();
  /** Every formula that is written, by its address. */
  private readonly formulas = new Map<string, Formula>();
  private readonly readings = new Map<string, unknown>();
  /** Where each reference points, which is read as often as something else is written. */
  private readonly blocks = new Map<string, Area>();

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly isUncalculated = false,
  ) {}

  /** What a reference to another sheet reads. Returns the reference. */
  tell(reference: string, value: () => unknown): string {
    this.elsewhere.set(reference, value);
    return reference;
  }

  /** A formula that is one number or text is written as that: `=0` makes a reader ask what it was. */
  put(
    place: Position,
    formula: Formula,
    style: CellStyle = styles.number,
    form: FormulaForm = 'native',
  ): Position {
    this.formulas.set(relative(place), formula);
    const known = constantOf(formula);
    if (typeof known === 'number') return this.sheet.number(place, known, style);
    if (typeof known === 'string' && known !== '') return this.sheet.text(place, known, style);
    const text = cellText(formula, form);
    const write = (value: CellValue) => this.sheet.formula(place, text, value, style);
    if (!this.isUncalculated) {
      this.open.set(relative(place), { place, run: () => write(this.valueOf(formula)) });
      this.readings.clear();
    }
    return write(0);
  }

  /** One formula that fills a cell for each row, and what each row of it comes to. */
  spill(
    place: Position,
    whole: Formula,
    form: FormulaForm,
    rows: readonly Formula[],
    style: CellStyle,
  ): void {
    const values = rows.map((row) => (this.isUncalculated ? 0 : this.valueOf(row)));
    rows.forEach((row, k) => this.formulas.set(relative({ ...place, row: place.row + k }), row));
    this.sheet.spill(place, cellText(whole, form), values, style);
  }

  /** Calculates what is not calculated yet. */
  finish(): void {
    this.readings.clear();
    for (const address of [...this.open.keys()]) this.calculated(address);
  }

  /** The formula in a cell, and what it reads, once everything is calculated. */
  readonly formulaAt: FormulaAt = (place) => {
    const formula = this.formulas.get(relative(place));
    return formula && { formula, value: (key) => this.read(key), reference: (key) => key };
  };

  /** What a formula comes to. An error has no value that a cell could carry. */
  valueOf(formula: Formula): CellValue {
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

  private inBlock(reference: string): unknown {
    const area = this.areaOf(reference);
    for (const address of this.openIn(area)) this.calculated(address);
    return this.sheet.read(area);
  }

  private areaOf(reference: string): Area {
    const known = this.blocks.get(reference);
    if (known) return known;
    const named = this.sheet.names.find(({ name }) => name === reference)?.area;
    const area = named ?? areaAt(reference);
    if (!area) throw new Error(`${reference} is no cell.`);
    this.blocks.set(reference, area);
    return area;
  }

  /** What is open in an area, looked for where there is less of it. */
  private openIn({ row, column, rows, columns }: Area): readonly string[] {
    if (rows * columns > this.open.size) {
      return [...this.open.values()].flatMap(({ place }) =>
        place.row >= row &&
        place.row < row + rows &&
        place.column >= column &&
        place.column < column + columns
          ? [relative(place)]
          : [],
      );
    }
    return Array.from({ length: rows * columns }, (_, k) =>
      relative({ row: row + Math.floor(k / columns), column: column + (k % columns) }),
    );
  }

  private calculated(address: string): void {
    const found = this.open.get(address);
    this.open.delete(address);
    found?.run();
  }
}
