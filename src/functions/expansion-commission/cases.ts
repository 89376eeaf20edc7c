import { type Case, notThere, refused } from '../case';

const guide = 'expansion commission guide';
const card = [
  ['Renewal', 0.03],
  ['Upsell', 0.08],
  ['Cross-sell', 0.1],
];
const byCloser = [
  ['Original AE', 'Upsell', 0.08],
  ['CSM', 'Upsell', 0.05],
  ['New AE', 'Cross-sell', 0.1],
];

export const cases: readonly Case[] = [
  {
    call: ['Upsell', 200000, 350000, [['Upsell', 0.08]]],
    gives: 12000,
    source: `${guide}, example 1: from 200,000 to 350,000 at 8 %`,
  },
  {
    call: ['Cross-sell', 0, 100000, [['Cross-sell', 0.1]]],
    gives: 10000,
    source: `${guide}, example 2: a new module of 100,000 at 10 %`,
  },
  {
    call: [
      [['Renewal'], ['Upsell'], ['Cross-sell']],
      [[400000], [400000], [0]],
      [[400000], [500000], [75000]],
      card,
    ],
    gives: [[12000], [8000], [7500]],
    source: `${guide}, example 3: 3 % of 400,000, 8 % of 100,000, 10 % of 75,000`,
  },
  {
    call: [
      [['New business'], ['Upsell'], ['Cross-sell']],
      [[0], [0], [0]],
      [[100000], [100000], [100000]],
      [
        ['New business', 0.1],
        ['Upsell', 0.1],
        ['Cross-sell', 0.1],
      ],
    ],
    gives: [[10000], [10000], [10000]],
    source: `${guide}, model 1: the same rate for all`,
  },
  {
    call: [
      [['New business'], ['Upsell'], ['Cross-sell']],
      [[0], [0], [0]],
      [[100000], [100000], [100000]],
      [
        ['New business', 0.1],
        ['Upsell', 0.06],
        ['Cross-sell', 0.08],
      ],
    ],
    gives: [[10000], [6000], [8000]],
    source: `${guide}, model 2: reduced rates`,
  },
  {
    call: [
      [['Upsell'], ['Upsell'], ['Cross-sell']],
      [[0], [0], [0]],
      [[100000], [100000], [100000]],
      byCloser,
      [['Original AE'], ['CSM'], ['New AE']],
    ],
    gives: [[8000], [5000], [10000]],
    source: `${guide}, model 3: the rate depends on who closes`,
  },
  { call: ['Renewal', 400000, 399999, card], gives: 11999.97, source: 'down: 3 % × 399,999' },
  { call: ['Renewal', 400000, 400000, card], gives: 12000, source: 'level: 3 % × 400,000' },
  { call: ['Renewal', 400000, 400001, card], gives: 12000, source: 'up: only 3 % × 400,000' },
  { call: ['Upsell', 400000, 399999, card], gives: 0, source: 'a smaller contract is no upsell' },
  { call: ['Upsell', 400000, 400000, card], gives: 0, source: 'nothing added' },
  { call: ['Mersalg', 400000, 400100, card], gives: 8, source: '8 % × 100; in Danish' },
  { call: [' upsell ', 0, 100, card], gives: 8, source: '8 % × 100; case and spaces aside' },
  { call: ['Upsell', 0, 100, byCloser, 'csm'], gives: 5, source: '5 % × 100; closer without case' },
  { call: ['Cross-sell', 0, -100, card], gives: 0, source: 'returns pay nothing' },
  {
    call: ['New business', 0, 100, card],
    gives: notThere('No rate for New business.'),
    source: 'a kind of sale that the card does not have',
  },
  {
    call: ['Upsell', 0, 100, byCloser, 'AM'],
    gives: notThere('No rate for Upsell by AM.'),
    source: 'a closer that the card does not have',
  },
  {
    call: ['Upsell', 0, 100, byCloser],
    gives: refused('no closer is given'),
    source: 'the card asks who closes',
  },
  {
    call: ['Gift', 0, 100, card],
    gives: refused('Found "Gift". Use Renewal, Upsell, Cross-sell, or New business.'),
    source: 'a word that is no kind of sale',
  },
  {
    call: ['Upsell', 0, 100, [['Upsell', '8%']]],
    gives: refused('rates, row 1, rate: Found text "8%". Type the percentage as a number'),
    source: 'a percentage as text is never 0',
  },
  {
    call: [
      'Upsell',
      0,
      100,
      [
        ['Upsell', 0.08],
        ['upsell', 0.05],
      ],
    ],
    gives: refused('Row 2 repeats upsell.'),
    source: 'two rates for one kind of sale',
  },
  {
    call: [
      'Upsell',
      200000,
      350000,
      [
        ['Renewal', 'Upsell'],
        [0.05, 0.08],
      ],
    ],
    gives: refused('The table lies on its side'),
    source: 'types across in place of down',
  },
];
