import { planDifferences } from '../../src/plan/document/differences';
import type { Component } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import { ownQuotaField, ownQuotaWords } from '../../src/plan/payee/quota/own-quota-field';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const [sales, meetings] = [measure('sales', 'sales'), measure('meetings', 'meetings', 'count')];
const milestone = (id: string, quota: number, more: Partial<Component> = {}): Component =>
  ({
    ...{
      kind: 'milestone',
      ...following(id, 'sales'),
      quota,
      pays: 'amount',
      bonus: 1,
      trigger: 1,
    },
    ...{ partial: { kind: 'none' }, name: id, ...more },
  }) as Component;
const typed: Partial<Component> = { ownQuotas: 'typed' };
const plan = (language: 'en' | 'da' = 'en') =>
  planWith(
    {
      measures: [sales, meetings],
      components: [
        milestone('year', 100_000),
        milestone('quarter', 25_000),
        milestone('month', 9_000, typed),
        milestone('calls', 40, { ...typed, measure: 'meetings' }),
        milestone('visits', 10, { measure: 'meetings' }),
      ],
    },
    language,
  );
const partAt = (k: number) => partOf(plan(), plan().components[k] as Component);

test('a payee’s quota of a measure moves its other quotas, but those that are typed', () => {
  const payee = payeeOf({ quota: 110_000, quotas: { month: 12_345, calls: 60 } });
  expect(payeePay(plan(), payee).components.map(({ quota }) => quota)).toEqual([
    110_000, 27_500, 12_345, 60, 15,
  ]);
});

test('what is left blank follows its measure, and otherwise the plan', () => {
  const quotasOf = (more: object) =>
    payeePay(plan(), payeeOf(more)).components.map(({ quota }) => quota);
  expect(quotasOf({ quota: 110_000 })).toEqual([110_000, 27_500, 9_900, 40, 10]);
  expect(quotasOf({ quotas: { calls: 20 } })).toEqual([100_000, 25_000, 9_000, 20, 5]);
  expect(quotasOf({})).toEqual([100_000, 25_000, 9_000, 40, 10]);
});

test('a quota of 0 or in words is said, and nobody is paid by it', () => {
  const said = (more: object) => payeePay(plan(), payeeOf(more)).problems.map(({ en }) => en);
  expect(said({ quotas: { month: 0 } })).toHaveLength(1);
  expect(said({ quotas: { month: 0 } })[0]).toContain('Own quota: month');
  expect(said({ unread: { 'ownQuota:calls': 'none' } })[0]).toContain('Own quota: calls');
});

test('is chosen of quotas beside that of the first measure, and said', () => {
  expect(ownQuotaField(plan(), partAt(0))).toBeUndefined();
  expect([1, 2].map((k) => ownQuotaField(plan(), partAt(k))?.get(partAt(k).component))).toEqual([
    'proportional',
    'typed',
  ]);
  expect([0, 1, 2, 3, 4].map((k) => ownQuotaWords(plan(), partAt(k), 'en').length)).toEqual([
    0, 1, 1, 1, 1,
  ]);
  expect(ownQuotaWords(plan(), partAt(1), 'da')).toEqual([
    ' En modtagers egen kvote for målepunktet flytter denne i samme forhold.',
  ]);
  const [before, after] = (['proportional', 'typed'] as const).map((value) => {
    const { components } = plan();
    const set = ownQuotaField(plan(), partAt(1))?.set;
    return {
      ...plan(),
      components: components.map((one, k) => (k === 1 && set ? set(one, value) : one)),
    };
  });
  expect(before && after && planDifferences(before, after)).toEqual([
    'quarter, Own quotas of payees: In proportion to the measure’s → In a column of Team',
  ]);
});
