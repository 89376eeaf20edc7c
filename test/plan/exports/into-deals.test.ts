import { expect, test } from '@jest/globals';
import { takenDeals } from '../../../src/plan/exports/into-deals';
import { readExport } from '../../../src/plan/exports/read-export';
import type { Plan } from '../../../src/plan/plan';
import { planIn } from './export-plan';

/* What becomes of the deals that stand in a workbook. */

const [one] = planIn('DKK').measures;
if (!one) throw new Error('The plan has a measure.');
const plan: Plan = {
  ...planIn('DKK'),
  measures: [one, { ...one, id: 'services', name: 'Services sold' }],
};

const read = (text: string) => {
  const found = readExport(text, plan);
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
