import { dayNumber } from '../../../src/engine/dates';
import { payoutAt } from '../../../src/engine/payout-table';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { MilestoneComponent } from '../../../src/plan/kinds/milestone/schema';
import { milestone } from '../../../src/plan/kinds/milestone/milestone';
import { fieldOf, ruleText } from './component-cells';
import { meetings, nrr, sales } from './measures';
import { calls, pays, refusedAt, tableOnSheet, valid } from './table-components';

const part = (more: Partial<MilestoneComponent> = {}) => ({
  component: { ...milestone.sample('milestone', sales), ...more },
  measure: sales,
});
const tenPercent = part({ quota: 1_000_000, pays: 'share', bonus: 0.1 });

test.each([
  [990_000, 0],
  [999_999.99, 0],
  [1_000_000, 100_000],
  [1_200_000, 120_000],
])('10 %% of the value at a quota of 1,000,000: %d pays %d', (sold, paid) => {
  expect(pays(milestone, tenPercent, sold)).toBeCloseTo(paid, 7);
});

test('a share of the value is paid by the COMP function too, each row by its own quota', () => {
  const rows = [
    [990_000, 1_000_000],
    [1_000_000, 1_000_000],
    [990_000, 900_000],
  ] as const;
  expect(calls(milestone, tenPercent, rows)).toEqual([0, 100_000, 99_000]);
});

/** 20 meetings are 100 %, and the sample's bonus is 50,000. */
test.each([
  [1, 19, 0],
  [1, 20, 50_000],
  [1, 25, 50_000],
  [0.9, 17, 0],
  [0.9, 18, 50_000],
])('counted, with a trigger of %d: %d meetings pay %d', (trigger, met, paid) => {
  const component = { ...milestone.sample('milestone', meetings), trigger };
  expect(pays(milestone, { component, measure: meetings }, met)).toBe(paid);
});

/** A bonus of 50,000 times attainment of 1,800,000, from 80 % on. */
test.each([
  [1, 1_439_999.99, 0],
  [1, 1_440_000, 40_000],
  [1, 1_620_000, 45_000],
  [1, 1_800_000, 50_000],
  [0.9, 1_619_999.99, 44_999.9997],
  [0.9, 1_620_000, 50_000],
  [1.2, 1_980_000, 50_000],
  [1.2, 2_160_000, 50_000],
])('in proportion below a trigger of %d: %d pays %d', (trigger, sold, paid) => {
  const proportional = part({ trigger, partial: { kind: 'proportional', from: 0.8 } });
  expect(pays(milestone, proportional, sold)).toBeCloseTo(paid, 3);
  expect(payoutAt(tableOnSheet(milestone, proportional), sold, 1_800_000)).toBeCloseTo(paid, 3);
});

test.each([
  [0.8, 0.7],
  [0.8, 0.9],
  [0.8, 1],
  [0.8, 1.3],
  [1, 1],
  [1.1, 1.3],
  [0, 0.5],
])(
  'in proportion from %d with a trigger of %d the sheet pays what the table pays',
  (from, trigger) => {
    const proportional = part({ trigger, partial: { kind: 'proportional', from } });
    if (from > trigger) {
      expect(refusedAt(milestone.check(proportional))).toEqual(['partial']);
      return;
    }
    const [table, sheet] = [
      valid(milestone.table(proportional)),
      tableOnSheet(milestone, proportional),
    ];
    for (let attained = 0; attained <= 150; attained++) {
      const sold = (attained * 1_800_000) / 100;
      expect(payoutAt(sheet, sold, 1_800_000)).toBe(payoutAt(table, sold, 1_800_000));
    }
  },
);

test('in steps: 80 % of the bonus from 80 %, 90 % from 90 %', () => {
  const choice = fieldOf(milestone.fields(part()), 'choice', 'partialKind');
  const steps = { component: choice.set(part().component, 'steps'), measure: sales };
  const sold = [1_439_999.99, 1_440_000, 1_619_999.99, 1_620_000, 1_799_999.99, 1_800_000];
  const paid = [0, 40_000, 40_000, 45_000, 45_000, 50_000];
  expect(sold.map((one) => pays(milestone, steps, one))).toEqual(paid);
  expect(
    calls(
      milestone,
      steps,
      sold.map((one) => [one, 1_800_000] as const),
    ),
  ).toEqual(paid);
});

test('an amount made a share pays the same at the trigger, and is the same amount again', () => {
  const choice = fieldOf(milestone.fields(part()), 'choice', 'pays');
  const before = part({ trigger: 0.9, partial: { kind: 'proportional', from: 0.5 } });
  const share = choice.set(before.component, 'share');
  expect(share).toMatchObject({ pays: 'share', partial: { kind: 'none' } });
  expect(pays(milestone, { component: share, measure: sales }, 1_620_000)).toBeCloseTo(50_000, 5);
  expect(choice.set(share, 'amount')).toEqual({ ...before.component, partial: { kind: 'none' } });
  const counted = choice.set(milestone.sample('milestone', meetings), 'share');
  expect(counted.bonus).toBe(1);
  expect(choice.set(before.component, 'amount')).toBe(before.component);
});

