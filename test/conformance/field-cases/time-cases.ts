import { dayNumber } from '../../../src/engine/dates';
import { roundMoney } from '../../../src/engine/money';
import type { Proration } from '../../../src/plan/pay/proration/prorations';
import { yearQuota } from '../../../src/plan/kinds/year-quota/year-quota';
import type { Plan } from '../../../src/plan/plan';
import type { FieldCase, InPlan } from './field-case';
import { commissionOn, planOver, sales, soldBy } from './plans';

/** What is sold above the quota is paid in full, so that the payout says what the quota was. */
const aboveQuota = commissionOn(sales, 100_000, [
  [0, 0],
  [1, 1],
]);
const seasonal = planOver(sales, [aboveQuota, yearQuota.sample('year', sales)]);
const overYear = (proration: Proration): Plan => ({
  ...seasonal,
  ...{ period: 'year', proration, effective: { from: '2019-01-01', to: '2019-12-31' } },
});
const quarter = (from: string, to: string): Plan => ({
  ...seasonal,
  ...{ effective: { from, to }, proration: 'begun-months' },
});
const starts = (day: string) => ({ ...soldBy('sales', 100_000), from: dayNumber(day) });

const inYear = (proration: Proration, day: string, quota: string, pays: number): InPlan => ({
  ...{ what: `${proration} from ${day}`, plan: overYear(proration), payee: starts(day), pays },
  says: `quota of ${quota}`,
});

/** Tasks about the part of a period or a year that somebody is there. */
export const timeCases: readonly FieldCase[] = [
  {
    id: 'o-16',
    source: "'Formula to prorate a quota', a Quick Base community thread",
    asked:
      'A yearly quota of 100,000, 20/20/20/40 % by quarter, for a start on 1 March, by months.',
    cells: [
      // 20,000 * 1/3 + 20,000 + 20,000 + 40,000
      {
        what: 'the quotas of four quarters',
        of: (comp) => {
          const quarters = [
            ['2019-01-01', '2019-03-31', 20_000],
            ['2019-04-01', '2019-06-30', 20_000],
            ['2019-07-01', '2019-09-30', 20_000],
            ['2019-10-01', '2019-12-31', 40_000],
          ] as const;
          const quotas = quarters.map(([first, last, quota]) => {
            const days = [first, last, '2019-03-01'].map(dayNumber);
            return comp('PRORATED_QUOTA', [quota, ...days, null, null, 'full months']);
          });
          return roundMoney(quotas.reduce((sum, quota) => sum + quota));
        },
        gives: 86_666.67,
      },
    ],
    plans: [
      // 20 % * 1/3 + 80 %, and 20 % * 31/90 + 80 %: January and February of 2019 have 59 of 90 days.
      inYear('full-months', '2019-03-01', '86,666.67', 13_333.33),
      inYear('begun-months', '2019-03-01', '86,666.67', 13_333.33),
      inYear('days', '2019-03-01', '86,888.89', 13_111.11),
      // 21 of the quarter's 64 working days.
      inYear('working-days', '2019-03-01', '86,562.50', 13_437.5),
      // A month that is begun on its second day, and one that then is not full.
      inYear('begun-months', '2019-03-02', '86,666.67', 13_333.33),
      inYear('full-months', '2019-03-02', '80,000', 20_000),
      // A plan of the last quarter has 40 %, of which November and December are two thirds.
      {
        what: 'a quarter of the year',
        plan: quarter('2019-10-01', '2019-12-31'),
        payee: soldBy('sales', 50_000),
        pays: 10_000,
        says: 'quota of 40,000',
      },
      {
        what: 'two months of it',
        plan: quarter('2019-10-01', '2019-12-31'),
        payee: { ...soldBy('sales', 50_000), from: dayNumber('2019-11-15') },
        pays: 23_333.33,
        says: 'quota of 26,666.67',
      },
      // From October to March: 40 % of one year and 20 % of the next.
      {
        what: 'over the end of the year',
        plan: quarter('2019-10-01', '2020-03-31'),
        payee: soldBy('sales', 70_000),
        pays: 10_000,
        says: 'quota of 60,000',
      },
    ],
  },
];
