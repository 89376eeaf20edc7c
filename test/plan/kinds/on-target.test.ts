import { dayNumber } from '../../../src/engine/dates';
import { roundMoney } from '../../../src/engine/money';
import { findingsOf } from '../../../src/plan/findings/all-findings';
import { curveOf } from '../../../src/plan/findings/curves';
import type { Component } from '../../../src/plan/kinds';
import type { OnTargetComponent } from '../../../src/plan/kinds/on-target/schema';
import { onTarget } from '../../../src/plan/kinds/on-target/on-target';
import { saidLimits } from '../../../src/taskpane/limits/said';
import { partsOf, tableParts } from '../../../src/plan/parts';
import { boundIsField } from '../../../src/plan/pay/limits/bound-field';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import { ruleText } from './component-cells';
import { sales } from './measures';
import { calls, goals, pays, refusedAt } from './table-components';

/** 100,000 for 1,000,000: half of it at 80 %, all at 100 %, twice at 120 %. */
const part = (more: Partial<OnTargetComponent> = {}) => ({
  component: { ...onTarget.sample('target', sales), ...more },
  measure: sales,
});

test.each([
  ['linear', 799_999.99, 0],
  ['linear', 800_000, 50_000],
  ['linear', 900_000, 75_000],
  ['linear', 1_000_000, 100_000],
  ['linear', 1_100_000, 150_000],
  ['linear', 1_200_000, 200_000],
  ['linear', 1_500_000, 200_000],
  ['highest', 999_999.99, 50_000],
  ['highest', 1_000_000, 100_000],
  ['marginal', 800_000, 0],
  ['marginal', 1_000_000, 10_000],
  ['marginal', 1_300_000, 50_000],
  ['retroactive', 799_999.99, 0],
  ['retroactive', 900_000, 45_000],
  ['retroactive', 1_300_000, 260_000],
] as const)('%s: %d of sales pays %d', (mode, sold, paid) => {
  expect(pays(onTarget, part({ mode }), sold)).toBeCloseTo(paid, 7);
});

test('beyond excellence the line goes on where it is said to', () => {
  expect(pays(onTarget, part({ beyond: 'onward' }), 1_300_000)).toBeCloseTo(250_000, 7);
});

test('another quota is paid by the same points', () => {
  for (const mode of ['linear', 'retroactive'] as const) {
    expect(pays(onTarget, part({ mode }), 550_000, 500_000)).toBeCloseTo(
      pays(onTarget, part({ mode }), 1_100_000),
      7,
    );
  }
});

test('the COMP functions pay a column the same', () => {
  const rows = [
    [900_000, 1_000_000],
    [550_000, 500_000],
    [1_300_000, 1_000_000],
  ] as const;
  const cents = (more: Partial<OnTargetComponent>) =>
    calls(onTarget, part(more), rows).map(roundMoney);
  expect(cents({})).toEqual([75_000, 150_000, 200_000]);
  expect(cents({ mode: 'marginal' })).toEqual([5_000, 20_000, 50_000]);
  expect(cents({ mode: 'retroactive' })).toEqual([45_000, 110_000, 260_000]);
});

test('everything that is wrong is said at once', () => {
  const points = [
    { from: 1, share: -1 },
    { from: 0.9, share: 1 },
  ];
  expect(refusedAt(onTarget.check(part({ target: 0 })))).toEqual(['target']);
  const rates = part({ mode: 'marginal', points: [{ from: 0, share: -1 }] });
  expect(refusedAt(onTarget.check(rates))).toEqual(['tiers.0.rate']);
  expect(refusedAt(onTarget.check(part({ quota: 0, points })))).toEqual([
    ...['quota', 'tiers.1.from', 'tiers.0.bonus'],
  ]);
});

test('the quota is 100 %', () => {
  expect(goals(part())).toEqual([1_000_000, 'quota']);
});

test('the rule names target pay, the quota and every point', () => {
  expect(ruleText(onTarget, part(), 'en')).toBe(
    'Target pay of {100000 money: target} is earned by sales of {1000000 money: quota}. ' +
      'By attainment it pays of it {0.5 percent: list[0,1]} from {0.8 percent: list[0,0]}, ' +
      '{1 percent: list[1,1]} from {1 percent: list[1,0]} and ' +
      '{2 percent: list[2,1]} from {1.2 percent: list[2,0]}. ' +
      'A share of target pay, on a straight line between points of attainment. ' +
      'At or above a threshold its tier is reached; below the first tier nothing is paid.',
  );
  expect(ruleText(onTarget, part({ mode: 'marginal' }), 'da')).toContain(
    'Efter målopfyldelsen ganges satsen med',
  );
});

