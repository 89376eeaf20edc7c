import { type Case, refused } from '../case';

const xactly = 'Xactly, the non-recoverable draw';

export const cases: readonly Case[] = [
  {
    call: [[[2750], [3000], [1500], [2375], [3000], [2750]], 2000],
    gives: [
      [2750, 0],
      [3000, 0],
      [2000, 500],
      [2000, 125],
      [2875, 0],
      [2750, 0],
    ],
    source: 'Siebel Incentive Compensation guide, recoverable draw scenario',
  },
  {
    call: [[[500], [3000]], 1500],
    gives: [
      [1500, 1000],
      [2000, 0],
    ],
    source: `${xactly}: August and September when it is recoverable`,
  },
  {
    call: [[[500], [3000]], 1500, 0, false],
    gives: [
      [1500, 0],
      [3000, 0],
    ],
    source: `${xactly}: the same months when it is not`,
  },
  {
    call: [[[1000], [4000]], 2000, null, false],
    gives: [
      [2000, 0],
      [4000, 0],
    ],
    source: 'QCommission, recoverable and non-recoverable draws: agent X',
  },
  { call: [1999.99, 2000], gives: [[2000, 0.01]], source: 'one cent below the draw' },
  { call: [2000, 2000], gives: [[2000, 0]], source: 'exactly the draw' },
  { call: [2000.01, 2000], gives: [[2000.01, 0]], source: 'one cent above, nothing owed' },
  { call: [2500, 2000, 300], gives: [[2200, 0]], source: '300 recovered of 500 above the draw' },
  { call: [2500, 2000, 500], gives: [[2000, 0]], source: 'all 500 above the draw recovered' },
  { call: [2500, 2000, 800], gives: [[2000, 300]], source: 'never below the draw: 800 - 500' },
  { call: [2000, 2000, 800], gives: [[2000, 800]], source: 'nothing above the draw to recover' },
  { call: [-300, 2000], gives: [[2000, 2300]], source: 'credits add to what is owed' },
  { call: [-300, 2000, 0, false], gives: [[2000, 0]], source: 'topped up and forgotten' },
  { call: [500, 0, 800], gives: [[0, 300]], source: 'a draw of 0: all earnings recover' },
  {
    call: [[[1500], ['x'], [2500]], 2000],
    gives: [
      [2000, 500],
      [refused('earned, row 2: Found text "x".'), refused('earned, row 2')],
      [
        refused('earned, row 3: What is owed after row 2 is not known. Correct that row.'),
        refused('earned, row 3'),
      ],
    ],
    source: 'what is recovered in row 3 depends on row 2',
  },
  {
    call: [
      [[1500], [1000]],
      [[2000], [500]],
    ],
    gives: [
      [2000, 500],
      [500, 0],
    ],
    source: 'a lower draw in the second period: 1,000 - 500 recovers 500',
  },
  {
    call: [3000, 1000, 2000, null, 0.5],
    gives: [[1500, 500]],
    source: 'SHRM, sales draw agreement: half of 3,000 is recovered of 2,000 owed',
  },
  {
    call: [[[1500], [3000], [3000]], 2000, 0, true, 0.2],
    gives: [
      [2000, 500],
      [2500, 0],
      [3000, 0],
    ],
    source: '500 owed is less than 20 % of 3,000',
  },
  {
    call: [3000, 2900, 2000, true, 0.5],
    gives: [[2900, 1900]],
    source: 'never below the draw, whatever the limit: 100 recovered',
  },
  { call: [3000, 1000, 2000, true, 0], gives: [[3000, 2000]], source: 'a limit of 0' },
  {
    call: [[[1500], [4000], [4000], [4000]], 2000, null, null, null, 3],
    gives: [
      [2000, 500],
      [4000, 500],
      [3500, 0],
      [4000, 0],
    ],
    source: 'recovered from the third period on',
  },
  {
    call: [[[1500], [2100], [4000], [4000]], 2000, null, null, null, null, 2],
    gives: [
      [2000, 500],
      [2000, 400],
      [4000, 400],
      [4000, 400],
    ],
    source: 'recovered in the first two periods, and 400 stays owed',
  },
  {
    call: [[[1000], [4000], [4000], [4000]], 2000, null, null, 0.1, 2, 3],
    gives: [
      [2000, 1000],
      [3600, 600],
      [3600, 200],
      [4000, 200],
    ],
    source: 'a tenth of 4,000 in the second and in the third period',
  },
  {
    call: [100, 200, 0, true, 1.5],
    gives: refused('limit: Found 150%. It must be from 0% to 100%.'),
    source: 'more than is earned',
  },
  {
    call: [100, 200, 0, true, null, 0],
    gives: refused('recover_from: Found 0. It must be 1 or more.'),
    source: 'a period before the first',
  },
  {
    call: [100, 200, 0, true, null, 3, 2],
    gives: refused('recover_to: Found 2. It must be 3 or more.'),
    source: 'an end before the start',
  },
  { call: [100, -1], gives: refused('draw: Found -1.'), source: 'a draw below 0' },
  { call: [100, 200, -1], gives: refused('opening: Found -1.'), source: 'a balance below 0' },
  { call: [100, 200, 50, false], gives: refused('leaves nothing owed'), source: 'contradictory' },
  { call: [100, 200, 0, 'no'], gives: refused('Give TRUE or FALSE.'), source: 'a word' },
];
