import { type Case, refused } from '../case';

const mrExcel = 'MrExcel, "Redistribute remaining bonus after reaching a cap"';

export const cases: readonly Case[] = [
  {
    call: [900, [[500], [300], [200]], 360],
    gives: [[360], [324], [216]],
    source: `${mrExcel}: 540 is left for 300 and 200`,
  },
  {
    call: [900, [[500], [300], [200]]],
    gives: [[450], [270], [180]],
    source: 'without a most: 50 %, 30 % and 20 %',
  },
  {
    call: [900, [[500], [300], [200]], 330],
    gives: [[330], [330], [240]],
    source: '570 for 300 and 200 would be 342 and 228, so the second has the most too',
  },
  {
    call: [900, [[500], [300], [200]], 250],
    gives: [[250], [250], [250]],
    source: 'everyone has the most, and 150 of 900 stays in the pool',
  },
  {
    call: [900, [[500], [300], [200]], [[400], [300], [0]]],
    gives: [[400], [300], [0]],
    source: 'a most of its own for each, and 200 stays',
  },
  {
    call: [900, [[1], [1], [1]], [[100], [500], [500]]],
    gives: [[100], [400], [400]],
    source: '800 for two equal weights',
  },
  {
    call: [100, [[1], [1], [1]]],
    gives: [[33.34], [33.33], [33.33]],
    source: 'the cent that remains, of equal remainders to the first',
  },
  {
    call: [100, [[1], [2], [4]]],
    gives: [[14.29], [28.57], [57.14]],
    source: '14.2857, 28.5714 and 57.1429: one cent remains, to the largest remainder',
  },
  {
    call: [0.05, [[1], [1], [1]], 0.02],
    gives: [[0.02], [0.02], [0.01]],
    source: '1.67 cents each: two remain, to the first two',
  },
  {
    call: [100, [[1], [1]], 33.339],
    gives: [[33.33], [33.33]],
    source: 'a part of a cent of a most is never paid',
  },
  {
    call: [100, [[3], [0], [null], [1]]],
    gives: [[75], [0], [0], [25]],
    source: 'a weight of 0 or blank gets nothing',
  },
  { call: [0, [[1], [2]]], gives: [[0], [0]], source: 'nothing to divide' },
  { call: [100.005, [[1]]], gives: 100.01, source: 'a pool is money, to the cent' },
  {
    call: [100, [[1], [1]], [[null], [80]]],
    gives: [[0], [80]],
    source: 'a most that is blank is 0, and 20 stays',
  },
  { call: [-1, [[1], [2]]], gives: refused('pool: Found -1.'), source: 'a pool below 0' },
  {
    call: [100, [[1], [-2]]],
    gives: refused('weights, row 2: Found -2. It must be 0 or more.'),
    source: 'a weight below 0',
  },
  {
    call: [100, [[0], [0]]],
    gives: refused('weights: No weight is above 0. Give at least one.'),
    source: 'nobody to divide it by',
  },
  {
    call: [100, [[1], ['x']]],
    gives: refused('weights, row 2: Found text "x".'),
    source: 'a weight that is not known spoils all parts, since all depend on it',
  },
  {
    call: [100, [[1], [2]], [[50], [-1]]],
    gives: refused('most, row 2: Found -1.'),
    source: 'a most below 0',
  },
  {
    call: [100, [[1], [2], [3]], [[50], [60]]],
    gives: refused('most: weights has 3 rows and most has 2.'),
    source: 'not as many as there are weights',
  },
];
