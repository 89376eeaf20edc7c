import { type Case, day, refused } from '../case';

const [start, end] = [day(2026, 1, 1), day(2026, 3, 31)];
const ramp = [
  [1, 0],
  [2, 0.25],
  [3, 0.5],
];

export const cases: readonly Case[] = [
  {
    call: [300000, start, end, start, null, ramp],
    gives: 75000,
    source: 'Modus, quarterly quota: ramp of 0, 25 and 50 % gives 75,000 of 300,000',
  },
  { call: [90000, start, end], gives: 90000, source: 'active throughout: 90 of 90 days' },
  { call: [90000, start, end, day(2026, 2, 1)], gives: 59000, source: '28 + 31 = 59 of 90 days' },
  { call: [90000, start, end, day(2026, 3, 31)], gives: 1000, source: 'only the last day' },
  { call: [90000, start, end, null, start], gives: 1000, source: 'only the first day' },
  { call: [90000, start, end, day(2026, 1, 2)], gives: 89000, source: 'all days but the first' },
  { call: [90000, start, end, day(2025, 11, 15)], gives: 90000, source: 'active before the start' },
  { call: [90000, start, end, null, day(2027, 1, 1)], gives: 90000, source: 'beyond the end' },
  {
    call: [90000, start, end, day(2026, 1, 11), day(2026, 1, 20)],
    gives: 10000,
    source: '11 to 20 January: 10 of 90 days, both ends counted',
  },
  {
    call: [366000, day(2028, 1, 1), day(2028, 12, 31), day(2028, 2, 29), day(2028, 2, 29)],
    gives: 1000,
    source: 'one day of a leap year of 366',
  },
  {
    call: [90000, start, end, day(2026, 1, 16), null, [[1, 0.5]]],
    gives: 67000,
    source: '16 days at 50 % and 28 + 31 in full: 8 + 59 = 67 of 90 days',
  },
  {
    call: [
      90000,
      start,
      end,
      day(2025, 12, 15),
      null,
      [
        [1, 0],
        [2, 0.5],
      ],
    ],
    gives: 74500,
    source: 'January is month 2 of a start in December: 15.5 + 28 + 31 = 74.5 days',
  },
  {
    call: [90000, start, end, day(2025, 1, 15), null, ramp],
    gives: 90000,
    source: 'the ramp was over long before the period',
  },
  {
    call: [90000, start, day(2026, 3, 31) + 0.75, [[null]], [[null]]],
    gives: 90000,
    source: 'blank is the whole period, and the time of day does not count',
  },
  ...(
    [
      // January to March of 2026 have 22, 20 and 22 working days.
      ['working days', day(2026, 2, 1), 59_062.5, '42 of 64 working days'],
      ['working days', day(2026, 3, 29), 2_812.5, 'from a Sunday: Monday and Tuesday of 64'],
      ['months begun', day(2026, 2, 28), 60_000, 'February is begun: 2 of 3 months'],
      ['full months', day(2026, 2, 28), 30_000, 'March alone is full: 1 of 3'],
      ['full months', day(2026, 2, 1), 60_000, 'from a first of the month: 2 of 3'],
      ['full months', day(2026, 3, 2), 0, 'no month is full'],
    ] as const
  ).map(([count, from, gives, source]): Case => ({
    ...{ call: [90_000, start, end, from, null, null, count], gives, source },
  })),
  {
    call: [
      100_000,
      day(2019, 1, 1),
      day(2019, 12, 31),
      day(2019, 3, 1),
      null,
      null,
      'Hele måneder',
    ],
    gives: 83_333.333_333_333_33,
    source: 'in Danish: 10 of 12 months',
  },
  {
    call: [
      90_000,
      start,
      end,
      null,
      null,
      [
        [1, 0],
        [2, 0.5],
      ],
      'months begun',
    ],
    gives: 45_000,
    source: 'months at 0, 50 and 100 %: 1.5 of 3',
  },
  {
    call: [90_000, day(2026, 1, 10), day(2026, 2, 20), null, null, null, 'full months'],
    gives: refused('count: Found 0.'),
    source: 'no full month in the period',
  },
  {
    call: [90_000, start, end, null, null, null, 'weeks'],
    gives: refused('count: Found "weeks".'),
    source: 'no way to count',
  },
  {
    call: [90000, start, end, [[start], [day(2026, 3, 1)]]],
    gives: [[90000], [31000]],
    source: 'two payees: 90 and 31 of 90 days',
  },
  {
    call: [90000, start, end, day(2026, 4, 1)],
    gives: refused(
      'active_from: Apr 1, 2026 leaves no active day from Jan 1, 2026 to Mar 31, 2026.',
    ),
    source: 'the day after the period',
  },
  {
    call: [90000, start, end, null, day(2025, 12, 31)],
    gives: refused('active_to'),
    source: 'the day before the period',
  },
  {
    call: [90000, end, start],
    gives: refused('end: It ends on Jan 1, 2026, before it starts on Mar 31, 2026.'),
    source: 'a period the wrong way round',
  },
  {
    call: [90000, start, end, day(2026, 3, 1), day(2026, 2, 1)],
    gives: refused('active_to: It ends on Feb 1, 2026, before it starts on Mar 1, 2026.'),
    source: 'an active time the wrong way round',
  },
  { call: [0, start, end], gives: refused('Quota is blank or zero.'), source: 'no quota' },
  { call: [1, [[null]], end], gives: refused('start: The date is blank.'), source: 'no start' },
  { call: [1, 60, end], gives: refused('start: Found 60.'), source: '29 February 1900 never was' },
  { call: [1, '1/1/26', end], gives: refused('Found text "1/1/26".'), source: 'text is no date' },
  {
    call: [
      1,
      start,
      end,
      null,
      null,
      [
        [1, 0.5],
        [3, 0.75],
      ],
    ],
    gives: refused('ramp, row 2, month: Found month 3 in place of 2.'),
    source: 'a month is missing',
  },
  {
    call: [1, start, end, null, null, [[1, 1.5]]],
    gives: refused('It must be from 0% to 100%.'),
    source: 'a share above 1',
  },
];
