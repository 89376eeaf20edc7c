import type { ExportColumn } from '../export-columns';
import { type Steps, rowByRow } from '../../../engine/in-steps';
import type { ExportRow } from '../reading/export-table';
import { type ExportedDeal, type RefusedRow, type RowContext, readRow } from './read-row';
import type { RowFlag } from './row-flags';

export interface ReadRows {
  readonly deals: readonly ExportedDeal[];
  readonly refused: readonly RefusedRow[];
}

/** Every row becomes a deal or is refused; of several with one deal, the first that can be read counts. */
export function* readRows(
  rows: readonly ExportRow[],
  columns: readonly ExportColumn[],
  context: RowContext,
): Steps<ReadRows> {
  const mapped = columns.filter(({ column }) => column !== undefined);
  const firsts = new Map<string, number>();
  const repeated = new Set<string>();
  const spellings = new Map<string, number>();
  const deals: ExportedDeal[] = [];
  const refused: RefusedRow[] = [];
  yield* rowByRow(rows, (row) => {
    const read = readRow(row, mapped, context);
    const first = firsts.get(read.id);
    if ('refusal' in read) refused.push(read);
    else if (first !== undefined) {
      repeated.add(read.id);
      const { id, key, value, currency } = read;
      refused.push({
        refusal: { row: row.row, code: 'repeated', key, head: '', found: key, first },
        ...{ id, value, currency },
      });
    } else {
      firsts.set(read.id, row.row);
      const spelling = read.id.toLowerCase();
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
      deals.push(read);
    }
  });
  const alsoFlagged = (deal: ExportedDeal): ExportedDeal => {
    const flags: RowFlag[] = [...deal.flags];
    if (repeated.has(deal.id)) flags.push('repeated-key');
    if ((spellings.get(deal.id.toLowerCase()) ?? 0) > 1) flags.push('key-by-case');
    return flags.length === deal.flags.length ? deal : { ...deal, flags };
  };
  return { deals: deals.map(alsoFlagged), refused };
}
