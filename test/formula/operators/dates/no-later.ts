import * as operators from '../../../../src/formula/operators/dates/no-later';
import { type Cell, type OperatorTable, blank, error } from '../table';

export const noLater: OperatorTable = {
  name: 'noLater',
  reads: ['number', 'cell'],
  of: operators.noLater,
  text: 'MIN(A,B)',
  words: {
    en: 'B, and A where that is earlier or none stands',
    da: 'B, og A, hvor den er tidligere, eller ingen står der',
  },
  units: [[['date', 'date'], 'date']],
  rows: [
    [[46_295, 46_200], 46_200],
    [[46_295, 46_295], 46_295],
    [[46_295, 46_300], 46_295],
    [[46_295, blank], 46_295],
    [[46_295, ''], 46_295],
    [[46_295, 'soon'], 46_295],
    [[46_295, 0], 0],
    [[46_295, error], error],
    [[error, 46_200], error],
  ],
  draw: (lot) => [
    lot.whole(46_000, 46_100),
    lot.pick<Cell>([lot.whole(45_990, 46_110), '', blank, 'none']),
  ],
};
