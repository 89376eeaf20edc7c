import { isDeepStrictEqual } from 'node:util';
import { type Step } from '../../src/formula/trace';
import { explainer } from '../../src/workbook/explain/explained-cell';
import type { CellValue } from '../../src/workbook/description/description';
import { type SheetKey, sheetKeys } from '../../src/workbook/kept/sheet-keys';
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

/** Rows without a deal, and the line that asks whether the functions are present, calculate no pay. */
const isOfPay = (key: SheetKey, row: number, rows: number, shown: CellValue): boolean =>
  !(key === 'deals' && row >= rows) && shown !== 'Compsheet is not present';

const english = presetPlans.filter(({ title }) => title.endsWith('(en)'));

test.each(english.map(({ title, plan }) => [title, plan] as const))(
  'every calculated cell of %s is explained, and its trace adds up to it',
  (_, plan) => {
    const options = { ...optionsFor(plan, 'native'), spareRows: 1 };
    const pages = planBook(plan, options, sheetNames(plan, options.sheets, []));
    const explain = explainer(pages);
    const lastDeal = (pages.deals?.places.table.first ?? 0) + options.deals.length;
    let cells = 0;
    const wrong = sheetKeys.flatMap((key) =>
      (pages[key]?.sheet.cells ?? []).flatMap(({ row, column, content }) => {
        if (content.kind !== 'formula') return [];
        if (!isOfPay(key, row, lastDeal, content.value)) return [];
        cells++;
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
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(plan.components.length === 0 ? 10 : 100);
  },
);
