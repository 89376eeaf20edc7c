import { roundMoney } from '../../../src/engine/money';
import { type OldFormula, oldPayout } from '../../../src/plan/old-sheet/old-formula';

const quota = 200_000;

/* 5 % to the quota and 10 % beyond it, to the cent. */
const commission: OldFormula = {
  rows: [
    { from: 0, payout: 0, rate: 0.05 },
    { from: 1, payout: 0.05, rate: 0.1 },
  ],
  ...{ bonusIs: 'rates', cap: null, floor: null, gate: null },
  ...{ credited: roundMoney, rounded: roundMoney },
};

/* 5,000 at the quota. */
const milestone: OldFormula = {
  ...commission,
  bonusIs: 'amounts',
  rows: [
    { from: 0, payout: 0, rate: 0 },
    { from: 1, payout: 5_000, rate: 0 },
  ],
};
const late: OldFormula = { ...milestone, rows: milestone.rows.slice(1) };
/* From half of the quota 1,000 and, evenly, 8,000 more for a whole quota above it; 9,000 at twice the quota. */
const sloping: OldFormula = {
  ...milestone,
  rows: [
    { from: 0, payout: 0, rate: 0 },
    { from: 0.5, payout: 1_000, rate: 8_000 },
    { from: 2, payout: 9_000, rate: 0 },
  ],
};
const above: OldFormula = {
  ...milestone,
  rows: milestone.rows.map((row) => (row.from === 1 ? { ...row, isAbove: true } : row)),
};
const belowZero: OldFormula = {
  ...commission,
  rows: [{ from: -1, payout: -0.02, rate: 0.02 }, ...commission.rows],
};

test.each<[what: string, formula: Partial<OldFormula>, amount: number, pays: number]>([
  ['a row pays its rate on what is above it', commission, 250_000, 15_000],
  ['below a row the one before it pays', commission, 199_999.99, 10_000],
  ['half a cent below is credited to the cent', milestone, 199_999.995, 5_000],
  ['a bare amount is as it is', { ...milestone, compared: 'amount' }, 199_999.995, 0],
  ['an amount at the threshold reaches it', { ...milestone, compared: 'amount' }, 200_000, 5_000],
  ['an attainment at it too', { ...milestone, compared: 'ratio' }, 200_000, 5_000],
  ['an attainment below it does not', { ...milestone, compared: 'ratio' }, 199_999.995, 0],
  [
    'rounded to two decimals 99.5 % is 100 %',
    { ...milestone, compared: { decimals: 2 } },
    199_000,
    5_000,
  ],
  [
    'rounded to two decimals 99.4995 % is 99 %',
    { ...milestone, compared: { decimals: 2 } },
    198_999,
    0,
  ],
  [
    'an attainment that is rounded up pays by the row that it reaches',
    { ...commission, compared: { decimals: 2 } },
    199_000,
    9_900,
  ],
  ['more than is not at', { ...above, compared: 'amount' }, 200_000, 0],
  ['more than is more', { ...above, compared: 'amount' }, 200_000.01, 5_000],
  ['a table that begins later pays nothing before', late, 199_999.99, 0],
  [
    'a gap of a hundredth of the quota pays nothing in it',
    { ...commission, gaps: [{ from: 1, width: 0.01, pays: 'nothing' }] },
    199_000,
    0,
  ],
  [
    'a gap begins after its lower end',
    { ...commission, gaps: [{ from: 1, width: 0.01, pays: 'nothing' }] },
    198_000,
    9_900,
  ],
  [
    'a gap ends at the row',
    { ...commission, gaps: [{ from: 1, width: 0.01, pays: 'nothing' }] },
    200_000,
    10_000,
  ],
  [
    'a gap pays as the last row',
    { ...milestone, gaps: [{ from: 1, width: 0.01, pays: 'last row' }] },
    199_000,
    5_000,
  ],
  [
    'a gap pays as the next row',
    { ...milestone, gaps: [{ from: 1, width: 0.01, pays: 'next row' }] },
    199_000,
    5_000,
  ],
  [
    'beside a gap its rows pay as ever',
    { ...milestone, gaps: [{ from: 1, width: 0.01, pays: 'next row' }] },
    150_000,
    0,
  ],
  ['amounts slope by shares of the quota', sloping, 150_000, 3_000],
  [
    'of three rows a gap pays as the last',
    { ...sloping, gaps: [{ from: 0.5, width: 0.01, pays: 'last row' }] },
    99_000,
    9_000,
  ],
  [
    'and as the next, which is less than its start',
    { ...sloping, gaps: [{ from: 0.5, width: 0.01, pays: 'next row' }] },
    99_000,
    960,
  ],
  ['a step of nothing is one to begin with', { ...sloping, compared: 'amount' }, 1, 0],
  ['less than nothing pays nothing', commission, -100_000, 0],
  [
    'less than nothing takes back, where nothing keeps it from that',
    { ...commission, belowZero: true },
    -100_000,
    -5_000,
  ],
  ['a table that begins below zero pays there', belowZero, -100_000, -2_000],
  ['a cap is the most', { ...commission, cap: 12_000 }, 250_000, 12_000],
  ['a floor is the least', { ...commission, floor: 1_000 }, 0, 1_000],
  ['another quota is the one that counts', { ...milestone, quota: 150_000 }, 150_000, 5_000],
  [
    'behind a closed gate nothing is paid',
    { ...commission, floor: 1_000, gate: { opens: (of) => of, isAbove: false } },
    100_000,
    0,
  ],
  [
    'but the floor where it stands outside',
    { ...commission, floor: 1_000, floorFirst: true, gate: { opens: (of) => of, isAbove: false } },
    10_000,
    1_000,
  ],
  [
    'a gate opens at its amount',
    { ...commission, gate: { opens: (of) => of, isAbove: false } },
    200_000,
    10_000,
  ],
  [
    'one that has to be exceeded does not',
    { ...commission, gate: { opens: (of) => of, isAbove: true } },
    200_000,
    0,
  ],
  [
    'one that has to be exceeded opens a cent above',
    { ...milestone, gate: { opens: (of) => of, isAbove: true } },
    200_000.01,
    5_000,
  ],
])('%s', (_, formula, amount, pays) => {
  expect(oldPayout({ ...commission, ...formula }, amount, quota)).toBe(pays);
});
