import { isDeepStrictEqual } from 'node:util';
import './custom-functions-stub';
import type { Argument } from '../../src/functions/case';
import { type FunctionName, functionNames } from '../../src/functions/function-names';
import {
  type Cells,
  answerOf,
  explainedCall,
  ofOneCall,
  parametersOf,
} from '../../src/functions/explained/explained-call';
import { paidCurve } from '../../src/functions/explained/paid-curve';
import type { Step } from '../../src/formula/trace';
import { pages } from '../../src/reference/pages';

const asCells = (argument: Argument): Cells =>
  Array.isArray(argument) ? (argument as Cells) : [[argument as number]];

const words = (name: string) => ({ en: name, da: name });

const addsUp = ({ operator, steps, value }: Step): boolean =>
  operator === undefined ||
  (steps.every(addsUp) &&
    isDeepStrictEqual(operator.value(...(steps.map((step) => step.value) as never[])), value));

/**
 * What the plain formulas do not say, and so is shown without a trace: other names for a word than its own,
 * and an amount exactly on a threshold that has to be exceeded, which they see a hair below it.
 */
const notTraced: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  EVENT_BONUS: ['a go-live, in Danish'],
  EXPANSION_COMMISSION: ['8 % × 100; in Danish', '8 % × 100; case and spaces aside'],
  STEP_POINTS: ['ends on a step that has to be exceeded', 'ends on a step that has to be exceeded'],
  TIERED_COMMISSION: [
    'TechRepublic: 2 % up to and including 50,000',
    'TechRepublic: 2.5 % of the whole up to and including 80,000',
  ],
};

const payByTable: ReadonlySet<FunctionName> = new Set([
  'TIERED_COMMISSION',
  'TIERED_BONUS',
  'MILESTONE_BONUS',
  'SINGLE_RATE_COMMISSION',
]);

test.each(functionNames)(
  'every number that %s gives in its cases is traced, and the trace adds up to it',
  (name) => {
    const untraced: string[] = [];
    const notAdding: string[] = [];
    let traced = 0;
    for (const { call, source } of pages[name].cases) {
      const given = call.map((argument, k) =>
        argument === null
          ? undefined
          : {
              words: words(parametersOf(name)[k] ?? ''),
              cells: asCells(argument),
              unitOf: () => undefined,
            },
      );
      const answer = answerOf(
        name,
        given.map((one) => one?.cells),
        'en',
      );
      answer.forEach((row, down) =>
        row.forEach((shown, across) => {
          if (shown instanceof Error || shown === Infinity) return;
          const { step } = explainedCall(name, given, answer, { row: down, column: across }, 'en');
          const own = ofOneCall(name, given, { row: down, column: across });
          const curve = paidCurve(
            name,
            own.map((one) => one?.cells),
            shown,
          );
          const sum = curve?.rows.reduce((all, { payout }) => all + payout, 0) ?? shown;
          if (payByTable.has(name) !== (curve !== undefined)) notAdding.push(source);
          if (Math.abs(Number(sum) - Number(shown)) > 1e-6) notAdding.push(source);
          if (step && addsUp(step)) traced++;
          else untraced.push(source);
        }),
      );
    }
    expect(notAdding).toEqual([]);
    expect(untraced).toEqual(notTraced[name] ?? []);
    expect(traced).toBeGreaterThan(3);
  },
);

/* 3 % up to 50,000 and 5 % above: the row with 61,000 pays 1,500 + 550. */
test('a row of a column of thousands is traced as the one call that it is', () => {
  const sold = Array.from({ length: 5_000 }, (_, k) => [k + 56_680]);
  const tiers: Cells = [
    [0, 0.03],
    [50_000, 0.05],
  ];
  const given = [sold, tiers].map((cells, k) => ({
    ...{ words: words(parametersOf('TIERED_COMMISSION')[k] ?? ''), cells },
    unitOf: () => undefined,
  }));
  const answer = answerOf('TIERED_COMMISSION', [sold, tiers], 'en');
  const at = { row: 4_320, column: 0 };
  const { step } = explainedCall('TIERED_COMMISSION', given, answer, at, 'en');
  expect(step?.value).toBe(2_050);
  expect(step && addsUp(step)).toBe(true);
});

/** How the cell of a row comes about that a function gives for its first two arguments. */
function explained(name: FunctionName, columns: readonly Cells[], row: number) {
  const given = columns.map((cells, k) => ({
    ...{ words: words(parametersOf(name)[k] ?? ''), cells },
    unitOf: () => undefined,
  }));
  return explainedCall(name, given, answerOf(name, columns, 'en'), { row, column: 0 }, 'en');
}

test('a schedule of thousands, taken as whole columns, is traced to the line of the event', () => {
  const schedule: Cells = Array.from({ length: 40_000 }, (_, k) =>
    k < 5_000 ? [`Event ${k + 1}`, 10 * (k + 1)] : [null, null],
  );
  const { step } = explained('EVENT_BONUS', [[['Event 4321']], schedule], 0);
  expect(step?.value).toBe(43_210);
  expect(step && addsUp(step)).toBe(true);
});

/* 900 in the first period leaves a balance of 100, taken from the second; then 1,200 is all paid. */
test('the last of a thousand periods that stand on each other is traced', () => {
  const earned: Cells = Array.from({ length: 1_000 }, (_, k) => [k === 0 ? 900 : 1_200]);
  const { step } = explained('DRAW', [earned, [[1_000]]], 999);
  expect(step?.value).toBe(1_200);
  expect(step && addsUp(step)).toBe(true);
});

test('a call over more rows than it is traced over says how many these are', () => {
  const values: Cells = Array.from({ length: 1_001 }, (_, k) => [k % 17]);
  const { step, tooLong } = explained('OUTLIERS', [values], 3);
  expect(step).toBeUndefined();
  expect(tooLong).toEqual({ rows: 1_001, most: 1_000 });
});
