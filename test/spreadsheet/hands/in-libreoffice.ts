import { zipped } from '../../../src/workbook/xlsx/write/package';
import { xlsxParts } from '../../../src/workbook/xlsx/write/xlsx-file';
import { recalculateAfter } from '../libreoffice';
import type { Values } from '../values';
import { withFormulasApart } from '../without-cached-values';
import type { Start } from './ledgers';
import type { Sequence } from './operations';

/**
 * What LibreOffice shows after each of the sequences, each on the workbook as it was written: what was done
 * before is taken back where LibreOffice takes all of it back, and otherwise the workbook is opened again.
 */
export function afterEach({ workbook }: Start, sequences: readonly Sequence[]): readonly Values[] {
  const file = withFormulasApart(zipped(xlsxParts(workbook), 0));
  const names = workbook.sheets.map(({ name }) => name);
  const openings: string[][][] = [[]];
  for (const { orders, isLasting } of sequences) {
    const rounds = openings[openings.length - 1] ?? [];
    rounds.push([...(rounds.length > 0 ? ['undo'] : []), 'mark', ...orders, 'recalculate']);
    if (isLasting) openings.push([]);
  }
  const books = openings.filter(({ length }) => length > 0);
  return recalculateAfter(books.map((rounds) => ({ file, names, rounds }))).flat();
}
