import type { WorkbookDescription } from '../../src/workbook/description/description';
import { type Change, type Changed, changeWorkbook } from '../../src/workbook/excel/change/change';
import { type Bench, type BenchOptions, openExcel } from '../host/bench';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';

/** A workbook in which somebody has worked already, as the one that the add-in sees. */
export async function openUsed(options: BenchOptions = {}): Promise<Bench> {
  const excel = await openExcel(options);
  globalThis.Excel = excel.Excel;
  globalThis.Office = excel.Office;
  if (!options.like && !excel.host.profile.readOnly) {
    excel.host.type('Sheet1!A1:B2', [
      ['Quota', 7],
      ['=B1*2', "'007"],
    ]);
  }
  return excel;
}

export const timeout = 60;

export const change = (
  { host }: Bench,
  given: Change,
  options: Parameters<typeof changeWorkbook>[1] = {},
): Promise<Changed> => {
  host.journal.length = 0;
  return changeWorkbook(given, { timeout, ...options });
};

export const insert = (excel: Bench, after: WorkbookDescription) =>
  change(excel, { kind: 'insert', after });
export const update = (excel: Bench, before: WorkbookDescription, after: WorkbookDescription) =>
  change(excel, { kind: 'update', before, after });
export const remove = (excel: Bench, before: WorkbookDescription) =>
  change(excel, { kind: 'remove', before });

/** What the requests since the last change did to the workbook: reading is none of it. */
export const writes = ({ host }: Bench): string[] =>
  host.requests.flatMap(({ operations }) => operations.filter((one) => !reading.test(one)));
const reading = /^\w+\.(?:Get\w*|getItem)\(|^\w+\._\w+\(|^Functions\./;

/**
 * A workbook as far as it matters to a person. Which sheet and cell were last clicked does not, nor
 * the order in which charts and documents were made; and a line between two cells is one line,
 * whichever of them it was drawn on.
 */
export const seen = (excel: Bench): WorkbookSnapshot => {
  const all = excel.host.snapshot();
  return {
    ...all,
    ...{ active: '', selection: '' },
    sheets: all.sheets.map(seenSheet),
    xmlParts: [...all.xmlParts].sort((a, b) => (a.xml < b.xml ? -1 : 1)),
  };
};

function seenSheet(sheet: SheetSnapshot): SheetSnapshot {
  const cells = Object.entries(sheet.cells).map(([address, cell]) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return [address, withLineAbove(cell, sheet.cells[`${letters}${Number(row) - 1}`])] as const;
  });
  return {
    ...sheet,
    cells: Object.fromEntries(cells.filter(([, cell]) => Object.keys(cell).length > 0)),
    charts: [...sheet.charts].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** A line at the bottom of the cell above is the line at the top of this one. */
function withLineAbove(cell: CellSnapshot, above: CellSnapshot | undefined): CellSnapshot {
  if (above?.format?.['bottom.style'] === undefined) return cell;
  const own = Object.entries(cell.format ?? {}).filter(([key]) => !key.startsWith('top.'));
  const shared = Object.entries(above.format)
    .filter(([key]) => key.startsWith('bottom.'))
    .map(([key, value]) => [key.replace('bottom', 'top'), value] as const);
  return { ...cell, format: Object.fromEntries([...own, ...shared]) };
}

/** Where two workbooks differ, in a few words each; a whole workbook would fill pages. */
export function differing(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  const isTree = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (!isTree(one) || !isTree(other)) {
    return [
      `${path}: ${String(JSON.stringify(one)).slice(0, 120)} / ${String(JSON.stringify(other)).slice(0, 120)}`,
    ];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differing(one[key], other[key], `${path}/${key}`),
  );
}

/** The same without the print setup, which is made last and undoes nothing when it fails. */
export const withoutPrint = (workbook: WorkbookSnapshot): unknown => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, print: undefined })),
});
