import fc from 'fast-check';
import { type Formula, called, constant, named, place } from '../../src/formula/formula';
import { choose } from '../../src/formula/operators/conditions/choose';
import { isAbove } from '../../src/formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../src/formula/operators/conditions/conditions';
import { least } from '../../src/formula/operators/numbers/least';
import { minus } from '../../src/formula/operators/numbers/minus';
import { over } from '../../src/formula/operators/numbers/over';
import { plus } from '../../src/formula/operators/numbers/plus';
import { reaches } from '../../src/formula/operators/conditions/reaches';
import { toTheCent } from '../../src/formula/operators/numbers/rounded';
import { times } from '../../src/formula/operators/numbers/times';
import { type Places, type Step, inWords, trace } from '../../src/formula/trace';
import { composition, standsAt } from '../conformance/formula-compositions';

const [a, b, c] = [place('a', 'money'), place('b', 'money'), place('c')];
const namesOf = { a: { en: 'sales', da: 'salg' }, b: { en: 'quota', da: 'kvote' } } as const;
const values = { a: 120, b: 100, c: 0.05 } as const;

const places: Places = {
  value: (key) => values[key as keyof typeof values],
  words: (key) => (key === 'c' ? { en: 'rate', da: 'sats' } : namesOf[key as keyof typeof namesOf]),
};

/** Whether every step comes to what its operator makes of the steps below it. */
function addsUp(formula: Formula, step: Step): boolean {
  if (formula.is === 'named') return addsUp(formula.formula, step);
  if (formula.is === 'called') return addsUp(formula.definition, step);
  if (formula.is !== 'applied') return step.steps.length === 0;
  const of = step.steps.map(({ value }) => value) as never[];
  return (
    Object.is(formula.operator.value(...of), step.value) &&
    formula.operands.length === step.steps.length &&
    formula.operands.every((operand, k) => {
      const below = step.steps[k];
      return below !== undefined && addsUp(operand, below);
    })
  );
}

test('a trace adds up: every step comes from the steps below it', () => {
  fc.assert(
    fc.property(composition, ([formula, cells]) => {
      const words = (key: string) => ({ en: key, da: key });
      const step = trace(formula, { value: (key) => standsAt(key, cells), words });
      expect(addsUp(formula, step)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a commission is explained step by step, down to what was typed', () => {
  const excess = named({ en: 'Above quota', da: 'Over kvote' }, minus(a, b));
  const pay = named({ en: 'Commission', da: 'Provision' }, toTheCent(times(excess, c)));
  const step = trace(pay, places);
  expect(step).toMatchObject({
    words: { en: 'Commission', da: 'Provision' },
    rule: { en: 'Above quota × rate, to the cent', da: 'Over kvote × sats, til nærmeste øre' },
    value: 1,
    unit: 'money',
  });
  const [product] = step.steps;
  const [above, rate] = product?.steps ?? [];
  expect(above).toMatchObject({
    words: { en: 'Above quota', da: 'Over kvote' },
    rule: { en: 'sales − quota', da: 'salg − kvote' },
    value: 20,
    unit: 'money',
  });
  expect(above?.steps.map(({ words, value }) => [words?.da, value])).toEqual([
    ['salg', 120],
    ['kvote', 100],
  ]);
  expect(rate).toMatchObject({ words: { en: 'rate', da: 'sats' }, value: 0.05, steps: [] });
});

test('a called formula is explained by what defines it', () => {
  const sum = called('SUM_OF', [a, b], plus(a, b));
  expect(trace(sum, places)).toEqual(trace(plus(a, b), places));
});

test.each([
  ['(sales + quota) × rate', '(salg + kvote) × sats', times(plus(a, b), c)],
  ['sales + quota × rate', 'salg + kvote × sats', plus(a, times(b, c))],
  ['sales − (quota − sales)', 'salg − (kvote − salg)', minus(a, minus(b, a))],
  ['sales − quota − sales', 'salg − kvote − salg', minus(minus(a, b), a)],
  ['sales / (quota × rate)', 'salg / (kvote × sats)', over(a, times(b, c))],
  ['sales × 0.5', 'salg × 0,5', times(a, constant(0.5))],
  ['sales + quota reaches 1,000', 'salg + kvote når 1.000', reaches(plus(a, b), constant(1_000))],
  [
    'rate × (the least of sales, quota)',
    'sats × (det mindste af salg, kvote)',
    times(c, least(a, b)),
  ],
  [
    'quota + (sales if sales > quota, otherwise 0)',
    'kvote + (salg, hvis salg > kvote, ellers 0)',
    plus(b, choose(isAbove(a, b), a, constant(0))),
  ],
  [
    '(sales > quota or quota > sales) and rate > 0',
    '(salg > kvote eller kvote > salg) og sats > 0',
    allOf([anyOf([isAbove(a, b), isAbove(b, a)]), isAbove(c, constant(0))]),
  ],
])('%s is said with the brackets that it needs', (en, da, formula) => {
  expect(inWords(formula, 'en', places)).toBe(en);
  expect(inWords(formula, 'da', places)).toBe(da);
});
