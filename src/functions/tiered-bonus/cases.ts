import { type Case, refused } from '../case';

const ladder = [
  [5000000, 50000],
  [8000000, 75000],
  [10000000, 100000],
];
const revenue = 'negotiation guide: ladder of 5, 8 and 10 million';
const markets = [
  [2, 50000],
  [3, 25000],
];
const proposal = 'sample proposal: 50,000 for two markets, another 25,000 for the third';
const curve = [
  [0, 0],
  [1000, 10],
  [3000, 50],
  [8000, 150],
  [20000, 2150],
];
const factors = [
  [-1, 0.8],
  [0, 0.9],
  [0.1, 1],
];
const losses = [
  [-1500000, 500],
  [-500000, 1000],
];
const interpolated = 'Oracle Incentive Compensation, calculating earnings using interpolated rates';

const retained = [
  [1, 0],
  [1.15, 10000],
];
const falling = [
  [1, 1000],
  [2, 500],
];
const steps = [
  [100, 500],
  [200, 700],
];

export const cases: readonly Case[] = [
  { call: [4999999.99, ladder], gives: 0, source: `${revenue}, one cent short` },
  { call: [5000000, ladder], gives: 50000, source: revenue },
  { call: [9000000, ladder], gives: 75000, source: revenue },
  { call: [9999999.99, ladder], gives: 75000, source: `${revenue}, one cent short` },
  { call: [12000000, ladder], gives: 100000, source: revenue },
  { call: [2, markets, null, 'additive'], gives: 50000, source: proposal },
  { call: [3, markets, null, 'additive'], gives: 75000, source: proposal },
  { call: [1, markets, null, 'Additivt'], gives: 0, source: `${proposal}; in Danish` },
  { call: [200, curve, null, 'linear'], gives: 2, source: `${interpolated}: T1` },
  { call: [300, curve, null, 'linear'], gives: 3, source: `${interpolated}: T2` },
  { call: [1500, curve, null, 'linear'], gives: 20, source: `${interpolated}: T3` },
  { call: [1200, curve, null, 'linear'], gives: 14, source: `${interpolated}: T4` },
  { call: [2000, curve, null, 'linear'], gives: 30, source: `${interpolated}: T5` },
  { call: [4500, curve, null, 'linear'], gives: 80, source: `${interpolated}: T6` },
  { call: [25000, curve, null, 'linear'], gives: 2150, source: 'level from the last threshold on' },
  {
    call: [
      85,
      [
        [0.8, 1000],
        [1, 2000],
      ],
      100,
      'linear',
    ],
    gives: 1250,
    source: '1,000 + (2,000 - 1,000) × (85 - 80) / (100 - 80)',
  },
  {
    call: [
      80,
      [
        [0.8, 1000],
        [1, 2000],
      ],
      100,
    ],
    gives: 1000,
    source: '80 / 100 is exactly on the threshold of 80 %',
  },
  { call: [10, [[0, 100]]], gives: 100, source: 'a step at 0 is paid from 0 on' },
  { call: [-1, [[0, 100]]], gives: 0, source: 'returns pay nothing' },
  {
    call: [[[-1.2], [-1], [-0.02], [0], [0.05], [0.15]], factors],
    gives: [[0], [0.8], [0.8], [0.9], [0.9], [1]],
    source: 'Oracle Incentive Compensation, multipliers from a table: here by margin',
  },
  {
    call: [[[-1500001], [-1500000], [-1]], losses],
    gives: [[0], [500], [1000]],
    source: 'arithmetic: exactly on a threshold below 0 is reached',
  },
  { call: [-0.02, factors, null, 'additive'], gives: 0.8, source: '0.8 alone is reached' },
  { call: [-500000, losses, null, 'linear'], gives: 1000, source: 'exactly on the second' },
  {
    call: [-1000000, losses, null, 'linear'],
    gives: 750,
    source: '500 + (1,000 - 500) × (1,500,000 - 1,000,000) / (1,500,000 - 500,000)',
  },
  { call: [-10, factors, 100], gives: 0.8, source: '-10 / 100 is -10 %' },
  {
    call: [
      10,
      [
        [40000, 1],
        [5000, 2],
      ],
    ],
    gives: refused('tiers, row 2, threshold: Step 2 (5,000) is below step 1 (40,000). Use 50,000.'),
    source: 'a threshold that misses a zero',
  },
  {
    call: [
      10,
      [
        [5, 1],
        [5, 2],
      ],
    ],
    gives: refused('Step 2 repeats step 1'),
    source: 'a threshold twice',
  },
  {
    call: [[[0.896], [0.9]], [[0.9, 10000]]],
    gives: [[0], [10000]],
    source: 'arithmetic: a renewal rate of 89.6% is not 90%',
  },
  {
    call: [[[2.995], [3]], [[3, 500]]],
    gives: [[0], [500]],
    source: 'arithmetic: a rating of 2.995 is not 3',
  },
  { call: [10, [[0, 0]]], gives: 0, source: '0 from 0 on: a tier that pays nothing is one' },
  { call: [10, [[5, -1]]], gives: refused('It must be 0 or more.'), source: 'a bonus below 0' },
  {
    call: [10, ladder, null, 'marginal'],
    gives: refused('Use highest, additive, or linear.'),
    source: 'a mode of rates',
  },
  {
    call: [10, [[5, 'ten']]],
    gives: refused('tiers, row 1, bonus: Found text "ten".'),
    source: 'text in the table',
  },
  {
    call: [1500000, [[1000000, 5000]], 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [90, [[80, 1000]], 100],
    gives: refused('Found 80, read as 8,000%.'),
    source: 'a percentage typed as a number',
  },
  {
    call: [
      9000000,
      [
        [5000000, 8000000, 10000000],
        [50000, 75000, 100000],
      ],
    ],
    gives: refused('The table lies on its side'),
    source: 'thresholds across in place of down',
  },
  {
    call: [1.18, retained, null, 'linear', null, true],
    gives: 12000,
    source: 'FlowFuse, pull 5470: 10,000 at 115 % and on in the line: 10,000 / 15 % × 18 %',
  },
  {
    call: [1.075, retained, null, 'linear', null, true],
    gives: 5000,
    source: 'FlowFuse, pull 5470: half of the way',
  },
  {
    call: [1.18, retained, null, 'linear', null, false],
    gives: 10000,
    source: 'FlowFuse, pull 5470: level above the last step',
  },
  {
    call: [5, falling, null, 'linear', null, true],
    gives: 500,
    source: 'a line that falls ends level',
  },
  {
    call: [7, [[1, 100]], null, 'linear', null, true],
    gives: 100,
    source: 'one step has no line that led up to it',
  },
  {
    call: [100, steps, null, null, true],
    gives: 0,
    source: 'exactly on a step that has to be exceeded',
  },
  {
    call: [100.01, steps, null, null, true],
    gives: 500,
    source: 'a cent above it',
  },
  {
    call: [200, steps, null, 'additive', true],
    gives: 500,
    source: 'the second step is not exceeded yet',
  },
  {
    call: [
      0,
      [
        [-1, 7],
        [0, 9],
      ],
      null,
      null,
      true,
    ],
    gives: 7,
    source: '0 is above -1 and not above 0',
  },
];
