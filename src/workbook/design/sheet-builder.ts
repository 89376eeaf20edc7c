import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import type {
  Area,
  CellContent,
  CellDescription,
  CellStyle,
  CellValue,
  ChartDescription,
  ColumnSpan,
  InputDescription,
  NameDescription,
  Position,
  PrintDescription,
  SheetDescription,
  TableDescription,
  ValidationDescription,
} from '../description/description';
import { headNotes } from '../description/table';
import { styles } from './styles';

/** Collects the cells of one sheet. It knows where things are put, and nothing about plans. */
export class SheetBuilder {
  /** By row and column; what holds nothing is not there. */
  private readonly rows: CellDescription[][] = [];
  /** What answers have filled, by `keyOf` their place. */
  private readonly spilled = new Map<number, CellValue>();
  /** Of each formula the text that all of its cells hold, which is one for a whole column. */
  private readonly formulas = new Map<string, string>();
  /** Of each text what its last cell holds: below it, the same often comes to the same. */
  private readonly contents = new Map<string, FormulaContent>();
  private readonly rowHeights = new Map<number, number>();
  private readonly merged: Area[] = [];
  private readonly validations: ValidationDescription[] = [];
  private readonly charts: ChartDescription[] = [];
  private readonly inputs: InputDescription[] = [];
  private readonly tables: TableDescription[] = [];
  private folded: ColumnSpan | undefined;
  readonly names: NameDescription[] = [];

  constructor(
    readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  text(place: Position, value: string, style: CellStyle = styles.text): Position {
    return this.put(place, { kind: 'text', value }, style);
  }

  number(place: Position, value: number, style: CellStyle = styles.number): Position {
    return this.put(place, { kind: 'number', value }, style);
  }

  /** `formula` without its equals sign. */
  formula(
    place: Position,
    formula: string,
    value: CellValue,
    style: CellStyle = styles.number,
  ): Position {
    let content = this.contents.get(formula);
    if (content?.value !== value) {
      content = { kind: 'formula', formula: this.cellFormula(formula), value };
      this.contents.set(formula, content);
    }
    return this.put(place, content, style);
  }

  /** A formula with its equals sign: the same text wherever it stands, so that it is read once. */
  cellFormula(formula: string): string {
    const known = this.formulas.get(formula) ?? `=${formula}`;
    this.formulas.set(formula, known);
    return known;
  }

  /** One formula whose answers fill the cells below it; they share a style. */
  spill(
    place: Position,
    formula: string,
    values: readonly CellValue[],
    style: CellStyle = styles.number,
  ): void {
    this.put(place, { kind: 'spill', formula: `=${formula}`, values }, style);
    for (let k = 1; k < values.length; k++) {
      this.put({ row: place.row + k, column: place.column }, { kind: 'blank' }, style);
    }
    values.forEach((value, k) => this.spilled.set(keyOf(place.row + k, place.column), value));
  }

  /** Styles the cells of a row that hold nothing, so that its lines run through. */
  fill(row: number, columns: readonly [from: number, to: number], style: CellStyle): void {
    for (let column = columns[0]; column <= columns[1]; column++) {
      if (!this.cellAt(row, column)) {
        this.put({ row, column }, { kind: 'blank' }, style);
      }
    }
  }

  height(row: number, points: number): void {
    this.rowHeights.set(row, points);
  }

  /** Makes a row at least so high. */
  heighten(row: number, points: number): void {
    this.rowHeights.set(row, Math.max(points, this.rowHeights.get(row) ?? 0));
  }

  /** The height of the rows above one, in points. */
  heightAbove(row: number): number {
    const heights = Array.from({ length: row }, (_, k) => this.rowHeights.get(k) ?? 15);
    return heights.reduce((sum, height) => sum + height, 0);
  }

  merge(area: Area): void {
    this.merged.push(area);
  }

  define(name: string, area: Area): string {
    this.names.push({ name, sheet: this.name, area });
    return name;
  }

  validate(validation: ValidationDescription): void {
    this.validations.push(validation);
  }

  /** Says what cells to type in are, so that what is typed there moves along with them. */
  open(
    id: string,
    area: Area,
    of: InputDescription['of'] = 'page',
    listed?: InputDescription['listed'],
  ): void {
    this.inputs.push({ id, area, of, ...(listed && { listed }) });
  }

  /** A table over cells that are put by themselves; its notes stand at its heads. */
  table(table: TableDescription): void {
    this.tables.push(table);
    this.validations.push(...headNotes(table));
  }

  /** Columns that are folded away; a click shows them. */
  fold(folded: ColumnSpan): void {
    this.folded = folded;
  }

  chart(chart: ChartDescription): void {
    this.charts.push(chart);
  }

  /** What stands on the sheet so far. */
  written(): readonly SheetDescription['cells'][number][] {
    return this.rows.flat();
  }

  /** What stands in an area: one value, a column of them, or rows. Nothing stands in a blank. */
  read(area: Area): unknown {
    const at = (row: number, column: number) => {
      const place = [area.row + row, area.column + column] as const;
      const content = this.cellAt(...place)?.content;
      return content && 'value' in content ? content.value : this.spilled.get(keyOf(...place));
    };
    if (area.rows === 1 && area.columns === 1) return at(0, 0);
    const rows = <T>(row: (k: number) => T) => Array.from({ length: area.rows }, (_, k) => row(k));
    if (area.columns === 1) return rows((k) => at(k, 0));
    return rows((k) => Array.from({ length: area.columns }, (_, n) => at(k, n)));
  }

  build(print: PrintDescription): SheetDescription {
    return atOnce(this.building(print));
  }

  /** The same in steps, for a sheet of thousands of rows. */
  *building(print: PrintDescription): Steps<SheetDescription> {
    const cells: CellDescription[] = [];
    yield* rowByRow(this.rows, (row: CellDescription[] | undefined) => {
      row?.forEach((cell) => cells.push(cell));
    });
    return {
      name: this.name,
      cells,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      merged: this.merged,
      validations: this.validations,
      inputs: this.inputs,
      ...(this.tables.length > 0 && { tables: this.tables }),
      ...(this.folded && { folded: this.folded }),
      charts: this.charts,
      visibility: 'visible',
      print,
    };
  }

  private put(place: Position, content: CellContent, style: CellStyle): Position {
    const { row, column } = place;
    (this.rows[row] ??= [])[column] = { row, column, content, style };
    return place;
  }

  private cellAt(row: number, column: number): CellDescription | undefined {
    return this.rows[row]?.[column];
  }
}

type FormulaContent = Extract<CellContent, { kind: 'formula' }>;

/** Of places on one sheet; Excel has 16,384 columns. */
const keyOf = (row: number, column: number): number => row * 16_384 + column;

export const cell = (row: number, column: number): Position => ({ row, column });

export const block = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
