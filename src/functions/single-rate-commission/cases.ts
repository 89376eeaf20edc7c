import { type Case, refused } from '../case';

export const cases: readonly Case[] = [
  { call: [10000, 0.1], gives: 1000, source: 'R. Lawrence (gist 1138036): a flat 10 % of 10,000' },
  { call: [100000, 0.1], gives: 10000, source: 'expansion guide: a module of 100,000 at 10 %' },
  { call: [150000, 0.08], gives: 12000, source: 'expansion guide: 150,000 at 8 %' },
  { call: [99999, 0.05, 100000], gives: 0, source: 'below the start of 100,000' },
  { call: [100000, 0.05, 100000], gives: 0, source: 'exactly on the start: 5 % of 0' },
  { call: [100001, 0.05, 100000], gives: 0.05, source: '5 % × (100,001 - 100,000)' },
  { call: [2160000, 0.05, 1800000], gives: 18000, source: '5 % × (2,160,000 - 1,800,000)' },
  { call: [59999, 0.1, 0, 6000], gives: 5999.9, source: '10 % × 59,999 is below the cap' },
  { call: [60000, 0.1, 0, 6000], gives: 6000, source: '10 % × 60,000 is the cap' },
  { call: [60001, 0.1, 0, 6000], gives: 6000, source: '10 % × 60,001 is above the cap' },
  { call: [200000, 0.1, 100000, 6000], gives: 6000, source: 'min(10 % × 100,000, 6,000)' },
  { call: [200000, 0.1, 100000, 0], gives: 0, source: 'a cap of 0: at most 0' },
  {
    call: [50000, 0.1, 0, [[5000], [1000], [0]]],
    gives: [[5000], [1000], [0]],
    source: 'a cap for each row, the last of them 0',
  },
  {
    call: [50000, 0.1, 0, [[5000], [1000], [null]]],
    gives: [[5000], [1000], [0]],
    source: 'a blank cap in a range is 0',
  },
  { call: [-5000, 0.1], gives: 0, source: 'returns pay nothing' },
  { call: [5000, [[null]]], gives: 0, source: 'a blank rate is 0' },
  {
    call: [[[100], ['x'], [300]], 0.1],
    gives: [[10], [refused('amount, row 2: Found text "x".')], [30]],
    source: '10 % of each row that is a number',
  },
  { call: [5000, -0.1], gives: refused('rate: Found -0.1.'), source: 'a rate below 0' },
  { call: [5000, 0.1, -1], gives: refused('above: Found -1.'), source: 'a start below 0' },
  { call: [5000, 0.1, 0, -1], gives: refused('cap: Found -1.'), source: 'a cap below 0' },
];
