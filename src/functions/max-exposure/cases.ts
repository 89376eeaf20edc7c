import { type Case, notThere, refused } from '../case';

const ladder = [
  [5000000, 50000],
  [8000000, 75000],
  [10000000, 100000],
];
const revenue = 'negotiation guide: ladder of 5, 8 and 10 million';
const rates = [
  [0, 0.05],
  [10000, 0.07],
  [25000, 0.1],
];
const falls = [
  [0, 0.1],
  [100, 0.05],
];

export const cases: readonly Case[] = [
  { call: [ladder, 'highest'], gives: 100000, source: revenue },
  { call: [ladder, 'additive'], gives: 225000, source: `${revenue}: 50,000 + 75,000 + 100,000` },
  {
    call: [
      [
        [2, 50000],
        [3, 25000],
      ],
      'additive',
    ],
    gives: 75000,
    source: 'sample proposal',
  },
  { call: [ladder, 'highest', 7999999.99], gives: 50000, source: `${revenue}, one cent short` },
  { call: [ladder, 'highest', 8000000], gives: 75000, source: `${revenue}, exactly on it` },
  { call: [ladder, 'highest', 8000000.01], gives: 75000, source: `${revenue}, above it` },
  { call: [rates, 'marginal', 30000], gives: 2050, source: 'salestool.ink: 2,050 for 30,000' },
  { call: [falls, 'retroactive', 150], gives: 10, source: 'just below 100: 10 %, not 5 % of 150' },
  { call: [falls, 'retroactive', 300], gives: 15, source: '5 % of 300 is more than 10' },
  { call: [falls, 'retroactive', 100], gives: 10, source: '10 % just below 100' },
  {
    call: [
      [
        [80, 1000],
        [100, 2000],
      ],
      'linear',
    ],
    gives: 2000,
    source: 'level after the last',
  },
  {
    call: [
      [
        [80, 1000],
        [100, 2000],
      ],
      'linear',
      90,
    ],
    gives: 1500,
    source: 'half way',
  },
  { call: [[[1, 1000]], 'highest', 99, 100], gives: 0, source: '99 of a quota of 100' },
  { call: [[[1, 1000]], 'highest', 100, 100], gives: 1000, source: '100 of a quota of 100' },
  {
    call: [ladder, 'highest', [[null]]],
    gives: 0,
    source: 'a blank end is 0: nothing is paid up to it',
  },
  { call: [ladder, 'highest', 0], gives: 0, source: 'nothing is paid up to 0' },
  {
    call: [ladder, 'highest', [[1], [9000000]]],
    gives: [[0], [75000]],
    source: `${revenue}: for two ends`,
  },
  {
    call: [rates, 'marginal'],
    gives: notThere('Nothing limits the rate of 10% from 25,000 on. Give up_to.'),
    source: 'a rate that goes on for ever',
  },
  { call: [ladder, 'highest', -1], gives: refused('up_to: Found -1.'), source: 'below 0' },
  {
    call: [[[1, 500]], 'highest', 1, 0],
    gives: refused('Quota is blank or zero.'),
    source: 'no quota',
  },
  {
    call: [[[1000000, 0.08]], 'marginal', 3000000, 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [ladder, 'highest', [[8000000], [8000000.01]], null, true],
    gives: [[50000], [75000]],
    source: `${revenue}: 8 million has to be exceeded`,
  },
  { call: [[[0, 500]], 'highest', -1e-17], gives: 500, source: 'the dust of a sum that is 0' },
  {
    call: [[[100, 0.1]], 'interpolated'],
    gives: refused('Use highest, additive, linear, marginal, or retroactive.'),
    source: 'rates on a straight line make no table of lines',
  },
  { call: [[[0, 0]], 'marginal'], gives: 0, source: '0 % without an end pays 0 at most' },
];
