import * as operators from '../../../../src/formula/operators/lookups/rate-on';
import { type OperatorTable, error } from '../table';

const names = ['USD', 'EUR', 'usd', 'GBP'];
const days = [46_023, 46_023, 46_204, 46_204];
const rates = [1.2, 1.1, 1.25, 0.9];

export const rateOn: OperatorTable = {
  name: 'rateOn',
  reads: ['column', 'column', 'column', 'text', 'number'],
  of: operators.rateOn,
  text: 'SUMPRODUCT((A=D)*(B=SUMPRODUCT(MAX((A=D)*(B<=E)*B)))*C)',
  words: { en: 'C of D among A on E', da: 'C for D blandt A den E' },
  units: [[[undefined, 'date', undefined, undefined, 'date'], undefined]],
  rows: [
    [[names, days, rates, 'USD', 46_203], 1.2],
    [[names, days, rates, 'USD', 46_204], 1.25],
    [[names, days, rates, 'eur', 47_000], 1.1],
    // Before its first day, and a currency without one.
    [[names, days, rates, 'GBP', 46_203], 0],
    [[names, days, rates, 'SEK', 47_000], 0],
    [[['USD'], [46_023], [1.2], 'USD', 46_023], 1.2],
    [[names, days, rates, 'USD', error], error],
  ],
  draw: (lot) => [
    ...[names, days, rates],
    lot.pick(['USD', 'EUR', 'gbp', 'SEK', 'U*', '~']),
    lot.whole(46_000, 46_300),
  ],
};
