import { type Case, refused } from '../case';

const months = [[10, 20, 30, 40]];

export const cases: readonly Case[] = [
  { call: [450000, 0.5], gives: 900000, source: '450,000 / 0.5' },
  { call: [450000, 0.25], gives: 1800000, source: '450,000 / 0.25' },
  { call: [450000, 0.9], gives: 500000, source: '450,000 / 0.9' },
  { call: [450000, 1], gives: 450000, source: 'at the close it is the result' },
  { call: [0, 0.5], gives: 0, source: 'nothing so far' },
  { call: [-100, 0.5], gives: -200, source: 'returns go on as well' },
  { call: [100, 0.25, months], gives: 1000, source: '100 / (10 / 100)' },
  { call: [100, 0.5, months], gives: 333.33333333333333, source: '100 / (30 / 100)' },
  { call: [100, 0.375, months], gives: 500, source: 'half of part 2: 100 / ((10 + 10) / 100)' },
  { call: [100, 0.75, months], gives: 166.66666666666667, source: '100 / (60 / 100)' },
  { call: [100, 1, months], gives: 100, source: 'the whole pattern' },
  { call: [100, 0.5, [[1, 1]]], gives: 200, source: 'an even pattern is no pattern' },
  {
    call: [100, 0.5, [[10], [20], [30], [40]]],
    gives: 333.33333333333333,
    source: 'down a column',
  },
  {
    call: [50, 0.5, [[0, 0.5, 0.5, null]]],
    gives: 200,
    source: 'three parts: 50 / (0 + half of 0.5)',
  },
  {
    call: [
      600,
      0.5,
      [
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [1],
        [null],
        [null],
        [null],
        [null],
        [null],
        [null],
        [null],
      ],
    ],
    gives: 1200,
    source: 'twelve even months and seven blanks below: 600 / (6 / 12)',
  },
  {
    call: [70, 0.02 + 0.26 + 0.21 + 0.06 + 0.33 + 0.05 + 0.07],
    gives: 70,
    source: 'shares that add up to 100 % are all of the period',
  },
  {
    call: [
      [[100], [100]],
      [[0.5], [1]],
    ],
    gives: [[200], [100]],
    source: '100 / 0.5 and 100 / 1',
  },
  { call: [100, 0], gives: refused('elapsed: Nothing can be expected'), source: 'not begun' },
  {
    call: [100, [[null]]],
    gives: refused('Nothing can be expected'),
    source: 'blank is not begun',
  },
  { call: [100, 1.01], gives: refused('elapsed: Found 101%.'), source: 'beyond the close' },
  { call: [100, -0.1], gives: refused('elapsed: Found -10%.'), source: 'before the start' },
  {
    call: [100, 0.25, [[0, 1, 1, 1]]],
    gives: refused('elapsed: Nothing can be expected of the time elapsed.'),
    source: 'the first quarter never brings anything',
  },
  { call: [100, 0.5, [[1, -1]]], gives: refused('It must be 0 or more.'), source: 'below 0' },
  {
    call: [100, 0.5, [[0, 0]]],
    gives: refused('pattern: Found 0. It must be above 0.'),
    source: 'brings nothing',
  },
];
