import { relativeOver } from '../../description/addresses';
import type { TableDescription } from '../../description/description';
import { overlap } from '../../description/rectangles';
import { columnArea } from '../../description/table';
import type { TableShape } from '../../description/read-workbook';
import type { TableEdit } from '../../difference/sheet-edit';
import { isOnlyLonger, isSameShape, shapeOf } from '../../difference/table-difference';
import type { Step } from '../batches';
import { rangeOver } from './range';

/**
 * Steps that make the tables of a sheet what they are to be, out of those that stand there. Formulas
 * may speak of them afterwards, and not before. What goes is taken apart first, so that neither its
 * cells nor its name are in the way.
 */
export function tableSteps(
  sheet: Excel.Worksheet,
  edits: readonly TableEdit[],
  found: readonly TableShape[],
): Step[] {
  const all = edits.map((edit) => ({ ...edit, here: standing(edit, found) }));
  const going = all.flatMap(({ here, to }) =>
    here && !(to && isOnlyLonger(here, to)) ? [here] : [],
  );
  const coming = all.flatMap(({ here, to }) =>
    to && !(here && isOnlyLonger(here, to)) ? [to] : [],
  );
  const staying = all.flatMap(({ here, to }) =>
    here && to && isOnlyLonger(here, to) && !isSameShape(here, to) ? [{ here, to }] : [],
  );
  return [
    ...going.map(({ name }) => step(() => void sheet.tables.getItem(name).convertToRange())),
    ...coming.map((to) => step(() => makeTable(sheet, to), to)),
    ...staying.map(({ here, to }) => step(() => adjust(sheet.tables.getItem(here.name), here, to))),
  ];
}

/** A table is made before it has its name, so one that stands over its cells is the same. */
const standing = ({ names, over }: TableEdit, found: readonly TableShape[]) =>
  found.find(({ name }) => names.some((one) => one.toLowerCase() === name.toLowerCase())) ??
  found.find(({ area }) => overlap(area, over));

export const newTables = (
  sheet: Excel.Worksheet,
  tables: readonly TableDescription[] = [],
): Step[] => tables.map(shapeOf).map((to) => step(() => makeTable(sheet, to), to));

/** Each calculated column is written once, for all of its rows: so Excel knows it for what it is. */
export const columnSteps = (
  sheet: Excel.Worksheet,
  tables: readonly TableDescription[] = [],
): Step[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, index) =>
      formula === undefined
        ? []
        : [
            {
              bytes: 1_000 + JSON.stringify(formula).length,
              queue: () => {
                // One value for a whole range, which the type definitions do not know.
                rangeOver(sheet, columnArea(table, index)).formulas =
                  formula as unknown as string[][];
              },
            },
          ],
    ),
  );

function makeTable(sheet: Excel.Worksheet, to: TableShape): void {
  const { area, titles } = to;
  rangeOver(sheet, { ...area, rows: 1 }).formulas = [titles.map((title) => `'${title}`)];
  // By its address: older builds take no range (OfficeDev/office-js#52).
  const table = sheet.tables.add(relativeOver(area), true);
  table.name = to.name;
  table.style = to.style;
  table.showFilterButton = to.hasFilterButtons;
  table.showBandedRows = to.isBanded;
}

function adjust(table: Excel.Table, here: TableShape, to: TableShape): void {
  if (relativeOver(here.area) !== relativeOver(to.area)) table.resize(relativeOver(to.area));
  if (here.name !== to.name) table.name = to.name;
  if (here.style !== to.style) table.style = to.style;
  if (here.hasFilterButtons !== to.hasFilterButtons) table.showFilterButton = to.hasFilterButtons;
  if (here.isBanded !== to.isBanded) table.showBandedRows = to.isBanded;
}

const step = (queue: () => void, sent?: unknown): Step => ({
  bytes: 2_000 + 3 * (JSON.stringify(sent)?.length ?? 0),
  queue,
});
