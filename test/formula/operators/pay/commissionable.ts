import { commissionable as operator } from '../../../../src/formula/operators/pay/commissionable';
import { constant } from '../../../../src/formula/formula';
import { near, number } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

/** A renewal pays on the smaller value, an upsell on what it adds, new business on all of it. */
export const commissionable: OperatorTable = {
  name: 'commissionable',
  reads: ['text', 'number', 'number'],
  of: (type, current, renewed) => operator('en', type, current, renewed),
  text:
    'IF(A="Renewal",MAX(MIN(B,C),0),IF(A="Upsell",MAX(C-MAX(B,0),0),' +
    'IF(OR(A="Cross-sell",A="New business"),MAX(C,0),NA())))',
  words: {
    en: 'what of A from B to C is commissionable',
    da: 'det provisionsgivende af A fra B til C',
  },
  units: [[[undefined, 'money', 'money'], 'money']],
  shorter: [
    [['Renewal', undefined, undefined], 'MAX(MIN(B,C),0)'],
    [['Upsell', undefined, undefined], 'MAX(C-MAX(B,0),0)'],
    [['Cross-sell', undefined, undefined], 'MAX(C,0)'],
    [['New business', undefined, undefined], 'MAX(C,0)'],
    [
      ['Nysalg', undefined, undefined],
      'IF("Nysalg"="Renewal",MAX(MIN(B,C),0),IF("Nysalg"="Upsell",MAX(C-MAX(B,0),0),' +
        'IF(OR("Nysalg"="Cross-sell","Nysalg"="New business"),MAX(C,0),NA())))',
    ],
  ],
  rows: [
    [['renewal', 100, 80], 80],
    [['Renewal', 80, 100], 80],
    [['renewal', -5, 80], 0],
    [['upsell', 100, 150], 50],
    [['upsell', 100, 100], 0],
    [['upsell', 150, 100], 0],
    [['upsell', -20, 100], 100],
    [['cross-sell', 100, 150], 150],
    [['new business', 0, 150], 150],
    [['new business', 0, -1], 0],
    [['gift', 100, 150], error],
    [[blank, 100, 150], error],
    [[error, 100, 150], error],
    [['renewal', error, 150], error],
    [['upsell', 100, error], error],
  ],
  draw: (lot) => {
    const value = number(lot);
    return [
      lot.pick<Cell>(['renewal', 'upsell', 'cross-sell', 'new business', 'gift', error]),
      value,
      near(lot, value),
    ];
  },
};

export const commissionableInDanish: OperatorTable = {
  ...commissionable,
  name: 'commissionable in Danish',
  of: (type, current, renewed) => operator('da', type, current, renewed),
  text:
    'IF(A="Fornyelse",MAX(MIN(B,C),0),IF(A="Mersalg",MAX(C-MAX(B,0),0),' +
    'IF(OR(A="Krydssalg",A="Nysalg"),MAX(C,0),NA())))',
  shorter: [[['Nysalg', undefined, undefined], 'MAX(C,0)']],
  rows: [
    [['Fornyelse', 100, 80], 80],
    [['Mersalg', 100, 150], 50],
    [['Krydssalg', 100, 150], 150],
    [['nysalg', 0, 150], 150],
    [['gave', 100, 150], error],
  ],
  draw: (lot) => {
    const value = number(lot);
    const type = lot.pick<Cell>(['Fornyelse', 'Mersalg', 'Krydssalg', 'Nysalg', 'gave', error]);
    return [type, value, near(lot, value)];
  },
};

/** Where the type is known beforehand, what it pays on is all that is written. */
const ofKnown = (type: string, text: string, rows: OperatorTable['rows']): OperatorTable => ({
  ...{ name: `commissionable of ${type}`, reads: ['number', 'number'], text, rows },
  of: (current, renewed) => operator('en', constant(type), current, renewed),
  words: {
    en: `what of ${type} from A to B is commissionable`,
    da: `det provisionsgivende af ${type} fra A til B`,
  },
  units: [[['money', 'money'], 'money']],
  draw: (lot) => {
    const value = number(lot);
    return [value, near(lot, value)];
  },
});

export const commissionableRenewal = ofKnown('Renewal', 'MAX(MIN(A,B),0)', [
  [[100, 80], 80],
  [[80, 100], 80],
  [[-5, 80], 0],
  [[error, 150], error],
]);

export const commissionableUpsell = ofKnown('Upsell', 'MAX(B-MAX(A,0),0)', [
  [[100, 150], 50],
  [[150, 100], 0],
  [[-20, 100], 100],
  [[100, error], error],
]);

export const commissionableNew = ofKnown('New business', 'MAX(B,0)', [
  [[0, 150], 150],
  [[100, 150], 150],
  [[0, -1], 0],
  [[0, error], error],
]);
