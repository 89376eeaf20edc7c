import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { presetPlan, presetPlans } from '../spreadsheet/component-plans';
import { optionsFor } from '../spreadsheet/whole-workbook';

/*
 * A format with conditions of its own shows what is left in its last section, and LibreOffice shows it
 * there without its sign: what is below 0 needs a condition, and a minus that is written out.
 */
const sheets = presetPlans.flatMap(
  ({ plan }) => planWorkbook(plan, optionsFor(plan, 'native')).sheets,
);
const besidePoints = sheets.flatMap(({ charts = [] }) =>
  charts.flatMap(({ series, yAxis }) => [
    yAxis.numberFormat,
    ...series.flatMap(({ labels }) => (labels ? [labels.numberFormat] : [])),
  ]),
);

test('no amount of thousands beside a chart has cents, which break its label into two lines', () => {
  expect(besidePoints.length).toBeGreaterThan(0);
  expect(besidePoints.filter((format) => /^(\[[^\]]*\])?[^;]*\.0/.test(format))).toEqual([]);
});

test('no format of any sheet shows a number below 0 as one above it', () => {
  const found = [
    ...sheets.flatMap(({ cells }) => cells.flatMap(({ style }) => style.numberFormat ?? [])),
    ...besidePoints,
  ];
  // What is told by its value, `[=0]`, `[=1]` and more, is a count of checks and never below 0.
  const conditional = [...new Set(found)].filter((format) => /\[[<>]/.test(format));
  expect(conditional.length).toBeGreaterThan(0);
  expect(conditional.filter((format) => !/^[^;]*;\[<0\]-[^;]*;[^;]*$/.test(format))).toEqual([]);
});

test('what deals are credited is told whole on Summary, and a count of them has no currency', () => {
  const plan = presetPlan('enterprise-ae');
  const counted = {
    ...plan,
    measures: plan.measures.map((one) => ({ ...one, unit: 'count' as const })),
  };
  const formatOfCredit = (of: typeof plan) => {
    const summary = planWorkbook(of, optionsFor(of, 'native')).sheets.find(
      ({ name }) => name === 'Summary',
    );
    const label = summary?.cells.find(
      ({ content }) => content.kind === 'text' && content.value === 'Credited to all owners',
    );
    return summary?.cells.find(
      ({ row, column }) => row === (label?.row ?? NaN) + 1 && column === label?.column,
    )?.style.numberFormat;
  };
  expect(formatOfCredit(plan)).toMatch(/^\[>=1000000000\].*;#,##0 \[\$kr\.-406\]$/);
  expect(formatOfCredit(counted)).not.toContain('kr.');
});
