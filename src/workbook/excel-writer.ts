import type {
  Area,
  CellContent,
  CellStyle,
  NameDescription,
  SheetDescription,
  ValidationDescription,
} from './description';
import { drawChart } from './excel-chart';
import { rangeOver } from './excel-range';
import { type Block, blocksOfStyle, usedArea } from './style-blocks';

/**
 * Queues a described sheet on Excel's own objects, in one batch: nothing is read, so nothing has to
 * be waited for. Whole blocks are written at once; what a cell does not say is left as Excel has it.
 */
export function writeSheet(
  workbook: Excel.Workbook,
  sheet: SheetDescription,
  names: readonly NameDescription[],
): Excel.Worksheet {
  const target = workbook.worksheets.add(sheet.name);
  target.showGridlines = false;
  // Names stand before the formulas that use them, or Excel would take those for #NAME?.
  for (const { name, area } of names) target.names.add(name, rangeOver(target, area));
  const used = usedArea(sheet.cells);
  const range = rangeOver(target, used);
  range.numberFormat = grid(sheet, used, ({ style }) => style.numberFormat, 'General');
  range.formulas = grid(sheet, used, ({ content }) => typed(content), null);
  for (const block of blocksOfStyle(sheet.cells)) writeStyle(target, block);
  sheet.columnWidths.forEach((characters, column) => {
    const wide = target.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    wide.format.columnWidth = pointsWide(characters);
  });
  for (const [row, points] of sheet.rowHeights) {
    target.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = points;
  }
  for (const area of sheet.merged) rangeOver(target, area).merge(false);
  for (const validation of sheet.validations) validate(target, validation);
  return target;
}

export function writeCharts(target: Excel.Worksheet, sheet: SheetDescription): void {
  for (const chart of sheet.charts) drawChart(target, chart);
}

/** Print setup; it changes nothing of what the sheet says. */
export function writePageLayout(target: Excel.Worksheet, { print }: SheetDescription): void {
  const layout = target.pageLayout;
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = print.paper === 'A4' ? 'A4' : 'Letter';
  layout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall > 0 && { verticalFitToPages: print.pagesTall }),
  };
  const margin = print.margin * pointsInMillimetre;
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  layout.topMargin = margin;
  layout.bottomMargin = margin;
  layout.setPrintArea(rangeOver(target, print.area));
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = '&F';
  footer.centerFooter = '&A';
  footer.rightFooter = print.pageNumber;
}

/** How a cell's content is typed into Excel. An apostrophe keeps text as text, whatever it looks like. */
function typed(content: CellContent): string | number | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return content.value;
    case 'text':
      return content.value === '' ? null : `'${content.value}`;
    case 'formula':
    case 'spill':
      return content.formula;
  }
}

function grid<T>(
  { cells }: SheetDescription,
  used: Area,
  value: (cell: SheetDescription['cells'][number]) => T,
  empty: T,
): T[][] {
  const rows = Array.from({ length: used.rows }, () => new Array<T>(used.columns).fill(empty));
  for (const cell of cells) {
    const row = rows[cell.row - used.row];
    if (row) row[cell.column - used.column] = value(cell);
  }
  return rows;
}

function writeStyle(target: Excel.Worksheet, { area, style }: Block): void {
  const { format } = rangeOver(target, area);
  const { font, fill } = style;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = font.color;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  if (fill) format.fill.color = fill;
  if (style.horizontal) format.horizontalAlignment = alignments[style.horizontal];
  if (style.vertical) format.verticalAlignment = alignments[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
  writeBorders(format, style, area.rows > 1);
}

function writeBorders(
  format: Excel.RangeFormat,
  { borders = {} }: CellStyle,
  hasRowsInside: boolean,
): void {
  const draw = (edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', line = borders.top) => {
    if (!line) return;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weights[line.line];
    border.color = line.color;
  };
  draw('EdgeTop', borders.top);
  draw('EdgeBottom', borders.bottom);
  if (hasRowsInside) draw('InsideHorizontal', borders.bottom ?? borders.top);
}

const alignments = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
} as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function validate(target: Excel.Worksheet, { area, rule, prompt, error }: ValidationDescription) {
  const validation = rangeOver(target, area).dataValidation;
  validation.rule = validationRule(rule);
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  validation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: error.title,
    message: error.text,
  };
}

function validationRule(rule: ValidationDescription['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'above':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThan' } };
    case 'decimal':
      return rule.maximum === undefined
        ? { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } }
        : { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
  }
}

const pointsInMillimetre = 72 / 25.4;

/** Excel's width of so many characters of Calibri 11: 7 pixels each and 5 of padding, at 96 dpi. */
const pointsWide = (characters: number) => (Math.round(characters * 7) + 5) * 0.75;
