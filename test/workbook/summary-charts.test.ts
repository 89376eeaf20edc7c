import { expect, test } from '@jest/globals';
import { measure } from '../../src/plan/presets/preset';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { type Payee } from '../../src/plan/people';
import { kinds } from '../../src/plan/all-kinds';
import type { Component } from '../../src/plan/kinds';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const sales = measure('sales', 'sales');
const beside = { components: [], measures: [] };
const milestone = kinds.milestone.sample('bonus', sales, 'en', beside) as Component;

function chartsOf(roles: readonly string[], payees: readonly Payee[]): readonly string[] {
  const plan = planWith({ measures: [sales], components: [milestone], roles: [...roles] });
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: ['team', 'summary'], result: 0, spareRows: 0, deals: [], payees },
  });
  const summary = sheets.find(({ name }) => name === 'Summary');
  return summary?.charts.map(({ name }) => name) ?? [];
}

test('Summary draws what people are paid by team, by role where there are no teams, or not at all', () => {
  const [ada, bo] = [
    { name: 'Ada', role: 'AE' },
    { name: 'Bo', role: 'SE' },
  ] as const;
  const bands = 'Rows by attainment';
  expect(chartsOf(['AE', 'SE'], [payeeOf({ ...ada, team: 'North' }), payeeOf(bo)])).toEqual([
    'Payout by team',
    bands,
  ]);
  expect(chartsOf(['AE', 'SE'], [payeeOf(ada), payeeOf(bo)])).toEqual(['Payout by role', bands]);
  expect(chartsOf([], [payeeOf({ name: 'Ada' })])).toEqual([bands]);
});
