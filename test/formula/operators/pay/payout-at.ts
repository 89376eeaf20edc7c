import * as operators from '../../../../src/formula/operators/pay/payout-at';
import type { Lot } from '../../../conformance/native-chance';
import { constant } from '../../../../src/formula/formula';
import { calculated, cents, number, numberIn, starts } from '../draws';
import { type Cell, type Operand, type OperatorTable, blank, error } from '../table';

/** A ladder that pays whole amounts: 500 from 100 on, 1,200 from 200.5 on. */
const ladder = [
  [0, 100, 200.5],
  [0, 500, 1_200],
  [0, 0, 0],
];
/** 5 % up to 100,000 and 8 % on what lies above it. */
const commission = [
  [0, 100_000],
  [0, 5_000],
  [0.05, 0.08],
];
/** Nothing below 80 % of the quota; from there 50,000 for a whole quota; 10,000 at it, and 20,000 more. */
const bonusOfQuota = [
  [0, 0.8, 1],
  [0, 0, 10_000],
  [0, 50_000, 20_000],
];
/** 5 % up to the quota, 10 % above it; the payout at the quota is a share of it. */
const commissionOfQuota = [
  [0, 1],
  [0, 0.05],
  [0.05, 0.1],
];

/** Three columns, and what is credited: on a start, a cent beside it, anywhere, or an error. */
function drawn(lot: Lot, quota: Cell, bonusIs: 'amounts' | 'rates', isFlat: boolean): Operand[] {
  const from = starts(lot, quota === blank ? 1e6 : 2, quota === blank ? 2 : 4);
  const column = (draw: () => number) => from.map(draw);
  const isRate = bonusIs === 'rates' || quota === blank;
  const isShare = bonusIs === 'rates' && quota !== blank;
  const on = (from[lot.whole(0, from.length - 1)] ?? 0) * (numberIn(quota) || 1);
  const credited = cents(lot.pick([on, on + 0.01, on - 0.01, lot.next() * 2e6, -lot.money(1e5)]));
  return [
    lot.next() < 0.03 ? error : credited,
    from,
    column(() => (isShare ? lot.share(2, 4) : lot.money(1e5))),
    column(() => (isFlat ? 0 : isRate ? lot.share(1, 4) : lot.money(1e4))),
  ];
}

const quotaDrawn = (lot: Lot): Cell =>
  lot.next() < 0.05 ? lot.pick<Cell>([0, blank, error]) : lot.money(1e6) + 1;

function withoutQuota(name: string, bonusIs: 'amounts' | 'rates', isFlat: boolean): OperatorTable {
  const text = (a: string) =>
    isFlat
      ? `IF(${a}<0,0,INDEX(C,MATCH(${a},B,1)))`
      : `IF(${a}<0,0,INDEX(C,MATCH(${a},B,1))+` +
        `INDEX(D,MATCH(${a},B,1))*(${a}-INDEX(B,MATCH(${a},B,1))))`;
  return {
    name,
    reads: ['number', 'column', 'column', 'column'],
    of: (credited, from, payout, rate) =>
      operators.payoutAt({ from, payout, rate, bonusIs, isFlat }, credited, undefined),
    text: text('A'),
    ofDifferences: text('P-Q'),
    words: { en: 'the payout table at A', da: 'udbetalingstabellen ved A' },
    units: [[['money'], 'money']],
    rows: [],
    draw: (lot) => drawn(lot, blank, bonusIs, isFlat),
  };
}

function withQuota(name: string, bonusIs: 'amounts' | 'rates', isFlat: boolean): OperatorTable {
  const text = (a: string, b: string, alone = a) => {
    const row = `MATCH(ROUND(${a}/${b},12),C,1)`;
    const climbed = `INDEX(E,${row})*(${alone}-${b}*INDEX(C,${row}))`;
    const whole =
      bonusIs === 'rates' ? `${b}*INDEX(D,${row})+${climbed}` : `INDEX(D,${row})+${climbed}/${b}`;
    return `IF(${alone}<0,0,${isFlat ? `INDEX(D,${row})` : whole})`;
  };
  return {
    name,
    reads: ['number', 'number', 'column', 'column', 'column'],
    of: (credited, quota, from, payout, rate) =>
      operators.payoutAt({ from, payout, rate, bonusIs, isFlat }, credited, quota),
    text: text('A', 'B'),
    ofDifferences: text('(P-Q)', '(P-Q)', 'P-Q'),
    words: { en: 'the payout table at A of B', da: 'udbetalingstabellen ved A af B' },
    units: [[['count', 'count'], 'money']],
    rows: [],
    draw: (lot) => {
      const quota = quotaDrawn(lot);
      const [credited = 0, ...columns] = drawn(lot, numberIn(quota) || 1, bonusIs, isFlat);
      return [credited, quota, ...columns];
    },
  };
}

