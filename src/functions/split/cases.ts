import { type Case, refused } from '../case';

const thirds = [[1 / 3, 1 / 3, 1 / 3]];

export const cases: readonly Case[] = [
  {
    call: [27500, [[0.3, 0.7]]],
    gives: [[8250, 19250]],
    source: 'expansion commission guide: CSM 30 %, AE 70 % of 27,500',
  },
  { call: [100, thirds], gives: [[33.33, 33.34, 33.33]], source: '33.33, 66.67 and 100 in total' },
  { call: [-100, thirds], gives: [[-33.33, -33.34, -33.33]], source: 'the same, taken back' },
  { call: [0.01, thirds], gives: [[0, 0.01, 0]], source: '0.0033, 0.0067 and 0.01 in total' },
  { call: [0.02, [[0.25, 0.75]]], gives: [[0.01, 0.01]], source: '0.005 rounds away from 0' },
  { call: [0, [[0.5, 0.5]]], gives: [[0, 0]], source: 'nothing to divide' },
  { call: [100, [[1]]], gives: 100, source: 'one share is all of it' },
  { call: [100, [[0, 1]]], gives: [[0, 100]], source: 'a share of 0' },
  { call: [100, [[0.4], [0.6]]], gives: [[40, 60]], source: 'shares down a column' },
  {
    call: [[[100], [10]], [[0.25, 0.75]]],
    gives: [
      [25, 75],
      [2.5, 7.5],
    ],
    source: 'a quarter and three quarters of each',
  },
  {
    call: [[[100], ['x']], [[0.5, 0.5]]],
    gives: [
      [50, 50],
      [refused('amount, row 2: Found text "x".'), refused('amount, row 2')],
    ],
    source: 'only the row that is no number is spoiled',
  },
  {
    call: [100, [[0.3, 0.6]]],
    gives: refused('The shares add up to 90%. They must add up to 100%.'),
    source: '0.3 + 0.6',
  },
  {
    call: [100, [[0.5, 0.500000002]]],
    gives: refused('The shares add up to'),
    source: '2e-9 over',
  },
  { call: [100, [[0.5, 0.5000000005]]], gives: [[50, 50]], source: '5e-10 over is dust' },
  {
    call: [100, [[0.02, 0.26, 0.21, 0.06, 0.33, 0.05, 0.07]]],
    gives: [[2, 26, 21, 6, 33, 5, 7]],
    source: 'shares that add up to 100 % but for dust',
  },
  { call: [100, [[-0.5, 1.5]]], gives: refused('It must be from 0% to 100%.'), source: 'below 0' },
  {
    call: [
      100,
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ],
    gives: refused('Give one row or one column.'),
    source: 'a block is no list of shares',
  },
  { call: [100, [[0, 0]]], gives: refused('0%'), source: 'shares of 0 add up to 0 %' },
];
