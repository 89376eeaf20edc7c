import { type Steps, atOnce } from '../../../engine/in-steps';
import { type Attempt, unattended } from '../../change/attempt';
import { Unwritable, lookingForUnwritable } from '../../change/unwritable';
import { checkingTables } from '../../description/check-tables';
import type { WorkbookDescription } from '../../description/description';
import { placingIn } from './cells';
import { chartXml } from './charts/chart';
import { documentParts } from './documents';
import { drawingXml } from './drawing';
import { relationshipsOf, zipped, zippedInTime, type Part, type Relationship } from './package';
import { propertyParts } from './properties';
import { sheetXml } from './sheet';
import { sharedStrings, type SharedStrings } from './strings';
import { styles as noStyles, type Styles } from './styles';
import { tableXml } from './table';
import { frontSheet, workbookXml } from './workbook';

const sheetMl = 'vnd.openxmlformats-officedocument.spreadsheetml.';
const drawingMl = 'vnd.openxmlformats-officedocument.';

/**
 * The workbook as the bytes of an .xlsx file; the same description gives the same bytes.
 *
 * Formulas carry the values of the description, which Protected View and viewers show, and Excel
 * recalculates when it opens the file.
 */
export const xlsxFile = (workbook: WorkbookDescription): Uint8Array => zipped(xlsxParts(workbook));

/** The same, while the page goes on: packed by the browser, whose bytes are its own. */
export async function xlsxFileInTime(
  workbook: WorkbookDescription,
  attempt: Attempt = unattended,
): Promise<Uint8Array> {
  const parts = await attempt.inSlices(writingParts(workbook, attempt));
  attempt.reach('packing');
  return zippedInTime(parts, attempt.assertWanted);
}

export const xlsxParts = (workbook: WorkbookDescription): Part[] => atOnce(writingParts(workbook));

function* writingParts(workbook: WorkbookDescription, attempt = unattended): Steps<Part[]> {
  yield* checkingTables(workbook);
  const unwritable = yield* lookingForUnwritable(workbook.sheets);
  if (unwritable) throw new Unwritable(unwritable);
  const styles = noStyles();
  const strings = sharedStrings();
  const sheets = yield* sheetParts(workbook, styles, strings, attempt);
  const documents = workbook.documents.map((document, index) => documentParts(document, index + 1));
  return [
    ...relationshipsOf('', [
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      {
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    ...propertyParts(workbook.title),
    { path: 'xl/workbook.xml', type: `${sheetMl}sheet.main`, text: workbookXml(workbook) },
    ...relationshipsOf('xl/workbook.xml', [
      ...workbook.sheets.map((_, index) =>
        to('worksheet', `worksheets/sheet${String(index + 1)}.xml`),
      ),
      to('styles', 'styles.xml'),
      to('sharedStrings', 'sharedStrings.xml'),
      ...documents.map((_, index) => to('customXml', `../customXml/item${String(index + 1)}.xml`)),
    ]),
    ...sheets,
    { path: 'xl/styles.xml', type: `${sheetMl}styles`, text: styles.part() },
    { path: 'xl/sharedStrings.xml', type: `${sheetMl}sharedStrings`, text: strings.part() },
    ...documents.flat(),
  ];
}

/** Every sheet with its drawing and tables; charts and tables of all sheets are numbered through. */
function* sheetParts(
  { sheets, ...workbook }: WorkbookDescription,
  styles: Styles,
  strings: SharedStrings,
  attempt: Attempt,
): Steps<Part[]> {
  const front = frontSheet({ sheets, ...workbook });
  let [charts, tables] = [0, 0];
  const parts: Part[] = [];
  for (const [index, sheet] of sheets.entries()) {
    attempt.reach('making', index + 1, sheets.length);
    const number = String(index + 1);
    const grid = yield* placingIn(sheet.cells);
    const path = `xl/worksheets/sheet${number}.xml`;
    const text = yield* sheetXml(sheet, grid, index === front, styles, strings);
    const part = { path, type: `${sheetMl}worksheet`, text };
    const tableParts = (sheet.tables ?? []).map((table) => ({
      path: `xl/tables/table${String(++tables)}.xml`,
      type: `${sheetMl}table`,
      text: tableXml(table, tables),
    }));
    const drawing = `drawings/drawing${number}.xml`;
    const chartParts = sheet.charts.map((chart) => ({
      path: `xl/charts/chart${String(++charts)}.xml`,
      type: `${drawingMl}drawingml.chart`,
      text: chartXml(chart, sheet.name, grid),
    }));
    const isDrawn = chartParts.length > 0;
    parts.push(
      part,
      ...relationshipsOf(path, [
        ...(isDrawn ? [to('drawing', `../${drawing}`)] : []),
        ...tableParts.map((table) => to('table', table.path.replace('xl', '..'))),
      ]),
      ...(isDrawn
        ? [{ path: `xl/${drawing}`, type: `${drawingMl}drawing`, text: drawingXml(sheet.charts) }]
        : []),
      ...relationshipsOf(
        `xl/${drawing}`,
        chartParts.map((chart) => to('chart', chart.path.replace('xl', '..'))),
      ),
      ...chartParts,
      ...tableParts,
    );
  }
  return parts;
}

function to(type: string, target: string): Relationship {
  return { type, target };
}
