import type { Plan } from '../../src/plan/plan';
import type { Field } from '../../src/plan/field';
import { type Component, kindOf } from '../../src/plan/kinds';
import { partsOf } from '../../src/plan/parts';
import { written, styleOf } from '../../src/taskpane/number/number-style';
import { numbersIn } from '../../src/taskpane/number/numbers';
import { unitSign } from '../../src/taskpane/number/unit-sign';
import { draftOf, openPart } from '../../src/taskpane/plan/draft';
import { entered } from '../../src/taskpane/plan/enter';
import { columnOf, fieldOfCell, fieldsOf, valueIn } from '../../src/taskpane/plan/fields';
import { listFromCells } from '../../src/taskpane/rows/rows-from-cells';
import { chosenPlans, kindPlans, pickedPlans, presetPlans } from '../spreadsheet/component-plans';

/*
 * In a field with a percent sign 0.5 is 0.5 %: every such field of every component of the plans that
 * stand for all kinds, written as each of these people writes it, typed or pasted.
 */

const locales = ['en-US', 'da-DK', 'de-CH', 'sv-SE', 'pl-PL'];
const styles = locales.map((locale) => ({ locale, style: styleOf(locale) }));
const percentages = [0.5, 1, 1.25, 98, 150];

/** As it is typed, and as it comes from a sheet, a document or a mail. */
const ways = [
  (text: string) => text,
  (text: string) => `${text} %`,
  (text: string) => `${text}%`,
  (text: string) => `\u00a0${text}\u202f%\u00a0`,
  (text: string) => `\t${text} %\r\n`,
];

/** Every field of a plan's component that has a percent sign behind it. */
function percentFields(plan: Plan, selected: number): string[] {
  const part = openPart({ plan, selected });
  return fieldsOf(plan, part)
    .flatMap((field) => {
      if (field.kind === 'number') return [field.id];
      if (field.kind !== 'list') return [];
      const rows = field.get(part.component);
      return rows.flatMap((row, k) => row.map((_, column) => fieldOfCell(k, column)));
    })
    .filter((field) => {
      const unit = columnOf(plan, part, field)?.unit ?? 'money';
      if (unit === 'text' || unit === 'word') return false;
      return unitSign(unit, plan.currency, plan.language) === '%';
    });
}

const plans = [...presetPlans, ...kindPlans, ...chosenPlans, ...pickedPlans];
const every = plans.flatMap(({ plan }) =>
  partsOf(plan).flatMap(({ component: { kind } }, selected) =>
    percentFields(plan, selected).map((field) => ({ plan, selected, field, kind })),
  ),
);
/** Each field of each kind once. */
const fields = [...new Map(every.map((one) => [`${one.kind} ${one.field}`, one])).entries()].map(
  ([name, one]) => ({ name, ...one }),
);

test('a number in a field of percent is in percent, whoever types or pastes it, in every kind', () => {
  const wrong = fields.flatMap(({ name, plan, selected, field }) =>
    styles.flatMap(({ locale, style }) =>
      percentages.flatMap((percent) =>
        ways.flatMap((way) => {
          const text = way(written(percent, style, 0, 10));
          const { draft } = entered({ ...draftOf(plan), selected }, field, text, style);
          const now = valueIn(draft.plan, openPart(draft), field);
          return now === Number((percent / 100).toPrecision(15)) ? [] : [[name, locale, text, now]];
        }),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('what a field of percent shows is read as what it holds', () => {
  const wrong = fields.flatMap(({ name, plan, selected, field }) =>
    styles.flatMap(({ locale, style }) => {
      const draft = { ...draftOf(plan), selected };
      const holds = valueIn(plan, openPart(draft), field);
      const shown = numbersIn(style, plan.language).inField(Number(holds), 'percent');
      const after = entered(draft, field, shown, style).draft;
      const now = valueIn(after.plan, openPart(after), field);
      return Math.abs(Number(now) - Number(holds)) < 1e-12 ? [] : [[name, locale, shown, now]];
    }),
  );
  expect(wrong).toEqual([]);
});

test('cells that are taken into a column of percent are what they show', () => {
  const columns = fields.flatMap(({ plan, selected }) => {
    const list = fieldsOf(plan, openPart({ plan, selected })).find(({ kind }) => kind === 'list');
    const units = list?.kind === 'list' ? list.columns.map(({ unit }) => unit) : [];
    return units.length === 2 && units.every((unit) => unit !== 'text' && unit !== 'word')
      ? [units.join()]
      : [];
  });
  for (const pair of new Set(columns)) {
    const units = pair.split(',') as ('percent' | 'money')[];
    for (const { style } of styles) {
      const shown = written(1.25, style, 0, 10);
      const cells = [
        units.map((unit) => (unit === 'percent' ? `${shown} %` : 7)),
        units.map((unit) => (unit === 'percent' ? 0.0125 : 8)),
        units.map((unit) => (unit === 'percent' ? 1.25 : 9)),
      ];
      const formats = [[], units.map((unit) => (unit === 'percent' ? '0.00%' : '0')), []];
      const taken = listFromCells(
        { address: 'A1:B3', values: cells, formats },
        units.map((unit) => ({ label: { en: unit, da: unit }, unit, allows: 'any' })),
        style,
      );
      expect(taken).toMatchObject({
        rows: [7, 8, 9].map((other) => units.map((unit) => (unit === 'percent' ? 0.0125 : other))),
      });
    }
  }
});

test('the fields are of every kind that says a percentage', () => {
  const saying = new Set(
    plans.flatMap(({ plan }) =>
      partsOf(plan).flatMap((part) =>
        kindOf(part.component).fields(part).some(isOfPercent) ? [part.component.kind] : [],
      ),
    ),
  );
  expect([...saying].filter((kind) => !fields.some((field) => field.kind === kind))).toEqual([]);
  expect(saying.size).toBeGreaterThan(18);
});

/** As a kind says its fields, before the pane reads them. */
const isOfPercent = (field: Field<Component>): boolean =>
  field.kind === 'number'
    ? field.unit === 'percent'
    : field.kind === 'list' && field.columns.some(({ unit }) => unit === 'percent');
