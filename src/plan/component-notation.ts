import type { Notation } from '../formula/excel-text';
import type { PaidPlaces, RowPlaces } from './kind';

/** Where the parts of a component stand that are not in its own block: its results, its credit. */
export interface RowPlacesOf {
  readonly results?: readonly string[];
  /** The results side by side. */
  readonly block?: string;
  readonly credited?: string;
  /** Of a row of the payout table: where it stands, and the one above it. */
  readonly here?: RowPlaces;
  readonly above?: RowPlaces;
}

/** Whether a place is one of a component's own, and no reference of a sheet. */
export const isOwnPlace = (key: string): boolean => ownPlace.test(key);

const ownPlace =
  /^(?:input|cell|column|list|result|resultCell|results|quota|credited|table|row|here|above|deal)(?:\.|$)/;

/** How a sheet names a component's places. */
export function notationOf(places: PaidPlaces, row: RowPlacesOf, form: Notation['form']): Notation {
  return {
    form,
    place: (key) => {
      const [of = '', first = '', second = ''] = key.split('.');
      const found: Readonly<Record<string, () => string | undefined>> = {
        input: () => places.input(first),
        cell: () => places.cell(Number(first), Number(second)),
        column: () => places.column(Number(first)),
        list: () => places.list,
        result: () => row.results?.[Number(first)] ?? '0',
        resultCell: () => row.results?.[Number(first)] ?? '0',
        results: () => row.block,
        quota: () => places.quota,
        credited: () => row.credited,
        table: () => places.table?.[first as keyof RowPlaces],
        row: () => places.table?.rows[Number(first)]?.[second as keyof RowPlaces],
        here: () => row.here?.[first as keyof RowPlaces],
        above: () => row.above?.[first as keyof RowPlaces],
      };
      const text = found[of]?.();
      if (text === undefined) throw new Error(`Nothing stands at ${key}.`);
      return text;
    },
  };
}
