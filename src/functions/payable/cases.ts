import { type Case, day, refused } from '../case';

const half = [
  [0.5, day(2026, 1, 31)],
  [0.25, day(2026, 6, 30)],
  [0.25, day(2026, 12, 31)],
];
const collected = [
  [0.5, true],
  [0.5, false],
];
const third = 1 / 3;

export const cases: readonly Case[] = [
  { call: [10000, half, day(2026, 1, 30)], gives: 0, source: 'the day before the first part' },
  { call: [10000, half, day(2026, 1, 31)], gives: 5000, source: 'on the day: 50 % of 10,000' },
  { call: [10000, half, day(2026, 2, 1)], gives: 5000, source: 'the day after' },
  { call: [10000, half, day(2026, 6, 30)], gives: 7500, source: '50 % + 25 % of 10,000' },
  { call: [10000, half, day(2026, 12, 31)], gives: 10000, source: 'all of it' },
  {
    call: [10000, half, day(2026, 6, 30) + 0.5],
    gives: 7500,
    source: 'at noon of the day it is due',
  },
  { call: [10000, collected, [[null]]], gives: 5000, source: 'conditions need no date' },
  {
    call: [
      10000,
      [
        [0.5, true],
        [0.5, day(2026, 6, 30)],
      ],
      day(2026, 1, 1),
    ],
    gives: 5000,
    source: 'signed, and the rest due in June',
  },
  {
    call: [
      10000,
      [
        [0.5, true],
        [0.5, null],
      ],
      0,
    ],
    gives: 5000,
    source: 'a date not known yet',
  },
  {
    call: [
      100,
      [
        [third, true],
        [third, false],
        [third, false],
      ],
      0,
    ],
    gives: 33.33,
    source: '33.33 of 33.33 + 33.34 + 33.33',
  },
  {
    call: [
      100,
      [
        [third, true],
        [third, true],
        [third, false],
      ],
      0,
    ],
    gives: 66.67,
    source: '33.33 + 33.34',
  },
  {
    call: [
      100,
      [
        [third, false],
        [third, true],
        [third, false],
      ],
      0,
    ],
    gives: 33.34,
    source: 'the second part alone: 66.67 - 33.33',
  },
  {
    call: [
      -100,
      [
        [third, true],
        [third, true],
        [third, true],
      ],
      0,
    ],
    gives: -100,
    source: 'all',
  },
  {
    call: [[[1000], [2000]], half, [[day(2026, 3, 1)], [day(2027, 1, 1)]]],
    gives: [[500], [2000]],
    source: '50 % of 1,000 and 100 % of 2,000',
  },
  {
    call: [
      100,
      [
        [0.5, true],
        [0.4, true],
      ],
      0,
    ],
    gives: refused('schedule: The shares add up to 90%.'),
    source: '0.5 + 0.4',
  },
  { call: [100, half, [[null]]], gives: refused('as_of: The date is blank.'), source: 'no date' },
  {
    call: [100, [[1, 'signed']], 0],
    gives: refused('Give a date, TRUE or FALSE.'),
    source: 'a word is no date',
  },
  {
    call: [
      30000,
      [
        [0.5, 0.5],
        [46203, 46295],
      ],
      46203,
    ],
    gives: refused('The table lies on its side'),
    source: 'shares across in place of down',
  },
  { call: [100, [[0, true]], 46203], gives: refused('0%'), source: 'a share of 0 is 0 %' },
  { call: [100, [[0, 0]], 46203], gives: refused('0%'), source: 'without a date, too' },
];
