import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import {
  exportMappingSchema,
  noMapping,
  withColumn,
  withFormat,
  withSaleWord,
  withStageWord,
} from '../../../src/plan/exports/mapping';
import { questionText } from '../../../src/plan/exports/questions';
import { refusalText } from '../../../src/plan/exports/rows/row-refusals';
import { saleWord } from '../../../src/plan/exports/words/sale-words';
import { stageWord } from '../../../src/plan/exports/words/stage-words';
import { readExport } from '../../../src/plan/exports/read-export';
import type { Plan } from '../../../src/plan/plan';
import { columnsOf, planIn, reading } from './export-plan';

/* What a column is, by its head, or by what stands in it; and what a word for a sale means. */

const withHead = (head: string, cell = 'x') =>
  reading(`Key,${head}\nK1,"${cell}"\nK2,"${cell}"`).columns.find(({ at }) => at === 1);

test.each([
  ['CloseDate', '2026-07-01', 'booked'],
  ['Contract_Signed__c', '2026-07-01', 'signed'],
  ['Deal - Won time', '2026-07-01', 'booked'],
  ['Faktureringsdato', '2026-07-01', 'invoiced'],
  ['Payment Date', '2026-07-01', 'collected'],
  ['Beløb (DKK)', '1.5', 'renewed'],
  ['Existing ARR', '1.5', 'current'],
  ['Solution Engineer', 'Sol', 'owner:SE'],
  ['SDR', 'Kit', 'owner:BDR'],
  ['AE split', '50 %', 'share:AE'],
  ['Handelsejer', 'Ada', 'owner:AE'],
  ['Leveret %', '50 %', 'delivered'],
])('%s is known by its head', (head, cell, column) => {
  expect(withHead(head, cell)).toMatchObject({ column, reason: 'head', isSure: true });
});

test('the only day of an export is the one by which the plan counts, as a guess', () => {
  const bySignature = planIn('DKK');
  const plan: Plan = {
    ...bySignature,
    measures: bySignature.measures.map((measure) => ({ ...measure, counts: 'signature' })),
  };
  const dayOf = (heads: string) => {
    const read = readExport(`Key,${heads}\nK1,2026-07-01,2026-07-02`, plan);
    if (!read.ok) throw new Error(read.issues[0].message.en);
    return read.value.columns.flatMap(({ column, isSure }) =>
      column === 'deal' || column === undefined ? [] : [[column, isSure]],
    );
  };
  expect(dayOf('Close Date,')).toEqual([['signed', false]]);
  expect(dayOf('Close Date,Signed Date')).toEqual([
    ['booked', true],
    ['signed', true],
  ]);
});

test('a head with the name of its thing in front is known, but somebody should look', () => {
  expect(withHead('Contract Close Date', '2026-07-01')).toMatchObject({
    ...{ column: 'booked', reason: 'near head', isSure: false },
  });
});

test('a tick called Cancelled is no date of cancellation, and a planned day gives way to the real one', () => {
  const read = reading(
    'Deal,Amount,Cancelled,Est. Close Date,Actual Close Date,Close Date\nA,1.5,No,2026-08-01,2026-07-01,2026-06-01',
  );
  expect(columnsOf(read)).toEqual({
    Deal: 'deal',
    Amount: 'renewed',
    'Actual Close Date': 'booked',
  });
});

test('heads that nobody knows are told by what stands under them', () => {
  const read = reading(
    [
      'Ref,Wer,Was,Wann,Wieviel,Anteil,Mail,Geld',
      'R1,Ada Ltd,Renewal,2026-07-01,"1,000.50",50 %,ada@x.com,DKK',
      'R2,Bo Ltd,Upsell,2026-07-02,"2,000.50",40 %,bo@x.com,DKK',
      'R3,Bo Ltd,Renewal,2026-07-03,"3,000.50",30 %,bo@x.com,SEK',
    ].join('\n'),
  );
  expect(columnsOf(read)).toEqual({
    ...{ Ref: 'deal', Was: 'type', Wann: 'booked', Wieviel: 'renewed', Mail: 'owner:AE' },
    Geld: 'currency',
  });
  const guessed = read.columns.filter(({ column }) => column !== undefined);
  expect(guessed.every(({ reason, isSure }) => reason === 'contents' && !isSure)).toBe(true);
});

test('two columns that could be the value are none: it is asked', () => {
  const read = reading('Deal,Foo,Bar\nA,1.5,2.5\nB,3.5,4.5');
  expect(columnsOf(read)).toEqual({ Deal: 'deal' });
  expect(read.questions).toContainEqual({ about: 'column', column: 'renewed' });
});

test('amounts that Excel could keep for days are amounts: their years lie too far apart', () => {
  const range = [
    ['Deal', 'Foo'],
    ...[40_000, 55_000, 70_000].map((one) => [`D${String(one)}`, one]),
  ];
  expect(columnsOf(reading(range))).toEqual({ Deal: 'deal', Foo: 'renewed' });
});

test('what a person has said of a head wins, in every later export, however it is written', () => {
  const columns = [
    { head: 'total CONTRACT value', column: 'renewed' },
    { head: 'Amount', column: '' },
  ];
  const read = reading('Deal,Amount,Total Contract Value\nA,1.5,2.5', 'DKK', {
    ...noMapping,
    columns,
  });
  expect(read.deals[0]?.fields.renewed).toBe(2.5);
  expect(read.columns.map(({ reason }) => reason)).toEqual(['head', 'person', 'person']);
});

