import { type Case, refused } from '../case';

const milestone = [[1800000, 50000]];

export const cases: readonly Case[] = [
  {
    call: [milestone, 'highest', 2700000],
    gives: [
      [0, 0],
      [1800000, 0],
      [1800000, 50000],
      [2700000, 50000],
    ],
    source: 'milestone bonus guide: the step graph jumps at 100 %',
  },
  {
    call: [milestone, 'highest'],
    gives: [
      [0, 0],
      [1800000, 0],
      [1800000, 50000],
      [2250000, 50000],
    ],
    source: 'without an end: 1.25 × 1,800,000',
  },
  {
    call: [milestone, 'highest', 1799999.99],
    gives: [
      [0, 0],
      [1799999.99, 0],
    ],
    source: 'ends one cent below the step',
  },
  {
    call: [milestone, 'highest', 1800000],
    gives: [
      [0, 0],
      [1800000, 0],
      [1800000, 50000],
    ],
    source: 'ends on the step, with its jump',
  },
  {
    call: [milestone, 'highest', 1800001],
    gives: [
      [0, 0],
      [1800000, 0],
      [1800000, 50000],
      [1800001, 50000],
    ],
    source: 'ends above the step',
  },
  {
    call: [
      [
        [2, 50000],
        [3, 25000],
      ],
      'additive',
      4,
    ],
    gives: [
      [0, 0],
      [2, 0],
      [2, 50000],
      [3, 50000],
      [3, 75000],
      [4, 75000],
    ],
    source: 'sample proposal: 50,000 for two markets, 75,000 for three',
  },
  {
    call: [
      [
        [80, 1000],
        [100, 2000],
      ],
      'linear',
      120,
    ],
    gives: [
      [0, 0],
      [80, 0],
      [80, 1000],
      [100, 2000],
      [120, 2000],
    ],
    source: 'a jump to 1,000, then a slope to 2,000',
  },
  {
    call: [
      [
        [0, 0.1],
        [100, 0.2],
      ],
      'marginal',
      150,
    ],
    gives: [
      [0, 0],
      [100, 10],
      [150, 20],
    ],
    source: '10 % × 100 and 20 % × 50: no jump',
  },
  {
    call: [
      [
        [0, 0.1],
        [100, 0.2],
      ],
      'retroactive',
      150,
    ],
    gives: [
      [0, 0],
      [100, 10],
      [100, 20],
      [150, 30],
    ],
    source: '10 % of 100 below, 20 % of 100 on the threshold, 20 % of 150',
  },
  {
    call: [[[1, 1000]], 'highest', 150, 100],
    gives: [
      [0, 0],
      [100, 0],
      [100, 1000],
      [150, 1000],
    ],
    source: 'in money, with a quota of 100',
  },
  {
    call: [[[0, 100]], 'highest', 50],
    gives: [
      [0, 100],
      [50, 100],
    ],
    source: 'a step at 0',
  },
  { call: [[[0, 100]], 'highest'], gives: refused('The only threshold is 0.'), source: 'no scale' },
  { call: [milestone, 'highest', 0], gives: [[0, 0]], source: 'a chart that ends at 0' },
  { call: [milestone, 'highest', -1], gives: refused('up_to: Found -1.'), source: 'below 0' },
  { call: [[[1, 500]], 'highest', 1, 0], gives: refused('Quota is blank'), source: 'no quota' },
  {
    call: [[[1000000, 0.08]], 'marginal', null, 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [milestone, 'highest', 1800000, null, true],
    gives: [
      [0, 0],
      [1800000, 0],
    ],
    source: 'ends on a step that has to be exceeded',
  },
  {
    call: [[[0, 100]], 'highest', 50, null, true],
    gives: [
      [0, 0],
      [0, 100],
      [50, 100],
    ],
    source: 'a step at 0 that has to be exceeded',
  },
  {
    call: [[[0, 100]], 'highest', 0, null, true],
    gives: [[0, 0]],
    source: 'a chart that ends at 0, which exceeds nothing',
  },
  {
    call: [[[100, 0.1]], 'interpolated'],
    gives: refused('Use highest, additive, linear, marginal, or retroactive.'),
    source: 'rates on a straight line make no table of lines',
  },
  {
    call: [[[0, 0]], 'marginal', 100],
    gives: [
      [0, 0],
      [100, 0],
    ],
    source: '0 % is the line at 0',
  },
];
