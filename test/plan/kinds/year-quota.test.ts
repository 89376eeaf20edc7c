import '../../../src/plan/all-kinds';
import * as v from 'valibot';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { yearQuotaSchema } from '../../../src/plan/kinds/year-quota/schema';
import { yearQuota } from '../../../src/plan/kinds/year-quota/year-quota';
import { factorOf } from '../../../src/plan/pay/component-pay';
import { type Proration, prorations } from '../../../src/plan/pay/proration/prorations';
import { dayNumber } from '../../../src/engine/dates';
import type { Plan } from '../../../src/plan/plan';
import { usualAssumptions } from '../../../src/plan/payee/team';
import { following } from '../../../src/plan/presets/preset';
import { payeeOf } from '../../spreadsheet/team-people';
import { teamColumns } from '../team-columns';
import { planWith } from '../../spreadsheet/component-plans';
import { ruleText, setAgain } from './component-cells';
import { sales } from './measures';

const component = yearQuota.sample('year', sales);
const part = (more: Partial<typeof component> = {}, proration: Proration = 'days') => ({
  component: { ...component, ...more },
  measure: sales,
  beside: { components: [], measures: [sales], proration },
});
const shareOf = (from: string, to: string, of = part()) =>
  factorOf(of, { effective: { from, to } });

/** 20, 20, 20 and 40 %, worked by hand. */
test.each([
  ['2026-01-01', '2026-12-31', 1],
  ['2026-10-01', '2026-12-31', 0.4],
  ['2026-02-01', '2026-02-28', (0.2 * 28) / 90],
  ['2026-03-01', '2026-04-30', (0.2 * 31) / 90 + (0.2 * 30) / 91],
  ['2026-10-01', '2027-03-31', 0.6],
  ['2026-12-31', '2028-01-01', 0.4 / 92 + 1 + 0.2 / 91],
] as const)('a period from %s to %s has %d of the year', (from, to, share) => {
  expect(shareOf(from, to)).toBeCloseTo(share, 12);
});

test('a year that begins in July has its first part from July', () => {
  const july = part({ starts: 7 });
  expect(shareOf('2026-07-01', '2026-09-30', july)).toBeCloseTo(0.2, 12);
  expect(shareOf('2026-04-01', '2026-06-30', july)).toBeCloseTo(0.4, 12);
  expect(shareOf('2026-01-01', '2026-12-31', july)).toBeCloseTo(1, 12);
});

test('parts of unequal length have what they are given', () => {
  const peak = part({
    pattern: [
      { from: 1, share: 0.7 },
      { from: 11, share: 0.3 },
    ],
  });
  expect(shareOf('2026-11-01', '2026-12-31', peak)).toBeCloseTo(0.3, 12);
  expect(
    shareOf('2026-01-01', '2026-01-31', { ...peak, ...part(peak.component, 'full-months') }),
  ).toBeCloseTo(0.07, 12);
});

test.each(prorations)('the parts of a year add up to it, counted by %s', (proration) => {
  const of = part({ starts: 4 }, proration);
  const months = Array.from({ length: 12 }, (_, k) => {
    const day = (month: number, date: number) =>
      new Date(Date.UTC(2026, month, date)).toISOString().slice(0, 10);
    return shareOf(day(k, 1), day(k + 1, 0), of);
  });
  expect(months.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(Math.min(...months)).toBeGreaterThan(0.05);
});

test.each([
  [{ starts: 13 }, 'starts'],
  [{ starts: 1.5 }, 'starts'],
  [{ pattern: [] }, 'pattern'],
  [{ pattern: [{ from: 2, share: 1 }] }, 'pattern.0.from'],
  [
    {
      pattern: [
        { from: 1, share: 0.5 },
        { from: 1, share: 0.5 },
      ],
    },
    'pattern.1.from',
  ],
  [
    {
      pattern: [
        { from: 1, share: 0.5 },
        { from: 7, share: 0.4 },
      ],
    },
    'pattern',
  ],
])('%j is refused at %s', (more, path) => {
  const checked = yearQuota.check(part(more));
  expect(!checked.ok && checked.issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test('a period without a full month cannot be counted by them', () => {
  const plan = planWith({ measures: [sales], components: [component] });
  const short = { ...plan, effective: { from: '2026-07-10', to: '2026-08-20' } };
  const parsed = (proration: Proration) => parsePlan({ ...short, proration });
  expect(parsed('begun-months').ok).toBe(true);
  const refused = parsed('full-months');
  expect(!refused.ok && refused.issues[0].message.en).toBe(
    'The period has nothing to count a part of it by.',
  );
});

test('the sample comes back through its fields, and the rule names its numbers', () => {
  expect(v.parse(yearQuotaSchema, component)).toEqual(component);
  expect(yearQuota.check(part()).ok).toBe(true);
  expect(setAgain(yearQuota.fields(part()), component)).toEqual(component);
  expect(ruleText(yearQuota, part(), 'en')).toContain('which starts in month {1 count: starts}');
  expect(ruleText(yearQuota, part(), 'da')).toContain('Kvoter for sales gælder året');
});

/** 20, 20, 20 and 40 % by quarter: by 30 June 40 % of the year has passed, and 30,000 are on the way to 75,000. */
test('a forecast follows the pattern of the year', () => {
  const plan = planWith({
    measures: [sales],
    components: [
      {
        ...{ ...following('tiers', sales.id), kind: 'commission', method: 'marginal' },
        ...{ quota: 100_000, tiers: [{ from: 0, rate: 0.1 }] },
      },
      component,
    ],
  });
  const year: Plan = {
    ...plan,
    ...{ period: 'year', effective: { from: '2019-01-01', to: '2019-12-31' } },
  };
  const asOf = (day: string) => ({ ...usualAssumptions(year), asOf: dayNumber(day) });
  const sold = [payeeOf({ credited: { [sales.id]: 30_000 } })];
  const forecast = (day: string) => teamColumns(year, sold, asOf(day))('forecast');
  expect(forecast('2019-06-30')).toEqual([75_000]);
  expect(forecast('2019-09-30')).toEqual([50_000]);
  expect(forecast('2019-12-31')).toEqual([30_000]);
});
