import fc from 'fast-check';
import { planOf, presets } from '../../src/plan/presets/presets';
import { letters } from '../../src/workbook/description/addresses';
import { literal } from '../../src/formula/excel-text';
import { keptPlan, keptXml, layoutVersion } from '../../src/workbook/kept/kept-plan';
import { readDocument } from '../../src/workbook/kept/plan-document';
import { freeSheetName } from '../../src/workbook/design/sheet-names';

test('a sheet name in use gets the first free number, whatever its case', () => {
  expect(freeSheetName('Plan', [])).toBe('Plan');
  expect(freeSheetName('Plan', ['PLAN'])).toBe('Plan 2');
  expect(freeSheetName('Plan', ['plan', 'Plan 2', 'Plan 4'])).toBe('Plan 3');
});

test('a sheet name is one that Excel allows, and new', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (wanted, taken) => {
      const name = freeSheetName(wanted, [...taken, wanted]);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(letters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('text inside a formula is quoted, in pieces that Excel takes', () => {
  expect(literal('say "no"')).toBe('"say ""no"""');
  const pieces = literal('x'.repeat(600)).split('&');
  expect(pieces.map((piece) => piece.length)).toEqual([252, 252, 102]);
});

const written = { layout: layoutVersion, form: 'native', teamRows: 5, dealRows: 0 } as const;

test('the document in the workbook is the plan, whatever the plan is called', () => {
  const [preset] = presets;
  if (!preset) throw new Error('There are presets.');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const plan = { ...planOf(preset, 'da', { from: '2026-07-01', to: '2026-09-30' }), name };
      const xml = keptXml(plan, { ...written, sheets: { plan: "It's <1>" } as never });
      const kept: unknown = JSON.parse(readDocument(xml)?.text ?? '');
      expect(kept).toMatchObject({ plan: JSON.parse(JSON.stringify(plan)) as object });
      expect(readDocument(xml)?.sheet).toBe("It's <1>");
    }),
  );
});

test('a kept plan is read back with how it was written', () => {
  const [preset] = presets;
  if (!preset) throw new Error('There are presets.');
  const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
  const sheets = { plan: 'Plan', team: 'Team 2' } as never;
  const document = readDocument(keptXml(plan, { ...written, sheets }));
  expect(document && keptPlan(document.text, document.sheet)).toEqual({
    ok: true,
    value: { plan, written: { ...written, sheets }, sheet: 'Plan' },
  });
});
