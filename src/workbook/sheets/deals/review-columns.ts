import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
  constantOf,
} from '../../../formula/formula';
import { isBlank, isFilled } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
  isOther,
} from '../../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../../formula/operators/conditions/conditions';
import { datesBefore } from '../../../formula/operators/dates/dates-before';
import { isNotText } from '../../../formula/operators/conditions/is-text';
import { joined } from '../../../formula/operators/texts/joined';
import { minus } from '../../../formula/operators/numbers/minus';
import { isNamedIn } from '../../../formula/operators/texts/named-in';
import { numberIn } from '../../../formula/operators/numbers/numbers';
import { over } from '../../../formula/operators/numbers/over';
import { isIn } from '../../../formula/operators/lookups/places';
import { rounded } from '../../../formula/operators/numbers/rounded';
import { isNoShareIn } from '../../../formula/operators/conditions/share-in-cell';
import { sizeOf } from '../../../formula/operators/numbers/size';
import { charactersFrom, trimmed } from '../../../formula/operators/texts/texts';
import { times } from '../../../formula/operators/numbers/times';
import { isNoDayOrZero, isTypedAbove } from '../../../formula/operators/conditions/typed';
import { decimalsOf } from '../../../formula/unit';
import { cardParts } from '../../../plan/parts';
import { type FlagCode, flagWords } from '../../../plan/deals/flag-words';
import { hasNames } from '../../../plan/deals/credit';
import type { DealReview } from '../../../plan/deals/flags';
import { creditedMeasures, dealRoles, sharesCredit } from '../../../plan/deals/roles';
import type { Deal } from '../../../plan/people';
import { saleTypeName } from '../../../plan/deals/sale-types';
import { onSheet } from '../../description/addresses';
import type { Book } from '../book';
import { at } from '../cell-formula';
import type { PlanPlaces } from '../plan-places';
import { styles, withFormat } from '../../design/styles';
import { type DealColumn, above, all, blank, own, zero } from './columns';
import { payeeKeys } from '../text-key';
import { hasNoValue, isUnknownType } from './credit-columns';
import { ownerKeyId } from './helper-columns';
import { hasError } from './name-errors';
import { texts } from './texts';

/** The z-score of an amount that stands out, and everything noticed about the deal, in words. */
export function reviewColumns(
  book: Book,
  places: PlanPlaces,
  hasUnassigned: boolean,
): readonly DealColumn[] {
  const { localize } = book;
  const group = localize(texts.review);
  return [
    {
      id: 'score',
      group,
      head: localize(texts.score),
      width: 9,
      style: withFormat(styles.number, '0.0'),
      formula: scoreFormula(),
      value: ({ score }) => score ?? '',
    },
    {
      id: 'flags',
      group,
      head: localize(texts.flags),
      width: 42,
      style: styles.words,
      formula: flagsFormula(book, places, hasUnassigned),
      value: (review) =>
        flagsShown(review)
          .map((code) => localize(flagWords[code].words))
          .join('; '),
    },
  ];
}

/** A row that is left blank between deals has no flag: it is no deal whose name is missing. */
export const flagsShown = ({ deal, flags }: DealReview): readonly FlagCode[] =>
  isBlankRow(deal) ? [] : flags;

const isBlankRow = (deal: Deal): boolean =>
  [deal.deal, deal.customer, deal.type].every((text) => text === '') &&
  deal.renewed === 0 &&
  hasNames(deal);

/** How far an amount is from the middle, where that is far enough. */
function scoreFormula(): Formula {
  const [compared, sensitivity] = [own('compared'), above('sensitivity')];
  const spread = times(constant(1.4826), above('deviation'));
  const score = over(minus(compared, above('median')), spread);
  const isNone = [
    isBlank(compared),
    isEqual(above('deviation'), zero),
    isAtMost(sensitivity, zero),
  ];
  const isFar = isAtLeast(rounded(sizeOf(score), constant(decimalsOf.percent)), sensitivity);
  return choose<unknown>(anyOf(isNone), blank, choose<unknown>(isFar, score, blank));
}

