import type { WorkbookDescription } from '../../src/workbook/description/description';
import { zipped } from '../../src/workbook/xlsx/write/package';
import { xlsxParts } from '../../src/workbook/xlsx/write/xlsx-file';

/** The file of a workbook that is read once, on this machine: nothing is compressed. */
export const looseFile = (workbook: WorkbookDescription): Uint8Array =>
  zipped(xlsxParts(workbook), 0);
