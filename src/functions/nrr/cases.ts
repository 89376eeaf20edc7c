import { type Case, refused } from '../case';

const guide = 'expansion commission guide';

export const cases: readonly Case[] = [
  { call: [1000000, 80000, 20000, 150000, 50000], gives: 1.1, source: `${guide}: 110 %` },
  {
    call: [27000, 5000, 0, 8000, 0],
    gives: 1.11111111111111,
    source: 'ChurnZero, net revenue retention: 30,000 / 27,000 is 111 %',
  },
  { call: [1000, 100, 0, 99, 0], gives: 0.999, source: 'just less than was lost: 999 / 1,000' },
  { call: [1000, 100, 0, 60, 40], gives: 1, source: 'exactly what was lost' },
  { call: [1000, 100, 0, 101, 0], gives: 1.001, source: 'just more: 1,001 / 1,000' },
  { call: [1000, 0, 0, 0, 0], gives: 1, source: 'nothing happened' },
  { call: [1000, 1000, 0, 0, 0], gives: 0, source: 'all customers left' },
  { call: [1000, 600, 400, 500, 0], gives: 0.5, source: '(1,000 - 1,000 + 500) / 1,000' },
  { call: [1000, [[null]], 100, 0, 0], gives: 0.9, source: 'a blank churn is 0' },
  {
    call: [[[100], [200]], 10, 0, 0, [[0], [30]]],
    gives: [[0.9], [1.1]],
    source: '90 / 100 and 220 / 200',
  },
  { call: [0, 0, 0, 1, 0], gives: refused('start: Found 0.'), source: 'nothing divides by 0' },
  {
    call: [1000, -80, 0, 0, 0],
    gives: refused('churn: Found -80.'),
    source: 'losses are positive',
  },
  { call: [1000, 0, -1, 0, 0], gives: refused('downgrade: Found -1.'), source: 'as above' },
  { call: [1000, 0, 0, -1, 0], gives: refused('upsell: Found -1.'), source: 'gains are positive' },
  { call: [1000, 0, 0, 0, -1], gives: refused('cross_sell: Found -1.'), source: 'as above' },
  {
    call: [1000, 900, 200, 0, 0],
    gives: refused('Churn and downgrade are 1,100 of 1,000.'),
    source: 'no one loses more than all',
  },
];
