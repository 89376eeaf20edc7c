import { type Case, refused } from '../case';

const table = 'standard normal distribution, upper tail';

export const cases: readonly Case[] = [
  { call: [100, 100, 10], gives: 0.5, source: 'expected exactly on the target' },
  { call: [110, 100, 10], gives: 0.158655253931457, source: `${table}: Q(1)` },
  { call: [90, 100, 10], gives: 0.841344746068543, source: `${table}: 1 - Q(1)` },
  { call: [119.6, 100, 10], gives: 0.0249978951482204, source: `${table}: Q(1.96)` },
  { call: [125, 100, 10], gives: 0.00620966532577613, source: `${table}: Q(2.5)` },
  { call: [130, 100, 10], gives: 0.0013498980316301, source: `${table}: Q(3)` },
  { call: [150, 100, 10], gives: 2.86651571879194e-7, source: `${table}: Q(5)` },
  { call: [200, 100, 10], gives: 7.61985302416053e-24, source: `${table}: Q(10), far out` },
  { call: [-100, 100, 10], gives: 1, source: '1 - Q(20)' },
  { call: [100, 99.99, 0], gives: 0, source: 'no deviation, one cent short' },
  { call: [100, 100, 0], gives: 1, source: 'no deviation, exactly on the target' },
  { call: [100, 100.01, 0], gives: 1, source: 'no deviation, above the target' },
  { call: [100, 100, [[null]]], gives: 1, source: 'a blank deviation is 0' },
  {
    call: [[[90], [100]], 100, 10],
    gives: [[0.841344746068543], [0.5]],
    source: `${table}: 1 - Q(1) and Q(0)`,
  },
  {
    call: [100, 100, -1],
    gives: refused('standard_dev: Found -1.'),
    source: 'a deviation below 0',
  },
  { call: [100, 'high', 1], gives: refused('Found text "high".'), source: 'text' },
];
