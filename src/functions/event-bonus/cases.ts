import { type Case, notThere, refused } from '../case';

const schedule = [
  ['Demo', 500],
  ['Accepted lead', 75],
  ['Go-live', 25000],
  ['Reference call', 200],
];

export const cases: readonly Case[] = [
  {
    call: ['Deployment', [['Deployment', 25000]]],
    gives: 25000,
    source: 'executive milestone guide: the first deployment in a new market pays 25,000',
  },
  { call: ['Demo', schedule], gives: 500, source: 'one demo at 500' },
  { call: ['Demo', schedule, 0], gives: 0, source: 'no demo: 500 × 0' },
  { call: ['Demo', schedule, 1], gives: 500, source: '500 × 1' },
  { call: ['Demo', schedule, 12], gives: 6000, source: '500 × 12' },
  { call: ['accepted LEAD', schedule, 8], gives: 600, source: '75 × 8; without case' },
  { call: ['Idriftsættelse', schedule], gives: 25000, source: 'a go-live, in Danish' },
  { call: ['Reference call', schedule, 3], gives: 600, source: "200 × 3; the plan's own word" },
  { call: ['Demo', schedule, [[null]]], gives: 0, source: 'a blank count is 0' },
  { call: ['Accepted lead', schedule, 0.5], gives: 37.5, source: '75 × 0.5, half a credit' },
  {
    call: [[['Demo'], ['Go-live']], schedule, [[2], [1]]],
    gives: [[1000], [25000]],
    source: '500 × 2 and 25,000 × 1',
  },
  {
    call: [[['Demo'], ['Lunch'], ['Demo']], schedule],
    gives: [[500], [notThere('No amount for "Lunch". Add a line to the schedule.')], [500]],
    source: 'only the event without an amount is spoiled',
  },
  { call: ['POC', schedule], gives: notThere('No amount for "POC".'), source: 'not scheduled' },
  { call: ['Demo', schedule, -1], gives: refused('count: Found -1.'), source: 'a count below 0' },
  { call: [[[null]], schedule], gives: refused('event: Blank. Give a word.'), source: 'no event' },
  {
    call: [
      'Demo',
      [
        ['Demo', 1],
        ['Produktdemo', 2],
      ],
    ],
    gives: refused('schedule, row 2, event: Produktdemo has two amounts.'),
    source: 'one event under two names',
  },
  { call: ['Demo', [['Demo', -5]]], gives: refused('It must be 0 or more.'), source: 'below 0' },
  { call: ['Demo', [['Demo', 'ten']]], gives: refused('Found text "ten".'), source: 'text' },
  {
    call: [
      'Demo',
      [
        ['Demo', 'Go-live'],
        [500, 2500],
      ],
    ],
    gives: refused('The table lies on its side'),
    source: 'events across in place of down',
  },
];
