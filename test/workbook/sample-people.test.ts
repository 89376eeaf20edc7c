import { payOfDeal } from '../../src/plan/deals/card-pay';
import { cardKindOf } from '../../src/plan/kinds';
import { cardParts } from '../../src/plan/parts';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { creditingOf } from '../../src/plan/deals/crediting';
import { statement } from '../../src/plan/payee/statement';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { presetPlans } from '../spreadsheet/component-plans';

const withCards = presetPlans.filter(({ plan }) => cardParts(plan).length > 0);

test.each(withCards)('every invented deal has a rate on the card: $title', ({ plan }) => {
  for (const part of cardParts(plan)) {
    const refused = sampleDeals(plan).filter((deal) => !payOfDeal(part, deal).ok);
    expect(refused).toEqual([]);
  }
});

test('the invented deals of both languages are of the same types, where these decide the rate', () => {
  const byType = withCards.filter(({ plan }) =>
    cardParts(plan).some(({ component }) => !cardKindOf(component).columns),
  );
  const kinds = byType.map(({ plan }) => new Set(sampleDeals(plan).map(({ type }) => type)).size);
  expect(byType.map(({ plan }) => plan.language)).toContain('da');
  expect(Math.min(...kinds)).toBeGreaterThan(2);
});

test.each(presetPlans.filter(({ plan }) => plan.components.length > 0))(
  'of the invented team somebody is paid: $title',
  ({ plan }) => {
    const people = samplePayees(plan);
    const crediting = suitableSheets(plan).includes('deals')
      ? creditingOf(plan, sampleDeals(plan), people)
      : undefined;
    const paid = people.map((payee) => statement(plan, payee, crediting, people).total);
    expect(Math.max(...paid)).toBeGreaterThan(0);
  },
);
