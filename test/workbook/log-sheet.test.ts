import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import type { Book } from '../../src/workbook/sheets/book';
import { logSheet } from '../../src/workbook/sheets/log/log-sheet';

const effective = { from: '2026-07-01', to: '2026-09-30' };
const [preset] = presets;
const plan = (language: 'en' | 'da' = 'en'): Plan => {
  if (!preset) throw new Error('There is a preset.');
  return planOf(preset, language, effective);
};
const bookOf = (of: Plan): Book => ({
  ...{ plan: of, form: 'native', language: of.language, localize: (words) => words[of.language] },
  ...{ sheets: { plan: 'Plan', log: 'Log' }, result: 0, payees: [], deals: [], spareRows: 0 },
});
const textsOf = (of: Plan): string[] =>
  logSheet(bookOf(of)).sheet.cells.flatMap(({ content }) =>
    content.kind === 'text' ? [content.value] : [],
  );

const changed: Plan['log'][number] = {
  version: 2,
  day: '2026-08-15',
  event: 'changed',
  changes: ['Milestone bonus, Bonus: 50,000 → 60,000', '=cmd|calc'],
  fingerprint: null,
};

test('every change stands on a line of its own, as text', () => {
  const texts = textsOf({ ...plan(), log: [...plan().log, changed] });
  expect(texts).toEqual(expect.arrayContaining(changed.changes));
});

test('what a person signs stays where it is when the log grows', () => {
  const inputs = (of: Plan) =>
    logSheet(bookOf(of))
      .sheet.cells.filter(({ style }) => style.unlocked)
      .map(({ row, column }) => `${row},${column}`);
  const short = inputs(plan());
  const long = inputs({ ...plan(), log: [...plan().log, changed, changed] });
  expect(short.length).toBeGreaterThan(50);
  expect(long.slice(0, short.length)).toEqual(short);
});

test.each([
  ['not approved', [], 'The rules have not been approved.'],
  ['approved', [rulesFingerprint(plan())], 'The rules are those approved.'],
  ['changed since', ['0123456789abcdef'], 'The rules have changed since their approval.'],
])('a plan that is %s says so', (_, marks, verdict) => {
  const log = marks.map((fingerprint) => ({ ...changed, event: 'approved' as const, fingerprint }));
  expect(textsOf({ ...plan(), log })).toContain(verdict);
});

test('a Danish log is Danish', () => {
  expect(textsOf(plan('da'))).toEqual(
    expect.arrayContaining(['Godkendelser', 'Bekræftelser', 'Hvad blev ændret', 'Oprettet']),
  );
});
