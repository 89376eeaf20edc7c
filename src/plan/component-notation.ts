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
  /** Of a row that bends, where it stands with its limits. */
  readonly bend?: string;
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
  const found: Readonly<Record<string, (first: string, second: string) => string | undefined>> = {
    input: (id) => places.input(id),
    cell: (at, column) => places.cell(Number(at), Number(column)),
    column: (column) => places.column(Number(column)),
    list: () => places.list,
    grid: (part) => places.grid?.[part as keyof GridPlaces],
    result: (at) => row.results?.[Number(at)] ?? '0',
    resultCell: (at) => row.results?.[Number(at)] ?? '0',
    results: () => row.block,
    quota: () => places.quota,
    credited: () => row.credited,
    table: (column) => places.table?.[column as 'from' | 'payout' | 'rate'],
    row: (at, column) => places.table?.rows[Number(at)]?.[column as keyof RowPlaces],
    here: (column) => row.here?.[column as keyof RowPlaces],
    above: (column) => row.above?.[column as keyof RowPlaces],
  };
  return {
    form,
    place: (key) => {
      const [of = '', first = '', second = ''] = key.split('.');
      const text = found[of]?.(first, second);
      if (text === undefined) throw new Error(`Nothing stands at ${key}.`);
      return text;
    },
  };
}
