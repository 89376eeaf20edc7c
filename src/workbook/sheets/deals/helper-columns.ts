import { roundMoney } from '../../../engine/money';
import { claimOf, smallSaleDayOf } from '../../../plan/deal-claims';
import { hasNumbers, isNamed } from '../../../plan/deal-credit';
import { type middleOf, usualLimits } from '../../../plan/deal-flags';
import {
  creditedMeasures,
  dealParts,
  dealRoles,
  firstNamed,
  ownerOf,
} from '../../../plan/deal-roles';
import { paysByCard } from '../../../plan/kinds';
import { cardParts } from '../../../plan/parts';
import type { Deal } from '../../../plan/people';
import { saleTypeIn, saleTypeName } from '../../../plan/sale-types';
import type { Book } from '../book';
import { isAbove, isBelow, isBlank, isNoNumber } from '../entry-conditions';
import { literal } from '../../description/formula';
import type { Text } from '../../../formula/formula';
import { saleTypeNamed } from '../../../formula/operators/sale-type';
import { at, cellText } from '../cell-formula';
import { keyOf, keyText } from '../text-key';
import { formats, styles, withFormat } from '../../design/styles';
import { type DealColumn, type DealRow, ofDeal } from './columns';
import { hasNoValue } from './credit-columns';
import { texts } from './texts';

