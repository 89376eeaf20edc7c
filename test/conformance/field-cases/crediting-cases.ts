import { dayNumber } from '../../../src/engine/dates';
import type { Deal } from '../../../src/plan/people';
import { payeeOf } from '../../spreadsheet/team-people';
import { period } from '../../spreadsheet/component-plans';
import type { FieldCase } from './field-case';
import { commissionOn, planOver, sales } from './plans';

/** Two owners, half each; a share of 1 is typed where a deal has but one. */
const shared = planOver(sales, [commissionOn(sales, null, [[0, 0.1]])], {
  roles: ['First', 'Second'],
  creditSplits: [
    { role: 'First', share: 0.5, isOverlay: false },
    { role: 'Second', share: 0.5, isOverlay: false },
  ],
});
const sold = (deal: string, owners: Deal['owners']): Deal => ({
  ...{ deal, customer: deal, booked: dayNumber(period.from), type: 'New business', closer: '' },
  ...{ current: 0, renewed: 2000, owners, measure: '' },
});
const deals = [
  sold('alone', { First: { name: 'Anna', share: 1 } }),
  sold('together', { First: { name: 'Anna' }, Second: { name: 'Bo' } }),
];

/** Tasks about whose a deal is, and in what it is counted. */
export const creditingCases: readonly FieldCase[] = [
  {
    id: 'o-01',
    source: 'https://github.com/adempiere/adempiere/issues/1630',
    asked: 'Commission on what is delivered; a return takes it back.',
    cells: [
      {
        what: '200 returned of 700 at 4 %',
        of: (comp) => comp('TIERED_COMMISSION', [-200, [[0, 0.04]], null, null, 700]),
        gives: -8,
      },
    ],
  },
  {
    id: 'o-06',
    source:
      'https://excelforum.com/excel-general/846969-interesting-data-extraction-and-calculation-conundrum-post2866736.html',
    asked:
      'Some deals belong to one rep, some to two, half each. Credit 3,000 and 1,000, at 10 % here.',
    plans: [
      {
        what: 'Anna',
        plan: shared,
        payee: payeeOf({ name: 'Anna', role: 'First' }),
        deals,
        pays: 300,
      },
      {
        what: 'Bo',
        plan: shared,
        payee: payeeOf({ name: 'Bo', role: 'Second' }),
        deals,
        pays: 100,
      },
    ],
    flagged: [
      {
        what: 'half of a deal goes to nobody',
        plan: shared,
        deal: sold('half', { First: { name: 'Anna' } }),
        flags: ['under-credited'],
      },
      {
        what: 'the share is typed',
        plan: shared,
        deal: sold('alone', { First: { name: 'Anna', share: 1 } }),
        flags: [],
      },
    ],
  },
  {
    id: 'o-23',
    source: 'https://docs.idynamics.es/en/commissions/settlements/currency.html',
    asked: 'Sold in pounds at 10 %, paid in pounds or in dollars at 1.22.',
    cells: [
      { what: 'pounds', of: (comp) => comp('SINGLE_RATE_COMMISSION', [1000, 0.1]), gives: 100 },
      {
        what: 'dollars',
        of: (comp) => 1.22 * comp('SINGLE_RATE_COMMISSION', [1000, 0.1]),
        gives: 122,
      },
    ],
  },
];
