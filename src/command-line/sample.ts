import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicPlans } from './public-plans/public-plans';
import { publicWorkbooks, sampleWorkbooks } from './sample-workbooks';
import { xlsxFile } from '../workbook/xlsx/write/xlsx-file';

/**
 * Writes the whole workbook of every preset to out/, with native formulas and invented people, and those
 * of plans that somebody published, with a page that says what they pay and where they stand.
 */
const folder = 'out';

mkdirSync(folder, { recursive: true });
for (const { id, workbook } of [...sampleWorkbooks('en'), ...publicWorkbooks()]) {
  const file = join(folder, `${id}.xlsx`);
  writeFileSync(file, xlsxFile(workbook));
  process.stdout.write(`${file}\n`);
}

const said = publicPlans.map(({ id, name, meaning, unsaid, source }) =>
  [`${id}.xlsx: ${name}`, meaning, ...(unsaid ? [`Not said: ${unsaid}`] : []), source].join('\n'),
);
writeFileSync(join(folder, 'public-plans.txt'), `${said.join('\n\n')}\n`);
