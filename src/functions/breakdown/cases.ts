import { type Case, refused } from '../case';

const tiers = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
  [8000, 0.05],
];
const oracle = 'Oracle Incentive Compensation, calculating earnings using step rates';
const ladder = [
  [100, 1000],
  [200, 3000],
];

export const cases: readonly Case[] = [
  {
    call: [4500, tiers, 'marginal'],
    gives: [
      [0, 1000, 1000, 0.01, 10],
      [1000, 3000, 2000, 0.02, 40],
      [3000, 4500, 1500, 0.03, 45],
    ],
    source: `${oracle}: T6, 10 + 40 + 45 = 95`,
  },
  {
    call: [200, tiers, 'marginal'],
    gives: [[0, 200, 200, 0.01, 2]],
    source: `${oracle}: T1, all in one tier`,
  },
  {
    call: [999, tiers, 'marginal'],
    gives: [[0, 999, 999, 0.01, 9.99]],
    source: 'just below a threshold: 1 % × 999',
  },
  {
    call: [1000, tiers, 'marginal'],
    gives: [
      [0, 1000, 1000, 0.01, 10],
      [1000, 1000, 0, 0.02, 0],
    ],
    source: 'on a threshold its tier is reached, with nothing in it yet',
  },
  {
    call: [1001, tiers, 'marginal'],
    gives: [
      [0, 1000, 1000, 0.01, 10],
      [1000, 1001, 1, 0.02, 0.02],
    ],
    source: 'just above it: 10 + 2 % × 1',
  },
  {
    call: [2500, tiers, 'marginal', null, 2000],
    gives: [
      [2000, 3000, 1000, 0.02, 20],
      [3000, 4500, 1500, 0.03, 45],
    ],
    source: 'only what lies above 2,000: 65 = 95 - 30',
  },
  {
    call: [-2500, tiers, 'marginal', null, 4500],
    gives: [
      [2000, 3000, -1000, 0.02, -20],
      [3000, 4500, -1500, 0.03, -45],
    ],
    source: 'the same taken back: -65',
  },
  {
    call: [250, ladder, 'highest'],
    gives: [
      [0, 100, 100, 0, 0],
      [100, 200, 100, 0, 1000],
      [200, 250, 50, 0, 2000],
    ],
    source: 'each step where it is reached: 1,000 and 2,000 more',
  },
  {
    call: [250, ladder, 'additive'],
    gives: [
      [0, 100, 100, 0, 0],
      [100, 200, 100, 0, 1000],
      [200, 250, 50, 0, 3000],
    ],
    source: 'every step reached is paid: 1,000 + 3,000',
  },
  {
    call: [150, ladder, 'linear'],
    gives: [
      [0, 100, 100, 0, 0],
      [100, 150, 50, 20, 2000],
    ],
    source: '1,000 on the step and 50 × 20 above it',
  },
  {
    call: [
      200,
      [
        [0, 0.1],
        [200, 0.2],
      ],
      'retroactive',
    ],
    gives: [
      [0, 200, 200, 0.1, 20],
      [200, 200, 0, 0.2, 20],
    ],
    source: '10 % of 200, and as much again when 20 % applies to all of it',
  },
  {
    call: [
      150,
      [
        [0, 0.08],
        [1, 0.12],
      ],
      'marginal',
      100,
    ],
    gives: [
      [0, 100, 100, 0.08, 8],
      [100, 150, 50, 0.12, 6],
    ],
    source: 'thresholds in money, with a quota of 100: 8 + 6',
  },
  { call: [50, [[0, 100]], 'highest'], gives: [[0, 50, 50, 0, 100]], source: 'a step at 0' },
  { call: [-50, [[0, 100]], 'highest'], gives: [[0, 0, 0, 0, 0]], source: 'returns pay nothing' },
  { call: [1, tiers, 'mixed'], gives: refused('mode: Found "mixed". Use highest'), source: 'word' },
  {
    call: [1, [[0, 0.1]], 'marginal', 0],
    gives: refused('Quota is blank or zero.'),
    source: 'no quota',
  },
  { call: [[[1], [2]], tiers, 'marginal'], gives: refused('Give one cell.'), source: 'one only' },
  {
    call: [1500000, [[1000000, 0.08]], 'marginal', 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [
      200,
      [
        [0, 0.1],
        [200, 0.2],
      ],
      'retroactive',
      null,
      null,
      true,
    ],
    gives: [[0, 200, 200, 0.1, 20]],
    source: 'exactly on a threshold that has to be exceeded: 10 % of 200',
  },
  {
    call: [
      50,
      [
        [0, 0.1],
        [200, 0.2],
      ],
      'retroactive',
      null,
      200,
      true,
    ],
    gives: [[200, 250, 50, 0.2, 30]],
    source: '20 % of 250 less the 20 that 200 were paid',
  },
  {
    call: [0, [[0, 100]], 'highest', null, null, true],
    gives: [[0, 0, 0, 0, 0]],
    source: '0 does not exceed 0',
  },
  {
    call: [100, [[100, 0.1]], 'interpolated'],
    gives: refused('Use highest, additive, linear, marginal, or retroactive.'),
    source: 'rates on a straight line make no table of lines',
  },
  { call: [500, [[0, 0]], 'marginal'], gives: [[0, 500, 500, 0, 0]], source: '0 % of 500' },
];