/** What the flags compare, a step a column, to the right of the printed page. */
export function helperColumns(
  book: Book,
  middle: ReturnType<typeof middleOf>,
): readonly DealColumn[] {
  const { plan, language, say } = book;
  const is = (row: DealRow, type: 'upsell' | 'new business') =>
    `${row.of('sold')}=${literal(saleTypeName(type, language))}`;
  const base = { group: say(texts.helpers), width: 20, style: styles.note };
  const cents = withFormat(styles.plain, formats.cents);
  const isFirstClaim = firstClaims(book);
  return [
    {
      ...base,
      id: 'named',
      head: say(texts.named),
      formula: (row) => `IF(${hasError(book, row)},"",${row.of('deal')}&"")`,
      value: ({ deal }) => deal.deal,
    },
    {
      ...base,
      id: 'sold',
      head: say(texts.sold),
      formula: (row) => ofDeal(row, cellText(saleTypeNamed(language, at<Text>(row.of('type'))))),
      value: ({ deal }) =>
        saleTypeIn(deal.type) === undefined ? '' : saleTypeName(deal.type, language),
    },
    {
      ...base,
      id: 'noValue',
      head: say(texts.noValue),
      formula: (row) => ofDeal(row, `IF(${noValue(row, is(row, 'upsell'))},1,"")`),
      value: ({ deal }) => (hasNumbers(deal) ? '' : 1),
    },
    ...countedShares(book, base),
    ...ownerKeys(book, base),
    ...measureKey(book, base),
    {
      ...base,
      id: 'customerKey',
      head: say(texts.customerKey),
      formula: (row) => {
        const customer = `TRIM(${row.of('customer')})`;
        return ofDeal(row, `IF(${customer}="","",${keyOf(customer)})`);
      },
      value: ({ deal }) => customerKey(deal),
    },
    {
      ...base,
      id: 'smallSaleDay',
      head: say(texts.smallSaleDay),
      style: withFormat(styles.plain, formats.day),
      formula: (row) => {
        const [renewed, day] = [row.of('renewed'), row.of('day')];
        const isSmall = isBelow(renewed, row.smallSale);
        const isKnown = `${row.of('customerKey')}<>"",${isAbove(day, 0)}`;
        return `IF(AND(${is(row, 'new business')},${isSmall},${isKnown}),${day},"")`;
      },
      value: ({ deal }) => smallSaleDayOf(deal, usualLimits.smallSale) ?? '',
    },
    {
      ...base,
      id: 'smallSaleCustomer',
      head: say(texts.smallSaleCustomer),
      formula: (row) => `IF(${row.of('smallSaleDay')}="","",${row.of('customerKey')})`,
      value: ({ deal }) =>
        smallSaleDayOf(deal, usualLimits.smallSale) === undefined ? '' : customerKey(deal),
    },
    {
      ...base,
      id: 'upsellKey',
      head: say(texts.upsellKey),
      formula: (row) => {
        const isNone = [
          `${row.of('customerKey')}=""`,
          `${row.of('sold')}<>${literal(saleTypeName('upsell', language))}`,
          hasNoValue(row),
          `${firstOwner(book, row)}=""`,
        ];
        const value = `ROUND(100*ROUND(${row.of('renewed')},2),0)`;
        const upsell = `${row.of('customerKey')}&"|"&${value}`;
        return ofDeal(row, `IF(OR(${isNone.join(',')}),"",${upsell})`);
      },
      value: ({ deal }) => upsellKey(book, deal),
    },
    {
      ...base,
      id: 'claimOwner',
      head: say(texts.claimOwner),
      formula: (row) => `IF(${row.of('upsellKey')}="","",${firstOwner(book, row)}&"")`,
      value: ({ deal }) => claimOwner(book, deal),
    },
    {
      ...base,
      id: 'contested',
      head: say(texts.contested),
      formula: (row) => {
        const upsell = row.of('upsellKey');
        const first = `INDEX(${row.all('claimOwner')},MATCH(${upsell},${row.all('upsellKey')},0))`;
        return `IF(${upsell}="","",IF(${first}=${row.of('claimOwner')},"",${upsell}))`;
      },
      value: ({ deal }) => (isFirstClaim(deal) ? '' : upsellKey(book, deal)),
    },
    {
      ...base,
      id: 'compared',
      head: say(texts.compared),
      style: cents,
      formula: (row) => comparedFormula(book, row),
      value: ({ compared }) => compared ?? '',
    },
    {
      ...base,
      id: 'distance',
      head: say(texts.distance),
      style: cents,
      formula: (row) => {
        const compared = row.of('compared');
        return `IF(${compared}="","",ABS(${compared}-${row.median}))`;
      },
      value: ({ compared }) => (compared === undefined ? '' : Math.abs(compared - middle.median)),
    },
  ];

  /** What the deal pays by card and table; where no card pays, what is commissionable. */
  function comparedFormula({ plan: { components } }: Book, row: DealRow): string {
    const amount = row.of('commissionable');
    if (!components.some(paysByCard)) return `IF(${amount}="","",${amount})`;
    const paid = dealParts(plan).map(({ component }) => row.of(`commission:${component.id}`));
    const sum = paid.map((one) => `IF(${one}="",0,${one})`).join('+');
    return `IF(COUNT(${paid.join(',')})=0,"",ROUND(${sum},2))`;
  }
}

type Base = Pick<DealColumn, 'group' | 'width' | 'style'>;

/** The values are numbers, none below 0, and an upsell says what the customer had before. */
function noValue(row: DealRow, isUpsell: string): string {
  const values = [row.of('current'), row.of('renewed')] as const;
  const isMissing = `AND(${isUpsell},${isBlank(values[0])},${isAbove(values[1], 0)})`;
  return `OR(${[...values.map(isNoNumber), ...values.map((one) => isBelow(one, 0)), isMissing].join(',')})`;
}

/** The share of each owner, as far as it can be one. */
const countedShares = ({ plan, say }: Book, base: Base): DealColumn[] =>
  creditedMeasures(plan).length === 0
    ? []
    : dealRoles(plan).map((role) => ({
        ...base,
        id: `counted:${role}`,
        head: `${say(texts.countedShare)} ${role}`,
        style: withFormat(styles.plain, formats.percent),
        formula: (row) => {
          const share = row.of(`share:${role}`);
          const counts = `COUNTIFS(${share},">=0",${share},"<=1")=1`;
          return ofDeal(row, `IF(${row.of(`owner:${role}`)}="",0,IF(${counts},${share},0))`);
        },
        value: ({ roles }) => roles.find((credit) => credit.role === role)?.share ?? 0,
      }));

