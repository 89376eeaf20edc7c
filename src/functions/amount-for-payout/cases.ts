import { type Case, notThere, refused } from '../case';

const tiers = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
];
const oracle = 'Oracle Incentive Compensation, step rates, read backwards';
const ladder = [
  [5000000, 50000],
  [8000000, 75000],
  [10000000, 100000],
];
const revenue = 'negotiation guide: ladder of 5, 8 and 10 million, read backwards';
const falls = [
  [0, 0.1],
  [100, 0.05],
];

export const cases: readonly Case[] = [
  { call: [2, tiers, 'marginal'], gives: 200, source: `${oracle}: T1` },
  { call: [20, tiers, 'marginal'], gives: 1500, source: `${oracle}: T3` },
  { call: [95, tiers, 'marginal'], gives: 4500, source: `${oracle}: T6` },
  { call: [9.99, tiers, 'marginal'], gives: 999, source: 'just below a threshold: 9.99 / 1 %' },
  { call: [10, tiers, 'marginal'], gives: 1000, source: 'exactly on it: 10 / 1 %' },
  { call: [10.02, tiers, 'marginal'], gives: 1001, source: 'just above it: 1,000 + 0.02 / 2 %' },
  { call: [1, ladder, 'highest'], gives: 5000000, source: `${revenue}: the jump goes over it` },
  { call: [50000, ladder, 'highest'], gives: 5000000, source: revenue },
  { call: [50000.01, ladder, 'highest'], gives: 8000000, source: `${revenue}: one cent more` },
  { call: [0, ladder, 'highest'], gives: 0, source: 'nothing is needed for nothing' },
  { call: [-5, ladder, 'highest'], gives: 0, source: 'nor for less' },
  {
    call: [
      1500,
      [
        [80, 1000],
        [100, 2000],
      ],
      'linear',
    ],
    gives: 90,
    source: 'half way from 1,000 to 2,000',
  },
  { call: [8, falls, 'retroactive'], gives: 80, source: '8 / 10 %, before the rate falls' },
  { call: [10, falls, 'retroactive'], gives: 200, source: 'at 100 it falls to 5: 10 / 5 %' },
  {
    call: [
      14,
      [
        [0, 0.08],
        [1, 0.12],
      ],
      'marginal',
      100,
    ],
    gives: 150,
    source: '100 + 6 / 12 %',
  },
  { call: [[[2], [20]], tiers, 'marginal'], gives: [[200], [1500]], source: `${oracle}: T1, T3` },
  {
    call: [100000.01, ladder, 'highest'],
    gives: notThere('No result pays 100,000.01. The largest payout is 100,000.'),
    source: `${revenue}: one cent more than all`,
  },
  {
    call: [
      10,
      [
        [0, 0.1],
        [100, 0.05],
        [120, 0],
      ],
      'retroactive',
    ],
    gives: notThere('No result pays 10. The payout stays just below 10.'),
    source: '10 % of 100, where the rate has fallen already',
  },
  {
    call: [10, [[0, 0.1]], 'marginal', 0],
    gives: refused('Quota is blank or zero.'),
    source: 'no quota',
  },
  { call: ['all', tiers, 'marginal'], gives: refused('Found text "all".'), source: 'text' },
  {
    call: [1000, [[1000000, 0.08]], 'marginal', 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [
      [[1000], [10]],
      [
        [0, 0.1],
        [100, 0.2],
      ],
      'retroactive',
      null,
      true,
    ],
    gives: [[5000], [100]],
    source: '20 % of 5,000; and 10 % of 100, where 20 % begins only above it',
  },
  {
    call: [
      10,
      [
        [0, 0.1],
        [100, 0.05],
        [120, 0],
      ],
      'retroactive',
      null,
      true,
    ],
    gives: 100,
    source: 'exactly at 100 the rate has not fallen yet',
  },
  {
    call: [500, [[1, 500]], 'highest', 1000, true],
    gives: 1000,
    source: 'the threshold, above which anything pays',
  },
  {
    call: [10, [[100, 0.1]], 'interpolated'],
    gives: refused('Use highest, additive, linear, marginal, or retroactive.'),
    source: 'rates on a straight line make no table of lines',
  },
  { call: [0, [[0, 0]], 'marginal'], gives: 0, source: 'nothing is needed for nothing at 0 %' },
];
