import type { FlagCode } from '../../src/plan/deals/flag-words';
import { flagWords } from '../../src/plan/deals/flag-words';
import { deviationOfDeals, medianOfDeals } from '../../src/plan/deals/outliers';
import { dealColumns } from '../../src/plan/deals/values';
import { reviewDeals } from './reviewed-deals';
import type { Deal } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import {
  customersInEnglish,
  dealOf,
  july,
  published,
  twoMeasures,
} from '../spreadsheet/deal-plans';

const both = { CSM: { name: 'Cleo' }, AE: { name: 'Anna' } };
const deal = (more: Partial<Deal> = {}): Deal =>
  dealOf({ deal: '1', renewed: 1_000, owners: both, ...more });

/** Rows below 0 are refused, as every plan did once. */
const refusing: Plan = {
  ...published,
  measures: published.measures.map((one) => ({ ...one, returns: 'refused' })),
};

/** The flags of the last of some deals. */
const flagsOf = (
  plan: Plan,
  deals: readonly Deal[],
  limits?: Parameters<typeof reviewDeals>[2],
  team?: readonly string[],
): readonly FlagCode[] => reviewDeals(plan, deals, limits, team).at(-1)?.flags ?? [];

test('an ordinary deal has no flag', () => {
  expect(flagsOf(published, [deal()])).toEqual([]);
  expect(flagsOf(published, [deal()], undefined, ['cleo', 'ANNA'])).toEqual([]);
});

describe('credit over 100 %', () => {
  const shares = (csm: number, ae: number) =>
    deal({ owners: { CSM: { name: 'C', share: csm }, AE: { name: 'A', share: ae } } });

  test('is flagged from the first hundredth of a per cent on', () => {
    expect(flagsOf(published, [shares(0.3, 0.7)])).toEqual([]);
    expect(flagsOf(published, [shares(0.3, 0.7001)])).toEqual(['over-credited']);
    expect(flagsOf(published, [shares(1, 1)])).toEqual(['over-credited']);
  });

  test('is no flag for an overlay, which stands on top', () => {
    const owners = { AE: { name: 'A', share: 1 }, Manager: { name: 'M' } };
    expect(flagsOf(twoMeasures, [deal({ owners })])).not.toContain('over-credited');
  });
});

describe('the same upsell credited to two owners', () => {
  const mine = deal({ customer: 'Fjord', renewed: 210_000.1 });
  const theirs = { ...mine, deal: '2', owners: { CSM: { name: 'Bo' } } };

  test('flags both rows, whichever comes first', () => {
    const reviews = reviewDeals(published, [mine, deal(), theirs, mine]);
    expect(reviews.map(({ flags }) => flags.includes('credited-twice'))).toEqual([
      ...[true, false, true, true],
    ]);
  });

  test.each<[string, Partial<Deal>, boolean]>([
    ['another spelling of the customer', { customer: ' FJORD  ' }, true],
    ['a cent more', { renewed: 210_000.11 }, false],
    ['another customer', { customer: 'Fjorden' }, false],
    ['another type', { type: 'Cross-sell' }, false],
    ['the same first owner', { owners: { CSM: { name: 'CLEO' }, AE: { name: 'Bo' } } }, false],
    ['no owner', { owners: {} }, false],
    ['no name of a deal', { deal: '' }, false],
  ])('with %s is the same upsell: %s', (_, more, isSame) => {
    const flags = flagsOf(published, [mine, { ...theirs, ...more }]);
    expect(flags.includes('credited-twice')).toBe(isSame);
  });

  test('is not looked for without a customer', () => {
    const none = { ...mine, customer: '' };
    expect(flagsOf(published, [none, { ...theirs, customer: '' }])).not.toContain('credited-twice');
  });
});

describe('an upsell soon after a small first sale', () => {
  const first = deal({ type: 'New business', renewed: 99_999.99, booked: july });
  const upsell = (days: number, more: Partial<Deal> = {}) =>
    deal({ deal: '2', current: 99_999.99, renewed: 300_000, booked: july + days, ...more });
  const isFlagged = (deals: readonly Deal[], limits?: Parameters<typeof reviewDeals>[2]) =>
    flagsOf(twoMeasures, deals, limits).includes('soon-after-small-sale');

  test.each([
    [-1, false],
    [0, true],
    [90, true],
    [91, false],
  ])('%d days after it is flagged: %s', (days, flagged) => {
    expect(isFlagged([first, upsell(days)])).toBe(flagged);
  });

  test.each<[string, Partial<Deal>, boolean]>([
    ['exactly the amount', { renewed: 100_000 }, false],
    ['another customer', { customer: 'Acme Ltd' }, false],
    ['a customer in another case', { customer: 'ACME' }, true],
    ['a first sale without a date', { booked: 0 }, false],
    ['a cross-sell first', { type: 'Cross-sell' }, false],
  ])('with %s it is flagged: %s', (_, more, flagged) => {
    expect(isFlagged([{ ...first, ...more }, upsell(30)])).toBe(flagged);
  });

  test('follows its inputs, and looks at upsells only', () => {
    const limits = { days: 30, smallSale: 50_000, sensitivity: 3.5 };
    expect(isFlagged([{ ...first, renewed: 49_999 }, upsell(30)], limits)).toBe(true);
    expect(isFlagged([{ ...first, renewed: 49_999 }, upsell(31)], limits)).toBe(false);
    expect(isFlagged([first, upsell(30)], limits)).toBe(false);
    expect(isFlagged([first, upsell(30, { type: 'Renewal' })])).toBe(false);
    expect(isFlagged([first, upsell(30, { booked: 0 })])).toBe(false);
  });
});

