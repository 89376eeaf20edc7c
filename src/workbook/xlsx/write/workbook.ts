import type {
  NameDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../description/description';
import { letters, onSheet, over, overPrinted } from '../../description/addresses';
import { clipped, longest } from '../../description/text-limits';
import { mainNamespace, relationshipNamespace } from './namespaces';
import { cellText, declaration, xmlText } from './xml';

/** The sheet in front: the first that can be seen. */
export function frontSheet(workbook: WorkbookDescription): number {
  return Math.max(
    0,
    workbook.sheets.findIndex((sheet) => sheet.visibility === 'visible'),
  );
}

/** The list of sheets and of names. Sheet n is related as rId(n). */
export function workbookXml(workbook: WorkbookDescription): string {
  const sheets = workbook.sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${cellText(name)}" sheetId="${String(index + 1)}"` +
      `${visibility === 'veryHidden' ? ' state="veryHidden"' : ''} r:id="rId${String(index + 1)}"/>`,
  );
  const names = [
    ...workbook.sheets.flatMap(printNames),
    ...workbook.names.map((name) => nameXml(name, workbook)),
  ];
  return (
    `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">` +
    `<bookViews><workbookView activeTab="${String(frontSheet(workbook))}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

function nameXml(
  { name, sheet, area, comment }: NameDescription,
  { sheets }: WorkbookDescription,
): string {
  const note =
    comment === undefined ? '' : ` comment="${cellText(clipped(comment, longest.comment))}"`;
  const index = sheets.findIndex((one) => one.name === sheet);
  const local = `"${xmlText(name)}" localSheetId="${String(index)}"${note}`;
  return definedName(local, onSheet(sheet, over(area)));
}

/** A sheet that nobody sees has no area: LibreOffice prints every sheet that has one. */
function printNames({ name, print, visibility }: SheetDescription, index: number): string[] {
  if (visibility === 'veryHidden') return [];
  const { repeatedRows: rows, repeatedColumns: columns } = print;
  const titles = [
    ...(columns ? [`$${letters(columns.first)}:$${letters(columns.last)}`] : []),
    ...(rows ? [`$${String(rows.first + 1)}:$${String(rows.last + 1)}`] : []),
  ].map((lines) => onSheet(name, lines));
  const local = (kind: string) => `"_xlnm.Print_${kind}" localSheetId="${String(index)}"`;
  return [
    definedName(local('Area'), onSheet(name, overPrinted(print.area))),
    ...(titles.length === 0 ? [] : [definedName(local('Titles'), titles.join(','))]),
  ];
}

function definedName(attributes: string, formula: string): string {
  return `<definedName name=${attributes}>${xmlText(formula)}</definedName>`;
}
