import { dayNumber } from '../../src/engine/dates';
import { dealColumns } from '../../src/plan/deals/values';
import type { Measure } from '../../src/plan/measure';
import type { Deal } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { dealOf, published } from '../spreadsheet/deal-plans';
import { creditingByName } from '../spreadsheet/team-people';

/** A quarter from July to September 2026; cross-sell pays 10 %. */
const under = (rules: Partial<Measure>): Plan => ({
  ...published,
  effective: { from: '2026-07-01', to: '2026-09-30' },
  paySplits: [],
  creditSplits: [],
  measures: published.measures.map((one) => ({ ...one, ...rules })),
});
const on = (day: string) => dayNumber(day);
const july = on('2026-07-15');
const sale = (more: Partial<Deal> = {}): Deal =>
  dealOf({
    ...{ deal: 'D', type: 'Cross-sell', renewed: 1_000, booked: july },
    ...{ owners: { CSM: { name: 'Cleo' } }, ...more },
  });

function outcome(plan: Plan, deals: readonly Deal[]) {
  const { column } = dealColumns(plan, deals);
  const crediting = creditingByName(plan, deals);
  return {
    countsIn: column('countsIn'),
    credit: crediting.credit('expansion', 'Cleo'),
    pay: crediting.pay('expansion', 'Cleo'),
  };
}
const one = (rules: Partial<Measure>, more: Partial<Deal>) => {
  const { countsIn, credit, pay } = outcome(under(rules), [sale(more)]);
  return [countsIn[0], credit, pay];
};

describe('what counts picks the date', () => {
  test.each<[Measure['counts'], keyof Deal, string]>([
    ['booking', 'booked', 'No booking date'],
    ['signature', 'signed', 'No signature date'],
    ['invoice', 'invoiced', 'No invoice date'],
    ['revenue', 'recognised', 'No date of revenue'],
    ['collection', 'collected', 'No date of payment'],
  ])('%s counts on the day that is %s', (counts, date, missing) => {
    const days = { booked: 0, [date]: july };
    expect(one({ counts }, days)).toEqual(['This period', 1_000, 100]);
    expect(one({ counts }, { ...days, [date]: 0 })).toEqual([missing, 0, 0]);
  });

  test('a deal that is listed counts without any date', () => {
    expect(one({ counts: 'listed' }, { booked: 0 })).toEqual(['This period', 1_000, 100]);
  });

  test.each([
    ['2026-06-30', 'Earlier: counts in Q2 2026', 0],
    ['2026-07-01', 'This period', 100],
    ['2026-09-30', 'This period', 100],
    ['2026-10-01', 'Later: counts in Q4 2026', 0],
    ['2024-05-01', 'Earlier: counts in Q2 2024', 0],
  ])('a deal booked on %s: %s', (day, words, pay) => {
    expect(one({}, { booked: on(day) })).toEqual([words, pay * 10, pay]);
  });

  test('any time of the last day is in the period', () => {
    expect(one({}, { booked: on('2026-09-30') + 0.99 })).toEqual(['This period', 1_000, 100]);
  });
});

describe('registered after the cut-off counts in the next period', () => {
  const late = 'Next period: after the cut-off';
  test.each([
    ['2026-10-05', 'This period', 100],
    ['2026-10-06', late, 0],
  ])('registered on %s: %s', (day, words, pay) => {
    const rules = { cutOffDays: 5 };
    expect(one(rules, { registered: on(day) })).toEqual([words, pay * 10, pay]);
  });

  test.each([
    ['2026-07-05', 'Earlier: counts in Q2 2026', 0],
    ['2026-07-06', 'This period', 100],
    ['2026-10-06', late, 0],
  ])('of the period before, registered on %s: %s', (day, words, pay) => {
    const deal = { booked: on('2026-06-20'), registered: on(day) };
    expect(one({ cutOffDays: 5 }, deal)).toEqual([words, pay * 10, pay]);
  });

  test('a cut-off on the last day takes no day more', () => {
    expect(one({ cutOffDays: 0 }, { registered: on('2026-09-30') })[2]).toBe(100);
    expect(one({ cutOffDays: 0 }, { registered: on('2026-10-01') })[2]).toBe(0);
  });
});

