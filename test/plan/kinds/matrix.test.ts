import '../../../src/plan/all-kinds';
import type { Component } from '../../../src/plan/kinds';
import { comesTo } from '../../../src/plan/component-places';
import { type PlanComponent } from '../../../src/plan/kind';
import { common } from '../../../src/plan/new-component';
import { matrix } from '../../../src/plan/kinds/matrix/matrix';
import { partsOf } from '../../../src/plan/parts';
import type { MatrixComponent } from '../../../src/plan/kinds/matrix/schema';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import type { Plan } from '../../../src/plan/plan';
import { following, measure } from '../../../src/plan/presets/preset';
import { paidOnTarget } from '../../../src/plan/scenarios/on-target';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';

const sales = measure('sales', 'sales');
const margin = measure('margin', 'margin', 'percent');
const measures = [sales, margin];

/** Round numbers, so that every answer can be worked out in the head. */
const matrixOf = (more: Partial<MatrixComponent> = {}): MatrixComponent => ({
  ...{ kind: 'matrix', ...common('matrix'), measure: 'margin', across: 'sales' },
  ...{ gives: 'pay', amount: 1_000, of: [], method: 'steps' },
  grid: {
    across: [0, 100],
    rows: [
      { from: -0.1, gives: [0, 0] },
      { from: 0, gives: [10, 20] },
      { from: 0.1, gives: [30, 80] },
    ],
  },
  ...more,
});
const planOf = (more: Partial<MatrixComponent> = {}, others: readonly Component[] = []): Plan =>
  planWith({ measures, components: [...others, matrixOf(more)] });
const flat: Component = {
  ...following('base', 'sales'),
  ...{ kind: 'flat-rate', rate: 0.5, above: 0, quota: null },
};
const anna = (reached: number, sold: number) =>
  payeeOf({ name: 'Anna', credited: { sales: sold, margin: reached } });
const paid = (plan: Plan, reached: number, sold: number) =>
  payeePay(plan, anna(reached, sold)).components.at(-1)?.payout;

test.each([
  [-0.2, 100, 0, 0],
  [0, -1, 0, 0],
  [0, 0, 10, 10],
  [0.05, 50, 10, 35],
  [0.0999, 100, 20, 79.94],
  [0.3 - 0.2, 100, 80, 80],
  [0.1, 99.99, 30, 79.995],
  [5, 1e6, 80, 80],
  [-0.05, 50, 0, 7.5],
])('a margin of %d with sales of %d pays %d by steps and %d on lines', (m, sold, steps, lines) => {
  expect(paid(planOf(), m, sold)).toBe(steps);
  expect(paid(planOf({ method: 'linear' }), m, sold)).toBeCloseTo(lines, 2);
});

test('shares are shares of the amount, and the statement says which', () => {
  const plan = planOf({
    ...{ gives: 'share', amount: 10_000, method: 'linear' },
    grid: { across: [0, 100], rows: [0, 0.1].map((from) => ({ from, gives: [0.5, 1 + from] })) },
  });
  // 0.75 and 0.80 half way between the columns, and half way between the two
  expect(statement(plan, anna(0.05, 50)).lines.at(-1)?.sentence).toBe(
    'Actual margin 5%, Actual sales 50, Share 77.5% pays 7,750.',
  );
});

test.each([
  [-9, -9, -0.5],
  [-9, 99, -0.5],
  [-9, 400, -0.1],
  [0.1, 400, 0.8],
  [0, 100, -0.1],
])('factors multiply others; a margin of %d with sales of %d adds %d of them', (m, sold, adds) => {
  const grid = {
    across: [0, 100],
    rows: [
      { from: 0, gives: [0.5, 0.9] },
      { from: 0.1, gives: [1, 1.8] },
    ],
  };
  const plan = planOf({ gives: 'factor', of: ['base'], grid }, [flat]);
  expect(paid(plan, m, sold)).toBe(Math.round(Math.max(sold, 0) * 50 * adds) / 100 || 0);
});

/** Whatever the margin is, from the first threshold on. */
test.each(['steps', 'linear'] as const)(
  'a matrix whose rows are equal is a table, by %s',
  (how) => {
    const across = [100, 333.33, 1_000];
    const gives = [10.01, 20, 77.77];
    const rows = [-0.5, 0, 0.1, 2].map((from) => ({ from, gives }));
    const ladder: Component = {
      ...{ kind: 'ladder', ...following('ladder', 'sales'), quota: null },
      mode: how === 'steps' ? 'highest' : 'linear',
      rungs: across.map((from, k) => ({ from, bonus: gives[k] ?? 0 })),
    };
    const plan = planOf({ method: how, grid: { across, rows } }, [ladder]);
    for (const sold of [0, 99.99, 100, 250, 333.33, 500.5, 999.99, 1_000, 12_345]) {
      for (const reached of [-0.5, -0.1, 0, 0.05, 0.1, 1.999, 7]) {
        const [table, grid] = payeePay(plan, anna(reached, sold)).components;
        expect([sold, reached, grid?.payout]).toEqual([sold, reached, table?.payout]);
      }
    }
  },
);

