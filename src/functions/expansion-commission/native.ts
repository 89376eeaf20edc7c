import { constant, named } from '../../formula/formula';
import { commissionable } from '../../formula/operators/pay/commissionable';
import { ofOneRow } from '../../formula/operators/lookups/of-one-row';
import { times } from '../../formula/operators/numbers/times';
import { cell, native, optionalText, text } from '../native/native';
import { texts, ofOne } from '../event-bonus/native';

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
