import { expect, test } from '@jest/globals';
import { rowsOfStep } from '../../../src/engine/in-steps';
import { comparedRows, comparingRows } from '../../../src/plan/old-sheet/compared-rows';
import { oldRows, readingOldRows } from '../../../src/plan/old-sheet/old-rows';
import { presetPlan } from '../../spreadsheet/component-plans';

/* Thousands of rows are held against a plan in steps, between which the pane answers. */

const count = 5_750;
const amounts = Array.from({ length: count }, (_, k) => 97.31 * k);
const plan = presetPlan('enterprise-ae');
const component = plan.components[0]?.id ?? '';

/** What no plan would pay, so that every guess is tried; each look at it is counted. */
function counted() {
  const looks = { all: 0 };
  const rows = amounts.map((amount, k) => ({
    ...{ row: k + 1, amount, quota: undefined },
    get old() {
      looks.all++;
      return Math.sqrt(amount);
    },
  }));
  return { looks, rows };
}

test('no step looks at more than some hundred rows, however many guesses are tried on all of them', () => {
  const { looks, rows } = counted();
  const steps = comparingRows(plan, component, rows);
  let most = 0;
  for (;;) {
    const before = looks.all;
    const step = steps.next();
    most = Math.max(most, looks.all - before);
    if (!step.done) continue;
    expect(step.value).toEqual(comparedRows(plan, component, counted().rows));
    break;
  }
  expect(looks.all).toBeGreaterThan(20 * count);
  expect(most).toBeLessThanOrEqual(3 * rowsOfStep);
});

test('cells are read with a stop after every few hundred rows, to the same rows of the sheet', () => {
  const columns = [amounts, amounts.map((amount) => String(amount))];
  const steps = readingOldRows(columns, Number, 4);
  let stops = 0;
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      stops++;
      continue;
    }
    expect(step.value.rows.slice(0, 2).map(({ row }) => row)).toEqual([5, 6]);
    expect(step.value.rows).toHaveLength(count);
    expect(
      oldRows(columns, Number)
        .rows.slice(0, 2)
        .map(({ row }) => row),
    ).toEqual([1, 2]);
    break;
  }
  expect(stops).toBe(Math.floor(count / rowsOfStep));
});