/** The owner of each role, as the Team sheet looks for what is credited and paid. */
const ownerKeys = ({ plan, say }: Book, base: Base): DealColumn[] =>
  dealRoles(plan).map((role) => ({
    ...base,
    id: ownerKeyId(role),
    head: `${say(texts.ownerKey)} ${role}`,
    formula: (row) => {
      const owner = row.of(`owner:${role}`);
      return ofDeal(row, `IF(${owner}="","",${keyOf(owner)})`);
    },
    value: ({ deal }) => (ownerOf(deal, role) === '' ? '' : keyText(ownerOf(deal, role))),
  }));

/** Only where deals count towards several measures. */
function measureKey({ plan, say }: Book, base: Base): DealColumn[] {
  if (creditedMeasures(plan).length < 2) return [];
  return [
    {
      ...base,
      id: 'measureKey',
      head: say(texts.measureKey),
      formula: (row) => ofDeal(row, `IF(${row.of('measure')}="","",${keyOf(row.of('measure'))})`),
      value: ({ deal, measure }) => {
        const shown = measure?.name ?? deal.measure;
        return shown === '' ? '' : keyText(shown);
      },
    },
  ];
}

export const ownerKeyId = (role: string): string => `ownerKey:${role}`;

function customerKey(deal: Deal): string {
  const name = deal.customer.replace(/ +/g, ' ').replace(/^ | $/g, '');
  return !isNamed(deal) || name === '' ? '' : keyText(name);
}

function upsellKey({ plan }: Book, deal: Deal): string {
  if (!claimOf(plan, deal)) return '';
  return `${customerKey(deal)}|${String(Math.round(100 * roundMoney(deal.renewed)))}`;
}

function claimOwner(book: Book, deal: Deal): string {
  const role = firstNamed(deal, dealRoles(book.plan));
  return upsellKey(book, deal) === '' || role === undefined ? '' : ownerOf(deal, role);
}

/** Whether a deal's upsell is claimed by the owner of the first row that claims it. */
function firstClaims({ plan, deals }: Book): (deal: Deal) => boolean {
  const first = new Map<string, string>();
  const claims = (deal: Deal) => claimOf(plan, deal);
  for (const deal of deals) {
    const claim = claims(deal);
    if (claim && !first.has(claim.upsell)) first.set(claim.upsell, claim.owner);
  }
  return (deal) => {
    const claim = claims(deal);
    return claim === undefined || first.get(claim.upsell) === claim.owner;
  };
}

type OfPlan = Pick<Book, 'plan'>;

/** Whether an error stands where a name belongs: joined, one is all. */
export const hasError = (book: OfPlan, row: DealRow): string => hasErrorIn(row, nameIds(book));

/** The same without the measure, whose own formula asks it. */
export const hasOtherError = (book: OfPlan, row: DealRow): string =>
  hasErrorIn(
    row,
    nameIds(book).filter((id) => id !== 'measure'),
  );

const hasErrorIn = (row: DealRow, ids: readonly string[]): string =>
  `ISERROR(${ids.map(row.of).join('&')})`;

function nameIds({ plan }: OfPlan): readonly string[] {
  const closers = cardParts(plan).some(({ component }) => component.model === 'by-closer');
  return [
    ...['deal', 'customer'],
    ...(creditedMeasures(plan).length < 2 ? [] : ['measure']),
    ...(closers ? ['closer'] : []),
    ...dealRoles(plan).map((role) => `owner:${role}`),
  ];
}

function firstOwner({ plan }: Book, row: DealRow): string {
  return dealRoles(plan)
    .map((role) => row.of(`owner:${role}`))
    .reduceRight((others, own) => `IF(${own}<>"",${own},${others})`, '""');
}
