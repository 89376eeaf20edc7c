import { readSheets } from './sheets';
import type { ReadSheet, ReadTable } from '../../description/read-workbook';

/** How long Excel may take over one answer, in milliseconds. */
export const timeout = 60_000;

export const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, work);

export interface ReadPages {
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly ReadTable[];
  readonly tabs: readonly string[];
  readonly words: readonly string[];
}

/** The sheets of these names and their tables, as far as they are there, and all names in use. */
export const readPages = (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadPages> =>
  readSheets(
    context,
    names.map((name) => ({ name })),
    timeout,
  );

/** Those of the sheets that are not among all there are, however their names are spelled. */
export function missingAmong(names: readonly (string | undefined)[], tabs: readonly string[]) {
  const there = new Set(tabs.map((name) => name.toLowerCase()));
  return names.flatMap((name) =>
    name === undefined || there.has(name.toLowerCase()) ? [] : [name],
  );
}
