import { type Condition, type Formula, type Text, constant } from '../../../formula/formula';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../../formula/operators/conditions/conditions';
import { isNotText, isText } from '../../../formula/operators/conditions/is-text';
import { joined } from '../../../formula/operators/texts/joined';
import { keyOf, keyText } from '../../../formula/operators/texts/key-of';
import { inRow } from '../../../formula/operators/lookups/lookups';
import { minus } from '../../../formula/operators/numbers/minus';
import { numbersAmong } from '../../../formula/operators/numbers/numbers';
import { firstPlaceOf } from '../../../formula/operators/lookups/places';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { saleTypeNamed } from '../../../formula/operators/pay/sale-type';
import { isShareIn } from '../../../formula/operators/conditions/share-in-cell';
import { sizeOf } from '../../../formula/operators/numbers/size';
import { isAlike, shownAsText, trimmed } from '../../../formula/operators/texts/texts';
import { times } from '../../../formula/operators/numbers/times';
import {
  isNoNumber,
  isTypedAbove,
  isTypedBelow,
  isUntyped,
} from '../../../formula/operators/conditions/typed';
import { roundMoney } from '../../../engine/money';
import { claimOf, smallSaleDayOf } from '../../../plan/deals/claims';
import { hasNumbers, isNamed } from '../../../plan/deals/credit';
import { type middleOf, usualLimits } from '../../../plan/deals/flags';
import {
  creditedMeasures,
  dealParts,
  dealRoles,
  firstNamed,
  ownerOf,
} from '../../../plan/deals/roles';
import { paysByCard } from '../../../plan/kinds';
import type { Deal } from '../../../plan/people';
import { saleTypeIn, saleTypeName } from '../../../plan/deals/sale-types';
import type { Book } from '../book';
import { formats, styles, withFormat } from '../../design/styles';
import {
  type DealColumn,
  above,
  all,
  blank,
  cents,
  ofDeal,
  own,
  unlessBlank,
  zero,
} from './columns';
import { hasNoValue, valuesToTheCent } from './credit-columns';
import { hasError } from './name-errors';
import { texts } from './texts';

/** What the flags compare, a step a column, to the right of the printed page. */
export function helperColumns(
  book: Book,
  middle: ReturnType<typeof middleOf>,
): readonly DealColumn[] {
  const { plan, language, localize } = book;
  const is = (type: 'upsell' | 'new business') => isText(own('sold'), saleTypeName(type, language));
  const first = firstOwner(book);
  const base = { group: localize(texts.helpers), width: 20, style: styles.note };
  const amounts = withFormat(styles.plain, formats.cents);
  const isFirstClaim = firstClaims(book);
  return [
    {
      ...base,
      id: 'named',
      head: localize(texts.named),
      formula: choose(hasError(book), blank, shownAsText(own('deal'))),
      value: ({ deal }) => deal.deal,
    },
    {
      ...base,
      id: 'sold',
      head: localize(texts.sold),
      formula: ofDeal(saleTypeNamed(language, own<Text>('type'))),
      value: ({ deal }) =>
        saleTypeIn(deal.type) === undefined ? '' : saleTypeName(deal.type, language),
    },
    {
      ...base,
      id: 'noValue',
      head: localize(texts.noValue),
      formula: ofDeal(choose<unknown>(noValue(is('upsell')), constant(1), blank)),
      value: ({ deal }) => (hasNumbers(deal) ? '' : 1),
    },
    ...countedShares(book, base),
    ...ownerKeys(book, base),
    ...measureKey(book, base),
    {
      ...base,
      id: 'customerKey',
      head: localize(texts.customerKey),
      formula: ofDeal(keyUnlessBlank(trimmed(own<Text>('customer')))),
      value: ({ deal }) => customerKey(deal),
    },
    {
      ...base,
      id: 'smallSaleDay',
      head: localize(texts.smallSaleDay),
      style: withFormat(styles.plain, formats.day),
      formula: choose<unknown>(
        allOf([
          is('new business'),
          isTypedBelow(own('renewed'), above('smallSale')),
          isFilled(own('customerKey')),
          isTypedAbove(own('day'), zero),
        ]),
        ...([own('day'), blank] as const),
      ),
      value: ({ deal }) => smallSaleDayOf(deal, usualLimits.smallSale) ?? '',
    },
    {
      ...base,
      id: 'smallSaleCustomer',
      head: localize(texts.smallSaleCustomer),
      formula: unlessBlank(own('smallSaleDay'), own('customerKey')),
      value: ({ deal }) =>
        smallSaleDayOf(deal, usualLimits.smallSale) === undefined ? '' : customerKey(deal),
    },
    {
      ...base,
      id: 'upsellKey',
      head: localize(texts.upsellKey),
      formula: ofDeal(
        choose(
          anyOf([
            isBlank(own('customerKey')),
            isNotText(own('sold'), saleTypeName('upsell', language)),
            hasNoValue,
            isBlank(first),
          ]),
          blank,
          joined(own<Text>('customerKey'), constant('|'), inWholeCents),
        ),
      ),
      value: ({ deal }) => upsellKey(book, deal),
    },
    {
      ...base,
      id: 'claimOwner',
      head: localize(texts.claimOwner),
      formula: unlessBlank(own('upsellKey'), shownAsText(first)),
      value: ({ deal }) => claimOwner(book, deal),
    },
    {
      ...base,
      id: 'contested',
      head: localize(texts.contested),
      formula: unlessBlank(
        own('upsellKey'),
        choose(
          isAlike(
            inRow(all<Text>('claimOwner'), firstPlaceOf(own('upsellKey'), all('upsellKey'))),
            own<Text>('claimOwner'),
          ),
          ...([blank, own<Text>('upsellKey')] as const),
        ),
      ),
      value: ({ deal }) => (isFirstClaim(deal) ? '' : upsellKey(book, deal)),
    },
    {
      ...base,
      id: 'compared',
      head: localize(texts.compared),
      style: amounts,
      formula: comparedFormula(book),
      value: ({ compared }) => compared ?? '',
    },
    {
      ...base,
      id: 'distance',
      head: localize(texts.distance),
      style: amounts,
      formula: unlessBlank(own('compared'), sizeOf(minus(own('compared'), above('median')))),
      value: ({ compared }) => (compared === undefined ? '' : Math.abs(compared - middle.median)),
    },
  ];

  /** What the deal pays by card and table; where no card pays, what is commissionable. */
  function comparedFormula({ plan: { components } }: Book): Formula {
    const amount = own('commissionable');
    if (!components.some(paysByCard)) return unlessBlank(amount, amount);
    const paid = dealParts(plan).map(({ component }) => own(`commission:${component.id}`));
    const sum = sumOf(paid.map((one) => choose(isBlank(one), zero, one)));
    const isNone = isEqual(numbersAmong(...paid), zero);
    return choose<unknown>(isNone, blank, rounded(sum, cents));
  }
}

