import { roundMoney } from '../../engine/money';
import { type OurColumn, isMoney } from './columns/our-columns';
import type { ExportReading } from './read-export';
import { dealId } from './rows/deal-id';
import type { DealFields, ExportedDeal, RefusedRow } from './rows/read-row';

/** A deal that stands in the plan's workbook. */
export interface StandingDeal {
  readonly key: string;
  readonly fields: DealFields;
}

/** One field that is another now. */
export interface FieldChange {
  readonly column: OurColumn;
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
}
export interface ChangedDeal {
  readonly key: string;
  readonly changes: readonly FieldChange[];
}

/** What an export does to the deals that stand. Nothing is deleted: what is gone is listed. */
export interface TakenIn {
  readonly added: readonly ExportedDeal[];
  readonly changed: readonly ChangedDeal[];
  readonly unchanged: readonly string[];
  /** Stand, and this export does not have them. */
  readonly gone: readonly string[];
  /** Stand, and their rows in this export are refused: such as one that was won and is lost now. */
  readonly refused: readonly RefusedRow[];
  /** All deals afterwards: those that stood in their order, then the new ones. */
  readonly deals: readonly StandingDeal[];
}

/**
 * Takes an export in by the deals' keys: what it says of a deal that stands becomes the deal's, each
 * change named, and columns that it does not have are not touched.
 */
export function takeIn(
  standing: readonly StandingDeal[],
  { deals, refused, columns }: Pick<ExportReading, 'deals' | 'refused' | 'columns'>,
): TakenIn {
  const incoming = new Map(deals.map((deal) => [deal.id, deal]));
  const refusals = new Map(refused.map((row) => [row.id, row]));
  const given = new Set(columns.flatMap(({ column }) => (column ? [column] : [])));
  const known = new Set(standing.map(({ key }) => dealId(key)));
  const added = deals.filter(({ id }) => !known.has(id));
  const merged = standing.map((deal) => mergedDeal(deal, incoming.get(dealId(deal.key)), given));
  const met = merged.filter(({ isMet }) => isMet);
  const absent = standing.filter(({ key }) => !incoming.has(dealId(key)));
  return {
    added,
    changed: met.flatMap(({ deal, changes }) => listed(deal.key, changes)),
    unchanged: met.filter(({ changes }) => changes.length === 0).map(({ deal }) => deal.key),
    gone: absent.filter(({ key }) => !refusals.has(dealId(key))).map(({ key }) => key),
    refused: absent.flatMap(({ key }) => refusals.get(dealId(key)) ?? []),
    deals: [
      ...merged.map(({ deal }) => deal),
      ...added.map(({ key, fields }) => ({ key, fields })),
    ],
  };
}

const listed = (key: string, changes: readonly FieldChange[]): readonly ChangedDeal[] =>
  changes.length === 0 ? [] : [{ key, changes }];

function mergedDeal(
  deal: StandingDeal,
  row: ExportedDeal | undefined,
  given: ReadonlySet<OurColumn>,
) {
  if (!row) return { deal, isMet: false, changes: [] };
  const changes: FieldChange[] = [];
  const fields: Partial<Record<OurColumn, string | number>> = { ...deal.fields };
  for (const column of new Set([...given, ...(Object.keys(row.fields) as OurColumn[])])) {
    if (column === 'deal' || column === 'stage') continue;
    const [from, to] = [deal.fields[column], row.fields[column]];
    if (isSame(column, from, to)) continue;
    changes.push({ column, from, to });
    if (to === undefined) Reflect.deleteProperty(fields, column);
    else fields[column] = to;
  }
  return { deal: { key: deal.key, fields }, isMet: true, changes };
}

/** Money is the same to the cent. */
const isSame = (column: OurColumn, a: string | number | undefined, b: typeof a): boolean =>
  isMoney(column) && typeof a === 'number' && typeof b === 'number'
    ? roundMoney(a) === roundMoney(b)
    : a === b;
