import { common } from '../../src/plan/new-component';
import type { CurrenciesComponent } from '../../src/plan/kinds/currencies/schema';
import { onTarget } from '../../src/plan/kinds/on-target/on-target';
import type { Plan } from '../../src/plan/plan';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { planOver, sales } from '../conformance/field-cases/plans';
import { payeeOf } from '../spreadsheet/team-people';

const rates: CurrenciesComponent = {
  ...{ kind: 'currencies', ...common('rates'), fixed: 'first-day', own: 'payee' },
  rates: [{ currency: 'USD', from: 46_023, rate: 0.2 }],
};
const plan = planOver(sales, [onTarget.sample('target', sales), rates]);

/** The columns of Team whose note, and whose hint where one types, name the payee's currency. */
function named(of: Plan): readonly string[] {
  const { sheets } = planWorkbook(of, {
    ...{ form: 'native', sheets: ['plan', 'team'], result: 0, spareRows: 0 },
    ...{ payees: [payeeOf({})], deals: [] },
  });
  const team = sheets.find(({ tables }) => tables?.length);
  const said = 'In the payee’s currency.';
  return (team?.tables?.[0]?.columns ?? []).flatMap(({ title, note = '' }, k) => {
    const isHinted = team?.validations?.some(
      ({ area, prompt }) => area.column === k && prompt?.text.endsWith(said),
    );
    return note.endsWith(said) && isHinted ? [title] : [];
  });
}

test('Team says of each own amount in money that it is in the payee’s currency, and of no other', () => {
  expect(named(plan)).toEqual(['Own quota', 'Own target pay']);
  expect(named({ ...plan, measures: [{ ...sales, unit: 'count' }] })).toEqual(['Own target pay']);
  const inPlans = { ...rates, own: 'plan' as const };
  expect(named(planOver(sales, [onTarget.sample('target', sales), inPlans]))).toEqual([]);
});