/** Over the grid of round numbers, where 10 stands from a margin of 0 and 100 of sales on. */
test.each([
  [-0.1, 100, 0, 0],
  [0, 100, 0, 20],
  [0.01, 100, 10, 26],
  [0.01, 100.01, 20, 26],
  [0.1, 100.01, 20, 80],
  [0.3 - 0.2, 100.01, 20, 80],
  [0.1001, 100, 30, 80],
  [0.1001, 100.01, 80, 80],
  [5, 0, 0, 0],
  [5, 0.01, 30, 30.01],
])(
  'where thresholds have to be exceeded a margin of %d with sales of %d pays %d by steps and %d on lines',
  (m, sold, steps, lines) => {
    expect(paid(planOf({ reached: 'above' }), m, sold)).toBe(steps);
    expect(paid(planOf({ reached: 'above', method: 'linear' }), m, sold)).toBe(lines);
  },
);

/** Sales of 400 pay 200, which 0.5, 0.9, 1 or 1.8 multiply. */
test.each([
  [-9, 0, 400, -100],
  [0, 0, 400, -100],
  [0.1, 0, 400, -100],
  [0.1001, 0, 400, 0],
  [0.1, 100, 400, -100],
  [0.1, 101, 400, -20],
  [0.1001, 101, 400, 160],
])(
  'a factor holds up to and on its thresholds where they have to be exceeded: a margin of %d and %d calls, on sales of %d, change %d',
  (m, calls, sold, change) => {
    const grid = {
      across: [0, 100],
      rows: [
        { from: 0, gives: [0.5, 0.9] },
        { from: 0.1, gives: [1, 1.8] },
      ],
    };
    const factor = matrixOf({
      gives: 'factor',
      of: ['base'],
      grid,
      across: 'calls',
      reached: 'above',
    });
    const plan = planWith({
      measures: [...measures, measure('calls', 'calls', 'count')],
      components: [flat, factor],
    });
    const payee = payeeOf({ name: 'Anna', credited: { sales: sold, margin: m, calls } });
    expect(payeePay(plan, payee).components.at(-1)?.payout).toBe(change);
  },
);

test('thresholds to be exceeded are said in the grid and in the rule, and not of factors on lines', () => {
  const said = (more: Partial<MatrixComponent>) => {
    const [part] = partsOf(planOf(more)) as unknown as [PlanComponent<MatrixComponent>];
    const fields = matrix.fields(part);
    const list = fields.find(({ kind }) => kind === 'list');
    return [
      fields.some(({ id }) => id === 'reached'),
      list?.kind === 'list' && list.columns[0]?.label.en,
      matrix
        .rule(part)
        .en.filter((piece) => typeof piece === 'string')
        .join('#'),
    ];
  };
  expect(said({ reached: 'above' })).toEqual([
    true,
    'Above margin',
    'The amount that is paid is read from a grid of margin and sales: #the cell in the last row and the last column that are exceeded.# Up to and including # of margin or # of sales nothing is paid; above the last row or column it stays as it is there.',
  ]);
  const onLines = said({ reached: 'above', gives: 'factor', method: 'linear' });
  expect(onLines.slice(0, 2)).toEqual([false, 'From margin']);
});

test('the largest exposure is the largest cell, of the amount where cells are shares', () => {
  const most = (more: Partial<MatrixComponent>) => {
    const plan = planOf(more);
    const part = partsOf(plan)[0] as PlanComponent<MatrixComponent>;
    return comesTo(matrix.most(part).formula, part, matrix.fields(part));
  };
  expect([most({}), most({ gives: 'share', amount: 7 })]).toEqual([80, 560]);
});

test('a factor of 1 everywhere changes nothing', () => {
  const grid = { across: [0, 1], rows: [0, 1].map((from) => ({ from, gives: [1, 1] })) };
  const plan = planOf({ gives: 'factor', of: ['base'], grid, method: 'linear' }, [flat]);
  expect([0, 12_345.67].map((sold) => paid(plan, 0.4, sold))).toEqual([0, 0]);
});

test('on target both measures are at their last threshold', () => {
  const onTarget = (plan: Plan) => partsOf(plan).map((part) => paidOnTarget(plan, part));
  expect(onTarget(planOf())).toEqual([80]);
  // Neither threshold of sales reaches one of the margin, nor the other way round.
  const apart = {
    across: [0, 0.05],
    rows: [0, 100].map((from) => ({ from, gives: [from, from + 5] })),
  };
  expect(onTarget(planOf({ grid: apart }))).toEqual([105]);
});

test.each([
  [{ across: [0], rows: [{ from: 0, gives: [1] }] }, ['grid']],
  [
    { across: [1, 1, 2, 3, 4, 5, 6, 7], rows: [0, 1].map((from) => ({ from, gives: [] })) },
    ['grid'],
  ],
  [{ across: [0, 1], rows: [0, 1].map((from) => ({ from, gives: [1] })) }, ['grid', 1]],
  [{ across: [1, 0], rows: [0, 1].map((from) => ({ from, gives: [1, 1] })) }, ['grid', 0, 2]],
  [{ across: [0, 1], rows: [1, 0].map((from) => ({ from, gives: [1, -1] })) }, ['grid', 2, 0]],
])('a grid %j is refused', (grid, path) => {
  const parsed = parsePlan({ ...planOf(), components: [matrixOf({ grid })] });
  expect(parsed.ok ? [] : parsed.issues[0].path.slice(2)).toEqual(path);
});
