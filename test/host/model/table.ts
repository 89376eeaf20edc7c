import { excelError, invalid, Refusal } from '../errors';
import type { Plain } from '../wire';
import { contains, intersect, rect, type Rect } from './addresses';
import { Area } from './area';
import { checkDefinedName, sameName } from './names';
import type { Sheet } from './sheet';
import { loseTitles, renameTable, renameTitle, replaceByAddresses } from './table-formulas';

/** An address whose row would move along. */
const movingRow = /(?<![\w$.[@])\$?[A-Z]{1,3}\d+(?![\w(.])/;

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
  isFiltered = false;
  /** Of calculated columns, by their place from the left: a new row gets it. */
  readonly calculated = new Map<number, string>();

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

  titles(): string[] {
    return (this.header.values()[0] ?? []).map(String);
  }

  /** What is written into a head is its title, and formulas follow; two alike become two. */
  setTitle(column: number, wanted: string): void {
    const index = column - this.rect.column;
    const from = this.columnName(index);
    const others = this.titles().filter((_, other) => other !== index);
    const to = unique(wanted === '' ? `Column${index + 1}` : wanted, others);
    const cell = this.sheet.grid.make(this.rect.row, column);
    if (to !== from) renameTitle(this, from, to);
    cell.content = { kind: 'text', value: to };
  }

  /**
   * Excel knows a calculated column by its cells: all alike, or one written into an empty column, which
   * fills the rest (OfficeDev/office-js#2093, by design).
   */
  noteFormulas(written: readonly { readonly row: number; readonly column: number }[]): void {
    const { row: top, rows, column: left, columns } = this.body.rect;
    const cells = new Map<number, number>();
    for (const { row, column } of written) {
      const isOwn = row >= top && row < top + rows && column >= left && column < left + columns;
      if (isOwn) cells.set(column, (cells.get(column) ?? 0) + 1);
    }
    for (const [column, count] of cells) {
      const { first, filled, areAlike } = this.formulasOf(column);
      if (!first.startsWith('=')) continue;
      if ((areAlike && filled === rows) || (count === 1 && filled === 1)) {
        this.calculated.set(column - this.rect.column, first);
        this.fill(top, rows, [column - this.rect.column]);
      }
    }
  }

  /** The first that stands in the column, how many do, and whether all of them say the same. */
  private formulasOf(column: number): { first: string; filled: number; areAlike: boolean } {
    const { row: top, rows } = this.body.rect;
    const found = { first: '', filled: 0, areAlike: true };
    for (let row = top; row < top + rows; row++) {
      const content = this.sheet.grid.at(row, column)?.content;
      if (!content) continue;
      const formula = String(content.kind === 'formula' ? content.formula : content.value);
      if (formula === '') continue;
      if (found.filled++ === 0) found.first = formula;
      else if (formula !== found.first) found.areAlike = false;
    }
    return found;
  }

  /** Rows get the formulas of calculated columns, all of them or some, where they are blank. */
  fill(from: number, rows: number, only?: readonly number[]): void {
    for (const [index, formula] of this.calculated) {
      if (only && !only.includes(index)) continue;
      for (let row = from; row < from + rows; row++) {
        const cell = this.sheet.grid.make(row, this.rect.column + index);
        cell.content ??= { kind: 'formula', formula };
      }
    }
  }

  sortRows(key: number, ascending: boolean): void {
    const { row, column, columns } = this.body.rect;
    const { grid } = this.sheet;
    const rows = this.body.values().map((values, at) => ({
      value: values[key] ?? '',
      cells: Array.from({ length: columns }, (_, across) => grid.at(row + at, column + across)),
    }));
    const moves = rows.flatMap(({ cells }) =>
      cells.filter(
        (one) => one?.content?.kind === 'formula' && movingRow.test(one.content.formula),
      ),
    );
    if (moves.length > 0) throw new Refusal('formulas of a sorted row that name cells by address');
    // Numbers stand before texts, and blanks last whichever way.
    const rank = (value: Plain) => (value === '' ? 2 : typeof value === 'number' ? 0 : 1);
    const order = [...rows].sort((one, other) => {
      const [a, b] = [one.value, other.value];
      if (rank(a) === 2 || rank(b) === 2) return rank(a) - rank(b);
      const way = ascending ? 1 : -1;
      if (rank(a) !== rank(b)) return way * (rank(a) - rank(b));
      if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
      return way * String(a).localeCompare(String(b), 'en');
    });
    const moved = order.map(({ cells }) => cells.map((one) => ({ ...one })));
    for (const [down, cells] of moved.entries()) {
      for (const [across, cell] of cells.entries()) {
        const target = grid.make(row + down, column + across);
        delete target.content;
        delete target.format;
        delete target.validation;
        Object.assign(target, cell);
      }
    }
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
    renameTable(this, name);
    this.name = name;
  }

  resize(to: Rect): void {
    if (to.row !== this.rect.row || to.column !== this.rect.column || to.rows < 2) {
      throw invalid('A table keeps its first row.');
    }
    assertFree(this.sheet, to, this);
    const { columns } = this.rect;
    if (to.columns < columns) loseTitles(this, this.titles().slice(to.columns));
    const grown = to.rows - this.rect.rows;
    const first = this.rect.row + this.rect.rows;
    this.rect = to;
    for (const index of this.calculated.keys()) {
      if (index >= to.columns) this.calculated.delete(index);
    }
    nameColumns(this);
    if (grown > 0) this.fill(first, grown);
  }

  /** "Include new rows and columns in table", which is on unless a person turns it off. */
  growOver(typed: Rect): void {
    const { row, rows, column, columns } = this.rect;
    const isUnder = typed.row === row + rows && !this.showTotals;
    if (!isUnder || !contains({ ...typed, column, columns }, typed)) return;
    const below = { ...this.rect, row: row + rows, rows: typed.rows };
    if ([...this.sheet.grid.existing(below)].some(({ cell }) => cell.content)) return;
    this.resize({ ...this.rect, rows: rows + typed.rows });
  }

  addRows(rows: readonly (readonly unknown[])[]): void {
    if (this.showTotals) throw new Refusal('new rows above a row of totals');
    const { row, column, columns } = this.body.rect;
    const below = rect(row + this.body.rect.rows, column, rows.length, columns);
    const taken = [...this.sheet.grid.existing(below)].some(({ cell }) => cell.content);
    if (taken) throw new Refusal('what moves down when a table grows over other cells');
    assertFree(this.sheet, below, this);
    this.rect = { ...this.rect, rows: this.rect.rows + rows.length };
    this.fill(below.row, below.rows);
    new Area(this.sheet, below).enter(rows);
  }

  delete(): void {
    loseTitles(this, 'all');
    this.drop();
    this.area.clear('All');
  }

  convertToRange(): Area {
    replaceByAddresses(this);
    this.drop();
    return this.area;
  }

  /** The table is none any more; its cells stay. */
  drop(): void {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this), 1);
    this.isDeleted = true;
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
  table.noteFormulas([...sheet.grid.positions(table.body.rect)]);
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
  const seen: string[] = [];
  const { row, column, columns } = table.rect;
  for (let index = 0; index < columns; index++) {
    const cell = table.sheet.grid.make(row, column + index);
    const value = table.sheet.valueOf(cell.content, row, column + index);
    const name = unique(value === '' ? `Column${index + 1}` : String(value), seen);
    seen.push(name);
    if (cell.content?.kind !== 'text' || name !== cell.content.value) {
      cell.content = { kind: 'text', value: name };
    }
  }
}

function unique(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