export const ladderTable: OperatorTable = {
  ...withoutQuota('payoutAt: a ladder', 'amounts', true),
  rows: [
    [[0, ...ladder], 0],
    [[99.99, ...ladder], 0],
    [[100, ...ladder], 500],
    [[200.49, ...ladder], 500],
    [[200.5, ...ladder], 1_200],
    [[1_000_000, ...ladder], 1_200],
    [[-0.01, ...ladder], 0],
    [[error, ...ladder], error],
    [[50, [0], [7], [0]], 7],
    [[-50, [0], [7], [0]], 0],
  ],
};

export const ladderOfQuota: OperatorTable = {
  ...withQuota('payoutAt: a ladder of quota', 'amounts', true),
  rows: [
    [[98, 100, [0, 1], [0, 500], [0, 0]], 0],
    [[100, 100, [0, 1], [0, 500], [0, 0]], 500],
    [[99.99, 100, [0, 1], [0, 500], [0, 0]], 0],
    [[150, 0, [0, 1], [0, 500], [0, 0]], error],
  ],
};

export const commissionTable: OperatorTable = {
  ...withoutQuota('payoutAt: a commission', 'rates', false),
  rows: [
    // A blank payout and a blank rate are 0.
    [[50, [0, 100], [blank, 5], [0.1, blank]], 5],
    [[150, [0, 100], [blank, 5], [0.1, blank]], 5],
    [[150, [0, 100], [0, blank], [0.1, 0.5]], 25],
    [[50, [0], [7], [0.1]], 12],
    [[0, ...commission], 0],
    [[99_999.99, ...commission], 4_999.9995],
    [[100_000, ...commission], 5_000],
    [[150_000, ...commission], 9_000],
    [[-100, ...commission], 0],
    [[error, ...commission], error],
  ],
};

export const bonusTable: OperatorTable = {
  ...withQuota('payoutAt: a bonus of quota', 'amounts', false),
  rows: [
    [[79.99, 100, ...bonusOfQuota], 0],
    [[80, 100, ...bonusOfQuota], 0],
    [[90, 100, ...bonusOfQuota], 5_000],
    [[100, 100, ...bonusOfQuota], 10_000],
    [[150, 100, ...bonusOfQuota], 20_000],
    [[-1, 100, ...bonusOfQuota], 0],
    [[90, 0, ...bonusOfQuota], error],
    [[90, blank, ...bonusOfQuota], error],
    [[0, 0, ...bonusOfQuota], error],
    // Who is below 0 is paid nothing, whatever the quota is.
    [[-1, 0, ...bonusOfQuota], 0],
    [[90, error, ...bonusOfQuota], error],
    [[error, 100, ...bonusOfQuota], error],
  ],
};

export const commissionOfQuotaTable: OperatorTable = {
  ...withQuota('payoutAt: a commission of quota', 'rates', false),
  rows: [
    [[50_000, 100_000, ...commissionOfQuota], 2_500],
    [[99_999.99, 100_000, ...commissionOfQuota], 4_999.9995],
    [[100_000, 100_000, ...commissionOfQuota], 5_000],
    [[120_000, 100_000, ...commissionOfQuota], 7_000],
    [[-5, 100_000, ...commissionOfQuota], 0],
    [[120_000, blank, ...commissionOfQuota], error],
  ],
};

/** Exactly on a threshold the row before still pays, and 0 exceeds none. */
export const ladderAbove: OperatorTable = {
  ...ladderTable,
  name: 'payoutAt: a ladder whose thresholds are exceeded',
  of: (credited, from, payout, rate) =>
    operators.payoutAt(
      { from, payout, rate, bonusIs: 'amounts', isFlat: true, reached: 'above' },
      credited,
      undefined,
    ),
  text: 'IF(A<=0,0,INDEX(C,MATCH((1-5E-13)*A,B,1)))',
  ofDifferences: 'IF(P-Q<=0,0,INDEX(C,MATCH((1-5E-13)*(P-Q),B,1)))',
  rows: [
    [[100, ...ladder], 0],
    [[100.01, ...ladder], 500],
    [[200.5, ...ladder], 500],
    [[200.51, ...ladder], 1_200],
    [[0, [0], [7], [0]], 0],
    [[0.01, [0], [7], [0]], 7],
    [[-50, [0], [7], [0]], 0],
    [[error, ...ladder], error],
  ],
};

const twoRates = [
  [0, 1],
  [0, 0.1],
  [0.05, 0.1],
];
export const commissionAbove: OperatorTable = {
  ...commissionOfQuotaTable,
  name: 'payoutAt: a commission of quota whose thresholds are exceeded',
  of: (credited, quota, from, payout, rate) =>
    operators.payoutAt(
      { from, payout, rate, bonusIs: 'rates', isFlat: false, reached: 'above' },
      credited,
      quota,
    ),
  text: commissionOfQuotaTable.text
    .replaceAll('MATCH(ROUND(A/B,12)', 'MATCH((1-5E-13)*ROUND(A/B,12)')
    .replace('A<0', 'A<=0'),
  ofDifferences: String(commissionOfQuotaTable.ofDifferences)
    .replaceAll('MATCH(ROUND', 'MATCH((1-5E-13)*ROUND')
    .replace('<0', '<=0'),
  rows: [
    [[100_000, 100_000, ...twoRates], 5_000],
    [[100_000.01, 100_000, ...twoRates], 10_000.001],
    [[99_999.99, 100_000, ...twoRates], 4_999.9995],
    [[33.3, 33.3, ...twoRates], 1.665],
    [[0, 100_000, ...twoRates], 0],
    [[0, 0, ...twoRates], 0],
    [[120_000, blank, ...twoRates], error],
  ],
};

