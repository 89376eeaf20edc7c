import { entryOf, measureNamed } from '../deals/entries';
import { dealRoles } from '../deals/roles';
import { dealTypeIn, dealTypeName } from '../deals/sale-types';
import { sampleDeals } from '../payee/sample-people';
import { isOwnColumn } from './columns/named-column';
import { ownColumns } from '../ledger/own-columns';
import { saysProduct, saysSource } from '../deals/names';
import { countedCurrencies, ratesPart } from '../ledger/looked-up';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { type OurColumn, isDate, isMoney, isShareColumn, ourColumns } from './columns/our-columns';
import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';
import type { ExportReading } from './read-export';
import type { DealFields, ExportedDeal } from './rows/read-row';
import { type StandingDeal, type TakenIn, takingIn } from './take-in';

/** What an export does to a plan's deals, and the deals afterwards, in the rows in which they stand. */
export interface TakenDeals extends TakenIn {
  readonly rows: readonly Deal[];
}

/**
 * Takes an export into the deals of a workbook. The invented deals that every workbook begins with make
 * room for it, as long as nobody has typed over them. An amount in another currency than the plan's
 * stands as it was written, `9000 EUR`, where the plan has no rate of it: its row is flagged and pays
 * nothing until somebody converts it.
 */
export function* takingDeals(
  standing: readonly Deal[],
  { deals, refused, columns }: ExportReading,
  plan: Plan,
): Steps<TakenDeals> {
  const read = fieldsIn(plan);
  const rows = areInvented(standing, read, plan) ? [] : standing;
  const counted = countedCurrencies(plan);
  const held: ExportedDeal[] = [];
  yield* rowByRow(deals, (deal) => {
    held.push({ ...deal, fields: heldFields(deal.fields, deal.currency, counted, plan) });
  });
  const named = rows.filter(({ deal }) => deal !== '');
  const before: StandingDeal[] = [];
  yield* rowByRow(named, (deal) => {
    before.push({ key: deal.deal, fields: read(deal) });
  });
  const taken = yield* takingIn(before, {
    ...{ deals: held, refused },
    columns: columns.filter(({ column }) => isHeld(column, plan)),
  });
  const changed = new Set(taken.changed.map(({ key }) => key));
  const after: Deal[] = [];
  yield* rowByRow(taken.deals, ({ key, fields }) => {
    const deal = named[after.length];
    after.push(deal && !changed.has(key) ? deal : dealOf(fields, plan));
  });
  let next = 0;
  return {
    ...taken,
    rows: [
      ...rows.map((deal) => (deal.deal === '' ? deal : (after[next++] ?? deal))),
      ...after.slice(named.length),
    ],
  };
}

/** The same at once. */
export const takenDeals = (...asked: Parameters<typeof takingDeals>): TakenDeals =>
  atOnce(takingDeals(...asked));

type ReadFields = (deal: Deal) => DealFields;

function areInvented(deals: readonly Deal[], read: ReadFields, plan: Plan): boolean {
  const [named, invented] = [deals.filter(({ deal }) => deal !== ''), sampleDeals(plan)];
  if (named.length !== invented.length) return false;
  return JSON.stringify(named.map(read)) === JSON.stringify(invented.map(read));
}

/** What the Deals sheet has a column for: none for the stage, and some only where the plan asks. */
const isHeld = (column: string | undefined, plan: Plan): boolean =>
  column === 'currency'
    ? ratesPart(plan) !== undefined
    : column === 'product'
      ? saysProduct(plan)
      : column === 'source'
        ? saysSource(plan)
        : column !== 'stage' && isAsked(column, plan);

/** A column of the plan's own that it has no more is not held. */
const isAsked = (column: string | undefined, plan: Plan): boolean =>
  column === undefined || !isOwnColumn(column) || ownColumns(plan).some(({ id }) => id === column);

/** What the Deals sheet holds of a row; an amount in another currency as it is written. */
const heldFields = (
  fields: DealFields,
  currency: string,
  counted: readonly string[],
  plan: Plan,
): DealFields =>
  Object.fromEntries(
    (Object.entries(fields) as [OurColumn, string | number][])
      .filter(([column]) => isHeld(column, plan))
      .map(([column, value]) => {
        const isForeign = !counted.includes(currency) && isMoney(column);
        return [column, isForeign && typeof value === 'number' ? `${value} ${currency}` : value];
      }),
  );

/** What a deal has in our columns; a blank is not there, nor an amount of 0. */
function fieldsIn(plan: Plan): ReadFields {
  const columns = ourColumns(dealRoles(plan), ownColumns(plan)).flatMap((column) => {
    const entry = isHeld(column, plan) ? entryOf(plan, column) : undefined;
    return entry ? [{ column, entry }] : [];
  });
  return (deal) =>
    Object.fromEntries(
      columns.flatMap(({ column, entry }) => {
        const value = entry(deal);
        if (value === undefined || (isMoney(column) && value === 0)) return [];
        return [[column, column === 'type' ? (dealTypeIn(String(value)) ?? value) : value]];
      }),
    );
}

/** A deal of these fields; a text where a number or a day belongs is kept and read as none. */
function dealOf(fields: DealFields, plan: Plan): Deal {
  const text = (column: OurColumn) => String(fields[column] ?? '');
  const number = (column: OurColumn) => {
    const value = fields[column];
    return typeof value === 'string' ? Number.NaN : value;
  };
  const columns = Object.keys(fields) as OurColumn[];
  const words = (['currency', 'product', 'source'] as const).filter((column) => column in fields);
  const own = columns.flatMap((column) => {
    const value = fields[column];
    return isOwnColumn(column) && value !== undefined
      ? [[column.slice('own:'.length), value] as const]
      : [];
  });
  const isNumeric = (column: OurColumn) =>
    isDate(column) || isMoney(column) || isShareColumn(column);
  const unread = columns.flatMap((column) => {
    const value = fields[column];
    return isNumeric(column) && typeof value === 'string' ? [[column, value] as const] : [];
  });
  const optional = columns.flatMap((column) => {
    const isOptional = isDate(column) || column === 'delivered';
    return isOptional ? [[column, number(column)] as const] : [];
  });
  const roles = columns.flatMap((column) =>
    column.startsWith('owner:') ? [column.slice('owner:'.length)] : [],
  );
  return {
    ...{ deal: text('deal'), customer: text('customer'), closer: text('closer') },
    ...{
      type: dealTypeName(text('type'), plan.language),
      measure: measureNamed(plan, text('measure')),
    },
    ...{ current: number('current') ?? 0, renewed: number('renewed') ?? 0 },
    ...Object.fromEntries(words.map((column) => [column, text(column)])),
    ...Object.fromEntries(optional),
    ...(own.length > 0 && { own: Object.fromEntries(own) }),
    owners: Object.fromEntries(
      roles.map((role) => {
        const share = number(`share:${role}`);
        return [role, { name: text(`owner:${role}`), ...(share !== undefined && { share }) }];
      }),
    ),
    ...(unread.length > 0 && { unread: Object.fromEntries(unread) }),
  };
}
