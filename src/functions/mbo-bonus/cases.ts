import { type Case, refused } from '../case';

const weights = [[0.5, 0.3, 0.2]];

export const cases: readonly Case[] = [
  { call: [10000, weights, [[1, 1, 1]]], gives: 10000, source: '10,000 × (0.5 + 0.3 + 0.2)' },
  {
    call: [10000, weights, [[1, 0.5, 0]]],
    gives: 6500,
    source: '10,000 × (0.5 × 1 + 0.3 × 0.5 + 0.2 × 0)',
  },
  {
    call: [10000, weights, [[1.2, 1, 1]]],
    gives: 11000,
    source: '10,000 × (0.5 × 1.2 + 0.3 + 0.2), no maximum',
  },
  {
    call: [10000, weights, [[1.2, 1, 1]], 0, 1],
    gives: 10000,
    source: '10,000 × (0.5 × 1 + 0.3 + 0.2), the maximum counts',
  },
  { call: [10000, [[1]], [[0.7999]], 0.8], gives: 0, source: '79.99 % is below a minimum of 80 %' },
  { call: [10000, [[1]], [[0.8]], 0.8], gives: 8000, source: 'exactly the minimum: 10,000 × 0.8' },
  { call: [10000, [[1]], [[0.81]], 0.8], gives: 8100, source: 'above it: 10,000 × 0.81' },
  { call: [10000, [[1]], [[1.49]], 0, 1.5], gives: 14900, source: 'below a maximum of 150 %' },
  { call: [10000, [[1]], [[1.5]], 0, 1.5], gives: 15000, source: 'exactly the maximum' },
  { call: [10000, [[1]], [[1.6]], 0, 1.5], gives: 15000, source: 'above it pays no more' },
  { call: [10000, [[1]], [[-0.2]]], gives: 0, source: 'below 0 counts as 0' },
  { call: [10000, weights, [[1, 1, 1]], 0, 0], gives: 0, source: 'a maximum of 0: at most 0' },
  { call: [10000, weights, [[1, 1, 1]], 0, [[null]]], gives: 0, source: 'a blank maximum is 0' },
  { call: [10000, weights, [[1, null, 1]]], gives: 7000, source: '10,000 × (0.5 + 0.2)' },
  {
    call: [10000, [[0.5], [0.3], [0.2]], [[1], [0.5], [0]]],
    gives: 6500,
    source: 'weights and achievements down a column',
  },
  {
    call: [
      [[10000], [20000]],
      weights,
      [
        [1, 1, 1],
        [0, 1, 0],
      ],
    ],
    gives: [[10000], [6000]],
    source: '10,000 × 1 and 20,000 × 0.3',
  },
  {
    call: [10000, [[0.6, 0.4, 0]], [[1, 0.5, 0.9]]],
    gives: 8000,
    source: '10,000 × (0.6 + 0.4 × 0.5): the last objective weighs 0',
  },
  {
    call: [10000, [[0.6], [0.4], [0]], [[1], [0.5], [0.9]]],
    gives: 8000,
    source: 'the same down a column',
  },
  {
    call: [
      [[10000], [20000]],
      [[1, 0]],
      [
        [0.5, 1],
        [0.25, 1],
      ],
    ],
    gives: [[5000], [5000]],
    source: '10,000 × 0.5 and 20,000 × 0.25, beside an objective that weighs 0',
  },
  { call: [10000, [[0.5, 0.3, 0.1]], [[1, 1, 1]]], gives: refused('add up to 90%'), source: '0.9' },
  {
    call: [10000, [[0.333333333, 0.333333333, 0.333333334]], [[1, 1, 1]]],
    gives: 10000,
    source: 'weights that add up to 1',
  },
  { call: [-1, [[1]], [[1]]], gives: refused('target: Found -1.'), source: 'a target below 0' },
  {
    call: [10000, weights, [[1, 1]]],
    gives: refused('Give rows of 3 cells.'),
    source: 'two achievements for three weights',
  },
  { call: [1, [[1]], [['done']]], gives: refused('Found text "done".'), source: 'text' },
  {
    call: [1, [[1]], [[1]], 0.8, 0.5],
    gives: refused('maximum: Found 0.5. It must be 0.8 or more.'),
    source: 'a maximum below the minimum',
  },
  { call: [1, [[0, 0]], [[1, 1]]], gives: refused('0%'), source: 'weights of 0 add up to 0 %' },
];
