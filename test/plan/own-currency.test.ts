import { dayNumber } from '../../src/engine/dates';
import { baseSalary } from '../../src/plan/kinds/base-salary';
import { currencies } from '../../src/plan/kinds/currencies/currencies';
import type { CurrenciesComponent } from '../../src/plan/kinds/currencies/schema';
import type { Component } from '../../src/plan/kinds';
import { onTarget } from '../../src/plan/kinds/on-target/on-target';
import { pool } from '../../src/plan/kinds/pool/pool';
import { common } from '../../src/plan/new-component';
import { partOf } from '../../src/plan/parts';
import { statement } from '../../src/plan/payee/statement';
import type { Instalment } from '../../src/plan/payment/payment';
import type { Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { commissionOn, planOver, sales } from '../conformance/field-cases/plans';
import { payeeOf } from '../spreadsheet/team-people';
import { teamColumns } from './team-columns';
import { ruleText } from './kinds/component-cells';

/** A krone is 0.20 dollars, and 0.25 from the middle of October, after the third quarter. */
const rated = (more: Partial<CurrenciesComponent>): CurrenciesComponent => ({
  ...{ kind: 'currencies', ...common('rates'), fixed: 'first-day' },
  rates: [
    { currency: 'USD', from: dayNumber('2026-01-01'), rate: 0.2 },
    { currency: 'USD', from: dayNumber('2026-10-15'), rate: 0.25 },
  ],
  ...more,
});

const planOf = (of: Component, more: Partial<CurrenciesComponent>, ...others: Component[]): Plan =>
  planOver(sales, [of, rated(more), ...others]);

const inDollars = (more: Partial<Payee>): Payee => payeeOf({ currency: 'USD', ...more });

describe('the rate of the day on which the pay falls due', () => {
  const plan = (instalments?: readonly Instalment[]): Plan => {
    const of = planOf(commissionOn(sales, null, [[0, 0.1]]), { fixed: 'payment-day' });
    return instalments ? { ...of, payment: { ...of.payment, instalments: [...instalments] } } : of;
  };
  const paid = (of: Plan) => statement(of, inDollars({ credited: { sales: 1_000 } }));
  const due = (share: number, when: Instalment['due']): Instalment => ({ share, due: when });
  const [soon, later] = [
    { on: 'day', day: '2026-10-01' },
    { on: 'period-end', days: 30 },
  ] as const;

  /** Thirty days after September is 30 October. */
  test('is another than that of the first and of the last day', () => {
    expect(paid(plan()).inOwn).toEqual({ currency: 'USD', rate: 0.25, amount: 25 });
    for (const fixed of ['first-day', 'last-day'] as const) {
      expect(paid(planOf(commissionOn(sales, null, [[0, 0.1]]), { fixed })).inOwn?.amount).toBe(20);
    }
  });

  /** 60 kroner at 0.20 and 40 at 0.25. */
  test('of instalments is that of each, by its share', () => {
    expect(paid(plan([due(0.6, soon), due(0.4, later)])).inOwn?.amount).toBe(22);
  });

  test('of what something sets off is that of the period’s last day', () => {
    const trigger = { on: 'trigger', trigger: 'collection' } as const;
    expect(paid(plan([due(1, trigger)])).inOwn?.amount).toBe(20);
    expect(paid(plan([due(0.5, trigger), due(0.5, later)])).inOwn?.amount).toBe(22.5);
  });

  test('where one of them has no rate nothing is paid, and that is said', () => {
    const early = { on: 'day', day: '2025-12-01' } as const;
    for (const instalments of [[due(1, early)], [due(0.5, early), due(0.5, later)]]) {
      const { total, problems } = paid(plan(instalments));
      expect([total, problems.map(({ en }) => en)]).toEqual([
        0,
        ['Currency: the plan has no rate'],
      ]);
    }
  });
});

describe('own amounts in the payee’s currency', () => {
  /** 100,000 kroner for 1,000,000. */
  const target = onTarget.sample('target', sales);
  const [plans, theirs] = [planOf(target, {}), planOf(target, { own: 'payee' })];
  const total = (plan: Plan, more: Partial<Payee>) => {
    const { total: paid, inOwn } = statement(plan, inDollars(more));
    return [paid, inOwn?.amount];
  };

  /** 100,000 dollars are 500,000 kroner, and 15,000 are 75,000. */
  test('an own quota and an own target pay are counted at the rate of the pay', () => {
    const sold = { credited: { sales: 500_000 } };
    expect(total(theirs, { ...sold, quota: 100_000 })).toEqual([100_000, 20_000]);
    expect(total(theirs, { ...sold, quota: 100_000, target: 15_000 })).toEqual([75_000, 15_000]);
    // In the plan's own currency half a million is five times the quota of 100,000.
    expect(total(plans, { ...sold, quota: 500_000, target: 15_000 })).toEqual([15_000, 3_000]);
  });

  test('the plan’s own numbers, and those of a payee without a currency, stay as they are', () => {
    const sold = { credited: { sales: 1_000_000 } };
    expect(total(theirs, sold)).toEqual([100_000, 20_000]);
    const inKroner = { ...sold, currency: '', quota: 1_000_000, target: 15_000 };
    expect(statement(theirs, payeeOf(inKroner)).total).toBe(15_000);
  });

  /** A second component's quota is moved to a half by the first's, or is what is typed for it. */
  test('an own quota moves the others of its measure, and one that is typed is in dollars too', () => {
    const second = { ...target, id: 'second' };
    const quotas = (more: Partial<Component>, payee: Partial<Payee>) => {
      const plan = planOf(target, { own: 'payee' }, { ...second, ...more } as Component);
      return teamColumns(plan, [inDollars(payee)])('quota:second')[0];
    };
    expect(quotas({}, { quota: 100_000 })).toBe(500_000);
    const typed = { ownQuotas: 'typed' } as const;
    expect(quotas(typed, { quota: 100_000, quotas: { second: 40_000 } })).toBe(200_000);
  });

  test('a quota that is a count is a count in any currency', () => {
    const counted = { ...theirs, measures: [{ ...sales, unit: 'count' as const }] };
    expect(teamColumns(counted, [inDollars({ quota: 40 })])('prorated')[0]).toBe(40);
  });

  /** A base of 30,000 dollars is 150,000 kroner. */
  test('an own base salary is in dollars too', () => {
    const plan = planOf(target, { own: 'payee' }, baseSalary.sample('base', sales));
    const values = teamColumns(plan, [inDollars({ salary: 30_000, target: 10_000 })]);
    expect(['baseSalary', 'onTarget', 'baseShare'].map((id) => values(id)[0])).toEqual([
      ...[150_000, 200_000, 0.75],
    ]);
  });

  test('an own most of what is divided is in dollars too', () => {
    const shared = { ...pool.sample('pool', sales), ownMost: 'typed', most: 5_000 } as Component;
    const plan = planOf(shared, { own: 'payee' });
    const payee = inDollars({ results: { pool: [1] }, mosts: { pool: 100 } });
    expect(teamColumns(plan, [payee])('pool:pool:most')[0]).toBe(500);
  });

  test('the rule says so, and nothing where they are in the plan’s', () => {
    const said = (more: Partial<CurrenciesComponent>) =>
      ruleText(currencies, partOf(plans, rated(more)), 'en');
    expect(said({ own: 'payee' })).toContain('is typed in the payee’s currency');
    expect(said({})).not.toContain('is typed in the payee’s currency');
  });
});