type Base = Pick<DealColumn, 'group' | 'width' | 'style'>;

/** The values are numbers, none below 0, and an upsell says what the customer had before. */
function noValue(isUpsell: Formula<Condition>): Formula<Condition> {
  const [current, renewed] = [own('current'), own('renewed')];
  return anyOf([
    ...[isNoNumber(current), isNoNumber(renewed)],
    ...[isTypedBelow(current, zero), isTypedBelow(renewed, zero)],
    allOf([isUpsell, isUntyped(current), isTypedAbove(renewed, zero)]),
  ]);
}

/** So that no dust and no separator tells two values apart. */
const inWholeCents = rounded(times(constant(100), valuesToTheCent[1]), constant(0));

/** The key of a text, as it is looked for; nothing of a blank. */
const keyUnlessBlank = (text: Formula<Text>): Formula => unlessBlank(text, keyOf(text));

/** The share of each owner, as far as it can be one. */
const countedShares = ({ plan, localize }: Book, base: Base): DealColumn[] =>
  creditedMeasures(plan).length === 0
    ? []
    : dealRoles(plan).map((role) => ({
        ...base,
        id: `counted:${role}`,
        head: `${localize(texts.countedShare)} ${role}`,
        style: withFormat(styles.plain, formats.percent),
        formula: ofDeal(
          choose(
            isBlank(own(`owner:${role}`)),
            zero,
            choose(isShareIn(own(`share:${role}`)), own(`share:${role}`), zero),
          ),
        ),
        value: ({ roles }) => roles.find((credit) => credit.role === role)?.share ?? 0,
      }));

/** The owner of each role, as the Team sheet looks for what is credited and paid. */
const ownerKeys = ({ plan, localize }: Book, base: Base): DealColumn[] =>
  dealRoles(plan).map((role) => ({
    ...base,
    id: ownerKeyId(role),
    head: `${localize(texts.ownerKey)} ${role}`,
    formula: ofDeal(keyUnlessBlank(own<Text>(`owner:${role}`))),
    value: ({ deal }) => (ownerOf(deal, role) === '' ? '' : keyText(ownerOf(deal, role))),
  }));

/** Only where deals count towards several measures. */
function measureKey({ plan, localize }: Book, base: Base): DealColumn[] {
  if (creditedMeasures(plan).length < 2) return [];
  return [
    {
      ...base,
      id: 'measureKey',
      head: localize(texts.measureKey),
      formula: ofDeal(keyUnlessBlank(own<Text>('measure'))),
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

function firstOwner({ plan }: Book): Formula<Text> {
  return dealRoles(plan)
    .map((role) => own<Text>(`owner:${role}`))
    .reduceRight((others, owner) => choose(isFilled(owner), owner, others), blank);
}
