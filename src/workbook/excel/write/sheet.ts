import { pixelsWide } from '../../description/column-width';
import type { ColumnSpan, NameDescription, SheetDescription } from '../../description/description';
import type { Step } from '../batches';
import { contentSteps } from './contents';
import { formatSteps, styleSteps } from './formats';
import { freeze } from './page';
import { rangeOver } from './range';
import { validate } from './validation';
import { runsOf } from '../../description/runs';
import { clipped, longest } from '../../description/text-limits';
import { columnFormula } from '../../description/table';
import { columnSteps } from './tables';

/**
 * The steps that write a described sheet on a worksheet that was just added, in their order. Nothing
 * is read, so nothing has to be waited for; the caller may wait between any two. Names come before
 * (`nameSteps`) and so do tables (`newTables`), how the sheet is seen after (`viewSteps`); charts and print setup are not among them.
 *
 * Every sheet that the formulas speak of must have been added before, and every name and table that
 * they use must stand, or Excel would take those for #NAME?.
 */
export function sheetSteps(target: Excel.Worksheet, sheet: SheetDescription): Step[] {
  const { cells, tables = [] } = sheet;
  // A column that is calculated is written whole, and then what is typed over it.
  const typed = cells.filter(({ content, ...place }) => {
    const formula = columnFormula(tables, place);
    return content.kind === 'formula' ? content.formula !== formula : true;
  });
  return [
    step(200, () => (target.showGridlines = false)),
    ...columnSteps(target, tables),
    ...contentSteps(target, tables.length > 0 ? typed : cells),
    // After the contents: Excel gives a formula the format of what it refers to.
    ...formatSteps(target, cells),
    ...styleSteps(target, cells),
    ...sizeSteps(target, sheet),
    ...sheet.merged.map((area) => step(blockBytes, () => rangeOver(target, area).merge(false))),
    ...sheet.validations.map((validation) =>
      step(2 * blockBytes + 2 * JSON.stringify(validation).length, () =>
        validate(target, validation),
      ),
    ),
    // After the widths, which would show the columns again.
    ...foldSteps(target, undefined, sheet.folded),
  ];
}

/**
 * What is folded away becomes what is to be. Columns that leave are shown, under an outline that is of
 * no more use: Excel fails at taking one away that a person has taken away.
 */
export function foldSteps(
  target: Excel.Worksheet,
  was: ColumnSpan | undefined,
  wanted: ColumnSpan | undefined,
): Step[] {
  const columns = ({ first, last }: ColumnSpan) =>
    target.getRangeByIndexes(0, first, 1, last - first + 1).getEntireColumn();
  const rest = wanted ? without(wanted, was) : [];
  return [
    ...(was ? without(was, wanted) : []).map((span) =>
      step(blockBytes, () => (columns(span).columnHidden = false)),
    ),
    ...rest.map((span) => step(blockBytes, () => columns(span).group('ByColumns'))),
    ...(wanted && rest.length > 0
      ? [step(blockBytes, () => columns(wanted).hideGroupDetails('ByColumns'))]
      : []),
  ];
}

const without = (all: ColumnSpan, others: ColumnSpan | undefined): readonly ColumnSpan[] =>
  others === undefined || others.last < all.first || others.first > all.last
    ? [all]
    : [
        { first: all.first, last: others.first - 1 },
        { first: others.last + 1, last: all.last },
      ].filter(({ first, last }) => first <= last);

/**
 * The names of a sheet. They stand before the formulas of any sheet that use them, and before panes
 * are frozen on any: Excel on the web fails at a name that comes after those in a batch.
 */
export const nameSteps = (target: Excel.Worksheet, names: readonly NameDescription[]): Step[] =>
  names.map(({ name, area, comment = '' }) =>
    step(blockBytes + comment.length, () =>
      target.names.add(name, rangeOver(target, area), clipped(comment, longest.comment)),
    ),
  );

/** About what an operation on a block of cells sends. */
const blockBytes = 1_000;

const step = (bytes: number, queue: () => unknown): Step => ({
  bytes,
  queue: () => void queue(),
});

/** Columns and rows of one size that stand beside each other are sized together. */
function sizeSteps(
  target: Excel.Worksheet,
  { columnWidths, rowHeights }: SheetDescription,
): Step[] {
  return [
    ...runsOf(columnWidths.map((width, column) => [column, width])).map(({ from, count, value }) =>
      step(blockBytes, () => {
        const columns = target.getRangeByIndexes(0, from, 1, count).getEntireColumn();
        columns.format.columnWidth = pointsWide(value);
      }),
    ),
    ...runsOf([...rowHeights]).map(({ from, count, value }) =>
      step(blockBytes, () => {
        const rows = target.getRangeByIndexes(from, 0, count, 1).getEntireRow();
        rows.format.rowHeight = value;
      }),
    ),
  ];
}

/** Hiding a sheet takes the person's undo away, so only what must not be seen is hidden. */
export function viewSteps(
  target: Excel.Worksheet,
  { frozenAt, visibility }: SheetDescription,
): Step[] {
  return [
    ...(frozenAt ? [step(blockBytes, () => freeze(target, frozenAt))] : []),
    ...(visibility === 'veryHidden'
      ? [step(blockBytes, () => (target.visibility = 'VeryHidden'))]
      : []),
  ];
}

/** Pixels at 96 dpi, in points. */
export const pointsWide = (characters: number): number => pixelsWide(characters) * 0.75;