describe('an amount that stands out', () => {
  /** Cross-sell at 10 %: commissions of 100, 110, 120, 130 and the last. Median 120, MAD 10. */
  const deals = (last: number) =>
    [1_000, 1_100, 1_200, 1_300, last].map((renewed, k) =>
      deal({ deal: `D-${k}`, type: 'Cross-sell', renewed }),
    );

  test('does so from the sensitivity on, by what it pays', () => {
    // z = (171.89 - 120) / 14.826 = 3.49993; (171.90 - 120) / 14.826 = 3.50061.
    expect(flagsOf(published, deals(1_718.9))).toEqual([]);
    expect(flagsOf(published, deals(1_719))).toEqual(['stands-out']);
    const score = reviewDeals(published, deals(1_719)).at(-1)?.score;
    expect(score).toBeCloseTo(51.9 / 14.826, 12);
    const strict = { days: 90, smallSale: 100_000, sensitivity: 3.6 };
    expect(flagsOf(published, deals(1_719), strict)).toEqual([]);
  });

  /** The median, and the median distance from it. */
  const middleOf = (some: readonly Deal[]) =>
    [medianOfDeals, deviationOfDeals].map((one) => dealColumns(published, some).comesTo(one)(0));

  test('is not told of four deals, nor of deals that are mostly alike', () => {
    expect(flagsOf(published, deals(100_000).slice(1))).toEqual([]);
    const alike = [
      ...deals(5).map((one) => ({ ...one, renewed: 10 })),
      deal({ deal: 'D-9', renewed: 9e6 }),
    ];
    expect(flagsOf(published, alike)).toEqual([]);
  });

  test('is compared with the deals that can be read', () => {
    const unread = deal({ type: 'Lease', renewed: 1e9 });
    const all = [unread, ...deals(1_719)];
    expect(middleOf(all)).toEqual([120, 10]);
    expect(reviewDeals(published, all)[0]?.flags).toEqual(['unknown-type']);
    expect(middleOf([])).toEqual([0, 0]);
  });
});

describe('what cannot be read or is nobody’s', () => {
  test.each<[FlagCode | readonly FlagCode[], Plan, Partial<Deal>]>([
    ['unnamed', published, { deal: '' }],
    ['unknown-type', published, { type: 'Lease' }],
    ['unknown-type', published, { type: '' }],
    ['no-number', published, { renewed: Number.NaN }],
    [
      'unknown-measure',
      twoMeasures,
      { measure: 'no-such', owners: { ...both, SE: { name: 'S' }, Manager: { name: 'M' } } },
    ],
    ['unknown-closer', customersInEnglish, { closer: 'Nobody' }],
    ['unknown-closer', customersInEnglish, { closer: '' }],
    ['no-rate', customersInEnglish, { closer: 'AE', type: 'Renewal' }],
    ['no-rate', published, { type: 'New business' }],
    ['no-number', refusing, { renewed: -0.01 }],
    ['no-number', published, { current: -1 }],
    // What is lost says what there was, and what is left of it.
    ['no-number', published, { type: 'Churn', current: 0, renewed: 0 }],
    ['no-number', published, { type: 'Churn', current: 100, renewed: 80 }],
    ['no-number', published, { type: 'Downgrade', current: 0, renewed: 80 }],
    ['no-number', published, { type: 'Nedgradering', current: 100, renewed: 100.01 }],
    [
      'no-number',
      published,
      { type: 'Downgrade', current: 100, renewed: 0, unread: { renewed: '' } },
    ],
    ['no-number', published, { type: 'Churn', current: 100, renewed: -100 }],
    [[], published, { type: 'Churn', current: 0, renewed: -100 }],
    [[], published, { type: 'Churn', current: 100, renewed: 0 }],
    [[], published, { type: 'nedgradering', current: 100, renewed: 80 }],
    ['no-day', published, { unread: { booked: 'May' } }],
    ['no-day', published, { booked: 2026 }],
    ['no-day', published, { unread: { cancelled: 'yes' } }],
    ['no-day', published, { delivered: 50 }],
    ['no-date', published, { booked: 0 }],
    [['under-credited', 'unassigned'], published, { owners: { AE: { name: 'Anna' } } }],
    ['under-credited', published, { owners: { ...both, AE: { name: 'Bo', share: 0.499 } } }],
    [
      ['no-share', 'under-credited'],
      published,
      { owners: { ...both, AE: { name: 'Bo', share: 50 } } },
    ],
    [
      ['no-share', 'under-credited'],
      published,
      { owners: { ...both, AE: { name: 'Bo', share: Number.NaN } } },
    ],
    ['unassigned', published, { owners: {} }],
  ])('%s', (code, plan, more) => {
    expect(flagsOf(plan, [deal(more)])).toEqual([code].flat());
  });

  test('an owner who is not on the team', () => {
    expect(flagsOf(published, [deal()], undefined, ['Cleo'])).toEqual(['not-on-team']);
  });

  test('has a sentence for every flag in both languages', () => {
    for (const { words, sentence } of Object.values(flagWords)) {
      for (const said of [words.en, words.da]) expect(said).not.toContain(';');
      for (const said of [sentence.en, sentence.da]) expect(said).toMatch(/[.?]$/);
    }
  });
});
