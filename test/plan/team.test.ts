import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { bonusOfDays, presetPlan, planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';
import { common } from '../../src/plan/new-component';
import { firstDayOf, lastDayOf } from '../../src/plan/payee/assignments';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { unknownRole } from '../../src/plan/payee/entry-faults';
import type { Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { elapsedOf, ownElapsed } from '../../src/plan/payee/outlook';
import { type TeamAssumptions, teamsIn, usualAssumptions } from '../../src/plan/payee/team';
import { valueOf } from '../../src/formula/value';
import { teamColumns } from './team-columns';

/** The third quarter of 2026 has 92 days, from 46,204 to 46,295. */
const first = 46_204;
const last = 46_295;
const august = first + 31;
/** Half of the quarter: 46 days are left, this one among them. */
const halfway = first + 46;
/** The 61st day, two thirds through the quarter. */
const usualDay = first + 60;

const sales = measure('sales', 'sales');
const base: Plan['components'][number] = bonusOfDays;
const milestone = planWith({ roles: ['AE', 'SE'], measures: [sales], components: [base] });
const escalated = planWith({
  measures: [sales],
  components: [
    { ...base, quota: 1_000_000 },
    {
      kind: 'escalation',
      ...common('escalation'),
      measure: 'sales',
      forecast: 0.08,
      revised: 0.06,
      basis: 'proportional',
    },
  ],
});
/** A tenth of all sales, so that sales say what is paid. */
const tenth = planWith({
  measures: [sales],
  components: [
    { kind: 'flat-rate', ...following('tenth', 'sales'), quota: null, rate: 0.1, above: 0 },
  ],
});

const sold = (amount: number, more: Partial<Payee> = {}): Payee =>
  payeeOf({ role: 'AE', credited: { sales: amount }, ...more });

const review =
  (plan: Plan, payee: Payee, more: Partial<TeamAssumptions> = {}) =>
  (column: string): unknown =>
    teamColumns(plan, [payee], { ...usualAssumptions(plan), ...more })(column)[0];

describe('the quota of the days active', () => {
  test.each([
    // 920,000 is 10,000 a day.
    ['all of the period', {}, 920_000],
    ['from the first day', { from: first }, 920_000],
    ['from before the period', { from: first - 400 }, 920_000],
    ['to after the period', { to: last + 400 }, 920_000],
    ['from halfway', { from: halfway }, 460_000],
    ['to the end of July', { to: august - 1 }, 310_000],
    ['August only', { from: august, to: august + 30 }, 310_000],
    ['the last day', { from: last }, 10_000],
    ['the first day', { to: first }, 10_000],
    ['from the day after the period', { from: last + 1 }, 0],
    ['to the day before the period', { to: first - 1 }, 0],
    ['to before it began', { from: august, to: august - 1 }, 0],
    ['a quota of their own', { quota: 1_840_000, from: halfway }, 920_000],
  ] as const)('%s', (_, active, quota) => {
    expect(payeePay(milestone, sold(0, active)).proratedQuota).toBe(quota);
  });

  test('is rounded to the cent before an escalation and after it', () => {
    // 1,000,000 x 31/92 = 336,956.5217; 336,956.52 x 6/8 = 252,717.39.
    expect(payeePay(escalated, sold(0, { to: august - 1 })).proratedQuota).toBe(252_717.39);
    // Half of 33 cents is 17 to the cent, and three quarters of 17 are 13; of 16.5 they were 12.
    expect(payeePay(escalated, sold(0, { quota: 0.33, from: halfway })).proratedQuota).toBe(0.13);
  });

  test('is what the bonus is paid against, to the cent', () => {
    const paid = (amount: number) => payeePay(milestone, sold(amount, { from: halfway })).payout;
    expect([paid(459_999.99), paid(460_000), paid(460_000.01)]).toEqual([0, 50_000, 50_000]);
  });

  test('of nobody who is not there, who is paid nothing', () => {
    const away = payeePay(milestone, sold(5_000_000, { from: last + 1 }));
    expect(away.payout).toBe(0);
  });
});

/** The share of the period, or of a payee's days in it, that has passed by a day. */
function elapsedShare(asOf: number, active: Pick<Payee, 'from' | 'to'> = { from: null, to: null }) {
  const period: Record<string, unknown> = { '/from': first, '/to': last, '/assumed/asOf': asOf };
  const own: Record<string, unknown> = {
    ...{ ...period, '/assumed/elapsed': valueOf(elapsedOf(milestone), (key) => period[key]) },
    ...{ '@from': active.from, '@from/amount': active.from ?? 0, '@to': active.to },
    ...{ '@nameKey': 'k Anna', '@problem': '' },
  };
  const days = { '@firstDay': firstDayOf, '@lastDay': lastDayOf } as const;
  for (const [key, day] of Object.entries(days)) own[key] = valueOf(day, (of) => own[of]);
  return valueOf(ownElapsed(milestone), (key) => own[key]);
}

describe('the share of the period that has passed', () => {
  test.each([
    ['the first day', first, 1 / 92],
    ['halfway', halfway - 1, 0.5],
    ['two thirds, as usual', usualDay, 61 / 92],
    ['the last day', last, 1],
    ['long after it', last + 100, 1],
    ['before it, one day', first - 100, 1 / 92],
  ])('%s', (_, asOf, share) => {
    expect(elapsedShare(asOf)).toBe(share);
  });

  test.each([
    // 16 August to 30 August is 15 days of 46.
    ['who starts halfway', usualDay, { from: halfway, to: null }, 15 / 46],
    ['who has left', usualDay, { from: null, to: august - 1 }, 1],
    ['who is still to come', usualDay, { from: last - 9, to: null }, 1 / 10],
    ['who is never there', usualDay, { from: last + 1, to: null }, 1],
    ['who was there before', usualDay, { from: first - 1, to: null }, 61 / 92],
  ] as const)('of a payee %s', (_, asOf, active, share) => {
    expect(elapsedShare(asOf, active)).toBe(share);
  });

  test('is two thirds of whole days as long as nobody says otherwise', () => {
    expect(usualAssumptions(milestone).asOf).toBe(usualDay);
  });
});

describe('the forecast', () => {
  test('goes on as the period began', () => {
    expect(review(milestone, sold(610_000))('forecast')).toBe(920_000);
    // 100,000 x 92/61 = 150,819.672.
    expect(review(milestone, sold(100_000))('forecast')).toBe(150_819.67);
  });

  test('of a payee who came halfway goes by the days they were there', () => {
    expect(review(milestone, sold(150_000, { from: halfway }))('forecast')).toBe(460_000);
  });

  test('is what there is when the period is over', () => {
    expect(review(milestone, sold(700_000.5), { asOf: last })('forecast')).toBe(700_000.5);
  });
});

describe('the chance of the quota', () => {
  // 610,000 comes to 920,000; 15 % of the 310,000 to come is a spread of 46,500.
  test.each([
    ['on the forecast', 920_000, 0.5],
    ['one spread above it', 966_500, 0.158655253931457],
    ['one spread below it', 873_500, 0.841344746068543],
    ['two spreads above it', 1_013_000, 0.022750131948179],
  ])('%s, by the published tables', (_, quota, chance) => {
    expect(review(milestone, sold(610_000, { quota }))('chance')).toBeCloseTo(chance, 13);
  });

  test('is all or nothing when the period is over', () => {
    const after = (amount: number) => review(milestone, sold(amount), { asOf: last })('chance');
    expect([after(919_999.99), after(920_000), after(920_000.01)]).toEqual([0, 1, 1]);
  });

  test('is all or nothing when nothing is uncertain', () => {
    const sure = (amount: number) => review(milestone, sold(amount), { uncertainty: 0 })('chance');
    expect([sure(609_999), sure(610_000)]).toEqual([0, 1]);
  });

  test('is not there for one without a quota', () => {
    expect(review(milestone, sold(610_000, { from: last + 1 }))('chance')).toBe('');
    expect(review(tenth, sold(610_000))('chance')).toBeUndefined();
  });
});

describe('the largest exposure', () => {
  const commission: Plan['components'][number] = {
    kind: 'commission',
    ...following('commission', 'sales'),
    method: 'marginal',
    quota: null,
    tiers: [{ from: 0, rate: 0.05 }],
  };
  const ladder: Plan['components'][number] = {
    kind: 'ladder',
    ...following('ladder', 'sales'),
    mode: 'additive',
    quota: null,
    rungs: [
      { from: 100, bonus: 1_000 },
      { from: 200, bonus: 2_000.5 },
    ],
  };
  const largest = (components: Plan['components'], role = 'AE') =>
    review(
      planWith({ roles: ['AE', 'SE'], measures: [sales], components }),
      sold(0, { role }),
    )('largest');

  test.each([
    ['a bonus', [base], 50_000],
    ['a ladder whose rungs add up', [ladder], 3_000.5],
    ['a ladder below its cap', [{ ...ladder, cap: 4_000 }], 3_000.5],
    ['a ladder above its cap', [{ ...ladder, cap: 2_500 }], 2_500],
    ['a ladder below its floor', [{ ...ladder, floor: 3_500 }], 3_500],
    ['a capped commission and a bonus', [{ ...commission, cap: 80_000 }, base], 130_000],
    ['an open commission and a bonus', [commission, base], Infinity],
  ] as const)('of %s', (_, components, most) => {
    expect(largest([...components] as Plan['components'])).toBe(most);
  });

  const stops: Plan['components'][number] = {
    ...commission,
    quota: 1_000_000,
    tiers: [
      { from: 0, rate: 0.18 },
      { from: 1, rate: 0 },
    ],
  };

  test('of a commission that pays 0 % from 100 % on: 18 % of the quota', () => {
    expect(largest([stops])).toBe(180_000);
    expect(largest([base, stops])).toBe(230_000);
  });

  test('says in the sheet what it is of, to the payee’s own quota', () => {
    const milestone = { ...base, quota: 1_000_000 } as Plan['components'][number];
    const plan = planWith({ measures: [sales], components: [milestone, stops] });
    const payees = [{ ...sold(0), quota: 500_000 }];
    const options = {
      form: 'native',
      sheets: ['plan', 'team'],
      result: 0,
      payees,
      deals: [],
    } as const;
    const cells = planWorkbook(plan, { ...options, spareRows: 0 }).sheets[1]?.cells ?? [];
    const head = cells.find(
      ({ content }) => content.kind === 'text' && content.value === 'Largest exposure',
    );
    const found = cells.find(
      ({ column, content }) => column === head?.column && content.kind === 'formula',
    );
    // 50,000, and 18 % of half of the quota.
    expect(found?.content).toMatchObject({ value: 50_000 + 90_000 });
  });

  test('goes by role', () => {
    const components = [base, { ...commission, roles: ['AE'] }];
    expect([largest(components, 'AE'), largest(components, 'se')]).toEqual([Infinity, 50_000]);
    expect(largest(components, 'ae')).toBe(Infinity);
  });
});

describe('what to look at', () => {
  const standsOut = 'Payout stands out.';
  const flags = (payee: Payee, plan = milestone) => review(plan, payee)('flag');

  test('a role that the plan does not have, whatever its case', () => {
    expect(flags(sold(0, { role: 'AE' }))).toBe('');
    expect(flags(sold(0, { role: 'ae' }))).toBe('');
    const said = (role: string) => payeePay(milestone, sold(0, { role })).problems;
    expect(said('AEs')).toEqual([unknownRole]);
    expect(said('')).toEqual([unknownRole]);
    expect(said('AE')).toEqual([]);
  });

  test('no role is unknown to a plan without roles', () => {
    expect(flags(sold(0, { role: 'Anything' }), tenth)).toBe('');
  });

  test('somebody who is not there, but not somebody there for a day', () => {
    expect(flags(sold(0, { from: last }))).toBe('');
    expect(flags(sold(0, { from: last + 1 }))).toBe('Not active in the period.');
  });

  /**
   * 85,000, 90,000, 100,000, 110,000 and one more: the median is 100,000 and the median distance
   * from it 10,000, so that 3.5 x 1.4826 x 10,000 = 51,891 away is where a payout stands out.
   */
  const outstanding = (payout: number, sensitivity = 3.5) => {
    const payouts = [85_000, 90_000, 100_000, 110_000, payout];
    const assumed = { ...usualAssumptions(tenth), sensitivity };
    const team = payouts.map((paid) => sold(10 * paid, { name: `Of ${String(paid)}` }));
    return teamColumns(tenth, team, assumed)('flag');
  };

  test('a payout that stands out, from exactly the sensitivity on', () => {
    expect(outstanding(151_890.99)).toEqual(['', '', '', '', '']);
    expect(outstanding(151_891)).toEqual(['', '', '', '', standsOut]);
    expect(outstanding(151_891, 3.51)).toEqual(['', '', '', '', '']);
  });

  test('a payout that stands out below the others', () => {
    const team = [48_109, 90_000, 100_000, 110_000, 115_000].map((paid) =>
      sold(10 * paid, { name: `Of ${String(paid)}` }),
    );
    expect(teamColumns(tenth, team)('flag')).toEqual([standsOut, '', '', '', '']);
  });

  test('no payout where more than half are alike', () => {
    const team = [1, 1, 1, 1_000_000].map((amount, k) => sold(amount, { name: `Of ${String(k)}` }));
    expect(teamColumns(tenth, team)('flag')).toEqual(['', '', '', '']);
  });

  test('a row without a name is no payout to compare with', () => {
    const team = [85_000, 90_000, 100_000, 110_000, 151_891].map((paid) =>
      sold(10 * paid, { name: `Of ${String(paid)}` }),
    );
    const nobody = Array.from({ length: 20 }, () => sold(0, { name: '' }));
    expect(teamColumns(tenth, [...nobody, ...team])('flag').at(-1)).toBe(standsOut);
  });
});

test('each component pays its own roles, and an unknown role is paid nothing', () => {
  const plan = presetPlan('enterprise-ae');
  const paid = (role: string) =>
    payeePay(
      plan,
      payeeOf({ role, credited: { bookings: 2_000_000 }, results: { spifs: [1, 0, 1] } }),
    );
  // Half of 5 % of the first 1,000,000, and 5 % of the second: 25,000 and 50,000; SPIFs are 6,000.
  expect(['AE', 'se', 'BDR', 'CEO'].map((role) => paid(role).payout)).toEqual([
    81_000, 81_000, 6_000, 0,
  ]);
});

test('a team is counted once, whatever its case', () => {
  const team = ['South', '', 'North', 'South', 'NORTH'].map((name) => sold(0, { team: name }));
  expect(teamsIn(team)).toBe(2);
});
