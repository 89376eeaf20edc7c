import type { Notation } from '../formula/excel-text';

/** Where the inputs stand in the workbook, as a formula names them. */
export interface Places {
  readonly input: (id: string) => string;
  /** A cell of the component's list. */
  readonly cell: (row: number, column: number) => string;
  readonly column: (column: number) => string;
  readonly list: string;
  /** Of a list that is a grid. */
  readonly grid?: GridPlaces | undefined;
}

/** A grid without its edges, and each edge by itself. */
export interface GridPlaces {
  readonly down: string;
  readonly across: string;
  readonly cells: string;
}

/** Where a component stands that has been laid out: its payout table too, and the quota that counts. */
export interface PaidPlaces extends Places {
  /** Of components that fill a payout table. */
  readonly table?: TablePlaces;
  /** The quota that counts, after an escalation of the measure; of components that have a quota. */
  readonly quota?: string;
}

/** The three columns of a payout table, each by its name, and the cells of each of its rows. */
export interface TablePlaces {
  readonly from: string;
  readonly payout: string;
  readonly rate: string;
  readonly rows: readonly RowPlaces[];
}

export interface RowPlaces {
  readonly from: string;
  readonly payout: string;
  readonly rate: string;
}

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
  /^(?:input|cell|column|list|grid|result|resultCell|results|quota|credited|table|row|here|above|deal)(?:\.|$)/;

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
        grid: () => places.grid?.[first as keyof GridPlaces],
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