describe('a cancellation', () => {
  const [before, within, after] = ['2026-05-10', '2026-08-01', '2026-10-01'].map(on);
  const spring = on('2026-05-02');
  test.each<[Measure['cancellations'], number, number | undefined, string, number]>([
    ['reversed', july, within, 'Cancelled', 0],
    ['reversed', july, after, 'This period', 100],
    ['reversed', spring, within, 'Cancelled: taken back now', -100],
    ['reversed', spring, before, 'Earlier: counts in Q2 2026', 0],
    ['reversed', spring, after, 'Earlier: counts in Q2 2026', 0],
    ['in-period', july, within, 'Cancelled', 0],
    ['in-period', july, after, 'This period', 100],
    ['in-period', spring, within, 'Earlier: counts in Q2 2026', 0],
    ['kept', july, within, 'This period', 100],
    ['kept', spring, within, 'Earlier: counts in Q2 2026', 0],
  ])('%s: of a deal on %d, on %d: %s', (cancellations, booked, cancelled, words, pay) => {
    expect(one({ cancellations }, { booked, cancelled: cancelled ?? 0 })).toEqual([
      ...[words, pay * 10, pay],
    ]);
  });
});

describe('a delivery', () => {
  test.each<[Measure['partialDeliveries'], number | undefined, string, number]>([
    ['by-part', 0.25, 'This period', 25],
    ['by-part', undefined, 'This period', 100],
    ['when-complete', 0.99, 'Not delivered in full', 0],
    ['when-complete', 1, 'This period', 100],
    ['when-complete', undefined, 'This period', 100],
    ['ignored', 0.25, 'This period', 100],
  ])('%s of %d: %s', (partialDeliveries, delivered, words, pay) => {
    const more = delivered === undefined ? {} : { delivered };
    expect(one({ partialDeliveries }, more)).toEqual([words, pay * 10, pay]);
  });

  test('that is no share of the whole is not counted', () => {
    const words = 'A date or share cannot be used';
    expect(one({}, { delivered: 25 })).toEqual([words, 0, 0]);
    expect(one({}, { unread: { cancelled: 'yes' } })).toEqual([words, 0, 0]);
  });
});

describe('signs are kept', () => {
  const rows = [sale(), sale({ deal: 'credit note', renewed: -300 })];
  test('1,000 and -300 credit 700 and pay 70 at 10 %', () => {
    expect(outcome(under({}), rows)).toMatchObject({ credit: 700, pay: 70 });
    expect(outcome(under({ returns: 'refused' }), rows)).toMatchObject({ credit: 1_000, pay: 100 });
  });

  test('a downgrade takes back what the upsell the other way pays', () => {
    const [up, down] = [
      sale({ type: 'Upsell', current: 700, renewed: 1_000 }),
      sale({ deal: 'E', type: 'Upsell', current: 1_000, renewed: 700 }),
    ];
    expect(outcome(under({}), [up])).toMatchObject({ credit: 300, pay: 24 });
    expect(outcome(under({}), [down])).toMatchObject({ credit: -300, pay: -24 });
    expect(outcome(under({}), [up, down])).toMatchObject({ credit: 0, pay: 0 });
    expect(outcome(under({ returns: 'refused' }), [down])).toMatchObject({ credit: 0, pay: 0 });
  });

  test.each(['Renewal', 'Upsell', 'Cross-sell'])('a %s and its return come to nothing', (type) => {
    const values = type === 'Cross-sell' ? [0, 1_000.01] : [400.5, 1_000.01];
    const [current = 0, renewed = 0] = values;
    const both = [
      sale({ type, current, renewed }),
      sale({ type, current: -current, renewed: -renewed }),
    ];
    expect(outcome(under({}), both)).toMatchObject({ credit: 0, pay: 0 });
  });
});

