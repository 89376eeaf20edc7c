import { type Case, refused } from '../case';

const hand = (values: readonly number[]): (readonly number[])[] => values.map((value) => [value]);

export const cases: readonly Case[] = [
  {
    call: [hand([10, 12, 12, 13, 12, 11, 14, 300])],
    gives: [[''], [''], [''], [''], [''], [''], [''], [288 / 1.4826]],
    source: 'codingace.net, modified z-score: median 12, MAD 1; 1.4826 in place of 1 / 0.6745',
  },
  {
    call: [hand([1, 2, 3, 4, 8.1891])],
    gives: [[''], [''], [''], [''], [3.5]],
    source: 'exactly on 3.5: (8.1891 - 3) / (1.4826 × 1)',
  },
  {
    call: [[[1], [2], [3], [4], [8.3], [null], [null], [null]]],
    gives: [[''], [''], [''], [''], [5.3 / 1.4826], [''], [''], ['']],
    source: 'three blanks at the end change nothing: (8.3 - 3) / 1.4826',
  },
  {
    call: [[[100], [null], [101], [102], [103], [104]]],
    gives: [[''], [-101.5 / (1.5 * 1.4826)], [''], [''], [''], ['']],
    source:
      'a blank in between is 0: median 101.5, deviations .5, .5, 1.5, 1.5, 2.5, 101.5, MAD 1.5',
  },
  { call: [hand([1, 2, 3, 4, 5]), 0], gives: refused('sensitivity: Found 0.'), source: '0 is 0' },
  { call: [hand([1, 2, 3, 4, 8.1])], gives: [[''], [''], [''], [''], ['']], source: 'below 3.5' },
  {
    call: [hand([1, 2, 3, 4, 8.3])],
    gives: [[''], [''], [''], [''], [5.3 / 1.4826]],
    source: 'above 3.5: (8.3 - 3) / 1.4826',
  },
  {
    call: [hand([-2.3, 2, 3, 4, 5])],
    gives: [[-5.3 / 1.4826], [''], [''], [''], ['']],
    source: 'low values stand out too: (-2.3 - 3) / 1.4826',
  },
  {
    call: [hand([1, 2, 3, 4, 5]), 1],
    gives: [[-2 / 1.4826], [''], [''], [''], [2 / 1.4826]],
    source: 'a sensitivity of 1: 2 / 1.4826 = 1.35 stands out',
  },
  {
    call: [hand([1, 2, 3, 4, 5]), 1.4],
    gives: [[''], [''], [''], [''], ['']],
    source: 'a sensitivity of 1.4: 1.35 does not',
  },
  {
    call: [hand([1, 2, 4, 8, 60, 100])],
    gives: [[''], [''], [''], [''], [54 / (4.5 * 1.4826)], [94 / (4.5 * 1.4826)]],
    source: 'an even count: median (4 + 8) / 2 = 6, deviations 5, 4, 2, 2, 54, 94, MAD 4.5',
  },
  {
    call: [hand([0, 1, 2, 3, 4, 5, 100])],
    gives: [[''], [''], [''], [''], [''], [''], [97 / (2 * 1.4826)]],
    source: 'median 3, MAD 2: 97 / 2.9652',
  },
  {
    call: [[[1], ['x'], [2], [3], [4], [50]]],
    gives: [[''], [refused('values, row 2: Found text "x".')], [''], [''], [''], [47 / 1.4826]],
    source: 'the text is left out of the median of 3 and MAD of 1',
  },
  { call: [hand([1, 2, 3, 4])], gives: refused('values: Found 4 values.'), source: 'too few' },
  {
    call: [7],
    gives: refused('values: Found 1 values.'),
    source: 'one value stands out of nothing',
  },
  {
    call: [hand([5, 5, 5, 5, 9])],
    gives: refused('More than half of the values are 5.'),
    source: 'a MAD of 0 is no measure',
  },
  {
    call: [hand([1, 2, 3, 4, 5]), -1],
    gives: refused('sensitivity: Found -1.'),
    source: 'below 0',
  },
  {
    call: [hand([0, 0, 0, 0, 0])],
    gives: refused('More than half of the values are 0.'),
    source: 'five values of 0 are five values',
  },
];
