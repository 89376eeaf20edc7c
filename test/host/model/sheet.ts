import { excelError, invalid } from '../errors';
import type { Plain } from '../wire';
import { Area } from './area';
import {
  bounding,
  columnLetters,
  maxColumns,
  maxRows,
  parseRect,
  splitSheet,
  type Rect,
} from './addresses';
import { Bag } from './bag';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { Content } from './entry';
import { standardHeight, standardWidth } from './formats';
import { Grid } from './grid';
import { namedArea, sameName, type DefinedName } from './names';
import type { Shape } from './shape';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** Width of a column or height of a row; `fitted` when Excel was asked to find the size itself. */
export interface Size {
  readonly points: number;
  readonly fitted: boolean;
}

export class Sheet {
  readonly grid = new Grid();
  readonly columnWidths = new Map<number, Size>();
  readonly rowHeights = new Map<number, Size>();
  readonly hiddenColumns = new Set<number>();
  /** How deep in outlines; a column or row in none is left out. */
  readonly outlines = { ByColumns: new Map<number, number>(), ByRows: new Map<number, number>() };
  readonly hiddenRows = new Set<number>();
  readonly customProperties = new Map<string, string>();
  readonly pageLayout = new Bag(this);
  readonly names: DefinedName[] = [];
  /** Blocks that one formula fills, which stands in their first cell. */
  readonly spills: Rect[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly shapes: Shape[] = [];
  /** Only counted: a test says how many a person made. */
  comments = 0;
  pivotTables = 0;
  conditionalFormats: ConditionalFormat[] = [];
  merges: Rect[] = [];
  printArea: readonly Rect[] | null = null;
  printTitleRows: Rect | null = null;
  printTitleColumns: Rect | null = null;
  /** The columns before which a page ends. */
  readonly verticalPageBreaks = new Set<number>();
  frozen: Rect | null = null;
  protection: { readonly options: Plain; readonly password: string | null } | null = null;
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = standardWidth;
  isDeleted = false;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  area(rect: Rect): Area {
    return new Area(this, rect);
  }

  whole(): Area {
    return this.area({ row: 0, column: 0, rows: maxRows, columns: maxColumns });
  }

  /** An address on this sheet, or a name that stands for cells on it. */
  find(text: string): Area {
    const { sheet, address } = splitSheet(text);
    const here = sheet === undefined || sheet.toLowerCase() === this.name.toLowerCase();
    if (!here) throw invalid(`${text} is not on the sheet ${this.name}.`);
    const named = [...this.names, ...this.workbook.names].find(sameName(address));
    const area = named ? namedArea(named) : this.area(parseRect(address));
    if (area?.sheet !== this) throw invalid(`${text} is not on the sheet ${this.name}.`);
    return area;
  }

  valueOf(content: Content | undefined, row: number, column: number): Plain {
    if (content === undefined) return '';
    if (content.kind !== 'formula') return content.value;
    const address = `${this.name}!${columnLetters(column)}${row + 1}`;
    return content.value ?? this.workbook.calculate(content.formula, address);
  }

  used(valuesOnly: boolean): Area | null {
    let used: Rect | null = null;
    for (const { row, column, cell } of this.grid.existing()) {
      if (cell.content || (!valuesOnly && this.grid.isFormatted(cell))) {
        const one = { row, column, rows: 1, columns: 1 };
        used = used ? bounding(used, one) : one;
      }
    }
    return used && this.area(used);
  }

  width(column: number): number {
    return this.columnWidths.get(column)?.points ?? this.standardWidth;
  }

  height(row: number): number {
    return this.rowHeights.get(row)?.points ?? standardHeight;
  }

  assertUnlocked(rect: Rect): void {
    if (this.protection && this.grid.shared(rect, 'locked') !== false) {
      throw excelError('AccessDenied', `The sheet ${this.name} is protected.`);
    }
  }

  assertFormattable(): void {
    if (this.protection) throw excelError('AccessDenied', `The sheet ${this.name} is protected.`);
  }
}
