import type { Result } from '../../src/engine/result';
import type { ReadWorkbook } from '../../src/workbook/description/read-workbook';
import { readXlsx } from '../../src/workbook/xlsx/read/read-xlsx';

/** The workbook in a file with every sheet read, or why one of them cannot be. */
export const readWhole = (file: Uint8Array): Result<ReadWorkbook> =>
  readXlsx(file, (read) => {
    for (const sheet of read.sheets) void sheet.lastRow;
    return read;
  });
