import { usualLimits } from '../../../src/plan/deals/values';
import { reviewDeals } from '../../plan/reviewed-deals';
import { creditingOf } from '../../../src/plan/deals/crediting';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import type {
  CellDescription,
  SheetDescription,
} from '../../../src/workbook/description/description';
import { at } from '../../../src/workbook/description/addresses';
import { texts } from '../../../src/workbook/sheets/team/texts';
import { planWorkbook } from '../../../src/workbook/sheets/plan-workbook';
import { associated } from '../../functions/custom-functions-stub';
import '../../../src/functions/associate';
import { runCase } from '../../functions/run-case';
import { describeWith } from '../../programs';
import { booksInLibreOffice } from '../../spreadsheet/books';
import { fieldCases } from './cases';
import type { Comp, InPlan } from './field-case';

const comp: Comp = (name, call, row = 0) => {
  const shown = runCase(associated, name, { call });
  const cell = Array.isArray(shown) ? (shown as readonly (readonly unknown[])[])[row]?.[0] : shown;
  if (typeof cell !== 'number') throw new Error(JSON.stringify(shown));
  return cell;
};

const inCells = fieldCases.flatMap(({ id, asked, cells = [] }) =>
  cells.map((one) => [`${id} ${asked} ${one.what}`, one] as const),
);
const inPlans = fieldCases.flatMap(({ id, asked, plans = [] }) =>
  plans.map((one) => [`${id} ${asked} ${one.what}`, one] as const),
);

test.each(inCells)('in cells: %s', (_, { of, gives }) => {
  const found = of(comp);
  expect(Math.abs(found - gives)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(gives)));
});

test.each(inPlans)('in a plan and its statement: %s', (_, one) => {
  const { plan, payee, team = [payee], deals, pays, says, inOwn } = one;
  const crediting = deals && creditingOf(plan, deals, team);
  expect(payeePay(plan, payee, crediting, team).payout).toBe(pays);
  const account = statement(plan, payee, crediting, team);
  expect(account.total).toBe(pays);
  expect(account.inOwn?.amount).toBe(inOwn);
  if (says) expect(account.lines.map(({ sentence }) => sentence).join(' ')).toContain(says);
});

const flagged = fieldCases.flatMap(({ id, asked, flagged: deals = [] }) =>
  deals.map((one) => [`${id} ${asked} ${one.what}`, one] as const),
);

test.each(flagged)('among deals: %s', (_, { plan, deal, flags }) => {
  expect(reviewDeals(plan, [deal], usualLimits)[0]?.flags).toEqual(flags);
});

test('a case has a row somewhere, and an id of its own', () => {
  const ids = fieldCases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    fieldCases.filter(({ cells = [], plans = [] }) => cells.length + plans.length === 0),
  ).toEqual([]);
});

describeWith('soffice', 'on the Team sheet in LibreOffice', () => {
  const bookOf = ({ plan, payee, team = [payee], deals }: InPlan) =>
    planWorkbook(plan, {
      ...{ form: 'native', sheets: deals ? ['deals', 'team'] : ['team'], result: 0 },
      ...{ payees: team, deals: deals ?? [], spareRows: 0 },
    });

  test('every payee is paid the same', () => {
    const books = inPlans.map(([, one]) => bookOf(one));
    const values = booksInLibreOffice(books);
    const found = inPlans.map(([title, { payee, plan }], k) => {
      const team = books[k]?.sheets.find(({ name }) => name === 'Team');
      const at = (head: string) =>
        team && values[k]?.get('Team')?.get(payoutOf(team, payee.name, head));
      const isChanged = inPlans[k]?.[1].inOwn !== undefined;
      const [payout, inOwn] = [texts.payout, texts.payoutInOwn].map((head) => head[plan.language]);
      return [title, at(payout ?? ''), isChanged ? at(inOwn ?? '') : undefined];
    });
    expect(found).toEqual(inPlans.map(([title, { pays, inOwn }]) => [title, pays, inOwn]));
    expect(found.length).toBeGreaterThanOrEqual(9);
  });
});

/** Where a payee's payout stands: below the head, in the row of the name. */
function payoutOf({ cells }: SheetDescription, payee: string, head: string): string {
  const withText = (text: string) => (one: CellDescription) =>
    one.content.kind === 'text' && one.content.value === text;
  const row = cells.find(withText(payee))?.row ?? -1;
  const heads = cells.filter(withText(head)).filter((one) => one.row < row);
  return at({ row, column: heads.at(-1)?.column ?? -1 }).replaceAll('$', '');
}
