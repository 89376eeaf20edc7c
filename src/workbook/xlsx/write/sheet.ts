import type { Position, SheetDescription } from '../../description/description';
import { type Steps, rowByRow } from '../../../engine/in-steps';
import { relative, relativeOver } from '../../description/addresses';
import { pixelsWide } from '../../description/column-width';
import { addCells, type Grid } from './cells';
import { formulasOf } from './formulas';
import { mainNamespace, relationshipNamespace } from './namespaces';
import { type Piece, Pieces } from './pieces';
import { printingXml } from './printing';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { validationsXml } from './validations';
import { declaration } from './xml';

/** A sheet's own part; its elements stand in the order of the schema. */
export function* sheetXml(
  sheet: SheetDescription,
  grid: Grid,
  isFront: boolean,
  styles: Styles,
  strings: SharedStrings,
): Steps<readonly Piece[]> {
  const xml = new Pieces();
  xml.add(
    `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
      (sheet.print.sideBySide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
      viewXml(sheet.frozenAt, isFront) +
      `<sheetFormatPr defaultRowHeight="15" customHeight="1"${sheet.folded ? ' outlineLevelCol="1"' : ''}/>` +
      columnsXml(sheet) +
      '<sheetData>',
  );
  yield* addRows(xml, sheet, grid, styles, strings);
  xml.add(
    '</sheetData>' +
      mergedXml(sheet) +
      validationsXml(sheet.validations) +
      printingXml(sheet.print) +
      (sheet.charts.length === 0 ? '' : '<drawing r:id="rId1"/>') +
      tablesXml(sheet) +
      '</worksheet>',
  );
  return xml.all();
}

function viewXml(frozenAt: Position | undefined, isFront: boolean): string {
  const view = `<sheetView showGridLines="0"${isFront ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const frozen = frozenAt === undefined ? '' : frozenXml(frozenAt);
  return `<sheetViews>${view}${frozen === '' ? '/>' : `>${frozen}</sheetView>`}</sheetViews>`;
}

function frozenXml(at: Position): string {
  const pane = (at.row > 0 ? 'bottom' : 'top') + (at.column > 0 ? 'Right' : 'Left');
  if (pane === 'topLeft') return '';
  return (
    `<pane${at.column > 0 ? ` xSplit="${String(at.column)}"` : ''}` +
    `${at.row > 0 ? ` ySplit="${String(at.row)}"` : ''} topLeftCell="${relative(at)}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`
  );
}

/** Widths are in digits of 7 pixels, cut to 256ths. The column after those that are folded shows them. */
function columnsXml({ columnWidths: widths, folded }: SheetDescription): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, index) => {
    const width = Math.floor((pixelsWide(characters) / 7) * 256) / 256;
    const number = String(index + 1);
    const isFolded = folded && index >= folded.first && index <= folded.last;
    return (
      `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"` +
      (isFolded ? ' hidden="1" outlineLevel="1"' : '') +
      (index - 1 === folded?.last ? ' collapsed="1"/>' : '/>')
    );
  });
  return `<cols>${columns.join('')}</cols>`;
}

/**
 * A sheet of more cells leaves out where a cell stands that follows the one before it, as the format
 * allows: of a ledger of thousands of rows that is two fifths of the file.
 */
const mostPlaced = 20_000;

function* addRows(
  xml: Pieces,
  { rowHeights: heights, tables = [] }: SheetDescription,
  grid: Grid,
  styles: Styles,
  strings: SharedStrings,
): Steps<void> {
  const count = [...grid.values()].reduce((sum, cells) => sum + cells.size, 0);
  const isPlaced = count <= mostPlaced;
  const writing = { styles, strings, formulas: formulasOf(tables), isPlaced };
  const numbers = [...new Set([...heights.keys(), ...grid.keys()])].sort(
    (one, other) => one - other,
  );
  yield* rowByRow(numbers, (row) => {
    const height = heights.get(row);
    const cells = grid.get(row);
    xml.add(
      `<row r="${String(row + 1)}"` +
        (height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`) +
        (cells ? '>' : '/>'),
    );
    if (!cells) return;
    addCells(xml, row, cells, writing);
    xml.add('</row>');
  });
}

function mergedXml({ merged }: SheetDescription): string {
  if (merged.length === 0) return '';
  const areas = merged.map((area) => `<mergeCell ref="${relativeOver(area)}"/>`);
  return `<mergeCells count="${String(areas.length)}">${areas.join('')}</mergeCells>`;
}

/** The relationships of tables come after that of the drawing. */
function tablesXml({ tables = [], charts }: SheetDescription): string {
  if (tables.length === 0) return '';
  const before = charts.length === 0 ? 1 : 2;
  const parts = tables.map((_, index) => `<tablePart r:id="rId${String(index + before)}"/>`);
  return `<tableParts count="${String(parts.length)}">${parts.join('')}</tableParts>`;
}
