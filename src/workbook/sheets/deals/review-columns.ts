import { cardParts } from '../../../plan/parts';
import { type FlagCode, flagWords } from '../../../plan/deal-flag-words';
import { hasNames } from '../../../plan/deal-credit';
import type { DealReview } from '../../../plan/deal-flags';
import { creditedMeasures, dealRoles, sharesCredit } from '../../../plan/deal-roles';
import type { Deal } from '../../../plan/people';
import { saleTypeName } from '../../../plan/sale-types';
import { onSheet } from '../../description/addresses';
import type { Book } from '../book';
import { isAbove, isNoDay } from '../entry-conditions';
import { isNotText, literal } from '../../description/formula';
import type { PlanPlaces } from '../plan-places';
import { styles, withFormat } from '../../design/styles';
import type { DealColumn, DealRow } from './columns';
import { payeeKeys } from '../text-key';
import { hasNoValue, isUnknownType } from './credit-columns';
import { hasError, ownerKeyId } from './helper-columns';
import { texts } from './texts';

/** The z-score of an amount that stands out, and everything noticed about the deal, in words. */
export function reviewColumns(
  book: Book,
  places: PlanPlaces,
  hasUnassigned: boolean,
): readonly DealColumn[] {
  const { say } = book;
  const group = say(texts.review);
  return [
    {
      id: 'score',
      group,
      head: say(texts.score),
      width: 9,
      style: withFormat(styles.number, '0.0'),
      formula: scoreFormula,
      value: ({ score }) => score ?? '',
    },
    {
      id: 'flags',
      group,
      head: say(texts.flags),
      width: 42,
      style: styles.words,
      formula: (row) => flagsFormula(book, places, hasUnassigned, row),
      value: (review) =>
        flagsShown(review)
          .map((code) => say(flagWords[code].words))
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

function scoreFormula(row: DealRow): string {
  const compared = row.of('compared');
  const score = `(${compared}-${row.median})/(1.4826*${row.deviation})`;
  const isNone = `OR(${compared}="",${row.deviation}=0,${row.sensitivity}<=0)`;
  return `IF(${isNone},"",IF(ROUND(ABS(${score}),12)>=${row.sensitivity},${score},""))`;
}

function flagsFormula(
  book: Book,
  places: PlanPlaces,
  hasUnassigned: boolean,
  row: DealRow,
): string {
  const { say } = book;
  const found: readonly (readonly [FlagCode, string | undefined])[] = [
    ['unknown-type', isUnknownType(row)],
    ['no-number', hasNoValue(row)],
    ['no-day', isNoDay(row.of('day'), true)],
    ['unknown-measure', unknownMeasure(book, row)],
    ...rateFlags(book, places, row),
    ['no-share', noShare(book, row)],
    ['over-credited', overCredited(book, row)],
    ['under-credited', underCredited(book, row)],
    ['credited-twice', creditedTwice(row)],
    ['soon-after-small-sale', soonAfter(book, row)],
    ['stands-out', `${row.of('score')}<>""`],
    ['unassigned', unassigned(book, hasUnassigned, row)],
    ['not-on-team', notOnTeam(book, row)],
  ];
  const words = found.flatMap(([code, condition]) =>
    condition === undefined
      ? []
      : [`IF(${condition},${literal(`; ${say(flagWords[code].words)}`)},"")`],
  );
  const typed = ['customer', 'type', 'renewed'].map((id) => `${row.of(id)}=""`);
  const unnamed = `IF(AND(${typed.join(',')}),"",${literal(say(flagWords.unnamed.words))})`;
  const unreadable = literal(say(flagWords.unreadable.words));
  const ofDeals = `IF(${row.of('deal')}="",${unnamed},MID(${words.join('&')},3,500))`;
  return `IF(${hasError(book, row)},${unreadable},${ofDeals})`;
}

const isNot = (row: DealRow, id: string, words: readonly string[]): string =>
  words.map((word) => isNotText(row.of(id), word)).join(',');

function unknownMeasure({ plan }: Book, row: DealRow): string | undefined {
  const names = creditedMeasures(plan).map(({ name }) => name);
  return names.length < 2 ? undefined : `AND(${isNot(row, 'measure', names)})`;
}

function rateFlags(
  { plan }: Book,
  places: PlanPlaces,
  row: DealRow,
): (readonly [FlagCode, string | undefined])[] {
  const cards = cardParts(plan).map(({ component: { id, model } }) => {
    const isMissing = `${row.of('commissionable')}<>"",${row.of(`rate:${id}`)}=""`;
    if (model !== 'by-closer') return { closer: undefined, rate: `AND(${isMissing})` };
    const isKnown = `SUMPRODUCT(--(${places.part(id).column(0)}=TRIM(${row.of('closer')})))>0`;
    return {
      closer: `AND(${isMissing},NOT(${isKnown}))`,
      rate: `AND(${isMissing},${isKnown})`,
    };
  });
  const closers = cards.flatMap(({ closer }) => (closer === undefined ? [] : [closer]));
  return [
    ['unknown-closer', anyOf(closers)],
    ['no-rate', anyOf(cards.map(({ rate }) => rate))],
  ];
}

const anyOf = (conditions: readonly string[]): string | undefined =>
  conditions.length < 2 ? conditions[0] : `OR(${conditions.join(',')})`;

const overCredited = ({ plan }: Book, row: DealRow): string | undefined =>
  creditedMeasures(plan).length === 0 ? undefined : `N(${row.of('credited')})>1`;

function underCredited({ plan }: Book, row: DealRow): string | undefined {
  if (!sharesCredit(plan)) return undefined;
  return `AND(N(${row.of('credited')})<1,NOT(${isNobodys(plan, row)}))`;
}

function noShare({ plan }: Book, row: DealRow): string | undefined {
  if (creditedMeasures(plan).length === 0) return undefined;
  return anyOf(
    dealRoles(plan).map((role) => {
      const share = row.of(`share:${role}`);
      const isNone = `COUNTIFS(${share},">=0",${share},"<=1")=0`;
      return `AND(${row.of(`owner:${role}`)}<>"",${isNone})`;
    }),
  );
}

/** Some row claims the same upsell for another owner. */
const creditedTwice = (row: DealRow): string => {
  const upsell = row.of('upsellKey');
  return `IF(${upsell}="",FALSE,ISNUMBER(MATCH(${upsell},${row.all('contested')},0)))`;
};

/** Only the customers of small first sales are counted, so that thousands of rows stay fast. */
function soonAfter({ language }: Book, row: DealRow): string {
  const [type, day, customer] = [row.of('sold'), row.of('day'), row.of('customerKey')];
  const [customers, days] = [row.all('smallSaleCustomer'), row.all('smallSaleDay')];
  const isNone = `OR(${type}<>${literal(saleTypeName('upsell', language))},NOT(${isAbove(day, 0)}),${customer}="")`;
  const isIn = `${days},">="&(${day}-${row.days}),${days},"<="&${day}`;
  const sales = `COUNTIFS(${customers},${customer},${isIn})`;
  return `IF(${isNone},FALSE,IF(ISNA(MATCH(${customer},${customers},0)),FALSE,${sales}>0))`;
}

function unassigned({ plan }: Book, hasUnassigned: boolean, row: DealRow): string {
  const nobodys = isNobodys(plan, row);
  return hasUnassigned ? `OR(${nobodys},N(${row.of('unassigned')})<>0)` : nobodys;
}

function isNobodys(plan: Book['plan'], row: DealRow): string {
  const owners = dealRoles(plan).map((role) => `${row.of(`owner:${role}`)}=""`);
  return owners.length === 1 ? owners.join('') : `AND(${owners.join(',')})`;
}

function notOnTeam({ plan, sheets, say }: Book, row: DealRow): string | undefined {
  if (sheets.team === undefined) return undefined;
  const names = onSheet(sheets.team, say(payeeKeys));
  return anyOf(
    dealRoles(plan).map((role) => {
      const owner = row.of(`owner:${role}`);
      return `IF(${owner}="",FALSE,ISNA(MATCH(${row.of(ownerKeyId(role))},${names},0)))`;
    }),
  );
}
