import { type Case, refused } from '../case';

const clause = 'executive milestone guide: forecast growth of 8 % is revised';

export const cases: readonly Case[] = [
  { call: [1000000, 0.08, 0.06], gives: 750000, source: `${clause} to 6 %: × 6 / 8` },
  { call: [1000000, 0.08, 0.0799], gives: 998750, source: `${clause} a little down: × 7.99 / 8` },
  { call: [1000000, 0.08, 0.08], gives: 1000000, source: 'the forecast stands' },
  { call: [1000000, 0.08, 0.1], gives: 1250000, source: `${clause} to 10 %: × 10 / 8` },
  { call: [500, 2000, 1800], gives: 450, source: '500 × 1,800 / 2,000' },
  { call: [500, 2000, 1800, 'Forholdsmæssig'], gives: 450, source: 'the same, in Danish' },
  { call: [1080, 0.08, 0.05, 'market'], gives: 1050, source: '1,080 × 1.05 / 1.08' },
  { call: [1080, 0.08, 0.08, 'market'], gives: 1080, source: 'the forecast stands' },
  { call: [1080, 0.08, 0, 'market'], gives: 1000, source: 'no growth: 1,080 × 1 / 1.08' },
  { call: [1080, 0.08, -0.1, 'Marked'], gives: 900, source: 'a fall: 1,080 × 0.9 / 1.08; Danish' },
  { call: [1000, 0, 0.05, 'market'], gives: 1050, source: '1,000 × 1.05 / 1' },
  { call: [100, -0.5, 0, 'market'], gives: 200, source: '100 × 1 / 0.5' },
  {
    call: [[[100], [200]], 0.08, [[0.04], [0.16]]],
    gives: [[50], [400]],
    source: 'half of 100 and twice 200',
  },
  { call: [0, 1, 1], gives: refused('target: Found 0. It must be above 0.'), source: 'no target' },
  { call: [100, 0, 1], gives: refused('forecast: Found 0.'), source: 'nothing divides by 0' },
  {
    call: [100, 0.08, [[null]]],
    gives: refused('revised: Found 0.'),
    source: 'a blank revision must not make the target 0',
  },
  { call: [100, 0.08, -0.02], gives: refused('revised: Found -0.02.'), source: 'no proportion' },
  {
    call: [100, -1, 0, 'market'],
    gives: refused('forecast: Found -100%. Growth must be above -100%.'),
    source: 'a market that loses all',
  },
  {
    call: [100, 0.08, -1.5, 'market'],
    gives: refused('revised: Found -150%.'),
    source: 'a market that loses more than all',
  },
  {
    call: [100, 1, 1, 'linear'],
    gives: refused('basis: Found "linear". Use proportional or market.'),
    source: 'no such basis',
  },
];
