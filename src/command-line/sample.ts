import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbooks } from './sample-workbooks';
import { xlsxFile } from '../workbook/xlsx/write/xlsx-file';

/** Writes the whole workbook of every preset to out/, with native formulas and invented people. */
const folder = 'out';

mkdirSync(folder, { recursive: true });
for (const { id, workbook } of sampleWorkbooks('en')) {
  const file = join(folder, `${id}.xlsx`);
  writeFileSync(file, xlsxFile(workbook));
  process.stdout.write(`${file}\n`);
}
