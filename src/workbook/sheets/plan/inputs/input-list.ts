import { type Column, type ListField, type Row, columnAt } from '../../../../plan/field';
import type { Places } from '../../../../plan/component-notation';
import type { Component } from '../../../../plan/kinds';
import { at, over } from '../../../description/addresses';
import type { Area } from '../../../description/description';
import { block, cell } from '../../../design/sheet-builder';
import { styles, withFormat } from '../../../design/styles';
import { heightOf, linesOf } from '../../../design/text-lines';
import { validateInput } from '../../validate-input';
import { writeHead } from '../column-head';
import { type PartPage, columnWidths, columns, nameOf } from '../context';
import { texts } from '../texts';

/** A first column of words takes the place of the rows' numbers; over no rows stands no head. */
export function writeList(page: PartPage, list: ListField<Component>, top: number): WrittenList {
  const { sheet, localize, part } = page;
  const rows = list.get(part.component);
  const [lead] = list.columns;
  const isNamed = lead?.unit === 'text' || lead?.unit === 'word';
  const first = isNamed ? columns.label : columns.value;
  const area = block(top + 1, first, Math.max(rows.length, 1), list.columns.length);
  sheet.define(nameOf(page, list.name), area);
  if (rows.length === 0) return { ...placesIn(area), end: top + 1 };
  if (!isNamed) sheet.text(cell(top, columns.label), localize(list.label), styles.columnHead);
  list.columns.forEach(({ label, unit }, k) => {
    const isText = unit === 'text' || unit === 'word';
    const style = isText ? styles.columnHead : styles.columnHeadRight;
    writeHead(page, top, first + k, localize(label), style);
  });
  sheet.fill(top, [columns.label, columns.unit], styles.columnHead);
  rows.forEach((values, k) => {
    if (!isNamed) sheet.text(cell(top + 1 + k, columns.label), `${localize(list.row)} ${k + 1}`);
    values.forEach((_, column) => writeCell(page, list, values, k, column, top + 1 + k, first));
    sheet.fill(top + 1 + k, [columns.label, columns.unit], styles.text);
  });
  const end = top + 1 + rows.length;
  sheet.fill(end, [columns.label, columns.unit], styles.endRule);
  validateList(page, list, top + 1, first, rows.length);
  return { ...placesIn(area), end };
}

/** Where a list stands, and the first row below it. */
export interface WrittenList extends Omit<Places, 'input'> {
  readonly end: number;
}

export function placesIn(area: Area, isGrid = false): Omit<Places, 'input'> {
  const { row, column, rows, columns } = area;
  return {
    list: over(area),
    cell: (k, n) => at(cell(row + k, column + n)),
    column: (n) => over({ ...area, column: column + n, columns: 1 }),
    ...(isGrid && {
      grid: {
        down: over(block(row + 1, column, rows - 1, 1)),
        across: over(block(row, column + 1, 1, columns - 1)),
        cells: over(block(row + 1, column + 1, rows - 1, columns - 1)),
      },
    }),
  };
}

export function writeCell(
  page: PartPage,
  list: ListField<Component>,
  values: Row,
  k: number,
  index: number,
  row: number,
  first: number,
): void {
  const { sheet, localize, part } = page;
  const [value, column] = [values[index], columnAt(list, k, index)];
  if (value === undefined || !column) return;
  const place = cell(row, first + index);
  if (typeof value === 'number') {
    const unit = column.unit === 'text' || column.unit === 'word' ? 'count' : column.unit;
    sheet.number(place, value, withFormat(styles.input, page.format(unit, value)));
  } else {
    const word =
      column.unit === 'word' ? column.options.find((option) => option.value === value) : undefined;
    const shown = word ? localize(word.label) : value;
    const lines = list.columns.length > 1 ? linesOf(shown, columnWidths[place.column] ?? 0) : 1;
    sheet.text(place, shown, lines > 1 ? { ...styles.inputText, wrap: true } : styles.inputText);
    if (lines > 1) sheet.heighten(row, heightOf(lines));
  }
  const { id: component } = part.component;
  page.cells.push({ ...place, of: { kind: 'list', component, row: k, column: index } });
}

function validateList(
  page: PartPage,
  list: ListField<Component>,
  top: number,
  first: number,
  rows: number,
): void {
  list.columns.forEach((column, k) => validateCells(page, column, block(top, first + k, rows, 1)));
}

/** Lets cells of a list take what their column allows. */
export function validateCells(page: PartPage, column: Column, area: Area): void {
  const { sheet, localize } = page;
  if (column.unit === 'text') return;
  if (column.unit === 'word') {
    const words = column.options.map(({ label }) => localize(label));
    sheet.validate({
      area,
      rule: { kind: 'list', words },
      prompt: { title: localize(column.label), text: words.join(', ') },
      error: { title: localize(texts.notAllowed), text: words.join(', ') },
    });
  } else validateInput(page, area, localize(column.label), column.unit, column.allows);
}