function flagsFormula(book: Book, places: PlanPlaces, hasUnassigned: boolean): Formula<Text> {
  const { localize } = book;
  const found: readonly (readonly [FlagCode, Formula<Condition>])[] = [
    ['unknown-type', isUnknownType],
    ['no-number', hasNoValue],
    ['no-day', isNoDayOrZero(own('day'))],
    ['unknown-measure', unknownMeasure(book)],
    ...rateFlags(book, places),
    ['no-share', noShare(book)],
    ['over-credited', overCredited(book)],
    ['under-credited', underCredited(book)],
    ['credited-twice', creditedTwice],
    ['soon-after-small-sale', soonAfter(book)],
    ['stands-out', isFilled(own('score'))],
    ['unassigned', unassigned(book, hasUnassigned)],
    ['not-on-team', notOnTeam(book)],
  ];
  const words = found
    .map(([code, condition]) =>
      choose(condition, constant(`; ${localize(flagWords[code].words)}`), blank),
    )
    .filter((one) => constantOf(one) === undefined);
  const typed = ['customer', 'type', 'renewed'].map((id) => isBlank(own(id)));
  const unnamed = choose(allOf(typed), blank, constant(localize(flagWords.unnamed.words)));
  return choose(
    hasError(book),
    constant(localize(flagWords.unreadable.words)),
    choose(
      isBlank(own('deal')),
      unnamed,
      charactersFrom(joined(...words), constant(3), constant(500)),
    ),
  );
}

/** What cannot be in a plan is no flag of its deals. */
const never: Formula<Condition> = constant(false);

function unknownMeasure({ plan }: Book): Formula<Condition> {
  const names = creditedMeasures(plan).map(({ name }) => name);
  return names.length < 2 ? never : allOf(names.map((name) => isNotText(own('measure'), name)));
}

function rateFlags(
  { plan }: Book,
  places: PlanPlaces,
): (readonly [FlagCode, Formula<Condition>])[] {
  const cards = cardParts(plan).map(({ component: { id, model } }) => {
    const isMissing = [isFilled(own('commissionable')), isBlank(own(`rate:${id}`))];
    if (model !== 'by-closer') return { closer: never, rate: allOf(isMissing) };
    const closers = at<Column<Text>>(places.part(id).column(0));
    const isKnown = isNamedIn(trimmed(own<Text>('closer')), closers);
    return {
      closer: allOf([...isMissing, not(isKnown)]),
      rate: allOf([...isMissing, isKnown]),
    };
  });
  return [
    ['unknown-closer', anyOf(cards.map(({ closer }) => closer))],
    ['no-rate', anyOf(cards.map(({ rate }) => rate))],
  ];
}

const overCredited = ({ plan }: Book): Formula<Condition> =>
  creditedMeasures(plan).length === 0 ? never : isAbove(numberIn(own('credited')), constant(1));

function underCredited({ plan }: Book): Formula<Condition> {
  if (!sharesCredit(plan)) return never;
  return allOf([isBelow(numberIn(own('credited')), constant(1)), not(isNobodys(plan))]);
}

function noShare({ plan }: Book): Formula<Condition> {
  if (creditedMeasures(plan).length === 0) return never;
  return anyOf(
    dealRoles(plan).map((role) =>
      allOf([isFilled(own(`owner:${role}`)), isNoShareIn(own(`share:${role}`))]),
    ),
  );
}

/** Some row claims the same upsell for another owner. */
const creditedTwice: Formula<Condition> = choose(
  isBlank(own('upsellKey')),
  never,
  isIn(own('upsellKey'), all('contested')),
);

/** Only the customers of small first sales are counted, so that thousands of rows stay fast. */
function soonAfter({ language }: Book): Formula<Condition> {
  const [day, customer] = [own('day'), own<Text>('customerKey')];
  const customers = all<Text>('smallSaleCustomer');
  const sales = datesBefore(customer, customers, all('smallSaleDay'), day, above('days'));
  const isNone = anyOf([
    isNotText(own('sold'), saleTypeName('upsell', language)),
    not(isTypedAbove(day, zero)),
    isBlank(customer),
  ]);
  const isAfter = choose(isIn(customer, customers), isAbove(sales, zero), never);
  return choose(isNone, never, isAfter);
}

function unassigned({ plan }: Book, hasUnassigned: boolean): Formula<Condition> {
  const nobodys = isNobodys(plan);
  return hasUnassigned ? anyOf([nobodys, isOther(numberIn(own('unassigned')), zero)]) : nobodys;
}

const isNobodys = (plan: Book['plan']): Formula<Condition> =>
  allOf(dealRoles(plan).map((role) => isBlank(own(`owner:${role}`))));

function notOnTeam({ plan, sheets, localize }: Book): Formula<Condition> {
  if (sheets.team === undefined) return never;
  const names = at<Column<Text>>(onSheet(sheets.team, localize(payeeKeys)));
  return anyOf(
    dealRoles(plan).map((role) =>
      choose(isBlank(own(`owner:${role}`)), never, not(isIn(own(ownerKeyId(role)), names))),
    ),
  );
}
