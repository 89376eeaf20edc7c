import { excelError, invalid, Refusal } from '../errors';
import { intersect, rect, type Rect } from './addresses';
import { Area } from './area';
import { checkDefinedName, sameName } from './names';
import type { Sheet } from './sheet';

export class Table {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  isDeleted = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public rect: Rect,
  ) {}

  get area(): Area {
    return new Area(this.sheet, this.rect);
  }

  get header(): Area {
    if (!this.showHeaders) throw excelError('ItemNotFound', 'The table shows no headers.');
    return new Area(this.sheet, { ...this.rect, rows: 1 });
  }

  get body(): Area {
    const { row, rows, ...across } = this.rect;
    const top = this.showHeaders ? 1 : 0;
    const bottom = this.showTotals ? 1 : 0;
    return new Area(this.sheet, { row: row + top, rows: rows - top - bottom, ...across });
  }

  columnName(index: number): string {
    return String(this.header.values()[0]?.[index]);
  }

  setName(name: string): void {
    checkDefinedName(name);
    const { workbook } = this.sheet;
    const others = workbook.tables().filter((table) => table !== this);
    if ([...others, ...workbook.names].some(sameName(name))) {
      throw excelError('ItemAlreadyExists', `The name "${name}" exists.`);
    }
    this.name = name;
  }

  resize(to: Rect): void {
    if (to.row !== this.rect.row || to.column !== this.rect.column || to.rows < 2) {
      throw invalid('A table keeps its first row.');
    }
    assertFree(this.sheet, to, this);
    this.rect = to;
    nameColumns(this);
  }

  addRows(rows: readonly (readonly unknown[])[]): void {
    if (this.showTotals) throw new Refusal('new rows above a row of totals');
    const { row, column, columns } = this.body.rect;
    const below = rect(row + this.body.rect.rows, column, rows.length, columns);
    const taken = [...this.sheet.grid.existing(below)].some(({ cell }) => cell.content);
    if (taken) throw new Refusal('what moves down when a table grows over other cells');
    assertFree(this.sheet, below, this);
    new Area(this.sheet, below).enter(rows);
    this.rect = { ...this.rect, rows: this.rect.rows + rows.length };
  }

  delete(): void {
    this.convertToRange();
    this.area.clear('All');
  }

  convertToRange(): Area {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this), 1);
    this.isDeleted = true;
    return this.area;
  }
}

export function addTable(area: Area, hasHeaders: boolean): Table {
  const { sheet } = area;
  if (!hasHeaders) throw new Refusal('a table whose headers Excel makes, moving cells down');
  sheet.assertFormattable();
  if (area.rect.rows < 2) throw new Refusal('a table without a row below its headers');
  assertFree(sheet, area.rect);
  let number = 1;
  const taken = [...sheet.workbook.tables(), ...sheet.workbook.names];
  while (taken.some(sameName(`Table${number}`))) number++;
  const table = new Table(sheet, sheet.workbook.nextId(), `Table${number}`, area.rect);
  sheet.tables.push(table);
  nameColumns(table);
  return table;
}

function assertFree(sheet: Sheet, area: Rect, self?: Table): void {
  const other = sheet.tables.find((table) => table !== self && intersect(table.rect, area));
  if (other) throw invalid(`The table overlaps ${other.name}.`);
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw invalid('A table cannot hold merged cells.');
  }
}

/** Headers of a table are texts, each one different: Excel makes them so without asking. */
function nameColumns(table: Table): void {
  const seen = new Set<string>();
  const { row, column, columns } = table.rect;
  for (let index = 0; index < columns; index++) {
    const cell = table.sheet.grid.make(row, column + index);
    const value = table.sheet.valueOf(cell.content, row, column + index);
    const wanted = value === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    if (cell.content?.kind !== 'text' || name !== wanted) {
      cell.content = { kind: 'text', value: name };
    }
  }
}
