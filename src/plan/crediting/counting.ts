import type { LocalizedText } from '../../engine/words';
import type { DealDate } from '../people';
import type { CreditingRule, RulesFor } from './rule';

/** Which day of a deal says in which period it counts. */
interface CountingRule extends CreditingRule {
  readonly date: DealDate;
  /** What is said of a deal without that day; undefined where it counts all the same. */
  readonly missing: LocalizedText | undefined;
}

/** A deal counts in the period that its day lies in; one without that day counts in none. */
export const countingRules: RulesFor<'counts', CountingRule> = {
  booking: {
    words: { en: 'on the booking date', da: 'på bookingdatoen' },
    date: 'booked',
    missing: { en: 'No booking date', da: 'Ingen bookingdato' },
  },
  signature: {
    words: { en: 'when the contract is signed', da: 'når kontrakten er underskrevet' },
    date: 'signed',
    missing: { en: 'No signature date', da: 'Ingen underskriftsdato' },
  },
  invoice: {
    words: { en: 'when it is invoiced', da: 'når det er faktureret' },
    date: 'invoiced',
    missing: { en: 'No invoice date', da: 'Ingen fakturadato' },
  },
  revenue: {
    words: { en: 'when revenue is recognised', da: 'når omsætningen er indregnet' },
    date: 'recognised',
    missing: { en: 'No date of revenue', da: 'Ingen dato for omsætning' },
  },
  collection: {
    words: { en: 'when the customer has paid', da: 'når kunden har betalt' },
    date: 'collected',
    missing: { en: 'No date of payment', da: 'Ingen betalingsdato' },
  },
  listed: {
    words: { en: 'when it is listed, whatever its dates', da: 'når det er opført, uanset datoer' },
    date: 'signed',
    missing: undefined,
  },
};
