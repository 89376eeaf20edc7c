import { type SaleType, saleTypes } from '../../engine/expansion-commission';
import { literal } from '../formula';
import { type Sheet, type Table, cell, native, optionalCell } from './native';

/** What of a sale pays, then the rate that its type has, or its closer and its type. */
export const expansionCommission = native({
  takes: {
    type: cell,
    current: cell,
    new: cell,
    rates: { kind: 'table', columns: ['rate_type', 'rate'], before: ['rate_closer'] },
    closer: optionalCell,
  },
  shown: [
    { when: { en: 'Rates by type', da: 'Satser efter type' }, given: {} },
    {
      when: { en: 'Rates by closer and type', da: 'Satser efter lukker og type' },
      given: { rates: 'closer', closer: '' },
    },
  ],
  write({ type, current, new: renewed, rates, closer }, sheet) {
    const pays = sheet.cell(
      { en: 'commissionable', da: 'provisionsgivende' },
      commissionable(sheet, type, current, renewed),
    );
    const rate = sheet.cell(
      { en: 'rate found', da: 'fundet sats' },
      rates.rate_closer
        ? rateByCloser(type, closer ?? '""', { ...rates, rate_closer: rates.rate_closer })
        : `INDEX(${rates.rate.all},MATCH(${type},${rates.rate_type.all},0))`,
    );
    return `${pays}*${rate}`;
  },
});

/** An unknown type is #N/A, never 0. */
function commissionable(sheet: Sheet, type: string, current: string, renewed: string): string {
  const is = (sale: SaleType) => `${type}=${literal(saleTypes[sale][sheet.language][0])}`;
  return (
    `IF(${is('renewal')},MAX(MIN(${current},${renewed}),0),` +
    `IF(${is('upsell')},MAX(${renewed}-MAX(${current},0),0),` +
    `IF(OR(${is('cross-sell')},${is('new business')}),MAX(${renewed},0),NA())))`
  );
}

/** A pair that the card does not have, or has twice, is #N/A, never 0. */
function rateByCloser(
  type: string,
  closer: string,
  rates: Table<'rate_closer' | 'rate_type' | 'rate'>,
): string {
  const line = `(${rates.rate_closer.all}=${closer})*(${rates.rate_type.all}=${type})`;
  return `IF(SUMPRODUCT(${line})=1,SUMPRODUCT(${line}*${rates.rate.all}),NA())`;
}

/**
 * The amount of the event, times how often it happened. MATCH takes * ? and ~ in an event's name for
 * wildcards, which the function does not.
 */
export const eventBonus = native({
  takes: {
    event: cell,
    schedule: { kind: 'table', columns: ['events', 'amount'] },
    count: optionalCell,
  },
  shown: [
    { when: { en: 'One event', da: 'Én hændelse' }, given: {} },
    { when: { en: 'With a count', da: 'Med antal' }, given: { count: '' } },
  ],
  write({ event, schedule, count }) {
    const amount = `INDEX(${schedule.amount.all},MATCH(${event},${schedule.events.all},0))`;
    return count === undefined ? amount : `IF(${count}<0,NA(),${amount}*${count})`;
  },
});
