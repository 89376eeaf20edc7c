import { type Argument, type Case, refused } from '../case';

const stepRates = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
  [8000, 0.05],
];
const oracle = 'Oracle Incentive Compensation, calculating earnings using step rates';
const equalTiers = [
  [0, 0.01],
  [25000, 0.02],
  [50000, 0.03],
  [75000, 0.04],
];
const flat = [
  [0, 0.01],
  [10000, 0.02],
  [50000, 0.03],
  [100000, 0.04],
];
const notSplit = 'Oracle Incentive Compensation, rate not split';
const twoTier = [
  [0, 0.1],
  [5000, 0.12],
];
const scenarios = 'tiered commission scenarios of R. Lawrence (gist 1138036)';
const payCycles = [
  [0, 0.25],
  [500, 0.3],
  [3000, 0.4],
];
const myTime = 'MyTime help centre, tiered commission on the amount above';
const three = [
  [0, 0.05],
  [10000, 0.07],
  [25000, 0.1],
];
const worked = [
  [0, 0.08],
  [1, 0.12],
  [1.5, 0.15],
];

const upTo = [
  [0, 0.02],
  [50000, 0.025],
  [80000, 0.03],
];

const rising = [
  [0.9, 0.0075],
  [1.25, 0.03],
  [1.5, 0.045],
];
const incentive = '3-tier incentive matrix with infinite possibilities (office-forums 1186336)';
const onLine = (sold: number, ...more: Argument[]) => [
  sold,
  rising,
  100_000,
  'interpolated',
  ...more,
];

