import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../src/engine/words';
import { type Step } from '../../src/formula/trace';
import { explainer } from '../../src/workbook/explain/explained-cell';
import type { Plan } from '../../src/plan/plan';
import type { CellValue } from '../../src/workbook/description/description';
import type { FormulaForm } from '../../src/workbook/description/forms';
import { type SheetKey, sheetKeys } from '../../src/workbook/kept/sheet-keys';
import { pageTexts } from '../../src/workbook/sheets/plan/page-texts';
import { planBook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { presetPlans } from '../spreadsheet/component-plans';
import { optionsFor } from '../spreadsheet/whole-workbook';

/** A cell holds 0 where there is an error or nothing. */
const held = (value: unknown) =>
  value === null || value === undefined || Number.isNaN(value) ? 0 : value;

const addsUp = ({ operator, steps, value }: Step): boolean =>
  operator === undefined ||
  (steps.every(addsUp) &&
    isDeepStrictEqual(operator.value(...(steps.map((step) => step.value) as never[])), value));

const notPresent = new Set<string>(Object.values(pageTexts.notPresent));

/** Rows without a deal, and the line that asks whether the functions are present, calculate no pay. */
const isOfPay = (key: SheetKey, row: number, rows: number, shown: CellValue): boolean =>
  !(key === 'deals' && row >= rows) && !notPresent.has(String(shown));

interface Walk {
  readonly plan: Plan;
  readonly form: FormulaForm;
  /** Asks one cell of those whose formulas differ in numbers alone, as the rows of a table do. */
  readonly isEachOnce?: boolean;
}

/** Which calculated cells are not explained, or not as what they hold, and how many were asked. */
function walked({ plan, form, isEachOnce = false }: Walk) {
  const options = { ...optionsFor(plan, form), spareRows: 1 };
  const pages = planBook(plan, options, sheetNames(plan, options.sheets, []));
  const explain = explainer(pages);
  const lastDeal = (pages.deals?.places.table.first ?? 0) + options.deals.length;
  const seen = new Set<string>();
  let [cells, calls] = [0, 0];
  const wrong = sheetKeys.flatMap((key) =>
    (pages[key]?.sheet.cells ?? []).flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      if (!isOfPay(key, row, lastDeal, content.value)) return [];
      const shape = `${key} ${content.formula.replace(/\d+/g, '0')}`;
      if (isEachOnce && seen.has(shape)) return [];
      seen.add(shape);
      cells++;
      if (content.formula.includes('COMP.')) calls++;
      const found = explain(key, { row, column });
      const { whole, step } = found ?? {};
      const isRight =
        whole &&
        step &&
        addsUp(whole) &&
        held(whole.value) === content.value &&
        held(step.value) === content.value;
      return isRight
        ? []
        : [
            `${key} ${row + 1}/${column}: ${content.formula.slice(0, 90)} ${content.value} ${step?.value}`,
          ];
    }),
  );
  return { wrong, cells, calls };
}

const ofLanguage = (language: Language) =>
  presetPlans
    .filter(({ title }) => title.endsWith(`(${language})`))
    .map(({ title, plan }) => [title, plan] as const);

test.each(ofLanguage('en'))(
  'every calculated cell of %s is explained, and its trace adds up to it',
  (_, plan) => {
    const { wrong, cells } = walked({ plan, form: 'native' });
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(plan.components.length === 0 ? 10 : 100);
  },
);

let callsAsked = 0;

test.each(ofLanguage('da'))(
  'in the functions form of %s every formula is explained as what it comes to, beside lists and within',
  (_, plan) => {
    const { wrong, cells, calls } = walked({ plan, form: 'functions', isEachOnce: true });
    callsAsked += calls;
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(plan.components.length === 0 ? 10 : 60);
  },
);

test('of the functions form more than fifty formulas that call a COMP function were asked', () =>
  expect(callsAsked).toBeGreaterThan(50));
