import { type SaleType, saleTypes } from '../../engine/expansion-commission';
import { literal } from '../description/formula';
import { type Column, type Sheet, cell, native, optionalCell } from './native';

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
      ofOneRow(rates.rate, [
        ...(rates.rate_closer ? [[rates.rate_closer, closer ?? '""'] as const] : []),
        [rates.rate_type, type],
      ]),
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

/**
 * The amount of the one row in which every text stands, compared without case and never read as a
 * pattern, as MATCH and VLOOKUP would. A text that no row has, or several, is #N/A, never 0.
 */
function ofOneRow(
  amounts: Column,
  texts: readonly (readonly [column: Column, text: string])[],
): string {
  const line = texts.map(([column, text]) => `(${column.all}=${text})`).join('*');
  const isNamed = texts.map(([{ all }]) => `(${all}<>"")`).join('*');
  return `IF(SUMPRODUCT(${line}*${isNamed})=1,SUMPRODUCT(${line}*${amounts.all}),NA())`;
}

/** The amount of the event, times how often it happened. */
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
    const amount = ofOneRow(schedule.amount, [[schedule.events, event]]);
    return count === undefined ? amount : `IF(${count}<0,NA(),${amount}*${count})`;
  },
});
