import { publicDocument } from '../../../src/command-line/public-plans/public-plan';
import { publicPlans } from '../../../src/command-line/public-plans/public-plans';
import { parsed } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';
import type { FieldCase } from './field-case';

/** Whole plans that somebody published, by their own examples. */
export const publicCases: readonly FieldCase[] = publicPlans.map((of) => {
  const plan = parsed(publicDocument(of));
  const plans = of.paid.map(({ beside = [], ...one }) => {
    const payee = payeeOf(one.payee);
    return { ...one, plan, payee, team: [payee, ...beside.map(payeeOf)] };
  });
  return { id: of.id, source: of.source, asked: of.meaning, plans };
});
