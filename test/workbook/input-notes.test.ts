import { expect, test } from '@jest/globals';
import { planOf, presets } from '../../src/plan/presets/presets';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';

const notes = {
  en: 'Type it with its sign: 0.5% or 50%.',
  da: 'Skriv det med tegnet: 0,5 % eller 50 %.',
};

test.each(['en', 'da'] as const)(
  'every input in percent asks for its sign, which every setting of Excel reads alike, in %s',
  (language) => {
    const sheets = new Set<string>();
    for (const preset of presets) {
      const plan = planOf(preset, language, { from: '2026-07-01', to: '2026-09-30' });
      const book = planWorkbook(plan, {
        ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 1 },
        ...{ payees: samplePayees(plan), deals: sampleDeals(plan) },
      });
      for (const { name, cells, validations } of book.sheets) {
        for (const { area, rule, prompt } of validations) {
          const first = cells.find(({ row, column }) => row === area.row && column === area.column);
          const isPercent = first?.style.numberFormat.endsWith('%') ?? false;
          const isNumber = rule.kind === 'decimal' || rule.kind === 'above';
          expect(prompt.text.endsWith(notes[language])).toBe(isNumber && isPercent);
          expect(prompt.text.length).toBeLessThanOrEqual(255);
          if (isNumber && isPercent) sheets.add(name);
        }
      }
    }
    expect(sheets.size).toBe(4);
  },
);

const newValue = {
  en: 'Cross-sell and new business: only what is sold.',
  da: 'Krydssalg og nysalg: kun det, der sælges.',
};

test.each(['en', 'da'] as const)('a new value says which value it is, in %s', (language) => {
  const preset = presets.find(({ id }) => id === 'expansion');
  if (!preset) throw new Error('There is a preset of expansion.');
  const plan = planOf(preset, language, { from: '2026-07-01', to: '2026-09-30' });
  const book = planWorkbook(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 1 },
    ...{ payees: samplePayees(plan), deals: sampleDeals(plan) },
  });
  const says = book.sheets.filter(({ validations }) =>
    validations.some(({ prompt }) => prompt.text.includes(newValue[language])),
  );
  expect(says.map(({ name }) => name)).toEqual(
    language === 'en' ? ['Plan', 'Deals'] : ['Plan', 'Handler'],
  );
});
