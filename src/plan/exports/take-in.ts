import { roundMoney } from '../../engine/money';
import { type OurColumn, isMoney } from './columns/our-columns';
import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
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
export function* takingIn(
  standing: readonly StandingDeal[],
  { deals, refused, columns }: Pick<ExportReading, 'deals' | 'refused' | 'columns'>,
): Steps<TakenIn> {
  const incoming = new Map(deals.map((deal) => [deal.id, deal]));
  const refusals = new Map(refused.map((row) => [row.id, row]));
  const given = columns.flatMap(({ column }) => (column ? [column] : []));
  const known = new Set<string>();
  const [changed, after]: [ChangedDeal[], StandingDeal[]] = [[], []];
  const [unchanged, gone]: [string[], string[]] = [[], []];
  const refusedNow: RefusedRow[] = [];
  yield* rowByRow(standing, (deal) => {
    const { key } = deal;
    const id = dealId(key);
    known.add(id);
    const [row, refusal] = [incoming.get(id), refusals.get(id)];
    const changes = row ? changesOf(deal, row, given) : [];
    after.push(withChanges(deal, changes));
    if (changes.length > 0) changed.push({ key, changes });
    else if (row) unchanged.push(key);
    else if (refusal) refusedNow.push(refusal);
    else gone.push(key);
  });
  const added = deals.filter(({ id }) => !known.has(id));
  return {
    ...{ added, changed, unchanged, gone, refused: refusedNow },
    deals: [...after, ...added.map(({ key, fields }) => ({ key, fields }))],
  };
}

/** The same at once. */
export const takeIn = (...asked: Parameters<typeof takingIn>): TakenIn =>
  atOnce(takingIn(...asked));

function changesOf(
  deal: StandingDeal,
  row: ExportedDeal,
  given: readonly OurColumn[],
): FieldChange[] {
  const columns = new Set([...given, ...(Object.keys(row.fields) as OurColumn[])]);
  return [...columns].flatMap((column) => {
    if (column === 'deal' || column === 'stage') return [];
    const [from, to] = [deal.fields[column], row.fields[column]];
    return isSame(column, from, to) ? [] : [{ column, from, to }];
  });
}

function withChanges(deal: StandingDeal, changes: readonly FieldChange[]): StandingDeal {
  if (changes.length === 0) return deal;
  const fields: Partial<Record<OurColumn, string | number>> = { ...deal.fields };
  for (const { column, to } of changes) {
    if (to === undefined) Reflect.deleteProperty(fields, column);
    else fields[column] = to;
  }
  return { key: deal.key, fields };
}

/** Money is the same to the cent. */
const isSame = (column: OurColumn, a: string | number | undefined, b: typeof a): boolean =>
  isMoney(column) && typeof a === 'number' && typeof b === 'number'
    ? roundMoney(a) === roundMoney(b)
    : a === b;
