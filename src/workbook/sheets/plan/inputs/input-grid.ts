import type { Across, ListField } from '../../../../plan/field';
import { type Component, kindOf } from '../../../../plan/kinds';
import { partsOf } from '../../../../plan/parts';
import type { Plan } from '../../../../plan/plan';
import { block, cell } from '../../../design/sheet-builder';
import { styles } from '../../../design/styles';
import { type PartPage, columnWidths, columns, nameOf } from '../context';
import { type WrittenList, placesIn, validateCells, writeCell } from './input-list';

type Grid = ListField<Component> & { readonly across: Across };

const isGrid = (list: ListField<Component>): list is Grid => list.across !== undefined;

/** The grid of a component, if it has one. */
const gridOf = ({ part }: Pick<PartPage, 'part'>): Grid | undefined =>
  kindOf(part.component)
    .fields(part)
    .filter((field) => field.kind === 'list')
    .find(isGrid);

/**
 * A component's grid over the page's whole width, above what else it has: thresholds down its first
 * column and across its first row, and in the corner what they are thresholds of.
 */
export function writeGrid(page: PartPage, top: number): WrittenList | undefined {
  const { sheet, localize, part } = page;
  const list = gridOf(page);
  const [down, gives] = list?.columns ?? [];
  if (!list || !down || !gives) return undefined;
  const { across } = list;
  const rows = list.get(part.component);
  const width = rows[0]?.length ?? 1;
  const area = block(top + 1, columns.label, rows.length, width);
  sheet.text(cell(top, columns.label), localize(list.label), styles.columnHead);
  sheet.fill(top, [columns.label, columns.last], styles.columnHead);
  rows.forEach((values, k) => {
    values.forEach((_, n) => writeCell(page, list, values, k, n, top + 1 + k, columns.label));
    sheet.fill(top + 1 + k, [columns.label, columns.last], styles.text);
  });
  const corner = `${localize(down.label)} ↓  ${localize(across.from.label)} →`;
  sheet.text(cell(area.row, area.column), corner, styles.noteRight);
  const end = area.row + area.rows;
  sheet.fill(end, [columns.label, columns.last], styles.endRule);
  validateCells(page, down, block(area.row + 1, area.column, area.rows - 1, 1));
  validateCells(page, across.from, block(area.row, area.column + 1, 1, width - 1));
  validateCells(page, gives, block(area.row + 1, area.column + 1, area.rows - 1, width - 1));
  sheet.define(nameOf(page, list.name), area);
  return { ...placesIn(area, true), end };
}

/** The page's columns: the narrow gap is as wide as the others where a grid goes through it. */
export function widthsOf(plan: Plan): readonly number[] {
  const isWide = partsOf(plan).some(
    (part) => (gridOf({ part })?.get(part.component)[0]?.length ?? 0) > columns.gap,
  );
  return isWide ? columnWidths.with(columns.gap, columnWidths[columns.unit] ?? 0) : columnWidths;
}
