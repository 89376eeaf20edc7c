import { atOnce } from '../../src/engine/in-steps';
import { Unwritable, lookingForUnwritable } from '../../src/workbook/change/unwritable';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { following, measure } from '../../src/plan/presets/preset';
import { unforeseen } from '../../src/taskpane/session/work/outcomes';
import { planFile } from '../../src/workbook/plans/in-files';
import { suitableSheets } from '../../src/workbook/sheets/book';
import { planWith } from '../spreadsheet/component-plans';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { change, openUsed } from './small-excel';
import { plain, small } from './small-workbook';

/** The small workbook with one more formula, in the column D of its first sheet. */
function withFormula(formula: string): WorkbookDescription {
  const [sheet, ...rest] = small().sheets;
  if (!sheet) throw new Error('There is a sheet.');
  const content = { kind: 'formula', formula, value: 0 } as const;
  const cells = [...sheet.cells, { row: 90, column: 3, content, style: plain }];
  return { ...small(), sheets: [{ ...sheet, cells }, ...rest] };
}

const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
const summed = (count: number) => `=SUM(${Array.from({ length: count }, () => '1').join(',')})`;
const long = (length: number) => `=1${'+1'.repeat((length - 2) / 2)}`;

const limits = [
  ['8,192 characters', long(8_192), long(8_194)],
  ['64 levels of functions', nested(64), nested(65)],
  ['255 arguments', summed(255), summed(256)],
] as const;

test.each(limits)(
  'a formula of %s is written, and of one more refused',
  async (limit, at, over) => {
    expect(atOnce(lookingForUnwritable(withFormula(at).sheets))).toBeUndefined();
    expect(xlsxFile(withFormula(at)).length).toBeGreaterThan(0);
    expect(() => xlsxFile(withFormula(over))).toThrow(Unwritable);
    const failure = atOnce(lookingForUnwritable(withFormula(over).sheets));
    const sheet = small().sheets[0]?.name ?? '';
    expect(failure?.why.en).toContain(`the column D of ${sheet} has more than ${limit}`);
    expect(failure?.advice.da).toContain('færre komponenter');
    const excel = await openUsed();
    const before = excel.host.requests.length;
    const changed = await change(excel, { kind: 'insert', after: withFormula(over) });
    expect(changed).toMatchObject({ kind: 'refused', why: failure?.why });
    expect(excel.host.requests.length - before).toBeLessThanOrEqual(1);
  },
);

test('brackets, commas and quotation marks that are text count nothing', () => {
  const text = `="${'ABS(,'.repeat(60)}"&'${'A(,'.repeat(9)}'!A1&COUNT({${'1,'.repeat(300)}1})`;
  expect(atOnce(lookingForUnwritable(withFormula(text).sheets))).toBeUndefined();
  const grouped = `=${'('.repeat(90)}1${')'.repeat(90)}`;
  expect(atOnce(lookingForUnwritable(withFormula(grouped).sheets))).toBeUndefined();
});

test('a plan of thirty roles is refused in words, with the sheet and the column', async () => {
  const roles = Array.from({ length: 30 }, (_, k) => `Role ${String(k + 1)}`);
  const plan = planWith({
    ...{ roles, measures: [measure('sales', 'sales')] },
    components: [
      { kind: 'flat-rate', ...following('flat', 'sales'), rate: 0.05, above: 0, quota: null },
    ],
    creditSplits: roles.map((role) => ({ role, share: 0.01, isOverlay: false })),
  });
  const refused: unknown = await planFile(plan, { sheets: suitableSheets(plan), result: 0 }).catch(
    (error: unknown) => error,
  );
  expect(unforeseen(refused, 'browser')).toMatchObject({
    isGood: false,
    message: {
      en: 'A formula in the column Flags of Deals has more than 8,192 characters, the most that Excel takes. Nothing was written.',
    },
  });
  expect(unforeseen(new Error('Another.'), 'browser').advice[0]?.en).toMatch(
    /^Nothing was written/,
  );
  expect(unforeseen(new Error('Another.'), 'excel').advice[0]?.en).toMatch(/is not known/);
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});
