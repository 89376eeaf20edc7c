import type { Component } from '../../src/plan/kinds';
import { common } from '../../src/plan/new-component';
import { payeePay } from '../../src/plan/payee/payee-pay';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInGnumeric, booksInLibreOffice } from '../spreadsheet/books';
import { planWith } from '../spreadsheet/component-plans';
import { differences } from '../spreadsheet/plan-page';
import { payeeOf } from '../spreadsheet/team-people';

/*
 * A threshold that is typed as arithmetic, 110 % of 250,000 or a tenth more than 20 %, has the dust of
 * binary numbers in its cell, and is reached by what a person calls the same. Gnumeric compares bits.
 */

const raised = 250_000 * 1.1;
const threeTenths = 0.1 + 0.2;
const third = 1 / 3;

const sales = measure('sales', 'sales');
const nrr = measure('nrr', 'NRR', 'percent');
const demos = measure('demos', 'demos', 'count');

const ladder = (of: string, from: number): Component => ({
  ...following('ladder', of),
  ...{ kind: 'ladder', mode: 'highest', hasPrior: false, quota: null },
  rungs: [{ from, bonus: 5_000 }],
});

const gated = (gate: Component['gate'], of = 'sales'): Component => ({ ...ladder(of, 0), gate });
const milestone = (more: Partial<Component>): Component =>
  ({
    ...{ kind: 'milestone', ...following('milestone', 'sales'), quota: 300_000, pays: 'amount' },
    ...{ bonus: 5_000, trigger: 0.1, partial: { kind: 'none' }, ...more },
  }) as Component;
const ofQuota = { measure: 'sales', atLeast: third, of: 'quota' } as const;
const required = { joined: 'all', each: null, does: 'nothing', until: null } as const;

const reached: readonly (readonly [
  threshold: string,
  credited: Readonly<Record<string, number>>,
  pays: number,
  components: Component[],
  results?: Readonly<Record<string, readonly number[]>>,
])[] = [
  ['money', { sales: 275_000 }, 5_000, [ladder('sales', raised)]],
  ['a count', { demos: 0.3 }, 5_000, [ladder('demos', threeTenths)]],
  ['a ratio', { nrr: 0.3 }, 5_000, [ladder('nrr', threeTenths)]],
  [
    'attainment',
    { sales: 75_000 },
    // The rate reached is paid on everything: 10 % of 75,000.
    7_500,
    [
      {
        ...following('commission', 'sales'),
        ...{ kind: 'commission', method: 'retroactive', quota: 250_000 },
        tiers: [
          { from: 0, rate: 0.05 },
          { from: threeTenths, rate: 0.1 },
        ],
      },
    ],
  ],
  [
    'a step of a multiplier',
    { sales: 275_000, nrr: 0.3 },
    // Twice the bonus.
    10_000,
    [
      ladder('sales', 1),
      {
        ...common('multiplier'),
        ...{ kind: 'multiplier', measure: 'nrr', mode: 'highest', of: ['ladder'] },
        factors: [
          { from: 0, factor: 1 },
          { from: threeTenths, factor: 2 },
        ],
      },
    ],
  ],
  // 100,000 of 300,000 is a third, which no decimals say in full.
  ['a gate at a third of the quota', { sales: 100_000 }, 5_000, [milestone({ gate: ofQuota })]],
  [
    'a condition of a third of the quota',
    { sales: 100_000 },
    5_000,
    [milestone({ requires: { ...required, of: [ofQuota] } })],
  ],
  [
    'a gate at a third on its own measure',
    { nrr: third },
    5_000,
    [gated({ measure: 'nrr', atLeast: third }, 'nrr')],
  ],
  [
    'a gate at a third on another measure',
    { sales: 1, nrr: third },
    5_000,
    [gated({ measure: 'nrr', atLeast: third })],
  ],
  [
    'a condition of a third of another measure',
    { sales: 1, nrr: third },
    5_000,
    [
      {
        ...ladder('sales', 0),
        requires: { ...required, of: [{ measure: 'nrr', atLeast: third }] },
      } as Component,
    ],
  ],
  // A third of 30,000.
  [
    'a least of objectives of a third',
    { sales: 0 },
    10_000,
    [
      {
        ...common('mbo'),
        ...{ kind: 'mbo', target: 30_000, minimum: third, maximum: null },
        objectives: [{ objective: 'One', weight: 1 }],
      } as Component,
    ],
    { mbo: [third] },
  ],
];

