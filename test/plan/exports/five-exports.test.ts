import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../src/engine/dates';
import { rowsLine, valueLines } from '../../../src/plan/exports/account';
import { noMapping } from '../../../src/plan/exports/mapping';
import { questionText } from '../../../src/plan/exports/questions';
import type { ExportReading } from '../../../src/plan/exports/read-export';
import { refusalText } from '../../../src/plan/exports/rows/row-refusals';
import { columnsOf, fixture, reading } from './export-plan';

/*
 * Five exports in the shapes that their systems document, with invented rows. What is expected was
 * written by hand from the files.
 */

const deals = ({ deals }: ExportReading) =>
  deals.map(({ row, fields, flags }) => [row, fields, flags]);
const refusals = ({ refused }: ExportReading) =>
  refused.map(({ refusal }) => refusalText(refusal).en);
const lines = ({ account }: ExportReading) =>
  [rowsLine(account), ...valueLines(account)].map(({ en }) => en);
const questions = (read: ExportReading) => read.questions.map((one) => questionText(one).en);

describe('Salesforce opportunities: commas and quotes, 12/31/2026, 1,234.50, a footer', () => {
  const read = reading(fixture('salesforce-opportunities.csv'), 'USD');

  test('heads are recognised, and the ID is the deal', () => {
    expect(columnsOf(read)).toEqual({
      'Opportunity ID': 'deal',
      'Account Name': 'customer',
      Type: 'type',
      Stage: 'stage',
      'Close Date': 'booked',
      'Amount Currency': 'currency',
      Amount: 'renewed',
      'Opportunity Owner': 'owner:AE',
      'Sales Engineer': 'owner:SE',
    });
    expect(read.columns.every(({ isSure }) => isSure)).toBe(true);
  });

  test('won deals are taken, with what is worth a look', () => {
    const usd = { currency: 'USD' };
    expect(deals(read)).toEqual([
      [
        2,
        {
          ...usd,
          deal: '0065e00000AbCd1',
          customer: 'Nordwind, Inc.',
          type: 'new business',
          booked: dayNumber('2026-07-15'),
          renewed: 125_000,
          'owner:AE': 'Ada Byron',
          'owner:SE': 'Sol Haug',
        },
        [],
      ],
      [
        3,
        {
          ...usd,
          deal: '0065e00000AbCd2',
          customer: 'Baltic "B2B" Ltd',
          type: 'renewal',
          booked: dayNumber('2026-08-04'),
          renewed: 80_000.5,
          'owner:AE': 'Bo Lind',
        },
        ['no-current-value'],
      ],
      [
        4,
        {
          ...usd,
          deal: '0065e00000AbCd3',
          customer: 'Baltic "B2B" Ltd',
          type: 'cross-sell',
          booked: dayNumber('2026-08-31'),
          renewed: 12_500,
          'owner:AE': 'Bo Lind',
          'owner:SE': 'Sol Haug',
        },
        [],
      ],
      [
        7,
        {
          ...usd,
          deal: '0065e00000AbCd6',
          customer: 'Echo LLC',
          type: 'downgrade',
          booked: dayNumber('2026-09-02'),
          renewed: -1_250,
          'owner:AE': 'Bo Lind',
        },
        [],
      ],
      [
        8,
        {
          deal: '0065e00000AbCd7',
          customer: 'Foxtrot Oy',
          type: 'Services',
          booked: dayNumber('2026-09-03'),
          currency: 'EUR',
          renewed: 9_000,
          'owner:AE': 'Ada Byron',
        },
        ['unknown-type', 'other-currency'],
      ],
    ]);
  });

  test('the others are refused with what was found and where, and one line adds up', () => {
    expect(refusals(read)).toEqual([
      'Row 5, Stage: “Negotiation/Review” is not won yet.',
      'Row 6, Stage: “Closed Lost” is not won.',
      'Row 9: no deal is named; without a name it cannot be found again.',
      'Row 10, Amount: found “tbd”, which is no amount.',
    ]);
    expect(lines(read)).toEqual([
      '9 rows = 3 taken + 2 flagged + 4 refused',
      'USD 312,250.50 = 136,250 + 80,000.50 + 96,000',
      'EUR 9,000 = 0 + 9,000 + 0',
    ]);
    expect(read.outside.map(({ row, kind }) => [row, kind])).toEqual([
      ...[[1, 'heads'] as const, [11, 'blank'] as const, [12, 'total'] as const],
      ...[[13, 'blank'] as const, [14, 'note'] as const, [15, 'note'] as const],
    ]);
  });

  test('an unknown word is asked about, and the answer is kept', () => {
    expect(questions(read)).toEqual(['Which type of sale is “Services”?']);
    const saleWords = [{ word: 'services', type: 'cross-sell' as const }];
    const again = reading(fixture('salesforce-opportunities.csv'), 'USD', {
      ...noMapping,
      saleWords,
    });
    expect(questions(again)).toEqual([]);
    expect(again.deals.at(-1)?.fields.type).toBe('cross-sell');
  });
});

