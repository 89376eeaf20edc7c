import type { LocalizedText } from '../../engine/words';
import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  constant,
} from '../../formula/formula';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow, isEqual } from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../formula/operators/conditions/conditions';
import { isNoShareIn } from '../../formula/operators/conditions/share-in-cell';
import {
  isNoDayOrZero,
  isTypedBelow,
  isTypedDay,
  isUntyped,
} from '../../formula/operators/conditions/typed';
import { countFrom } from '../../formula/operators/columns/counts';
import { dayOf } from '../../formula/operators/dates/days';
import { periodName } from '../../formula/operators/dates/period-name';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { times } from '../../formula/operators/numbers/times';
import { numbered } from '../../formula/operators/lookups/numbered';
import { joined } from '../../formula/operators/texts/joined';
import { keyOf } from '../../formula/operators/texts/key-of';
import { cancellationRules } from '../crediting/cancellation';
import { countingRules } from '../crediting/counting';
import { isTooLate, wasTooLate } from '../crediting/cut-off';
import { deliveryRules } from '../crediting/delivery';
import { repeatRules } from '../crediting/repeats';
import { own, periodFrom, periodTo } from '../ledger/places';
import type { Measure } from '../measure';
import type { DatedId, DealDate } from '../people';
import type { Plan } from '../plan';
import { byMeasure, hasSeveral, rulingMeasures } from './measures';
import { takesBack } from './credit';
import { ofDeal, unlessBlank } from './names';

/*
 * In which period a deal counts, and with which part of it.
 *
 *     counts in this period    its day lies in it, or it was registered after the cut-off of an earlier
 *     taken back               it counted in an earlier period and is cancelled in this one
 *
 * A deal that counts elsewhere, has no day, or stands in an earlier row already credits and pays 0.
 */

const zero = constant(0);
const one = constant(1);
const day = own('day', 'date');

/** How a deal stands in the period, as a number that its words and its part follow. */
const codes = {
  ...{ counts: 1, takenBack: 2, before: 3, after: 4, late: 5, undated: 6 },
  ...{ cancelled: 7, open: 8, repeated: 9, unusable: 10 },
} as const;
type Standing = keyof typeof codes;

const code = (standing: Standing): Formula<number> => constant(codes[standing]);
export const stands = (standing: Standing): Formula<Condition> =>
  isEqual(own('standing'), code(standing));

/** How many rows stand so, of a column of their standings. */
export const rowsThat = (
  standings: Formula<Column<unknown>>,
  standing: Standing,
): Formula<number> =>
  minus(countFrom(standings, code(standing)), countFrom(standings, constant(codes[standing] + 1)));

/** The standings from which on nothing counts, as a criterion of a column of them. */
export const countsNothing = `>=${String(codes.before)}`;

export const countingDates = (plan: Plan): readonly DealDate[] => [
  ...new Set(rulingMeasures(plan).map(({ counts }) => countingRules[counts].date)),
];

/** Everything that a plan's rules ask of a deal's dates, in the order of the columns. */
export function datesAsked(plan: Plan): readonly DatedId[] {
  const measures = rulingMeasures(plan);
  const some = (asks: (measure: Measure) => boolean) => measures.some(asks);
  return [
    ...countingDates(plan),
    ...(some(({ counts }) => counts !== 'listed') ? (['registered'] as const) : []),
    ...(some(({ cancellations }) => cancellations !== 'kept') ? (['cancelled'] as const) : []),
    ...(some((one) => one.partialDeliveries !== 'ignored') ? (['delivered'] as const) : []),
  ];
}

/** The day that the plan's rule asks for; nothing where none stands. */
export const dayOfRow = (plan: Plan): Formula =>
  ofDeal(
    byMeasure<unknown>(plan, ({ counts }) => {
      const { date } = countingRules[counts];
      return choose<unknown>(isTypedDay(own<unknown>(date)), dayOf(own(date)), blank);
    }),
  );

export const countsOnce = (plan: Plan): boolean =>
  rulingMeasures(plan).some(({ repeats }) => repeats === 'once');

/** The deal as another row may name it: a row below 0 takes back what a row with its name credited. */
export const dealKeyOf = (plan: Plan): Formula =>
  ofDeal(
    joined(
      keyOf(own<Text>('deal')),
      ...(hasSeveral(plan) ? [constant('|'), own<Text>('measureKey')] : []),
      choose<Text>(isTypedBelow(own<unknown>('renewed'), zero), constant('|-'), blank),
    ),
  );

/**
 * 1 where something that no rule can read stands in a column that one asks for, and 2 where it is the
 * date that says in which period the deal counts, which then is as one that is missing.
 */
export function noDateOf(plan: Plan): Formula {
  const counting = countingDates(plan);
  const others = datesAsked(plan).filter((id) => !counting.some((one) => one === id));
  const isNone = others.map((id) => {
    const cell = own<unknown>(id);
    return id === 'delivered'
      ? allOf([not(isUntyped(cell)), isNoShareIn(cell)])
      : isNoDayOrZero(cell);
  });
  const isUnread = anyOf(counting.map((date) => isNoDayOrZero(own<unknown>(date))));
  const day = choose<unknown>(isUnread, constant(2), blank);
  return ofDeal(choose<unknown>(anyOf(isNone), one, day));
}
const hasNoDate = isEqual(own('noDate'), one);

export const standingOf = (plan: Plan): Formula =>
  ofDeal(
    choose(
      byMeasure(plan, ({ repeats }) => repeatRules[repeats].isAgain),
      code('repeated'),
      choose(hasNoDate, code('unusable'), byMeasure(plan, standingUnder)),
    ),
  );