const rowDrawn = (lot: Lot, isShare: boolean): number[] => [
  isShare ? lot.share(2, 4) : lot.money(1e6),
  isShare ? lot.share(1, 4) : lot.money(1e5),
  lot.share(1, 4),
];

/** A row pays wherever it begins and ends: below its From it goes on along its rate. */
export const paidInRow: OperatorTable = {
  name: 'paidInRow: of a measure',
  reads: ['number', 'number', 'number', 'number'],
  of: (credited, from, payout, rate) =>
    operators.paidInRow(
      { from, payout, rate },
      { bonusIs: 'rates', isFlat: false },
      credited,
      undefined,
    ),
  text: 'C+D*(A-B)',
  ofItself: 'X-((C+D*(A-B))+(C+D*(A-B))*(C+D*(A-B)-(C+D*(A-B))))',
  ofDifferences: '(P-Q)+(P-Q)*(P-Q-(P-Q))',
  words: { en: 'what the row from B pays for A', da: 'hvad rækken fra B udbetaler for A' },
  units: [[['money'], 'money']],
  rows: [
    [[150, 100, 10, 0.5], 35],
    [[100, 100, 10, 0.5], 10],
    [[80, 100, 10, 0.5], 0],
    [[150, 100, 10, blank], 10],
    [[error, 100, 10, 0.5], error],
    [[150, 100, 10, error], error],
  ],
  draw: (lot) => [number(lot), ...rowDrawn(lot, false)],
};

export const paidInFlatRow: OperatorTable = {
  ...paidInRow,
  name: 'paidInRow: of a row without a rate',
  of: (credited, from, payout) =>
    operators.paidInRow(
      { from, payout, rate: constant(0) },
      { bonusIs: 'amounts', isFlat: true },
      credited,
      undefined,
    ),
  reads: ['number', 'number', 'number'],
  text: 'C',
  ofItself: 'X-C',
  ofDifferences: '(P-Q)',
  rows: [
    [[150, 100, 10], 10],
    [[80, 100, 10], 10],
    [[150, 100, error], error],
  ],
  draw: (lot) => [lot.money(1e6), lot.money(1e6), calculated(lot)],
};

export const paidInFlatRowOfQuota: OperatorTable = {
  ...paidInFlatRow,
  name: 'paidInRow: of a row without a rate, of a quota',
  of: (credited, from, payout, quota) =>
    operators.paidInRow(
      { from, payout, rate: constant(0) },
      { bonusIs: 'amounts', isFlat: true },
      credited,
      quota,
    ),
  reads: ['number', 'number', 'number', 'number'],
  rows: [
    [[150, 1, 10, 100], 10],
    [[150, 1, 10, 0], 10],
  ],
  draw: (lot) => [lot.money(1e6), lot.share(2, 4), calculated(lot), lot.money(1e6)],
};

const ofQuotaInRow = (bonusIs: 'amounts' | 'rates', text: string): OperatorTable => ({
  name: `paidInRow: ${bonusIs} of a quota`,
  reads: ['number', 'number', 'number', 'number', 'number'],
  of: (credited, quota, from, payout, rate) =>
    operators.paidInRow({ from, payout, rate }, { bonusIs, isFlat: false }, credited, quota),
  text,
  words: { en: 'what the row from C pays for A', da: 'hvad rækken fra C udbetaler for A' },
  units: [[['count', 'count'], 'money']],
  rows: [],
  draw: (lot) => [lot.money(1e6), lot.money(1e6) + 1, ...rowDrawn(lot, true)],
});

export const paidInRowOfQuota: OperatorTable = {
  ...ofQuotaInRow('rates', 'B*D+E*(A-B*C)'),
  rows: [
    // 5 % of a quota of 1,000 at 100 %, and a tenth of what lies above it.
    [[1_200, 1_000, 1, 0.05, 0.1], 70],
    // A share of no quota is nothing, and what is credited pays its rate.
    [[1_200, 0, 1, 0.05, 0.1], 120],
    [[1_000, 1_000, 1, 0.05, 0.1], 50],
    [[900, 1_000, 1, 0.05, 0.1], 40],
    [[error, 1_000, 1, 0.05, 0.1], error],
  ],
};

export const bonusInRowOfQuota: OperatorTable = {
  ...ofQuotaInRow('amounts', 'D+E*(A-B*C)/B'),
  rows: [
    // 10,000 at the quota, and 20,000 for as much again.
    [[1_500, 1_000, 1, 10_000, 20_000], 20_000],
    [[1_000, 1_000, 1, 10_000, 20_000], 10_000],
    [[800, 1_000, 1, 10_000, 20_000], 6_000],
    [[800, 0, 1, 10_000, 20_000], error],
    [[800, error, 1, 10_000, 20_000], error],
  ],
};