describe('HubSpot deals: 2026-07-15 14:30, 125000.50', () => {
  const read = reading(fixture('hubspot-deals.csv'));

  test('heads are recognised', () => {
    expect(columnsOf(read)).toEqual({
      'Record ID': 'deal',
      'Deal Stage': 'stage',
      'Close Date': 'booked',
      'Deal owner': 'owner:AE',
      Amount: 'renewed',
      'Deal Type': 'type',
      'Associated Company': 'customer',
      'Contract Signed Date': 'signed',
    });
  });

  test('the day counts as it is written, a minute before midnight too', () => {
    expect(deals(read)).toEqual([
      [
        2,
        {
          deal: '9001234561',
          customer: 'Nordwind ApS',
          type: 'new business',
          booked: dayNumber('2026-07-15'),
          signed: dayNumber('2026-07-10'),
          renewed: 125_000.5,
          'owner:AE': 'Ada Byron',
        },
        [],
      ],
      [
        3,
        {
          deal: '9001234562',
          customer: 'Baltic A/S',
          type: 'upsell',
          booked: dayNumber('2026-08-04'),
          signed: dayNumber('2026-08-02'),
          renewed: 12_500,
          'owner:AE': 'Bo Lind',
        },
        ['no-current-value', 'repeated-key'],
      ],
    ]);
  });

  test('a deal that stands twice is counted once, and a day that never was is no date', () => {
    expect(refusals(read)).toEqual([
      'Row 4, Deal Stage: “Contract sent” is not won yet.',
      'Row 5, Deal Stage: “Closed lost” is not won.',
      'Row 6, Deal Stage: nobody has said whether “Handed over” means won.',
      'Row 7: “9001234562” stands in row 3 already, and is counted once.',
      'Row 8, Close Date: found “2026-02-30 12:00”, which is no date.',
    ]);
    expect(lines(read)).toEqual([
      '7 rows = 1 taken + 1 flagged + 5 refused',
      'DKK 253,001.25 = 125,000.50 + 12,500 + 115,500.75',
    ]);
    expect(questions(read)).toEqual(['Is a deal that is “Handed over” won?']);
  });

  test('existing business is an upsell, but nobody is sure', () => {
    expect(read.saleWords).toEqual([
      { word: 'newbusiness', rows: 5, means: 'new business', isSure: true },
      { word: 'existingbusiness', rows: 2, means: 'upsell', isSure: false },
    ]);
  });
});

describe('Dynamics i dansk Excel: tabulatorer, 15-07-2026, 1.250.000,50 kr.', () => {
  const read = reading(fixture('dynamics-salgsmuligheder.tsv'));

  test('heads below a title are found', () => {
    expect(columnsOf(read)).toEqual({
      '(Rediger ikke) Salgsmulighed': 'deal',
      'Potentiel kunde': 'customer',
      Status: 'stage',
      'Faktisk omsætning': 'renewed',
      'Faktisk lukkedato': 'booked',
      Ejer: 'owner:AE',
      Salgstype: 'type',
      'Nuværende ARR': 'current',
    });
    expect(read.outside.map(({ kind }) => kind)).toEqual(['title', 'blank', 'heads']);
  });

  test('what it was and what it becomes are read, and a cell of #### is not', () => {
    expect(
      read.deals.map(({ fields: { customer, type, current, renewed, booked } }) => [
        ...[customer, type, current, renewed, booked],
      ]),
    ).toEqual([
      ['Nordvind A/S', 'new business', undefined, 1_250_000.5, dayNumber('2026-07-15')],
      ['Baltic ApS', 'renewal', 750_000, 800_000, dayNumber('2026-08-04')],
      ['Foxtrot A/S', 'upsell', 60_000, 90_000, dayNumber('2026-09-05')],
    ]);
    expect(read.refused.map(({ refusal }) => refusalText(refusal).da)).toEqual([
      'Række 6, Status: »Åben« er ikke vundet endnu.',
      'Række 7, Status: »Tabt« er ikke vundet.',
      'Række 8, Faktisk omsætning: fandt #########; ret cellen, og indsæt igen.',
    ]);
    expect(rowsLine(read.account).da).toBe('6 rækker = 3 hentet + 0 markeret + 3 afvist');
    expect(valueLines(read.account).map(({ da }) => da)).toEqual([
      'DKK 2.140.000,50 = 2.140.000,50 + 0 + 0',
    ]);
  });

  test('the values of a range give the same: numbers, days and blanks as Excel has them', () => {
    const range = [
      ['Åbne og vundne salgsmuligheder'],
      [''],
      [
        ...['(Rediger ikke) Salgsmulighed', 'Potentiel kunde', 'Status', 'Faktisk omsætning'],
        ...['Faktisk lukkedato', 'Ejer', 'Salgstype', 'Nuværende ARR'],
      ],
      [
        ...['{8A1B2C3D-0000-4000-8000-000000000001}', 'Nordvind A/S', 'Vundet', 1_250_000.5],
        ...[dayNumber('2026-07-15') + 0.75, 'Ada Byron', 'Nysalg', ''],
      ],
      [
        ...['{8A1B2C3D-0000-4000-8000-000000000002}', 'Baltic ApS', 'Vundet', 800_000],
        ...[dayNumber('2026-08-04'), 'Bo Lind', 'Fornyelse', 750_000],
      ],
      [
        ...['{8A1B2C3D-0000-4000-8000-000000000005}', 'Ekko A/S', 'Vundet', '#N/A'],
        ...[dayNumber('2026-09-02'), 'Ada Byron', 'Krydssalg', ''],
      ],
    ];
    const ranged = reading(range);
    expect(ranged.deals.map(({ fields }) => fields)).toEqual(
      read.deals.slice(0, 2).map(({ fields }) => fields),
    );
    expect(refusals(ranged)).toEqual([
      'Row 6, Faktisk omsætning: found #N/A; mend the cell and paste again.',
    ]);
  });
});