test('a share is at most the whole value, of a trigger above 0, without partial credit', () => {
  const wrong = { pays: 'share', bonus: 50_000, trigger: 0, quota: 0 } as const;
  expect(refusedAt(milestone.check(part(wrong)))).toEqual(['quota', 'bonus', 'trigger']);
  const partial = { kind: 'proportional', from: 0.5 } as const;
  expect(refusedAt(milestone.check(part({ pays: 'share', bonus: 0.1, partial })))).toEqual([
    'partial',
  ]);
});

test('the rule names the trigger as an amount to the cent: 110 % of 1,800,000 is 1,980,000', () => {
  const rule = ruleText(milestone, part({ trigger: 1.1 }), 'en');
  expect(rule).toMatch(
    /^When sales .* reaches {1980000 money: ROUND\(quota\*trigger,2\)}, which is {1.1 percent: trigger}/,
  );
});

describe('with a trigger that is an amount or a count', () => {
  const basis = fieldOf(milestone.fields(part()), 'choice', 'basis');
  const byAmount = (more: Partial<MilestoneComponent> = {}) =>
    part({ quota: null, trigger: 1_500_000, ...more });
  const byCount = {
    component: { ...milestone.sample('milestone', meetings), quota: null, trigger: 12 },
    measure: meetings,
  };

  test.each([
    [11, 0],
    [12, 50_000],
    [40, 50_000],
  ])('12 meetings: %d pay %d', (met, paid) => {
    expect(pays(milestone, byCount, met)).toBe(paid);
    expect(payoutAt(tableOnSheet(milestone, byCount), met, 1)).toBe(paid);
  });

  test.each([
    [1_499_999.99, 0, 0],
    [1_500_000, 50_000, 150_000],
    [1_600_000, 50_000, 160_000],
  ])('%d pays %d, or 10 %% of it: %d', (sold, amount, share) => {
    const [one, other] = [byAmount(), byAmount({ pays: 'share', bonus: 0.1 })];
    expect(pays(milestone, one, sold)).toBe(amount);
    expect(pays(milestone, other, sold)).toBeCloseTo(share, 7);
    expect(payoutAt(tableOnSheet(milestone, other), sold, 1)).toBeCloseTo(share, 7);
    // Whatever a quota there may be.
    expect(calls(milestone, one, [[sold, 7]])).toEqual([amount]);
    expect(calls(milestone, other, [[sold, 7]])).toEqual([share]);
  });

  test('it is the same for half of the period, and for who has another quota', () => {
    const quarter = { from: '2026-07-01', to: '2026-09-30' };
    const paid = (component: MilestoneComponent) => {
      const plan = {
        ...planWith({ measures: [meetings], components: [component] }),
        effective: quarter,
      };
      const half = payeeOf({ credited: { meetings: 10 }, from: dayNumber('2026-08-16') });
      const own = payeeOf({ credited: { meetings: 10 }, quota: 5 });
      return [half, own].map((payee) => payeePay(plan, payee).payout);
    };
    const ofQuota = { ...milestone.sample('milestone', meetings), quota: 12 };
    expect(paid(ofQuota)).toEqual([50_000, 50_000]);
    expect(paid({ ...ofQuota, quota: null, trigger: 12 })).toEqual([0, 0]);
    expect(paid({ ...ofQuota, quota: null, trigger: 10 })).toEqual([50_000, 50_000]);
  });

  test('a share of a quota is told as the amount where it pays, and back as all of a quota', () => {
    const before = part({ trigger: 0.9, partial: { kind: 'proportional', from: 0.5 } });
    const amount = basis.set(before.component, 'amount');
    expect(amount).toMatchObject({ quota: null, trigger: 1_620_000, partial: { kind: 'none' } });
    expect(basis.set(amount, 'quota')).toMatchObject({ quota: 1_620_000, trigger: 1 });
    expect(basis.usual).toBe(basis.get(before.component));
  });

  test('there is no quota to set, nor anything below it', () => {
    const ids = milestone.fields(byCount).map(({ id }) => id);
    expect(ids).toEqual(['pays', 'bonus', 'trigger', 'basis']);
    expect(fieldOf(milestone.fields(byCount), 'number', 'trigger').unit).toBe('count');
    const wrong = { trigger: 0, bonus: -1, partial: { kind: 'proportional', from: 0.5 } } as const;
    expect(refusedAt(milestone.check(byAmount(wrong)))).toEqual(['bonus', 'trigger', 'partial']);
  });

  test('the rule says the amount, and no quota', () => {
    expect(ruleText(milestone, byAmount(), 'en')).toMatch(
      /^When sales credited in the period reaches {1500000 money: trigger}, the plan pays a bonus of {50000 money: bonus}\. Below/,
    );
    expect(ruleText(milestone, byCount, 'da')).toMatch(
      / når {12 count: trigger}, udbetales en bonus/,
    );
  });
});

test('of a quota of =1/3 a ratio to 12 decimals is 99.9999999999 %, in the pane as on the sheet', () => {
  const component = { ...milestone.sample('milestone', nrr), quota: 1 / 3 };
  const paid = [0.333333333333, 0.333333333334].map((rate) =>
    pays(milestone, { component, measure: nrr }, rate),
  );
  // ROUND(0.333333333333/(1/3),12) is 0.999999999999.
  expect(paid).toEqual([0, 50_000]);
});
