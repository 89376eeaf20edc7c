import { type Case, refused } from '../case';

export const cases: readonly Case[] = [
  {
    call: [1000, 12, 6],
    gives: -500,
    source: 'Zepys, refunds and clawbacks: half of 12 months served takes back half',
  },
  {
    call: [10000, 2, 1],
    gives: -5000,
    source: 'Core8, clawbacks and early exit: 50 % of 10,000',
  },
  { call: [1200, 12, 0], gives: -1200, source: 'nothing served takes back all' },
  { call: [1200, 12, [[null]]], gives: -1200, source: 'blank is nothing served' },
  { call: [1200, 12, 1], gives: -1100, source: '1,200 × 11 / 12' },
  { call: [1200, 12, 11.99], gives: -1, source: '1,200 × 0.01 / 12' },
  { call: [1200, 12, 12], gives: 0, source: 'exactly the term' },
  { call: [1200, 12, 12.01], gives: 0, source: 'beyond the term' },
  { call: [1200, 12, 500], gives: 0, source: 'long after the term' },
  { call: [0, 12, 3], gives: 0, source: 'nothing was paid' },
  { call: [730, 365, 100], gives: -530, source: 'in days: 730 × 265 / 365' },
  {
    call: [[[600], [600]], 6, [[2], [6]]],
    gives: [[-400], [0]],
    source: '600 × 4 / 6, and nothing',
  },
  { call: [-1, 12, 3], gives: refused('paid: Found -1.'), source: 'paid below 0' },
  { call: [100, 0, 3], gives: refused('term: Found 0. It must be above 0.'), source: 'no term' },
  { call: [100, [[null]], 3], gives: refused('term: Found 0.'), source: 'a blank term' },
  { call: [100, 12, -1], gives: refused('served: Found -1.'), source: 'served below 0' },
  { call: [100, 12, 'half'], gives: refused('Found text "half".'), source: 'text' },
];
