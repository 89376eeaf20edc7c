import { type Case, refused } from '../case';

const bonus = [[100, 1000]];
const rate = [[0, 0.1]];
const above = [[100, 0.1]];

export const cases: readonly Case[] = [
  { call: [100, 10, bonus, 'highest'], gives: 500, source: '1,000 × Q(0)' },
  { call: [90, 10, bonus, 'highest'], gives: 158.655253931457, source: '1,000 × Q(1)' },
  { call: [110, 10, bonus, 'highest'], gives: 841.344746068543, source: '1,000 × (1 - Q(1))' },
  { call: [0, 10, bonus, 'highest'], gives: 7.61985302416053e-21, source: '1,000 × Q(10)' },
  { call: [99.99, 0, bonus, 'highest'], gives: 0, source: 'no deviation: the payout of 99.99' },
  { call: [100, 0, bonus, 'highest'], gives: 1000, source: 'no deviation: the payout of 100' },
  {
    call: [100.01, 0, bonus, 'highest'],
    gives: 1000,
    source: 'no deviation: the payout of 100.01',
  },
  {
    call: [100, 10, above, 'marginal'],
    gives: 0.398942280401433,
    source: '10 % × 10 × phi(0) = 0.39894228…',
  },
  {
    call: [90, 10, above, 'marginal'],
    gives: 0.0833154705876863,
    source: '10 % × 10 × (phi(1) - Q(1)): the unit normal loss of 1 is 0.0833',
  },
  {
    call: [110, 10, above, 'marginal'],
    gives: 1.08331547058769,
    source: '10 % × 10 × (phi(1) + 1 - Q(1)): 1 more than the loss of 1',
  },
  {
    call: [0, 100, rate, 'marginal'],
    gives: 3.98942280401433,
    source: '10 % × 100 × phi(0): results below 0 pay nothing',
  },
  { call: [1000, 10, rate, 'marginal'], gives: 100, source: '10 % × 1,000; 0 is 100 spreads away' },
  {
    call: [
      100,
      10,
      [
        [90, 500],
        [110, 500],
      ],
      'additive',
    ],
    gives: 500,
    source: '500 × (1 - Q(1)) + 500 × Q(1)',
  },
  {
    call: [
      100,
      10,
      [
        [0, 500],
        [90, 500],
        [110, 1500],
      ],
      'linear',
    ],
    gives: 1000,
    source: 'symmetrical around 1,000: 500 below 90 and 1,500 above 110 in equal measure',
  },
  {
    call: [100, 10, [[100, 0.1]], 'retroactive'],
    gives: 5.39894228040143,
    source: '10 % × (100 × Q(0) + 10 × phi(0))',
  },
  {
    call: [100, 10, [[1, 1000]], 'highest', 100],
    gives: 500,
    source: 'with a quota of 100: 1,000 × Q(0)',
  },
  {
    call: [[[90], [100]], 10, bonus, 'Højeste'],
    gives: [[158.655253931457], [500]],
    source: '1,000 × Q(1) and 1,000 × Q(0); in Danish',
  },
  { call: [1, -1, bonus, 'highest'], gives: refused('standard_dev: Found -1.'), source: 'below 0' },
  {
    call: [1, 1, bonus, null],
    gives: refused('mode: It is missing. Use highest, additive'),
    source: 'the mode is shown',
  },
  { call: [1, 1, [[1, 500]], 'highest', 0], gives: refused('Quota is blank'), source: 'no quota' },
  {
    call: [1500000, 0, [[1000000, 0.08]], 'marginal', 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [[[100], [101]], 0, bonus, 'highest', null, true],
    gives: [[0], [1000]],
    source: 'no deviation: 100 does not exceed 100',
  },
  {
    call: [100, 10, bonus, 'highest', null, true],
    gives: 500,
    source: '1,000 × Q(0): a threshold alone has no chance',
  },
  {
    call: [100, 10, [[100, 0.1]], 'interpolated'],
    gives: refused('Use highest, additive, linear, marginal, or retroactive.'),
    source: 'rates on a straight line make no table of lines',
  },
  { call: [100, 10, [[0, 0]], 'marginal'], gives: 0, source: '0 % of whatever comes' },
];