const plan = planWith({
  roles: ['AE', 'SDR'],
  measures: [sales],
  components: [
    { ...part().component, roles: ['AE'] },
    { ...part({ id: 'sdr', target: 20_000 }).component, roles: ['SDR'] },
  ],
});
const payee = (role: string, more: object = {}) =>
  payeeOf({ role, credited: { sales: 900_000 }, ...more });

test('a role has the target pay of its own components, and a payee may have another', () => {
  const paid = (role: string, more?: object) => payeePay(plan, payee(role, more)).payout;
  expect([paid('AE'), paid('SDR')]).toEqual([75_000, 15_000]);
  expect([paid('AE', { target: 40_000 }), paid('SDR', { target: 40_000 })]).toEqual([
    30_000, 30_000,
  ]);
  expect(paid('SDR', { target: 0 })).toBe(0);
});

/** At 120 % twice the target pay is earned: 200,000, 80,000 and 50,000, of which the cap leaves 60,000. */
test('a cap is the same amount for every target pay, and says so', () => {
  const capped = { ...onTarget.sample('target', sales), cap: 60_000 };
  const plan = planWith({ measures: [sales], components: [capped] });
  const paid = (target: number) =>
    payeePay(plan, payeeOf({ target, credited: { sales: 1_200_000 } })).payout;
  expect([100_000, 40_000, 25_000].map(paid)).toEqual([60_000, 60_000, 50_000]);
  const [of] = partsOf(plan);
  const said = (language: 'en' | 'da') =>
    of && saidLimits(plan, of, language).map(({ words }) => words);
  expect(said('en')).toEqual([
    'A period pays at most 60,000, whatever the payee’s own target pay.',
  ]);
  expect(said('da')).toEqual([
    'En periode giver højst 60.000, uanset modtagerens egen variable løn ved mål.',
  ]);
});

describe('a cap that is a share of target pay', () => {
  /** At 120 % twice the target pay is earned, and the cap leaves one and a half times of it. */
  const capped: Component = {
    ...onTarget.sample('target', sales),
    ...{ capIs: 'target', cap: 1.5 },
  };
  const ofTarget = planWith({ measures: [sales], components: [capped] });
  const at120 = (more: object) => payeeOf({ credited: { sales: 1_200_000 }, ...more });

  test('is each payee’s own, of the days on which the payee is there', () => {
    const paid = (more: object) => payeePay(ofTarget, at120(more)).payout;
    expect([{}, { target: 40_000 }, { target: 25_000 }, { target: 0 }].map(paid)).toEqual([
      150_000, 60_000, 37_500, 0,
    ]);
    // Half of the quarter: 500,000 are the quota, and 20,000 the target pay.
    const half = { target: 40_000, from: dayNumber('2026-08-16'), credited: { sales: 600_000 } };
    expect(paid(half)).toBe(30_000);
  });

  test('is the amount of the plan’s own target pay on the curve', () => {
    const [part] = tableParts(ofTarget);
    const curve = part && curveOf(ofTarget, part);
    expect([1_000_000, 1_100_000, 1_200_000].map((sold) => curve?.paid(sold))).toEqual([
      100_000, 150_000, 150_000,
    ]);
  });

  test('is lifted to a share, too, and the statement says that it was met', () => {
    const lifting: Component = {
      ...capped,
      requires: {
        ...{ joined: 'all', of: [{ measure: 'sales', atLeast: 1_150_000 }], each: null },
        ...{ does: 'cap', until: 1.75 },
      },
    };
    const plan = planWith({ measures: [sales], components: [lifting] });
    const said = (credited: number) =>
      statement(plan, at120({ target: 40_000, credited: { sales: credited } })).lines[0];
    expect(said(1_200_000)?.payout).toBe(70_000);
    // 114 %: 1.7 times 40,000 are earned.
    expect(said(1_140_000)?.payout).toBe(60_000);
    expect(said(1_140_000)?.sentence).toContain('so the cap makes it 60,000.');
  });

  test('says so in both languages, and becomes the same amount and a share again', () => {
    const [of] = partsOf(ofTarget);
    const said = (language: 'en' | 'da') =>
      of && saidLimits(ofTarget, of, language).map(({ words }) => words);
    expect(said('en')).toEqual(['A period pays at most 150% of the payee’s own target pay.']);
    expect(said('da')).toEqual([
      'En periode giver højst 150\u00a0% af modtagerens egen variable løn ved mål.',
    ]);
    const field = of && boundIsField(of, 'cap');
    const amount = field?.set(capped, 'amount');
    expect(amount).toEqual({ ...onTarget.sample('target', sales), cap: 150_000 });
    expect(amount && field?.set(amount, 'target')).toEqual(capped);
  });
});

