import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../src/engine/dates';
import { type StandingDeal, takeIn } from '../../../src/plan/exports/take-in';
import { fixture, reading } from './export-plan';

/* A second export against the deals that stand, by their keys. */

const first = (name: string, currency: 'USD' | 'DKK') =>
  takeIn([], reading(fixture(name), currency)).deals;

describe('Salesforce: the second export has other columns, another order and IDs of 18 characters', () => {
  const standing = first('salesforce-opportunities.csv', 'USD');
  const later = reading(fixture('salesforce-opportunities-later.csv'), 'USD');
  const taken = takeIn(standing, later);

  test('new, changed, unchanged, gone, and refused now', () => {
    expect(taken.added.map(({ key }) => key)).toEqual(['0065e00000AbCd4AAG']);
    expect(taken.changed).toEqual([
      { key: '0065e00000AbCd1', changes: [{ column: 'renewed', from: 125_000, to: 130_000 }] },
      {
        key: '0065e00000AbCd7',
        changes: [{ column: 'owner:AE', from: 'Ada Byron', to: 'Bo Lind' }],
      },
    ]);
    expect(taken.unchanged).toEqual(['0065e00000AbCd2']);
    expect(taken.gone).toEqual(['0065e00000AbCd3']);
    expect(taken.refused.map(({ refusal }) => [refusal.key, refusal.code])).toEqual([
      ['0065e00000AbCd6AAG', 'lost'],
    ]);
  });

  test('each deal that is taken is new, changed or unchanged, and none is lost', () => {
    const { added, changed, unchanged } = taken;
    expect(added.length + changed.length + unchanged.length).toBe(later.deals.length);
    expect(taken.deals.map(({ key }) => key)).toEqual([
      ...standing.map(({ key }) => key),
      '0065e00000AbCd4AAG',
    ]);
  });

  test('the same export once more changes nothing', () => {
    const again = takeIn(taken.deals, later);
    expect([again.added, again.changed]).toEqual([[], []]);
    expect(again.deals).toEqual(taken.deals);
  });
});

test('invoices: one is paid since, one is gone, one is new', () => {
  const standing = first('erp-fakturaer.csv', 'DKK');
  const taken = takeIn(standing, reading(fixture('erp-fakturaer-senere.csv')));
  expect(taken.added.map(({ key }) => key)).toEqual(['103005']);
  expect(taken.changed).toEqual([
    {
      key: '103002',
      changes: [{ column: 'collected', from: undefined, to: dayNumber('2026-09-28') }],
    },
  ]);
  expect(taken.unchanged).toEqual(['103001', '104001']);
  expect(taken.gone).toEqual(['103003']);
});

test('a GUID is one deal with brackets and without, in capitals or not', () => {
  const guid = '8A1B2C3D-0000-4000-8000-000000000001';
  const standing = takeIn([], reading(`Deal,Amount\n{${guid}},1.5`)).deals;
  const taken = takeIn(standing, reading(`Deal,Amount\n${guid.toLowerCase()},1.5`));
  expect(taken.unchanged).toEqual([`{${guid}}`]);
});

test('money is the same to the cent: dust changes nothing', () => {
  const standing = takeIn(
    [],
    reading([
      ['Deal', 'Amount'],
      ['A', 0.3],
    ]),
  ).deals;
  expect(
    takeIn(
      standing,
      reading([
        ['Deal', 'Amount'],
        ['A', 0.1 + 0.2],
      ]),
    ).changed,
  ).toEqual([]);
});

describe('what a person has typed', () => {
  const pasted = 'Deal;Customer;Amount;Close date\nA;Ada;100;2026-07-01\nB;Bo;200;2026-07-02';
  const standing = takeIn([], reading(pasted)).deals;

  test('stays in columns that the export does not have; in the others the export is followed, and named', () => {
    const typed = standing.map((deal) =>
      deal.key === 'A'
        ? { ...deal, fields: { ...deal.fields, renewed: 150, signed: 46_300, closer: 'AE' } }
        : deal,
    );
    const taken = takeIn(typed, reading(pasted));
    expect(taken.changed).toEqual([
      { key: 'A', changes: [{ column: 'renewed', from: 150, to: 100 }] },
    ]);
    expect(taken.deals[0]?.fields).toMatchObject({ renewed: 100, signed: 46_300, closer: 'AE' });
  });

  test('a deal that the export does not have is named, and stays', () => {
    const typed: StandingDeal[] = [{ key: 'C', fields: { deal: 'C', renewed: 5 } }, ...standing];
    const taken = takeIn(typed, reading(pasted));
    expect(taken.gone).toEqual(['C']);
    expect(taken.deals[0]).toEqual(typed[0]);
  });

  test('what the export has blank now is blank', () => {
    const taken = takeIn(standing, reading(pasted.replace('Bo', '')));
    expect(taken.changed).toEqual([
      { key: 'B', changes: [{ column: 'customer', from: 'Bo', to: undefined }] },
    ]);
    expect(taken.deals[1]?.fields).not.toHaveProperty('customer');
  });
});