/** What no decimals say in full, and in a sheet stands as arithmetic or with 12 decimals. */
const fractions: readonly (readonly [part: number, of: number])[] = [
  [1, 3],
  [5, 6],
  [2, 7],
  [4, 9],
  [7, 11],
];

const objective = (minimum: number): Component =>
  ({
    ...common('mbo'),
    ...{ kind: 'mbo', target: 30_000, minimum, maximum: null },
    objectives: [{ objective: 'One', weight: 1 }],
  }) as Component;

const inTime = (share: number): Component =>
  ({
    ...common('collections'),
    ...{ kind: 'collections', tiers: [0, 31].map((from) => ({ from, rate: 0 })) },
    consistency: { share, bonus: 5_000 },
  }) as Component;

/** Each reached by the fraction itself and by its 12 decimals, and missed by a billionth. */
const fractional = fractions.flatMap(([part, of]): (typeof reached)[number][] => {
  const share = part / of;
  const said = `${part}/${of}`;
  const toTwelve = Number(share.toFixed(12));
  const quota = 12_000 * of;
  return [
    ...[share, toTwelve, share - 1e-9].flatMap((got, k): (typeof reached)[number][] => {
      const name = `${said}${['', ' to 12 decimals', ' less a billionth'][k] ?? ''}`;
      const pays = k < 2 ? 5_000 : 0;
      return [
        [`a ratio of ${name}`, { nrr: got }, pays, [ladder('nrr', share)]],
        [
          `a gate of ${name}`,
          { sales: 1, nrr: got },
          pays,
          [gated({ measure: 'nrr', atLeast: share })],
        ],
        [
          `invoices in time, ${name}`,
          { sales: 0 },
          pays,
          [inTime(share)],
          { collections: [1, 5, got] },
        ],
        [
          `an objective of ${name}`,
          { sales: 0 },
          k < 2 ? Math.round(30_000 * got * 100) / 100 : 0,
          [objective(share)],
          { mbo: [got] },
        ],
      ];
    }),
    [
      `attainment of ${said}`,
      { sales: 12_000 * part },
      1_200 * part,
      [
        {
          ...following('commission', 'sales'),
          ...{ kind: 'commission', method: 'retroactive', quota },
          tiers: [
            { from: 0, rate: 0 },
            { from: share, rate: 0.1 },
          ],
        },
      ],
    ],
    [
      `a trigger of ${said}`,
      { sales: 12_000 * part },
      5_000,
      [milestone({ quota, trigger: share } as Partial<Component>)],
    ],
  ];
});

/** What is exactly on a fraction of the quota is not above it, and a cent more is. */
const exceeded = fractions.flatMap(([part, of]) =>
  [0, 0.01].map((more): (typeof reached)[number] => [
    `attainment above ${part}/${of}, and ${more} more`,
    { sales: 12_000 * part + more },
    more > 0 ? 5_000 : 0,
    [
      {
        ...ladder('sales', part / of),
        ...{ quota: 12_000 * of, reached: 'above' },
      } as Component,
    ],
  ]),
);

const measures = [sales, nrr, demos];
const tried = [...reached, ...fractional, ...exceeded].map(
  ([threshold, credited, pays, components, results = {}]) => {
    const used = measures.filter(({ id }) => id in credited);
    const plan: Plan = planWith({ measures: used, components });
    return { threshold, plan, pays, payee: payeeOf({ name: 'Anna Holm', credited, results }) };
  },
);

test.each(tried)('the pane pays what reaches $threshold', ({ plan, pays, payee }) => {
  expect(payeePay(plan, payee, undefined, [payee]).payout).toBe(pays);
});

describeWith(['soffice', 'ssconvert'], 'a threshold that is typed as arithmetic', () => {
  const books = tried.map(({ plan, payee }) => {
    const sheets = suitableSheets(plan).filter((sheet) => sheet !== 'deals');
    const more = { result: 275_000, payees: [payee], deals: [], spareRows: 1 };
    return planWorkbook(plan, { form: 'native', sheets, ...more });
  });
  test.each([
    ['LibreOffice', booksInLibreOffice],
    ['Gnumeric', booksInGnumeric],
  ] as const)('is reached on every sheet in %s', (_, recalculate) => {
    const values = recalculate(books);
    expect(books.flatMap((book, k) => differences(book, values[k]))).toEqual([]);
  });
});