describe('words for types of sale', () => {
  test.each([
    ...(['New Business', 'newbusiness', 'New Logo', 'New', 'New Customer', 'Nysalg'] as const).map(
      (word) => [word, 'new business', true] as const,
    ),
    ...(['Renewal', 'Contract renewal', 'Fornyelse', 'Forlængelse'] as const).map(
      (word) => [word, 'renewal', true] as const,
    ),
    ...(['Upsell', 'Up-sell', 'Expansion', 'Existing Customer - Upgrade', 'Mersalg'] as const).map(
      (word) => [word, 'upsell', true] as const,
    ),
    ...(['Cross-sell', 'cross sell', 'Krydssalg'] as const).map(
      (word) => [word, 'cross-sell', true] as const,
    ),
    ['Add-On', 'cross-sell', false],
    ['Tilkøb', 'cross-sell', false],
    ['Existing Business', 'upsell', false],
    ['Existing Customer - Downgrade', 'downgrade', false],
    ['Downsell', 'downgrade', true],
    ['Nedgradering', 'downgrade', true],
    ['Churned', 'churn', true],
    ['Opsigelse', 'churn', true],
    ['Renewal 12 months', 'renewal', false],
  ] as const)('%s is %s', (word, type, isSure) => {
    expect(saleWord(word)).toEqual({ type, isSure });
  });

  test.each(['Services', 'Renewal + upsell', '', 'Hardware'])('“%s” is asked about', (word) => {
    expect(saleWord(word)).toBeUndefined();
  });
});

describe('words for stages', () => {
  test.each([
    ['Closed Won', 'won'],
    ['Closed won (Sales Pipeline)', 'won'],
    ['Lukket vundet', 'won'],
    ['TRUE', 'won'],
    ['Closed Lost - Price', 'lost'],
    ['Annulleret', 'lost'],
    ['Contract Sent (Sales Pipeline)', 'open'],
    ['Åben', 'open'],
    ['Closed', undefined],
    ['Handed over', undefined],
  ] as const)('%s is %s', (word, stage) => {
    expect(stageWord(word)).toBe(stage);
  });
});

test('that a deal is lost is said before what is wrong in its cells', () => {
  const { refused } = reading('Deal,Amount,Stage\nA,tbd,Closed Lost\nB,2.5,Closed Won');
  expect(refused.map(({ refusal }) => refusal.code)).toEqual(['lost']);
});

test('deals that differ only by capitals are two, and flagged: a sheet finds them as one', () => {
  const { deals } = reading('Deal,Amount\nab,1.5\nAB,2.5\nac,3.5');
  expect(deals.map(({ flags }) => flags.includes('key-by-case'))).toEqual([true, true, false]);
});

test('a row without a stage is taken, and flagged', () => {
  const { deals } = reading('Deal,Amount,Stage\nA,1.5,\nB,2.5,Closed Won');
  expect(deals.map(({ flags }) => flags.includes('no-stage'))).toEqual([true, false]);
});

test('an export without a date and an owner is asked for both', () => {
  const { questions } = reading('Deal,Amount,Type\nA,1.5,Renewal');
  expect(questions.map((one) => questionText(one).en)).toEqual([
    'Which column is “Booked”?',
    'Which column is “Owner, AE”?',
  ]);
});

describe('what a person says', () => {
  const text = 'Deal,Amount,Total,Type,Status\nA,1.000,2.5,Services,Handed over';

  test('answers every question, and is data that the document can keep', () => {
    const said = withStageWord(
      withSaleWord(
        withFormat(withColumn(noMapping, 'Total', 'current'), 'Amount', { decimalSign: ',' }),
        ...(['Services', 'cross-sell'] as const),
      ),
      ...(['Handed over', 'won'] as const),
    );
    expect(v.parse(exportMappingSchema, JSON.parse(JSON.stringify(said)))).toEqual(said);
    expect(reading(text, 'DKK', said).deals.map(({ fields }) => fields)).toEqual([
      { deal: 'A', renewed: 1000, current: 2.5, type: 'cross-sell' },
    ]);
  });

  test('a word may be no sale: its rows are refused', () => {
    const said = withSaleWord(noMapping, 'services', 'none');
    const { refused, deals } = reading(text, 'DKK', said);
    expect(deals).toEqual([]);
    expect(refused.map(({ refusal }) => refusalText(refusal).en)).toEqual([
      'Row 2: “Services” is no sale here.',
    ]);
  });

  test('said twice, the last holds; and a column of ours has one head', () => {
    const once = withColumn(withColumn(noMapping, 'Amount', 'renewed'), 'Total', 'renewed');
    expect(once.columns).toEqual([{ head: 'Total', column: 'renewed' }]);
    const twice = withFormat(
      withFormat(noMapping, 'Amount', { decimalSign: ',' }),
      ...(['amount', { decimalSign: '.', dayOrder: 'mdy' }] as const),
    );
    expect(twice.formats).toEqual([{ head: 'amount', decimalSign: '.', dayOrder: 'mdy' }]);
  });
});
