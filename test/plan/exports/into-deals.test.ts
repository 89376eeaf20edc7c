import { expect, test } from '@jest/globals';
import { takenDeals } from '../../../src/plan/exports/into-deals';
import { noMapping } from '../../../src/plan/exports/mapping';
import { readExport } from '../../../src/plan/exports/read-export';
import { creditWeights } from '../../../src/plan/kinds/credit-weights/credit-weights';
import { currencies } from '../../../src/plan/kinds/currencies/currencies';
import { weightTable } from '../../../src/plan/kinds/weight-table/weight-table';
import { rateTable } from '../../../src/plan/kinds/rate-table/rate-table';
import type { Plan } from '../../../src/plan/plan';
import { planIn } from './export-plan';

/* What becomes of the deals that stand in a workbook. */

const [one] = planIn('DKK').measures;
if (!one) throw new Error('The plan has a measure.');
const plan: Plan = {
  ...planIn('DKK'),
  measures: [one, { ...one, id: 'services', name: 'Services sold' }],
};

const read = (text: string, of: Plan = plan) => {
  const found = readExport(text, of);
  if (!found.ok) throw new Error(found.issues[0].message.en);
  return found.value;
};
const heads = 'Deal,Customer,Type,Measure,Amount';

test('a deal counts towards the measure that it names, also once another column has changed', () => {
  const first = takenDeals([], read(`${heads}\nA,Ada,New business,Services sold,100`), plan);
  expect(first.rows).toMatchObject([{ deal: 'A', measure: 'services', renewed: 100 }]);
  const later = read('Deal,Amount\nA,120');
  const taken = takenDeals(first.rows, later, plan);
  expect(taken.changed).toEqual([
    { key: 'A', changes: [{ column: 'renewed', from: 100, to: 120 }] },
  ]);
  expect(taken.rows).toMatchObject([{ deal: 'A', measure: 'services', renewed: 120 }]);
});

test('a row without a deal between others keeps its place', () => {
  const { rows } = takenDeals([], read(`${heads}\nA,Ada,,,1\nB,Bo,,,2`), plan);
  const [a, b] = rows;
  if (!a || !b) throw new Error('There are two.');
  const between = { ...a, deal: '', customer: 'typed', renewed: 0 };
  const taken = takenDeals([a, between, b], read('Deal,Amount\nB,3'), plan);
  expect(taken.rows).toEqual([a, between, { ...b, renewed: 3 }]);
  expect(taken.gone).toEqual(['A']);
});

const also = (component: Plan['components'][number]): Plan => ({
  ...plan,
  components: [...plan.components, component],
});

test('a product is taken in where the plan weighs products, and nowhere else', () => {
  const text = 'Deal,Customer,Product Family,Amount\nA,Ada,Services,100';
  const weighing = also({
    ...creditWeights.sample('weights', one),
    ...{ by: 'product', weights: [{ of: 'Services', weight: 0.5 }] },
  });
  const { rows } = takenDeals([], read(text, weighing), weighing);
  expect(rows).toMatchObject([{ deal: 'A', product: 'Services' }]);
  expect(takenDeals(rows, read(text, weighing), weighing).changed).toEqual([]);
  const plainly = takenDeals([], read(text), plan);
  expect(plainly.rows[0]).not.toHaveProperty('product');
  expect(takenDeals(plainly.rows, read(text), plan).changed).toEqual([]);
});

test('a source and the plan’s own columns are taken in where its rates depend on them', () => {
  const text =
    'Deal,Customer,Lead Source,REGION,Term,Amount\nA,Ada,Partner,North,3,100\nB,Bo,,,1,50';
  const rated = also({
    ...rateTable.sample('rates', one),
    columns: ['Region', 'Term', 'Source'],
    rates: [{ of: ['North', '3', '*'], rate: 0.1 }],
  });
  const { rows } = takenDeals([], read(text, rated), rated);
  expect(rows[0]).toMatchObject({ source: 'Partner', own: { region: 'North' } });
  expect(rows.map(({ own }) => String(own?.['term']))).toEqual(['3', '1']);
  expect(takenDeals(rows, read(text, rated), rated).changed).toEqual([]);
  const later = takenDeals(rows, read('Deal,Amount\nA,120', rated), rated);
  expect(later.rows[0]).toMatchObject({
    source: 'Partner',
    own: { region: 'North' },
    renewed: 120,
  });
  const plainly = takenDeals([], read(text), plan);
  expect(plainly.rows[0]).not.toHaveProperty('own');
  expect(plainly.rows[0]).not.toHaveProperty('source');
});

test('the columns that deals are weighed by are taken in', () => {
  const text = 'Deal,Customer,Region,Product Name,Amount\nA,Ada,North,Cloud,100';
  const weighing = also({
    ...weightTable.sample('weights', one),
    ...{ columns: ['Region', 'Product'], weights: [{ of: ['North', 'Cloud'], weight: 0.5 }] },
  });
  const { rows } = takenDeals([], read(text, weighing), weighing);
  expect(rows).toMatchObject([{ product: 'Cloud', own: { region: 'North' } }]);
});

test('an amount in a currency of which the plan has a rate stays a number, and its currency with it', () => {
  const text = 'Deal,Customer,Currency,Amount\nA,Ada,EUR,100\nB,Bo,SEK,100\nC,Cy,DKK,100';
  const rated = also(currencies.sample('rates', one));
  const { deals } = read(text, rated);
  const isOther = deals.map(({ flags }) => flags.includes('other-currency'));
  expect(isOther).toEqual([false, true, false]);
  const { rows } = takenDeals([], read(text, rated), rated);
  expect(rows).toMatchObject([
    { currency: 'EUR', renewed: 100 },
    { currency: 'SEK', unread: { renewed: '100 SEK' } },
    { currency: 'DKK', renewed: 100 },
  ]);
  expect(takenDeals(rows, read(text, rated), rated).changed).toEqual([]);
});

test('a column of which a measure is the average is taken in as shares, however they are written', () => {
  const averaging: Plan = {
    ...planIn('DKK'),
    measures: [
      one,
      { ...one, id: 'discount', name: 'discount', unit: 'percent', said: { column: 'Discount' } },
    ],
  };
  const says = (share: number) => ({ ' discount': share });
  const text = (head: string, cells: readonly string[]) =>
    [`Deal;Customer;Type;Amount;${head}`]
      .concat(cells.map((cell, k) => `D${String(k)};Ada;New business;100;${cell}`))
      .join('\n');
  const ofHead = (head: string, cells: readonly string[], shares?: 'percent') => {
    const exports = { ...noMapping, formats: shares ? [{ head, shares }] : [] };
    const plan = { ...averaging, exports };
    const found = readExport(text(head, cells), plan, exports);
    return found.ok ? takenDeals([], found.value, plan).rows.map(({ own }) => own) : [];
  };
  expect(ofHead('Discount', ['12,5 %', '5 %', ''])).toEqual([says(0.125), says(0.05), undefined]);
  expect(ofHead('discount', ['0.125', '0.05'])).toEqual([says(0.125), says(0.05)]);
  // 5 may be 5 % or 500 %: it is asked, and until then no such row is taken in.
  expect(ofHead('Discount %', ['12.5', '5'])).toEqual([]);
  expect(ofHead('Discount %', ['12.5', '5'], 'percent')).toEqual([says(0.125), says(0.05)]);
});
