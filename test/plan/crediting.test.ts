import { creditDeal } from './reviewed-deals';
import type { Deal } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { saleTypeName } from '../../src/plan/deals/sale-types';
import {
  dealOf,
  customersInEnglish,
  enterprise,
  july,
  leads,
  published,
  ratiosOnly,
  twoMeasures,
  unshared,
} from '../spreadsheet/deal-plans';
import { creditingByName } from '../spreadsheet/team-people';

const both = { CSM: { name: 'Cleo' }, AE: { name: 'Anna' } };

const creditsOf = (plan: Plan, deal: Deal) =>
  Object.fromEntries(creditDeal(plan, deal).roles.map(({ role, credit }) => [role, credit]));

const paysOf = (plan: Plan, deal: Deal, componentId: string) => {
  const pay = creditDeal(plan, deal).pays.find(({ part }) => part.component.id === componentId);
  return { ...pay?.parts, unassigned: pay?.unassigned };
};

describe('commissionable amounts and commissions, as published', () => {
  test.each([
    ['Upsell', 200_000, 350_000, 150_000, 0.08, 12_000],
    ['Upsell', 0, 100_000, 100_000, 0.08, 8_000],
    ['Cross-sell', 0, 100_000, 100_000, 0.1, 10_000],
    ['Cross-sell', 0, 75_000, 75_000, 0.1, 7_500],
    ['Renewal', 400_000, 400_000, 400_000, 0.03, 12_000],
    ['Renewal', 400_000, 350_000, 350_000, 0.03, 10_500],
    ['Renewal', 400_000, 450_000, 400_000, 0.03, 12_000],
    // A downgrade takes back what the upsell the other way would pay.
    ['Upsell', 350_000, 200_000, -150_000, 0.08, -12_000],
  ])(
    '%s from %d to %d is worth %d at %d and pays %d',
    (type, current, renewed, commissionable, rate, commission) => {
      const deal = dealOf({ deal: '1', type, current, renewed, owners: both });
      const credit = creditDeal(published, deal);
      expect(credit.commissionable).toBe(commissionable);
      expect(credit.credit).toBe(commissionable);
      expect(credit.pays).toMatchObject([{ rate, commission, unassigned: 0 }]);
    },
  );

  test('renewal, upsell and cross-sell of 27,500 are shared 8,250 and 19,250', () => {
    const deal = (type: string, current: number, renewed: number) =>
      dealOf({ deal: type, type, current, renewed, owners: both });
    const deals = [
      deal('Renewal', 400_000, 400_000),
      deal('Upsell', 200_000, 300_000),
      deal('Cross-sell', 0, 75_000),
    ];
    const crediting = creditingByName(published, deals);
    expect(crediting.pay('expansion', 'Cleo')).toBe(8_250);
    expect(crediting.pay('expansion', 'Anna')).toBe(19_250);
    expect(crediting.credit('expansion', 'Cleo')).toBe(287_500);
    expect(crediting.credit('expansion', 'Anna')).toBe(287_500);
  });

  test('the values of a deal count to the cent', () => {
    const deal = dealOf({ deal: '1', type: 'Renewal', current: 1_000.005, renewed: 1_000.004 });
    // The smaller of 1,000.01 and 1,000.00.
    expect(creditDeal(published, deal).commissionable).toBe(1_000);
  });
});

describe('credit by role', () => {
  test('thirds add up to the credit, to the cent, and an overlay has its share on top', () => {
    const owners = {
      AE: { name: 'A' },
      CSM: { name: 'C' },
      SE: { name: 'S' },
      Manager: { name: 'M' },
    };
    const deal = dealOf({ deal: '1', renewed: 100, owners });
    // Running thirds of 100.00: 33.33, 66.67, 100.00.
    expect(creditsOf(twoMeasures, deal)).toEqual({
      AE: 33.33,
      CSM: 33.34,
      SE: 33.33,
      Manager: 100,
    });
    expect(creditDeal(twoMeasures, deal).share).toBe(1);
  });

  test('a deal may have a share of its own, and a role without an owner has none', () => {
    const owners = { AE: { name: 'A', share: 0.25 }, SE: { name: 'S' } };
    const deal = dealOf({ deal: '1', renewed: 1_000, owners });
    expect(creditsOf(enterprise, deal)).toEqual({ AE: 250, BDR: 0, SE: 500 });
    expect(creditDeal(enterprise, deal).share).toBe(0.25);
  });

  test('without splits the first named owner is credited and paid the whole', () => {
    const deal = dealOf({ deal: '1', renewed: 1_000, owners: { CSM: { name: 'C' } } });
    expect(creditsOf(unshared, deal)).toEqual({ AE: 0, CSM: 1_000 });
    expect(paysOf(unshared, deal, 'card')).toEqual({ AE: 0, CSM: 80, unassigned: 0 });
    const owned = { ...deal, owners: { ...deal.owners, AE: { name: 'A' } } };
    expect(creditsOf(unshared, owned)).toEqual({ AE: 1_000, CSM: 0 });
    expect(paysOf(unshared, owned, 'card')).toEqual({ AE: 80, CSM: 0, unassigned: 0 });
  });

  test('a measure that counts is credited 1 a deal', () => {
    const owners = { SDR: { name: 'S' } };
    const deals = [
      dealOf({ deal: '1', renewed: 5_000, owners }),
      dealOf({ deal: '2', renewed: 7_000, owners, measure: 'meetings' }),
      dealOf({ deal: '3', renewed: 9_000, owners, measure: 'sourced' }),
    ];
    const crediting = creditingByName(leads, deals);
    expect(crediting.credit('meetings', 's')).toBe(2);
    expect(crediting.credit('sourced', 'S')).toBe(9_000);
    expect(crediting.credit('sourced', 'Nobody')).toBe(0);
  });

  test('ratios are typed, and amounts and counts are credited', () => {
    const crediting = creditingByName(customersInEnglish, []);
    const credited = customersInEnglish.measures.map((measure) => crediting.credits(measure));
    expect(credited).toEqual([true, false]);
    expect(leads.measures.map((measure) => crediting.credits(measure))).toEqual([true, true]);
  });

  test.each([
    ['an unknown type', { type: 'Lease' }],
    ['no name', { deal: '' }],
    ['a value that is no number', { renewed: Number.NaN }],
  ])('a deal with %s credits and pays nothing', (_, more) => {
    const deal = { ...dealOf({ deal: '1', renewed: 1_000, owners: both }), ...more };
    const credit = creditDeal(published, deal);
    expect(credit.commissionable).toBeUndefined();
    expect(creditsOf(published, deal)).toEqual({ CSM: 0, AE: 0 });
    expect(paysOf(published, deal, 'expansion')).toEqual({ CSM: 0, AE: 0, unassigned: 0 });
  });

  test('a measure that the plan does not have is credited nothing, and the deal still pays', () => {
    const owners = { AE: { name: 'A' }, CSM: { name: 'C' } };
    const deal = dealOf({ deal: '1', renewed: 3_000, owners, measure: 'no-such' });
    expect(creditsOf(twoMeasures, deal)).toEqual({ AE: 0, CSM: 0, SE: 0, Manager: 0 });
    // 8 % of 3,000 is 240; thirds of it to the two roles that the card pays.
    expect(paysOf(twoMeasures, deal, 'card')).toEqual({ AE: 80, CSM: 80, unassigned: 0 });
  });
});

