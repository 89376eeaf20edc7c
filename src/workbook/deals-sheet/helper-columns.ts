import { roundMoney } from '../../engine/money';
import { claimOf, smallSaleDayOf } from '../../plan/deal-claims';
import { type middleOf, usualLimits } from '../../plan/deal-flags';
import { dealParts, dealRoles, firstNamed, ownerOf } from '../../plan/deal-roles';
import { paysByCard } from '../../plan/kinds';
import type { Deal } from '../../plan/people';
import { saleTypeName } from '../../plan/sale-types';
import type { Book } from '../book';
import { literal } from '../formula';
import { formats, styles, withFormat } from '../styles';
import type { DealColumn, DealRow } from './columns';
import { hasText } from './credit-columns';
import { texts } from './texts';

/** What the flags compare, a step a column, to the right of the printed page. */
export function helperColumns(
  book: Book,
  middle: ReturnType<typeof middleOf>,
): readonly DealColumn[] {
  const { plan, language, say } = book;
  const is = (row: DealRow, type: 'upsell' | 'new business') =>
    `${row.of('type')}=${literal(saleTypeName(type, language))}`;
  const base = { group: say(texts.helpers), width: 20, style: styles.note };
  const cents = withFormat(styles.plain, formats.cents);
  const isFirstClaim = firstClaims(book);
  return [
    {
      ...base,
      id: 'customerKey',
      head: say(texts.customerKey),
      formula: (row) => {
        const customer = `TRIM(${row.of('customer')})`;
        const isKnown = `OR(${row.of('deal')}="",${customer}="")`;
        return `IF(${isKnown},"",${keyOf(customer)})`;
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
        const isSmall = `ISNUMBER(${renewed}),${renewed}<${row.smallSale}`;
        const isKnown = `${row.of('customerKey')}<>"",ISNUMBER(${day}),${day}>0`;
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
          `${row.of('type')}<>${literal(saleTypeName('upsell', language))}`,
          hasText(row),
          `${firstOwner(book, row)}=""`,
        ];
        const value = `ROUND(100*ROUND(${row.of('renewed')},2),0)`;
        return `IF(OR(${isNone.join(',')}),"",${row.of('customerKey')}&"|"&${value})`;
      },
      value: ({ deal }) => upsellKey(book, deal),
    },
    {
      ...base,
      id: 'claimKey',
      head: say(texts.claimKey),
      formula: (row) => {
        const upsell = row.of('upsellKey');
        return `IF(${upsell}="","",${upsell}&"|"&${keyOf(firstOwner(book, row))})`;
      },
      value: ({ deal }) => claimKey(book, deal),
    },
    {
      ...base,
      id: 'contested',
      head: say(texts.contested),
      formula: (row) => {
        const first = (id: string) => `MATCH(${row.of(id)},${row.all(id)},0)`;
        const upsell = row.of('upsellKey');
        return `IF(${upsell}="","",IF(${first('upsellKey')}=${first('claimKey')},"",${upsell}))`;
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

/**
 * Text as MATCH and COUNTIFS can look for it: they take * ? and ~ for wildcards, a text of digits for a
 * number, and a sign in front for a comparison; so a key begins with a letter and holds none of them.
 */
const keyOf = (text: string): string =>
  `"k "&${wildcards.reduce(
    (inner, [sign, instead]) => `SUBSTITUTE(${inner},"${sign}","${instead}")`,
    text,
  )}`;

const wildcards = [
  ['~', '(tilde)'],
  ['*', '(star)'],
  ['?', '(mark)'],
] as const;

const keyText = (text: string): string =>
  `k ${wildcards.reduce((inner, [sign, instead]) => inner.replaceAll(sign, instead), text)}`;

function customerKey({ deal, customer }: Deal): string {
  const name = customer.replace(/ +/g, ' ').replace(/^ | $/g, '');
  return deal === '' || name === '' ? '' : keyText(name);
}

function upsellKey({ plan }: Book, deal: Deal): string {
  if (!claimOf(plan, deal)) return '';
  return `${customerKey(deal)}|${String(Math.round(100 * roundMoney(deal.renewed)))}`;
}

function claimKey(book: Book, deal: Deal): string {
  const upsell = upsellKey(book, deal);
  const role = firstNamed(deal, dealRoles(book.plan));
  return upsell === '' || role === undefined ? '' : `${upsell}|${keyText(ownerOf(deal, role))}`;
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

function firstOwner({ plan }: Book, row: DealRow): string {
  return dealRoles(plan)
    .map((role) => row.of(`owner:${role}`))
    .reduceRight((others, own) => `IF(${own}<>"",${own},${others})`, '""');
}
