import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../programs';
import { valuesOfXls } from './read-xls';
import type { Values } from './values';
import { withoutCachedValues } from './without-cached-values';
import { inWorkingFolder } from './working-folder';

/**
 * What Gnumeric makes of every cell; the cached values are taken out first. Debian's Gnumeric counts
 * in 64-bit mantissas, so the last bit of a number may be another than Excel's.
 */
export function recalculateInGnumeric(files: readonly Uint8Array[]): Values[] {
  return files.map((file) =>
    inWorkingFolder((folder) => {
      const [source, answer] = [join(folder, 'book.xlsx'), join(folder, 'answer.xls')];
      writeFileSync(source, withoutCachedValues(file));
      execFileSync(
        programPath('ssconvert'),
        ['--recalc', '--export-type=Gnumeric_Excel:excel_biff8', source, answer],
        {
          stdio: 'pipe',
          timeout: 300_000,
        },
      );
      return valuesOfXls(readFileSync(answer));
    }),
  );
}
