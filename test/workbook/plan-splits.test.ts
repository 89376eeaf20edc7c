import { dealRoles } from '../../src/plan/deals/roles';
import { exampleDeals } from '../../src/plan/deals/example-deals';
import { type Component, paysByCard } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { following, measure } from '../../src/plan/presets/preset';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { planWith, presetPlan } from '../spreadsheet/component-plans';
import { dealOf, oddCents, published, twoMeasures } from '../spreadsheet/deal-plans';
import { creditingByName, payeeOf } from '../spreadsheet/team-people';
import { planPage } from '../spreadsheet/plan-page';

/** The rows of *Split of pay* with what stands beside each role, and the note above them. */
function splitOn(plan: Plan) {
  const { sheet } = planPage(plan);
  const text = (words: string) =>
    sheet.cells.find(({ content }) => content.kind === 'text' && content.value === words);
  const head = text('Split of pay');
  if (!head) throw new Error('The page splits pay.');
  const at = (row: number, column: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  const valueIn = (row: number, column: number) => {
    const content = at(row, column);
    if (content?.kind === 'spill') return content.values[0];
    return content && 'value' in content ? content.value : undefined;
  };
  /** The last number beside the role: its share stands before it. */
  const column = Math.max(
    ...sheet.cells
      .filter(
        ({ row, column: own, content }) =>
          row === head.row + 2 &&
          own > head.column &&
          (content.kind === 'spill' || ('value' in content && typeof content.value === 'number')),
      )
      .map(({ column: own }) => own),
  );
  return {
    note: valueIn(head.row + 1, head.column),
    parts: plan.paySplits.map((_, k) => valueIn(head.row + 2 + k, column)),
  };
}

/** What the Team sheet pays the owners of each role for the page's example deals. */
function paidOf(plan: Plan): number[] {
  const owners = Object.fromEntries(dealRoles(plan).map((role) => [role, { name: role }]));
  return plan.paySplits.map(({ role }) =>
    plan.components.reduce((sum, component) => {
      if (!paysByCard(component)) return sum;
      const deals = exampleDeals(partOf(plan, component)).map((deal, k) =>
        dealOf({ ...deal, deal: `D-${String(k)}`, owners }),
      );
      return sum + creditingByName(plan, deals).pay(component.id, role);
    }, 0),
  );
}

/** With a cap that no single person reaches alone, and a bonus that is not shared. */
const capped: Plan = {
  ...published,
  components: published.components.map((component) => ({ ...component, cap: 1_000 })),
};

test.each([
  ['the published card', published],
  ['a card with a cap', capped],
  ['a preset with a bonus beside the card', presetPlan('csm-expansion')],
  ['deals of odd cents', oddCents],
])('split of pay says what Team pays: %s', (_, plan) => {
  const { parts, note } = splitOn(plan);
  expect(parts).toEqual(paidOf(plan));
  expect(note).toContain('by deal');
  expect(parts.some((part) => Number(part) > 0)).toBe(true);
});

/** Half of 40,000.01 is 20,000.005: 20,000.01 and 20,000.00; 5,000.01 and 5,000.00; 3,750.01 and 3,750.00. */
test('each example deal is shared by itself, as Deals shares it, and not their sum', () => {
  expect(splitOn(oddCents).parts).toEqual([28_750.03, 28_750]);
});

test('roles that a component does not pay have nothing of it', () => {
  const { parts } = splitOn(twoMeasures);
  expect(parts[2]).toBe(0);
  expect(Number(parts[0])).toBeGreaterThan(0);
});

test('where nothing pays by deal, nothing is said to be shared', () => {
  const bonus: Component = {
    ...following('bonus', 'sales'),
    ...{ kind: 'milestone', pays: 'amount', trigger: 1, partial: { kind: 'none' } },
    ...{ quota: 100_000, bonus: 5_000 },
  };
  const plan = planWith({
    roles: ['AE', 'SE'],
    measures: [measure('sales', 'sales')],
    components: [bonus],
    paySplits: [
      { role: 'AE', share: 0.5 },
      { role: 'SE', share: 0.5 },
    ],
  });
  const { note, parts } = splitOn(plan);
  expect([note, parts]).toEqual(['Nothing pays by deal: each payee is paid the whole.', [0, 0]]);
});

/** 10 % of 50,000, 1,500 of it for Cy and 3,500 for Ann; each is paid 1,000 at most. */
test('labels say whose number it is: what deals earn before limits, and what all are paid after them', () => {
  const owners = { CSM: { name: 'Cy' }, AE: { name: 'Ann' } };
  const { sheets } = planWorkbook(capped, {
    ...{ form: 'native', sheets: ['team', 'deals'], result: 0, spareRows: 0 },
    payees: [payeeOf({ name: 'Cy', role: 'CSM' }), payeeOf({ name: 'Ann', role: 'AE' })],
    deals: [dealOf({ deal: 'D-1', type: 'Cross-sell', renewed: 50_000, owners })],
  });
  const beside = (label: string) =>
    sheets.flatMap(({ cells }) => {
      const head = cells.find(({ content }) => 'value' in content && content.value === label);
      const value = cells.find(
        ({ row, column, content }) =>
          content.kind === 'formula' &&
          ((row === head?.row && column === head.column + 1) ||
            (row === (head?.row ?? NaN) + 1 && column === head?.column)),
      );
      return value && 'value' in value.content ? [value.content.value] : [];
    });
  expect(beside('Earned on deals, before limits')).toEqual([5_000]);
  expect(beside('Payout of all, after limits')).toEqual([2_000]);
  expect(beside('Credited to all owners')).toEqual([50_000]);
  expect(beside('Paid by deal')).toEqual([]);
});
