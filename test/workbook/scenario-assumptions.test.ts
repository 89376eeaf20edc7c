import type { Component, KindName } from '../../src/plan/kinds';
import { kinds } from '../../src/plan/all-kinds';
import type { Measure } from '../../src/plan/measure';
import { following, measure } from '../../src/plan/presets/preset';
import type { Language } from '../../src/engine/words';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { planWith } from '../spreadsheet/component-plans';

const sales = measure('sales', 'sales');
const margin = measure('margin', 'margin', 'percent');
const teamSales: Measure = {
  ...measure('team-sales', 'team sales'),
  total: { of: 'sales', over: 'team' },
};
const commission: Component = {
  ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
  ...{ quota: 1_000_000, tiers: [{ from: 0, rate: 0.05 }] },
};
const ofTeam: Component = { ...commission, id: 'team', measure: 'team-sales' };
const beside = {
  components: [{ id: 'commission', title: { en: 'Commission', da: 'Provision' } }],
  measures: [sales, margin],
};
const sample = (kind: KindName, of = sales) => kinds[kind].sample('other', of, 'en', beside);

/** What the Scenarios sheet of a plan says that it takes for granted. */
function said(
  components: readonly unknown[],
  language: Language = 'en',
  measures: readonly Measure[] = [sales, margin],
): string {
  const plan = planWith(
    { measures: [...measures], components: components as Component[] },
    language,
  );
  const { sheets } = planWorkbook(plan, {
    ...{ form: 'native', sheets: ['scenarios'], result: 0, spareRows: 0 },
    ...{ deals: [], payees: [] },
  });
  const found = sheets.find(({ name }) => /^Scena/.test(name))?.cells ?? [];
  const content = found.find(({ row, column }) => row === 2 && column === 0)?.content;
  return content && 'value' in content ? String(content.value) : '';
}

test('a multiplier by the curve is said to be paid at the average result alone', () => {
  const multiplier = { ...sample('multiplier'), measure: 'sales' };
  expect(said([commission, multiplier])).toContain(
    'Paid at the average result alone, and not averaged over the spread: Multiplier.',
  );
  expect(said([commission])).not.toContain('average result alone');
});

test('a measure that a matrix reads beside the curve is said to be taken at its last threshold', () => {
  expect(said([commission, sample('matrix')])).toMatch(
    /at its last threshold, or at 100%: margin\./,
  );
});

test('what deals say of a factor is said to be taken where the factor changes nothing', () => {
  const discount = { ...measure('discount', 'discount', 'percent'), said: { column: 'Discount' } };
  const factor = { ...sample('multiplier'), measure: 'discount' };
  const text = said([commission, factor], 'en', [sales, discount]);
  expect(text).toContain(
    'What deals say is taken where a factor of 100% begins, or else at 100%: discount.',
  );
  expect(text).not.toContain('its last threshold');
});

test('a pool is said to be divided by what is typed of everybody, however many there are', () => {
  expect(said([commission, sample('pool')])).toContain(
    'taken of the total and the weights typed below, however many payees there are: Pool.',
  );
  expect(said([commission, sample('pool')], 'da')).toContain('de vægte, der er skrevet nedenfor');
});

test('a rate table is said to be paid for one deal of each line', () => {
  expect(said([commission, sample('rate-table')])).toContain(
    'One deal is taken for each line of the rates: Rate table.',
  );
  expect(said([commission, sample('expansion')])).not.toContain('each line');
});

test('a curve of a total is said to be counted once for each payee', () => {
  expect(said([ofTeam], 'en', [sales, teamSales])).toContain(
    'expected results count it once for each of them: team sales.',
  );
  expect(said([commission])).not.toContain('once for each');
});
