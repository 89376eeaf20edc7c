import { atOnce } from '../../src/engine/in-steps';
import { payeeCurve } from '../../src/taskpane/explain/payee-curve';
import { explainingFile } from '../../src/workbook/explain/explaining';
import { blankPayee } from '../../src/workbook/sheets/team/read-team';
import { presetPlan } from '../spreadsheet/component-plans';

/* 50,000 from a quota of 1,800,000 on, and nothing below it. */
test('a payee’s pay is a point on the component’s curve, and another number of the row is none', () => {
  const plan = presetPlan('milestone');
  const [measure] = plan.measures;
  const [component] = plan.components;
  const payees = [1_799_999.99, 1_800_000].map((sold, k) => ({
    ...{ ...blankPayee, name: `Payee ${k}`, role: plan.roles[0] ?? '' },
    credited: { [measure?.id ?? '']: sold },
  }));
  const explaining = atOnce(explainingFile(plan, { payees, deals: undefined } as never, undefined));
  const at = (row: number) => payeeCurve(explaining, row, `pay:${component?.id}`);
  expect([at(0)?.pays, at(1)?.pays]).toEqual([0, 50_000]);
  expect(at(1)).toMatchObject({ measure: 1_800_000, quota: 1_800_000, hasQuota: true });
  expect(payeeCurve(explaining, 1, 'payout')).toBeUndefined();
});