function standingUnder(measure: Measure): Formula<number> {
  const { cutOffDays, counts } = measure;
  const { isVoid, isTakenBack } = cancellationRules[measure.cancellations];
  const { isOpen } = deliveryRules[measure.partialDeliveries];
  const inTime = choose(
    isOpen,
    code('open'),
    choose(allOf(isVoid), code('cancelled'), code('counts')),
  );
  if (countingRules[counts].missing === undefined) return inTime;
  const isEarlier = allOf([isBelow(day, periodFrom), not(wasTooLate(cutOffDays))]);
  const earlier = choose(allOf([...isTakenBack, not(isOpen)]), code('takenBack'), code('before'));
  const known = choose(
    isAbove(day, periodTo),
    code('after'),
    choose(isTooLate(cutOffDays), code('late'), choose(isEarlier, earlier, inTime)),
  );
  return choose(isBlank(day), code('undated'), known);
}

/**
 * The part of a deal that counts in the period: below 0 where it is taken back. A sale that takes back
 * counts the other way, and so does one that is cancelled: both together give again.
 */
export function countedOf(plan: Plan): Formula {
  const part = byMeasure(plan, (one) => deliveryRules[one.partialDeliveries].part);
  const [otherWay, sameWay] = [constant(-1), one];
  const ofSale = takesBack(plan) ? choose(isBlank(own('goesBack')), sameWay, otherWay) : sameWay;
  const ofDay = canStand(plan, 'takenBack')
    ? choose(stands('takenBack'), otherWay, sameWay)
    : sameWay;
  const counting = times(times(ofSale, ofDay), part);
  return unlessBlank(own('worth'), choose(isCounted, counting, zero));
}

export const isCounted: Formula<Condition> = anyOf([stands('counts'), stands('takenBack')]);

/** Whether a deal may count that has no day. */
export const countsUndated = (plan: Plan): boolean =>
  rulingMeasures(plan).some(({ counts }) => countingRules[counts].missing === undefined);

/**
 * The day by which a deal that counts finds its payee's row: that of the cancellation which takes it
 * back, or its own. What counts in this period though its day lies in another, does so on the period's
 * first or last day. Blank where a deal that is listed has none.
 */
export function creditDayOf(plan: Plan): Formula {
  const inPeriod = greatest(periodFrom, least(day, periodTo));
  const within = countsUndated(plan) ? choose<unknown>(isBlank(day), blank, inPeriod) : inPeriod;
  const counting = choose<unknown>(stands('counts'), within, blank);
  return canStand(plan, 'takenBack')
    ? choose<unknown>(stands('takenBack'), dayOf(own('cancelled', 'date')), counting)
    : counting;
}

/** In which period the deal counts, in words, and why not in this one. */
export function countsInOf(plan: Plan): Formula {
  const say = (words: LocalizedText) => constant(words[plan.language]);
  const { undated, ...others } = words;
  const missing = byMeasure<Text>(plan, ({ counts }) =>
    say(countingRules[counts].missing ?? undated),
  );
  const said: readonly (readonly [Standing, Formula<Text>])[] = [
    ['counts', say(others.counts)],
    ['takenBack', say(others.takenBack)],
    ['before', say(others.before)],
    ['after', say(others.after)],
    ['late', say(others.late)],
    ['undated', missing],
    ['cancelled', say(others.cancelled)],
    ['open', say(others.open)],
    ['repeated', say(others.repeated)],
    ['unusable', say(others.unusable)],
  ];
  const text = numbered(
    own('standing'),
    ...said.map(([one, words]) => (canStand(plan, one) ? words : blank)),
  );
  const period = periodName(plan.language, plan.period, day);
  const isNamed = anyOf([stands('before'), stands('after')]);
  return ofDeal(
    canStand(plan, 'before') ? joined(text, choose<Text>(isNamed, period, blank)) : text,
  );
}

/** Whether any rule of the plan leaves a deal so. */
function canStand(plan: Plan, standing: Standing): boolean {
  const measures = rulingMeasures(plan);
  const isDated = measures.some(({ counts }) => counts !== 'listed');
  switch (standing) {
    case 'before':
    case 'after':
    case 'late':
    case 'undated':
      return isDated;
    case 'takenBack':
      return measures.some((one) => one.counts !== 'listed' && one.cancellations === 'reversed');
    case 'cancelled':
      return measures.some(({ cancellations }) => cancellations !== 'kept');
    case 'repeated':
      return countsOnce(plan);
    case 'open':
      return measures.some((one) => one.partialDeliveries === 'when-complete');
    default:
      return true;
  }
}

const words = {
  counts: { en: 'This period', da: 'Denne periode' },
  takenBack: { en: 'Cancelled: taken back now', da: 'Annulleret: trækkes fra nu' },
  before: { en: 'Earlier: counts in ', da: 'Tidligere: tæller i ' },
  after: { en: 'Later: counts in ', da: 'Senere: tæller i ' },
  late: {
    en: 'Next period: after the cut-off',
    da: 'Næste periode: efter skæringsdatoen',
  },
  undated: { en: 'No date', da: 'Ingen dato' },
  cancelled: { en: 'Cancelled', da: 'Annulleret' },
  open: { en: 'Not delivered in full', da: 'Ikke leveret i sin helhed' },
  repeated: { en: 'In an earlier row already', da: 'Står i en tidligere række' },
  unusable: { en: 'A date or share cannot be used', da: 'Dato eller andel kan ikke bruges' },
} as const satisfies Record<Standing, LocalizedText>;
