import { entryOf, measureNamed } from '../deals/entries';
import { dealRoles } from '../deals/roles';
import { saleTypeIn, saleTypeName } from '../deals/sale-types';
import { sampleDeals } from '../payee/sample-people';
import { weighsBy } from '../deals/weights';
import { countedCurrencies, ratesPart } from '../ledger/looked-up';
import type { Deal } from '../people';
import type { Plan } from '../plan';
import { type OurColumn, isDate, isMoney, isShareColumn, ourColumns } from './columns/our-columns';
import { type Steps, atOnce, rowByRow } from './in-steps';
import type { ExportReading } from './read-export';
import type { DealFields, ExportedDeal } from './rows/read-row';
import { type TakenIn, takeIn } from './take-in';

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
export const takenDeals = (
  standing: readonly Deal[],
  reading: ExportReading,
  plan: Plan,
): TakenDeals => atOnce(takingDeals(standing, reading, plan));

/** The same in steps. */
export function* takingDeals(
  standing: readonly Deal[],
  { deals, refused, columns }: ExportReading,
  plan: Plan,
): Steps<TakenDeals> {
  const rows = areInvented(standing, plan) ? [] : standing;
  const held: ExportedDeal[] = [];
  const counted = countedCurrencies(plan);
  yield* rowByRow(deals, (deal) => {
    held.push({ ...deal, fields: heldFields(deal.fields, deal.currency, counted, plan) });
  });
  const named = rows.filter(({ deal }) => deal !== '');
  yield;
  const taken = takeIn(
    named.map((deal) => ({ key: deal.deal, fields: fieldsOf(deal, plan) })),
    {
      deals: held,
      refused,
      columns: columns.filter(({ column }) => isHeld(column, plan)),
    },
  );
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

const areInvented = (deals: readonly Deal[], plan: Plan): boolean => {
  const written = (some: readonly Deal[]) =>
    JSON.stringify(some.map((deal) => fieldsOf(deal, plan)));
  return written(deals.filter(({ deal }) => deal !== '')) === written(sampleDeals(plan));
};

/** What the Deals sheet has a column for: none for the stage, and some only where the plan asks. */
const isHeld = (column: string | undefined, plan: Plan): boolean =>
  column === 'currency'
    ? ratesPart(plan) !== undefined
    : column === 'product'
      ? weighsBy(plan, 'product')
      : column !== 'stage';

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
const fieldsOf = (deal: Deal, plan: Plan): DealFields =>
  Object.fromEntries(
    ourColumns(dealRoles(plan)).flatMap((column) => {
      if (!isHeld(column, plan)) return [];
      const entry = entryOf(plan, column)?.(deal);
      if (entry === undefined || (isMoney(column) && entry === 0)) return [];
      return [[column, column === 'type' ? (saleTypeIn(String(entry)) ?? entry) : entry]];
    }),
  );

/** A deal of these fields; a text where a number or a day belongs is kept and read as none. */
function dealOf(fields: DealFields, plan: Plan): Deal {
  const text = (column: OurColumn) => String(fields[column] ?? '');
  const number = (column: OurColumn) => {
    const value = fields[column];
    return typeof value === 'string' ? Number.NaN : value;
  };
  const columns = Object.keys(fields) as OurColumn[];
  const words = (['currency', 'product'] as const).filter((column) => column in fields);
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
      type: saleTypeName(text('type'), plan.language),
      measure: measureNamed(plan, text('measure')),
    },
    ...{ current: number('current') ?? 0, renewed: number('renewed') ?? 0 },
    ...Object.fromEntries(words.map((column) => [column, text(column)])),
    ...Object.fromEntries(optional),
    owners: Object.fromEntries(
      roles.map((role) => {
        const share = number(`share:${role}`);
        return [role, { name: text(`owner:${role}`), ...(share !== undefined && { share }) }];
      }),
    ),
    ...(unread.length > 0 && { unread: Object.fromEntries(unread) }),
  };
}
