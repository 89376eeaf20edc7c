import { type Case, refused } from '../case';

const guide = 'expansion commission guide';

export const cases: readonly Case[] = [
  {
    call: [50000, 3000, 2000],
    gives: 0.9,
    source: 'maximcalculator.com, gross revenue retention: 45,000 / 50,000',
  },
  {
    call: [200000, 8000, 4000],
    gives: 0.94,
    source: 'theprimecalculator.com, gross retention rate: 188,000 / 200,000',
  },
  {
    call: [120000, 6000, 8000],
    gives: 0.883333333333333,
    source: 'calcsimpler.com, gross revenue retention: 106,000 / 120,000 is 88.33 %',
  },
  { call: [1000000, 80000, 20000], gives: 0.9, source: `${guide}: 900,000 / 1,000,000` },
  { call: [1000, 0, 0], gives: 1, source: 'nothing lost' },
  { call: [1000, 0.01, 0], gives: 0.99999, source: 'one cent lost' },
  { call: [1000, 999.99, 0], gives: 0.00001, source: 'one cent left' },
  { call: [1000, 600, 400], gives: 0, source: 'all lost' },
  { call: [0.3, 0.1, 0.2], gives: 0, source: 'all lost, and no dust of 0.1 + 0.2' },
  { call: [1000, 600, 400.01], gives: refused('Churn and downgrade are'), source: 'one cent more' },
  { call: [1000, [[null]], 100], gives: 0.9, source: 'a blank churn is 0' },
  {
    call: [[[100], [0], [200]], 10, 0],
    gives: [[0.9], [refused('start, row 2: Found 0.')], [0.95]],
    source: '90 / 100, nothing, 190 / 200',
  },
  { call: [[[null]], 0, 0], gives: refused('start: Found 0.'), source: 'a blank start' },
  { call: [1000, -1, 0], gives: refused('churn: Found -1.'), source: 'losses are positive' },
];
