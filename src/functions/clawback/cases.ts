import { type Case, refused } from '../case';

/** Shares taken back, by the months that were served. */
const steps = [
  [0, 1],
  [3, 0.5],
  [6, 0.25],
];

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
  {
    call: [10000, 12, [[2], [4], [8], [12]], steps],
    gives: [[-10000], [-5000], [-2500], [0]],
    source: 'Prowi, churn rate: all in months 0-3, half in 3-6, a quarter in 6-12, nothing after',
  },
  {
    call: [10000, 12, [[2.99], [3], [6], [11.99]], steps],
    gives: [[-10000], [-5000], [-2500], [-2500]],
    source: 'exactly on a step it has begun',
  },
  {
    call: [10000, 12, [[0], [3], [3.01], [6], [6.01], [12]], steps, null, true],
    gives: [[-10000], [-10000], [-5000], [-5000], [-2500], [0]],
    source:
      'exactly on a step that has to be exceeded the one before it holds; the term ends as ever',
  },
  {
    call: [100, 12, [[0.2 + 0.1], [0.31]], [[0.3, 0.5]], null, true],
    gives: [[-100], [-50]],
    source: 'what agrees with a step does not exceed it',
  },
  {
    call: [100, 12, [[3], [4], [5]], [[3, 0.5]], 4, true],
    gives: [[-100], [-50], [-50]],
    source: 'exactly the window has ended it, also where steps have to be exceeded',
  },
  {
    call: [100, 12, 3, [[3, 0.5]], null, 'over'],
    gives: refused('exceed: Found text "over". Give TRUE or FALSE.'),
    source: 'a word for exceed',
  },
  {
    call: [1000, 90, [[0], [89], [90], [91]], null, 90],
    gives: [[-1000], [-1000], [0], [0]],
    source: 'all within 90 days, nothing after',
  },
  {
    call: [1200, 12, [[2], [3], [6]], null, 3],
    gives: [[-1200], [-900], [-600]],
    source: 'all before month 3, then in a straight line',
  },
  {
    call: [10000, 12, [[4], [5], [6]], steps, 5],
    gives: [[-10000], [-5000], [-2500]],
    source: 'all before month 5, then by steps',
  },
  {
    call: [[[100], [100]], 12, [[2.9], [3]], [[3, 0.5]]],
    gives: [[-100], [-50]],
    source: 'before the first step all is taken back',
  },
  {
    call: [
      100,
      12,
      3,
      [
        [0, 1],
        [6, 0.5],
        [3, 0.25],
      ],
    ],
    gives: refused('steps, row 3, threshold: Step 3 (3) is below step 2 (6).'),
    source: 'steps that descend',
  },
  {
    call: [100, 12, 3, [[0, 1.5]]],
    gives: refused('steps, row 1, share: Found 150%. It must be from 0% to 100%.'),
    source: 'more than was paid',
  },
  { call: [100, 12, 3, null, -1], gives: refused('window: Found -1.'), source: 'a window below 0' },
  { call: [-1, 12, 3], gives: refused('paid: Found -1.'), source: 'paid below 0' },
  { call: [100, 0, 3], gives: refused('term: Found 0. It must be above 0.'), source: 'no term' },
  { call: [100, [[null]], 3], gives: refused('term: Found 0.'), source: 'a blank term' },
  { call: [100, 12, -1], gives: refused('served: Found -1.'), source: 'served below 0' },
  { call: [100, 12, 'half'], gives: refused('Found text "half".'), source: 'text' },
  { call: [1000, 12, 6, [[0, 0]]], gives: 0, source: '0 % is taken back from the first month on' },
];