export const cases: readonly Case[] = [
  { call: [200, stepRates], gives: 2, source: `${oracle}: T1` },
  { call: [300, stepRates], gives: 3, source: `${oracle}: T2` },
  { call: [1500, stepRates], gives: 20, source: `${oracle}: T3` },
  { call: [1200, stepRates], gives: 14, source: `${oracle}: T4` },
  { call: [2000, stepRates], gives: 30, source: `${oracle}: T5` },
  { call: [4500, stepRates], gives: 95, source: `${oracle}: T6` },
  { call: [400, payCycles], gives: 100, source: `${myTime}: 1st cycle` },
  { call: [100, payCycles], gives: 25, source: `${myTime}: 2nd cycle` },
  { call: [5000, payCycles], gives: 1675, source: `${myTime}: 4th cycle` },
  { call: [4000, twoTier], gives: 400, source: `${scenarios}: first tier` },
  { call: [5000, twoTier], gives: 500, source: `${scenarios}: on the boundary` },
  { call: [6000, twoTier], gives: 620, source: `${scenarios}: second tier` },
  { call: [30000, three], gives: 2050, source: 'salestool.ink: 5, 7 and 10 % of 30,000' },
  { call: [5000, flat, null, 'retroactive'], gives: 50, source: `${notSplit}: 5,000 at 1 %` },
  { call: [15000, flat, null, 'retroactive'], gives: 300, source: `${notSplit}: 15,000 at 2 %` },
  { call: [60000, flat, null, 'Retroaktivt'], gives: 1800, source: `${notSplit}: at 3 %; Danish` },
  {
    call: [50000, equalTiers, null, 'retroactive'],
    gives: 1500,
    source: 'Oracle Incentive Compensation, equal tier values: exactly 50,000 pays 3 %',
  },
  {
    call: [49999.99, equalTiers, null, 'retroactive'],
    gives: 999.9998,
    source: 'one cent short pays 2 %: 49,999.99 × 0.02',
  },
  {
    call: [200000, worked, 125000],
    gives: 19375,
    source: '8 % × 125,000 + 12 % × 62,500 + 15 % × 12,500',
  },
  {
    call: [1000, stepRates, null, 'marginal', 1000],
    gives: 20,
    source: '1,000 after 1,000: payout(2,000) - payout(1,000) = 30 - 10',
  },
  {
    call: [10000, equalTiers, null, 'retroactive', 20000],
    gives: 400,
    source: 'the jump falls due: 30,000 × 2 % - 20,000 × 1 % = 600 - 200',
  },
  {
    call: [-500, stepRates, null, null, 1500],
    gives: -10,
    source: 'returns come back through prior: payout(1,000) - payout(1,500) = 10 - 20',
  },
  { call: [-500, stepRates], gives: 0, source: 'returns alone pay nothing' },
  { call: [999.99, [[1000, 0.05]]], gives: 0, source: 'nothing below the first tier' },
  { call: [1100, [[1000, 0.05]]], gives: 5, source: '5 % × (1,100 - 1,000)' },
  {
    call: [
      10,
      [
        [50000, 0.1],
        [40000, 0.2],
      ],
    ],
    gives: refused('Step 2 (40,000) is below step 1 (50,000).'),
    source: 'tiers that descend',
  },
  {
    call: [10, stepRates, null, 'highest'],
    gives: refused('Use marginal, retroactive, or interpolated.'),
    source: 'a mode of amounts',
  },
  { call: [10, [[0, 0.1]], 0], gives: refused('Quota is blank or zero.'), source: 'a quota of 0' },
  { call: [10, [[0]]], gives: refused('The table has 1 column.'), source: 'one cell is no table' },
  { call: [5000, [[0, 0]]], gives: 0, source: '0 % from 0 on pays nothing' },
  {
    call: [
      5000,
      [
        [0, 0],
        [null, null],
        [null, null],
      ],
      null,
      'retroactive',
    ],
    gives: 0,
    source: '0 % from 0 on, and two blank rows below it',
  },
  {
    call: [
      10,
      [
        [0, 1000, 0.08],
        [1000, 3000, 0.1],
      ],
    ],
    gives: refused('The table has 3 columns. Give 2: threshold, rate.'),
    source: 'a table of three columns',
  },
  {
    call: [1500000, [[1000000, 0.08]], 1000000],
    gives: refused('tiers, row 1, threshold: Found 1,000,000, read as 100,000,000%.'),
    source: 'an amount where a quota makes thresholds attainment',
  },
  {
    call: [
      325000,
      [
        [0.5, 1],
        [0.08, 0.12],
      ],
      250000,
    ],
    gives: refused('The table lies on its side'),
    source: 'thresholds across in place of down',
  },
  {
    call: [50000, upTo, null, 'retroactive', null, true],
    gives: 1000,
    source: 'TechRepublic: 2 % up to and including 50,000',
  },
  {
    call: [80000, upTo, null, 'retroactive', null, true],
    gives: 2000,
    source: 'TechRepublic: 2.5 % of the whole up to and including 80,000',
  },
  {
    call: [80000.01, upTo, null, 'retroactive', null, true],
    gives: 2400.0003,
    source: 'a cent above: 80,000.01 × 3 %',
  },
  {
    call: [
      0.1 + 0.2,
      [
        [0, 0.1],
        [0.3, 0.2],
      ],
      null,
      'retroactive',
      null,
      true,
    ],
    gives: 0.03,
    source: 'the dust of an addition is not above the threshold: 0.3 × 10 %',
  },
  {
    call: [100000, [[1, 0.1]], 100000, 'retroactive', null, true],
    gives: 0,
    source: 'exactly at quota, where it has to be exceeded',
  },
  {
    call: [100000, [[1, 0.1]], 100000, 'retroactive', null, false],
    gives: 10000,
    source: 'exactly at quota, where it has to be reached: 100,000 × 10 %',
  },
  {
    call: [10, stepRates, null, null, null, 'below'],
    gives: refused('exceed: Found text "below". Give TRUE or FALSE.'),
    source: 'a word, where TRUE or FALSE is asked',
  },
  { call: onLine(107_500), gives: 2015.625, source: `${incentive}: half way, at 1.875 %` },
  { call: onLine(89_999.99), gives: 0, source: `${incentive}: a cent below 90 %` },
  { call: onLine(90_000), gives: 675, source: `${incentive}: 90 % of 100,000 at 0.75 %` },
  { call: onLine(100_000), gives: 1392.857142857143, source: '0.75 % + 10 of 35 points * 2.25 %' },
  { call: onLine(125_000), gives: 3750, source: `${incentive}: at 3 %` },
  { call: onLine(137_500), gives: 5156.25, source: `${incentive}: half way, at 3.75 %` },
  { call: onLine(150_000), gives: 6750, source: `${incentive}: at 4.5 %` },
  { call: onLine(200_000), gives: 9000, source: 'above the last tier its 4.5 % goes on' },
  { call: onLine(90_000, null, true), gives: 0, source: 'exactly 90 % does not exceed it' },
  {
    call: onLine(90_000.01, null, true),
    gives: 675.000653571493,
    source: 'a cent above 90 %: 0.75 % + 0.0000001 of 35 points * 2.25 %',
  },
  { call: onLine(17_500, 90_000), gives: 1340.625, source: '2,015.625 less the 675 paid before' },
  {
    call: [
      150,
      [
        [100, 0.1],
        [200, 0.2],
      ],
      null,
      'interpolated',
    ],
    gives: 22.5,
    source: 'without a quota: 150 at 15 %',
  },
  {
    call: [
      84000,
      [
        [0, 0],
        [0.636363636364, 0.1],
      ],
      132000,
      'retroactive',
    ],
    gives: 8400,
    source: '84,000 of 132,000 is 7/11, which to 12 decimals is rounded up: 10 % × 84,000',
  },
];
