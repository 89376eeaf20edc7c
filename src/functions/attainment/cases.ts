import { type Case, refused } from '../case';

const guide = 'milestone bonus guide';

export const cases: readonly Case[] = [
  { call: [1710000, 1800000], gives: 0.95, source: `${guide}: 95 % of 1,800,000` },
  { call: [1764000, 1800000], gives: 0.98, source: `${guide}: 98 % of 1,800,000` },
  { call: [1800000, 1800000], gives: 1, source: `${guide}: the whole quota` },
  { call: [2160000, 1800000], gives: 1.2, source: `${guide}: 120 % of 1,800,000` },
  { call: [900000, 1800000], gives: 0.5, source: `${guide}: where its slider starts` },
  { call: [0, 1800000], gives: 0, source: '0 / 1,800,000' },
  { call: [-45000, 1800000], gives: -0.025, source: 'returns: -45,000 / 1,800,000' },
  { call: [[[null]], 1800000], gives: 0, source: 'a blank result is 0' },
  { call: [1, 3], gives: 0.333333333333333, source: '1 / 3, not rounded' },
  {
    call: [[[50], [75], [100]], 100],
    gives: [[0.5], [0.75], [1]],
    source: '50, 75 and 100 of 100',
  },
  {
    call: [
      [[50], [75]],
      [[100], [0]],
    ],
    gives: [[0.5], [refused('quota, row 2: Quota is blank or zero.')]],
    source: 'only the row without a quota is spoiled',
  },
  {
    call: [[[50, 75]], [[100], [100]]],
    gives: refused('quota goes down a column and actual goes across a row.'),
    source: 'a row and a column do not fit',
  },
  { call: [50, null], gives: refused('quota: It is missing.'), source: 'ATTAINMENT(50,)' },
  { call: [50, 0], gives: refused('Quota is blank or zero.'), source: 'nothing divides by 0' },
  { call: [50, [[null]]], gives: refused('Quota is blank or zero.'), source: 'a blank quota' },
  { call: [50, -100], gives: refused('Quota is -100.'), source: 'a quota below 0 is no quota' },
  { call: ['98%', 100], gives: refused('Found text "98%".'), source: 'text is never a number' },
  {
    call: [
      [[1], [2], [3]],
      [[1], [2]],
    ],
    gives: refused('actual has 3 rows and quota has 2.'),
    source: 'ranges of different lengths do not fit',
  },
];
