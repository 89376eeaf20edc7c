import { type Formula, constant, place } from '../../src/formula/formula';
import { choose } from '../../src/formula/operators/conditions/choose';
import { total } from '../../src/formula/operators/columns/column';
import { isEqual } from '../../src/formula/operators/conditions/comparisons';
import { atLeast } from '../../src/formula/operators/numbers/greatest';
import { atMost } from '../../src/formula/operators/numbers/least';
import { over } from '../../src/formula/operators/numbers/over';
import { reaches } from '../../src/formula/operators/conditions/reaches';
import { toTheCent } from '../../src/formula/operators/numbers/rounded';
import { sqlOf } from '../../src/formula/sql';
import { mbo } from '../../src/plan/kinds/mbo/mbo';
import { sales } from '../plan/kinds/measures';

/*
 * Text only: no database is among the project's dependencies, so that nothing runs this SQL here.
 */

const column = (key: string) => key.replaceAll('.', '_');

test('an MBO with a minimum and a maximum is one expression of SQL', () => {
  const sample = mbo.sample('a', sales);
  const [first, second] = sample.objectives;
  if (!first || !second) throw new Error('The sample has two objectives at least.');
  const component = { ...sample, objectives: [first, second] };
  const reached = (k: number) => `ROUND(CAST(result_${k} AS DECIMAL(38, 12)), 12)`;
  const counted = (k: number) => {
    const counts = `(${reached(k)} - input_minimum >= -5e-13)`;
    const most =
      `CASE WHEN (input_maximum + ${reached(k)}) IS NOT NULL ` +
      `THEN LEAST(input_maximum, ${reached(k)}) END`;
    return `CASE WHEN ${counts} THEN ${most} WHEN NOT ${counts} THEN 0 END`;
  };
  expect(sqlOf(mbo.pay({ component, measure: sales }), column)).toBe(
    `(input_target * ((cell_0_1 * ${counted(0)}) + (cell_1_1 * ${counted(1)})))`,
  );
});

test('a payout with a gate, a floor and a cap is one expression of SQL', () => {
  const [earned, reached, gate] = [place('earned', 'money'), place('sales'), place('gate')];
  const limited = atMost(place('cap', 'money'), atLeast(place('floor', 'money'), earned));
  const payout = toTheCent(choose(reaches(reached, gate), limited, constant(0)));
  const isOpen = '(sales >= gate - 5e-13 * ABS(gate))';
  const floored = 'CASE WHEN (floor + earned) IS NOT NULL THEN GREATEST(floor, earned) END';
  const capped = `CASE WHEN (cap + ${floored}) IS NOT NULL THEN LEAST(cap, ${floored}) END`;
  const paid = `CASE WHEN ${isOpen} THEN ${capped} WHEN NOT ${isOpen} THEN 0 END`;
  expect(sqlOf(payout, column)).toBe(`ROUND(ROUND(CAST(${paid} AS DECIMAL(38, 12)), 8), 2)`);
});

test('what would be an error in a cell is NULL in a database', () => {
  expect(sqlOf(over(place('sales'), place('quota')), column)).toBe('(sales / NULLIF(quota, 0))');
});

test('texts are quoted as SQL has them', () => {
  const type: Formula = constant("renewal 'plus'");
  expect(sqlOf(isEqual(place('type'), type as never), column)).toBe("(type = 'renewal ''plus''')");
});

test('an operator that has no SQL yet says which one it is', () => {
  expect(() => sqlOf(total(place('deals')), column)).toThrow('“total of …” has no SQL yet.');
});