describe('pay by role', () => {
  test('the part of a role without an owner is unassigned and given to nobody', () => {
    const deal = dealOf({ deal: '1', renewed: 100_000, owners: { AE: { name: 'A' } } });
    expect(paysOf(published, deal, 'expansion')).toEqual({ CSM: 0, AE: 5_600, unassigned: 2_400 });
  });

  test('parts add up to the commission, to the cent', () => {
    const deal = dealOf({ deal: '1', renewed: 0.63, owners: both });
    // 8 % of 0.63 is 0.05; 30 % of it is 0.015, a half cent, which rounds up.
    expect(paysOf(published, deal, 'expansion')).toEqual({ CSM: 0.02, AE: 0.03, unassigned: 0 });
  });

  test('a component pays only its roles their own shares', () => {
    const owners = { AE: { name: 'A' }, CSM: { name: 'C' }, SE: { name: 'S' } };
    const deal = dealOf({ deal: '1', renewed: 300_000.3, owners });
    // Marginal: 100,000.20 at 0.1 % and 200,000.00 at 3.33 % are 6,760.00; the AE has a third.
    expect(paysOf(twoMeasures, deal, 'size')).toEqual({ AE: 2_253.34, unassigned: 0 });
    expect(paysOf(twoMeasures, { ...deal, owners: { SE: { name: 'S' } } }, 'size')).toEqual({
      AE: 0,
      unassigned: 2_253.34,
    });
  });

  test('a component whose roles share no pay pays the first of them the whole', () => {
    const deal = dealOf({ deal: '1', renewed: 1_000, owners: { Manager: { name: 'M' } } });
    expect(paysOf(twoMeasures, deal, 'override')).toEqual({ Manager: 10, unassigned: 0 });
    expect(paysOf(twoMeasures, { ...deal, owners: {} }, 'override')).toEqual({
      Manager: 0,
      unassigned: 10,
    });
  });

  test('a table pays the deals of its own measure', () => {
    const deal = dealOf({ deal: '1', renewed: 300_000.3, measure: 'logos' });
    const [, size] = creditDeal(twoMeasures, deal).pays;
    expect(size).toMatchObject({ rate: undefined, commission: 0 });
  });

  test('a larger deal is paid the rate of the tier that it reaches, exactly on it too', () => {
    const owners = { AE: { name: 'A' }, SE: { name: 'S' }, BDR: { name: 'B' } };
    const at = (renewed: number) =>
      creditDeal(enterprise, dealOf({ deal: '1', renewed, owners })).pays[0];
    expect(at(249_999.99)).toMatchObject({ rate: 0, commission: 0 });
    expect(at(250_000)).toMatchObject({ rate: 0.01, commission: 2_500 });
    expect(at(1_000_000)).toMatchObject({
      rate: 0.02,
      commission: 20_000,
      parts: { AE: 14_000, SE: 4_000, BDR: 2_000 },
    });
  });

  test('who closes decides the rate, and a closer whom the card lacks is paid none', () => {
    const by = (closer: string) =>
      creditDeal(customersInEnglish, dealOf({ deal: '1', renewed: 1_000, closer })).pays[0];
    expect(by('CSM')).toMatchObject({ rate: 0.05, commission: 50 });
    expect(by(' ae ')).toMatchObject({ rate: 0.08, commission: 80 });
    expect(by('Nobody')).toMatchObject({ rate: undefined, commission: undefined });
  });

  test('a plan without roles has one owner a deal', () => {
    const type = saleTypeName('upsell', 'da');
    const deal = dealOf({
      deal: '1',
      type,
      renewed: 1_000,
      booked: july,
      owners: { Ejer: { name: 'E' } },
    });
    expect(creditingByName(ratiosOnly, [deal]).pay('card', 'E')).toBe(80);
  });
});
