import { creditingOf } from '../../src/plan/deals/crediting';
import type { Plan } from '../../src/plan/plan';
import { Lot } from '../conformance/native-chance';
import { type Drawn, drawn, inOrder, moved } from '../spreadsheet/moved-people';
import { teamColumns } from './team-columns';

const paid = (plan: Plan, one: Drawn): readonly unknown[] => {
  const crediting = creditingOf(plan, one.deals, one.payees);
  return inOrder(one, teamColumns(plan, one.payees, undefined, crediting)('payout'));
};

test.each(moved)('%s changes nobody’s pay', (_, plan, move) => {
  for (let seed = 1; seed <= 40; seed++) {
    const lot = new Lot(seed);
    const before = drawn(lot);
    expect(paid(plan, before).some((one) => Number(one) > 0)).toBe(true);
    expect(paid(plan, move(before, lot))).toEqual(paid(plan, before));
  }
});