describe('Pipedrive deals: semicolons, 15. jul. 2026, 125 000,50', () => {
  const read = reading(fixture('pipedrive-deals.csv'));

  test('heads are recognised; the status is whether it is won, and won time its day', () => {
    expect(columnsOf(read)).toEqual({
      'Deal - ID': 'deal',
      'Deal - Organization': 'customer',
      'Deal - Value': 'renewed',
      'Deal - Currency of Value': 'currency',
      'Deal - Owner': 'owner:AE',
      'Deal - Status': 'stage',
      'Deal - Won time': 'booked',
      'Deal - Label': 'type',
      BDR: 'owner:BDR',
    });
  });

  test('every row is taken, flagged or refused', () => {
    expect(
      read.deals.map(({ key, fields: { type, renewed, booked }, flags }) => [
        ...[key, type, renewed, booked, flags],
      ]),
    ).toEqual([
      ['1041', 'new business', 125_000.5, dayNumber('2026-07-15'), []],
      ['1042', 'upsell', 80_000, dayNumber('2026-08-04'), ['no-current-value']],
      ['1045', 'cross-sell', 7_000, dayNumber('2026-10-02'), ['other-currency']],
    ]);
    expect(read.deals[0]?.fields['owner:BDR']).toBe('Kit Dahl');
    expect(lines(read)).toEqual([
      '5 rows = 1 taken + 2 flagged + 2 refused',
      'DKK 300,000.50 = 125,000.50 + 80,000 + 95,000',
      'SEK 7,000 = 0 + 7,000 + 0',
    ]);
  });
});

describe('Et økonomisystems fakturaer: 15-07-26, 10.000,00-, en totallinje', () => {
  const saleWords = [{ word: '', type: 'new business' as const }];
  const read = reading(fixture('erp-fakturaer.csv'), 'DKK', { ...noMapping, saleWords });

  test('heads are recognised, VAT left out', () => {
    expect(columnsOf(read)).toEqual({
      'Fakturanr.': 'deal',
      Kundenavn: 'customer',
      Bogføringsdato: 'invoiced',
      Sælgerkode: 'owner:AE',
      Valutakode: 'currency',
      Beløb: 'renewed',
      'Betalt den': 'collected',
      Registreringsdato: 'registered',
    });
  });

  test('a credit note keeps its sign, and a customer called I alt is no total', () => {
    expect(
      read.deals.map(({ key, fields: { renewed, invoiced, collected, registered }, flags }) => [
        ...[key, renewed, invoiced, collected, registered, flags],
      ]),
    ).toEqual([
      ...[
        ['103001', 100_000, '2026-07-15', '2026-08-10', '2026-07-16', []],
        ['103002', 80_000.5, '2026-08-04', undefined, '2026-08-05', []],
        ['103003', 12_500, '2026-08-31', undefined, '2026-09-01', ['other-currency']],
        ['104001', -10_000, '2026-09-02', '2026-09-02', '2026-09-03', []],
      ].map((row) =>
        row.map((one) => (typeof one === 'string' && one.includes('-') ? dayNumber(one) : one)),
      ),
    ]);
    expect(refusals(read)).toEqual(['Row 9, Betalt den: found “snart”, which is no date.']);
    expect(lines(read)).toEqual([
      '5 rows = 3 taken + 1 flagged + 1 refused',
      'DKK 171,000.50 = 170,000.50 + 0 + 1,000',
      'EUR 12,500 = 0 + 12,500 + 0',
    ]);
    expect(read.outside.map(({ kind }) => kind)).toEqual([
      ...['title', 'title', 'blank', 'heads', 'total'],
    ]);
  });

  test('rows without a type of sale wait for an answer', () => {
    const asked = reading(fixture('erp-fakturaer.csv'));
    expect(questions(asked)).toEqual(['Which type of sale are the rows that name none?']);
    expect(asked.deals.every(({ flags }) => flags.includes('no-type'))).toBe(true);
  });
});
