import { excelError, Refusal } from '../errors';
import type { Plain } from '../wire';
import { Area } from './area';
import { Bag } from './bag';
import type { Sheet } from './sheet';

/** One line or set of columns of a chart. `state` holds everything that is only looks. */
export class Series {
  readonly state = new Bag(this);
  name: string | Area | null = null;
  values: Area | null = null;
  xValues: Area | null = null;
  readonly points = new Map<number, Bag>();

  constructor(readonly chart: Chart) {}

  get shownName(): string {
    if (this.name instanceof Area) return String(this.name.values()[0]?.[0]);
    return this.name ?? `Series${this.chart.series.indexOf(this) + 1}`;
  }

  point(index: number): Bag {
    const cells = this.values?.rect;
    const count = cells ? cells.rows * cells.columns : 0;
    if (index < 0 || index >= count) throw excelError('ItemNotFound', `Point ${index}.`);
    let point = this.points.get(index);
    if (!point) this.points.set(index, (point = new Bag(this)));
    return point;
  }
}

export type Placement =
  | { readonly from: string; readonly to: string }
  | {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export class Chart {
  readonly state = new Bag(this);
  readonly series: Series[] = [];
  placement: Placement = { left: 0, top: 0, width: 360, height: 216 };
  isDeleted = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public type: string,
  ) {}

  /** The chart's box in points, wherever it was put by cells or by points. */
  box(): { left: number; top: number; width: number; height: number } {
    if (!('from' in this.placement)) return { ...this.placement };
    const { left, top } = this.sheet.find(this.placement.from).corner;
    const { rect } = this.sheet.find(this.placement.to);
    const after = { row: rect.row + rect.rows, column: rect.column + rect.columns };
    const end = this.sheet.area({ ...after, rows: 1, columns: 1 }).corner;
    return { left, top, width: end.left - left, height: end.top - top };
  }

  resize(part: Partial<Record<'left' | 'top' | 'width' | 'height', number>>): void {
    this.placement = { ...this.box(), ...part };
  }

  delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this), 1);
    this.isDeleted = true;
  }
}

export function addChart(sheet: Sheet, type: string, source: Area, seriesBy: string): Chart {
  sheet.assertFormattable();
  const chart = new Chart(sheet, sheet.workbook.nextId(), `Chart ${sheet.charts.length + 1}`, type);
  fillSeries(chart, source, seriesBy);
  sheet.charts.push(chart);
  return chart;
}

/**
 * The series that Excel makes of a block of cells: a first row of words names them, and the first
 * column is x in a scatter chart, or the categories where it holds words. Only simple blocks: what
 * Excel guesses for the others is not known.
 */
export function fillSeries(chart: Chart, source: Area, seriesBy: string): void {
  const { row, column, rows, columns } = source.rect;
  const by = seriesBy === 'Auto' ? (rows > columns ? 'Columns' : 'Rows') : seriesBy;
  if (by !== 'Columns') throw new Refusal(`the series of ${chart.type} by ${by}`);
  const values = source.values();
  const isWord = (value: Plain | undefined) => typeof value === 'string' && value !== '';
  const header = rows > 1 && (values[0] ?? []).slice(columns > 1 ? 1 : 0).some(isWord);
  const top = header ? 1 : 0;
  const below = values.slice(top);
  const isScatter = /^(XYScatter|Bubble)/.test(chart.type);
  const first = columns > 1 && (isScatter || below.some((line) => isWord(line[0])));
  const cells = (across: number) =>
    new Area(source.sheet, {
      row: row + top,
      column: column + across,
      rows: rows - top,
      columns: 1,
    });
  chart.series.length = 0;
  for (let across = first ? 1 : 0; across < columns; across++) {
    const series = new Series(chart);
    series.values = cells(across);
    series.xValues = first ? cells(0) : null;
    const name = { row, column: column + across, rows: 1, columns: 1 };
    if (header) series.name = new Area(source.sheet, name);
    chart.series.push(series);
  }
}
