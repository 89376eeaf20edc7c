import { type Formula, type Text, constant, named } from '../../formula/formula';
import { eventBonus as eventOf } from '../../formula/functions/event-bonus';
import { isFilled } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { ofOneRow } from '../../formula/operators/lookups/of-one-row';
import { refused } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { type Column, cell, native, optionalCell, optionalText, text } from './native';

/** What of a sale pays, then the rate that its type has, or its closer and its type. */
export const expansionCommission = native({
  takes: {
    type: text,
    current: cell,
    new: cell,
    rates: { kind: 'table', columns: ['rate_type', 'rate'], before: ['rate_closer'] },
    closer: optionalText,
  },
  shown: [
    { when: { en: 'Rates by type', da: 'Satser efter type' }, given: {} },
    {
      when: { en: 'Rates by closer and type', da: 'Satser efter lukker og type' },
      given: { rates: 'closer', closer: '' },
    },
  ],
  write({ type, current, new: renewed, rates, closer = constant('') }, { language }) {
    const pays = named(
      { en: 'commissionable', da: 'provisionsgivende' },
      commissionable(language, type, current, renewed),
    );
    const stands = [[type, texts(rates.rate_type)]] as const;
    const found = rates.rate_closer
      ? ofOne(closer, rates.rate, [[closer, texts(rates.rate_closer)], ...stands])
      : ofOneRow(rates.rate.all, stands);
    const rate = named({ en: 'rate found', da: 'fundet sats' }, found);
    return times(pays, rate);
  },
});

/** The amount of the event, times how often it happened. */
export const eventBonus = native({
  takes: {
    event: text,
    schedule: { kind: 'table', columns: ['events', 'amount'] },
    count: optionalCell,
  },
  shown: [
    { when: { en: 'One event', da: 'Én hændelse' }, given: {} },
    { when: { en: 'With a count', da: 'Med antal' }, given: { count: '' } },
  ],
  write({ event, schedule, count }) {
    const amount = ofOne(event, schedule.amount, [[event, texts(schedule.events)]]);
    return count ? eventOf(event, schedule.amount.all, amount, count) : amount;
  },
});

/** Of the row that a text names; who or what is blank names none. */
const ofOne = (
  text: Formula<Text>,
  { all }: Column,
  stands: Parameters<typeof ofOneRow>[1],
): Formula<number> => choose(isFilled(text), ofOneRow(all, stands), refused());

/** A column of a table that holds texts. */
const texts = ({ all }: Column): Formula<readonly Text[]> => all as Formula<never>;