describe('a floor that is a share of target pay', () => {
  /** At 10 % nothing is earned, and at 90 % three quarters of the target pay. */
  const floored: Component = {
    ...onTarget.sample('target', sales),
    ...{ floorIs: 'target', floor: 0.5 },
  };
  const ofTarget = planWith({ measures: [sales], components: [floored] });
  const paid = (sold: number, more: object = {}, of = ofTarget) =>
    payeePay(of, payeeOf({ credited: { sales: sold }, ...more })).payout;

  test('is each payee’s own, of the days on which the payee is there', () => {
    expect([{}, { target: 40_000 }, { target: 0 }].map((more) => paid(100_000, more))).toEqual([
      50_000, 20_000, 0,
    ]);
    expect(paid(900_000, { target: 40_000 })).toBe(30_000);
    // Half of the quarter: half of 40,000 is the target pay, and half of that the floor.
    expect(paid(1_000, { target: 40_000, from: dayNumber('2026-08-16') })).toBe(10_000);
  });

  test('a floor that is an amount is the same whatever the own target pay, beside a cap that is a share', () => {
    const both: Component = {
      ...onTarget.sample('target', sales),
      ...{ floor: 15_000, cap: 0.5, capIs: 'target' },
    };
    const plan = planWith({ measures: [sales], components: [both] });
    expect(paid(100_000, { target: 40_000 }, plan)).toBe(15_000);
    expect(paid(1_000_000, { target: 40_000 }, plan)).toBe(20_000);
    expect(paid(100_000, { target: 20_000 }, plan)).toBe(10_000);
    const [part] = partsOf(plan);
    expect(part && saidLimits(plan, part, 'en').map(({ words }) => words)).toEqual([
      'A period pays at least 15,000, whatever the payee’s own target pay.',
      'A period pays at most 50% of the payee’s own target pay.',
    ]);
  });

  test('is the amount of the plan’s own target pay on the curve', () => {
    const [part] = tableParts(ofTarget);
    const curve = part && curveOf(ofTarget, part);
    expect([0, 500_000, 900_000].map((sold) => curve?.paid(sold))).toEqual([
      50_000, 50_000, 75_000,
    ]);
  });

  test('says so in both languages and on the statement, and becomes the same amount and a share again', () => {
    const [of] = partsOf(ofTarget);
    const said = (language: 'en' | 'da') =>
      of && saidLimits(ofTarget, of, language).map(({ words }) => words);
    expect(said('en')).toEqual(['A period pays at least 50% of the payee’s own target pay.']);
    expect(said('da')).toEqual([
      'En periode giver mindst 50\u00a0% af modtagerens egen variable løn ved mål.',
    ]);
    const one = payeeOf({ credited: { sales: 100_000 }, target: 40_000 });
    expect(statement(ofTarget, one).lines[0]?.sentence).toContain('The floor makes it 20,000.');
    const field = of && boundIsField(of, 'floor');
    const amount = field?.set(floored, 'amount');
    expect(amount).toEqual({ ...onTarget.sample('target', sales), floor: 50_000 });
    expect(amount && field?.set(amount, 'target')).toEqual(floored);
  });

  test('above the cap it is told in money, and taken away with what it was a share of', () => {
    const above: Component = { ...floored, floor: 1.2, cap: 110_000, roles: ['AE'] };
    const plan = planWith({ measures: [sales], components: [above], roles: ['AE'] });
    const found = findingsOf(plan).filter(({ place }) => place.en.includes('floor'));
    expect(found.map(({ sentence }) => sentence.en)).toEqual([
      'It always pays 110,000, whatever the result.',
    ]);
    expect(found[0]?.repair?.plan.components[0]).not.toHaveProperty('floorIs');
  });
});

test('what cannot be a target pay is said, and nothing is paid', () => {
  const said = (more: object) => payeePay(plan, payee('AE', more)).problems.map(({ en }) => en);
  expect(said({ target: -1 })[0]).toContain('Own target pay');
  expect(said({ unread: { target: 'much' } })[0]).toContain('Own target pay');
  expect(said({ target: 0 })).toEqual([]);
});

test('the statement says the share, the target pay, and rows that add up to what is paid', () => {
  const { lines } = statement(plan, payee('AE', { target: 40_000 }));
  expect(lines[0]?.sentence).toBe(
    'Sales 900,000 is 90% of the quota of 1,000,000 and pays 30,000, 75% of target pay of 40,000.',
  );
  expect(lines[0]?.breakdown.reduce((sum, { payout }) => sum + payout, 0)).toBeCloseTo(30_000, 7);
  const none = statement({ ...plan, language: 'da' }, payee('AE', { target: 0 }));
  expect(none.lines[0]?.sentence).toContain('giver 0, af variabel løn ved mål på 0.');
});
