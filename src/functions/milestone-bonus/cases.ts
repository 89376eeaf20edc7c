import { type Case, refused } from '../case';

const guide = 'milestone bonus guide';
const negotiation = 'milestone bonus negotiation guide';
const partial = [
  [0.8, 0.8],
  [0.9, 0.9],
];

export const cases: readonly Case[] = [
  { call: [1710000, 1800000, 50000], gives: 0, source: `${guide}: 95 % pays nothing` },
  { call: [1764000, 1800000, 50000], gives: 0, source: `${guide}: 98 % pays nothing` },
  { call: [1800000, 1800000, 50000], gives: 50000, source: `${guide}: 100 % pays in full` },
  { call: [2160000, 1800000, 50000], gives: 50000, source: `${guide}: 120 % pays no more` },
  { call: [900000, 1800000, 50000], gives: 0, source: `${guide}: where its slider starts` },
  { call: [1799999.99, 1800000, 50000], gives: 0, source: 'one cent short is short' },
  {
    call: [1799999.9999999, 1800000, 50000],
    gives: 50000,
    source: 'equal to 12 digits: 1,800,000 - 1,799,999.9999999 is dust',
  },
  {
    call: [7900000, 10000000, 100000, 1, partial],
    gives: 0,
    source: `${negotiation}: 79 % is below the first step of 80 %`,
  },
  {
    call: [8000000, 10000000, 100000, 1, partial],
    gives: 80000,
    source: `${negotiation}: 80 % achieved pays 80,000`,
  },
  {
    call: [9000000, 10000000, 100000, 1, partial],
    gives: 90000,
    source: `${negotiation}: 90 % achieved pays 90,000`,
  },
  {
    call: [9000000, 10000000, 150000, 1, 'proportional'],
    gives: 135000,
    source: 'negotiation guide: 9 of 10 million pays in proportion, 150,000 × 0.9',
  },
  { call: [9000000, 10000000, 150000, null, 'Forholdsmæssig'], gives: 135000, source: 'in Danish' },
  { call: [79, 100, 1000, 1, 0.8], gives: 0, source: 'proportional from 80 %: 79 % pays nothing' },
  { call: [80, 100, 1000, 1, 0.8], gives: 800, source: 'proportional from 80 %: 1,000 × 0.8' },
  { call: [79, 100, 1000, 1, 0], gives: 790, source: 'proportional from 0 on: 1,000 × 0.79' },
  {
    call: [79, 100, 1000, 1, [[null]]],
    gives: 790,
    source: 'a blank cell is 0, and no argument left out',
  },
  { call: [100, 100, 1000, 0], gives: refused('trigger: Found 0.'), source: 'a trigger of 0' },
  {
    call: [95, 100, 1000, 0.9, partial],
    gives: refused(
      'partial, row 2, attainment: The last step (90%) is not below the trigger (90%).',
    ),
    source: 'a trigger within the steps',
  },
  { call: [99, 100, 1000, 1.1], gives: 0, source: 'a trigger of 110 %: 99 % is below it' },
  { call: [110, 100, 1000, 1.1], gives: 1000, source: 'a trigger of 110 %: exactly on it' },
  { call: [105, 100, 1000, 1.1, 'proportional'], gives: 1000, source: 'never above the bonus' },
  { call: [-5, 100, 1000], gives: 0, source: 'returns pay nothing' },
  {
    call: [100, 100, -1],
    gives: refused('bonus: Found -1. It must be 0 or more.'),
    source: 'a bonus below 0',
  },
  { call: [100, 0, 1000], gives: refused('Quota is blank or zero.'), source: 'no quota' },
  {
    call: [100, 100, 1000, 1, 'later'],
    gives: refused('partial: Found "later". Use proportional.'),
    source: 'a word that is none of the list',
  },
  {
    call: [
      100,
      100,
      1000,
      1,
      [
        [0.9, 0.9],
        [0.8, 0.8],
      ],
    ],
    gives: refused('is below step 1'),
    source: 'steps that descend',
  },
  {
    call: [90, 100, 1000, 98],
    gives: refused('trigger: Found 98, read as 9,800%.'),
    source: 'a percentage typed as a number',
  },
  {
    call: [100, 100, 1000, 1, null, true],
    gives: 0,
    source: 'exactly on a trigger that has to be exceeded',
  },
  {
    call: [100.01, 100, 1000, 1, null, true],
    gives: 1000,
    source: 'a cent above it',
  },
  {
    call: [
      90,
      100,
      1000,
      1,
      [
        [0.8, 0.5],
        [0.9, 0.75],
      ],
      true,
    ],
    gives: 500,
    source: '90 % is above the step of 80 %: half of the bonus',
  },
  { call: [99, 100, 1000, 1, [[0, 0]]], gives: 0, source: '0 % of the bonus from 0 % on' },
  {
    call: [100, 100, 1000, 1, [[0, 0]]],
    gives: 1000,
    source: '0 % from 0 % on, and all at the trigger',
  },
];
