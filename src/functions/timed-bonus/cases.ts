import { type Case, day, refused } from '../case';

const deadline = day(2026, 6, 30);

export const cases: readonly Case[] = [
  {
    call: [50000, day(2026, 6, 15), deadline, [[true, true]]],
    gives: 50000,
    source: 'executive milestone guide: launched by Q2 with a trained team pays 50,000',
  },
  {
    call: [50000, day(2026, 6, 15), deadline, [[true, false]]],
    gives: 0,
    source: 'executive milestone guide: launched, but the team is not trained',
  },
  { call: [50000, day(2026, 6, 29), deadline], gives: 50000, source: 'the day before' },
  { call: [50000, day(2026, 6, 30), deadline], gives: 50000, source: 'on the deadline' },
  { call: [50000, day(2026, 7, 1), deadline], gives: 0, source: 'the day after' },
  {
    call: [50000, day(2026, 6, 30) + 0.999, deadline],
    gives: 50000,
    source: 'late in the evening of the deadline is in time',
  },
  { call: [50000, [[null]], deadline], gives: 0, source: 'blank: not achieved' },
  { call: [50000, 0, deadline], gives: 0, source: '0 is what a blank cell gives on the desktop' },
  { call: [50000, day(2026, 6, 1), deadline, [[null]]], gives: 0, source: 'blank is not TRUE' },
  { call: [50000, day(2026, 6, 1), deadline, [[1, 1]]], gives: 50000, source: '1 is TRUE' },
  {
    call: [50000, day(2026, 6, 1), deadline, [[true], [true], [false]]],
    gives: 0,
    source: 'three conditions of one bonus, down a column: all must hold',
  },
  {
    call: [[[100], [200]], [[day(2026, 6, 1)], [day(2026, 6, 1)]], deadline, [[true], [false]]],
    gives: [[100], [0]],
    source: 'a condition for each row',
  },
  {
    call: [25000, day(2026, 6, 1), [[null]]],
    gives: refused('deadline: The date is blank.'),
    source: 'without a deadline nothing is in time',
  },
  { call: [25000, 12, deadline], gives: refused('achieved: Found 12.'), source: 'no date' },
  { call: [25000, '1 June', deadline], gives: refused('Found text "1 June".'), source: 'text' },
  { call: [-1, day(2026, 6, 1), deadline], gives: refused('bonus: Found -1.'), source: 'below 0' },
  {
    call: [100, day(2026, 6, 1), deadline, [['yes']]],
    gives: refused('Give TRUE or FALSE.'),
    source: 'a word is no condition',
  },
];