describe('the same deal again', () => {
  const rows = [sale(), sale({ deal: ' d'.trim(), renewed: 2_000 })];
  test('counts once, or every row', () => {
    const once = outcome(under({}), rows);
    expect(once).toMatchObject({ credit: 1_000, pay: 100 });
    expect(once.countsIn).toEqual(['This period', 'In an earlier row already']);
    expect(outcome(under({ repeats: 'each' }), rows)).toMatchObject({ credit: 3_000, pay: 300 });
  });

  test.each(['*', 'D?', 'D*', '~D'])('a deal that is called %s is itself alone', (deal) => {
    expect(outcome(under({}), [sale(), sale({ deal })])).toMatchObject({ credit: 2_000 });
    expect(outcome(under({}), [sale({ deal }), sale({ deal })])).toMatchObject({ credit: 1_000 });
  });
});

describe('whose a deal is', () => {
  /** Credit and pay are split 30 and 70; 1,000 of cross-sell pays 100. */
  const splitting = (rules: Partial<Measure>): Plan => ({
    ...published,
    effective: { from: '2026-07-01', to: '2026-09-30' },
    creditSplits: [
      { role: 'CSM', share: 0.3, isOverlay: false },
      { role: 'AE', share: 0.7, isOverlay: false },
    ],
    paySplits: [
      { role: 'CSM', share: 0.3 },
      { role: 'AE', share: 0.7 },
    ],
    measures: published.measures.map((each) => ({ ...each, ...rules })),
  });
  const [cleo, anna] = [{ CSM: { name: 'Cleo' } }, { AE: { name: 'Anna' } }];
  const shares = (rules: Partial<Measure>, owners: Deal['owners']) => {
    const crediting = creditingByName(splitting(rules), [sale({ owners })]);
    return ['Cleo', 'Anna'].flatMap((name) => [
      crediting.credit('expansion', name),
      crediting.pay('expansion', name),
    ]);
  };

  test('those who share have their shares', () => {
    expect(shares({}, { ...cleo, ...anna })).toEqual([300, 30, 700, 70]);
  });

  test('the owner alone has it all, and is the first who is named', () => {
    const rules = { sharedDeals: 'owner' } as const;
    expect(shares(rules, { ...cleo, ...anna })).toEqual([1_000, 100, 0, 0]);
    expect(shares(rules, anna)).toEqual([0, 0, 1_000, 100]);
  });

  test('the share of a role without an owner is nobody’s, or goes to those who are there', () => {
    expect(shares({}, anna)).toEqual([0, 0, 700, 70]);
    expect(shares({ missingOwners: 'shared' }, anna)).toEqual([0, 0, 1_000, 100]);
    expect(shares({ missingOwners: 'shared' }, cleo)).toEqual([1_000, 100, 0, 0]);
    expect(shares({ missingOwners: 'shared' }, { ...cleo, ...anna })).toEqual([300, 30, 700, 70]);
    expect(shares({ missingOwners: 'shared' }, {})).toEqual([0, 0, 0, 0]);
  });
});

describe('whatever the rows', () => {
  const rows = [
    sale({ deal: 'A', renewed: 333.33 }),
    sale({ deal: 'B', renewed: -100.01 }),
    sale({ deal: 'C', booked: on('2026-05-02'), cancelled: july, renewed: 50 }),
    sale({ deal: 'D', delivered: 0.3333, renewed: 10_000 }),
  ];
  const { credit, pay } = outcome(under({}), rows);

  test('a deal outside the period moves nothing', () => {
    const outside = [
      sale({ deal: 'X', booked: on('2024-01-15'), renewed: 1e6 }),
      sale({ deal: 'Y', booked: 0, renewed: 1e6 }),
      sale({ deal: 'Z', registered: on('2026-12-01'), renewed: 1e6 }),
    ];
    expect(outcome(under({}), [...outside, ...rows])).toMatchObject({ credit, pay });
  });

  test('their order does not matter', () => {
    expect(outcome(under({}), rows.toReversed())).toMatchObject({ credit, pay });
    // 333.33 - 100.01 - 50 + 3,333
    expect(credit).toBe(3_516.32);
  });
});
