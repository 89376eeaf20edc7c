import type { Field } from '../../src/plan/field';
import { type Component, kindOf } from '../../src/plan/kinds';
import { kindNames } from '../../src/plan/all-kinds';
import { partOf } from '../../src/plan/parts';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import { type TitledPlan, chosenPlans, kindPlans } from '../spreadsheet/component-plans';
import { differences } from '../spreadsheet/plan-page';
import { optionsFor } from '../spreadsheet/whole-workbook';

/**
 * Every number of every kind at 0 and at its limit, alone and all together, in a workbook of every
 * sheet. What a plan refuses is left out: the rest is described, and recalculated by LibreOffice.
 */
const alone = [
  ...kindPlans.filter(({ title }) => title.endsWith(' alone')),
  // In proportion, an escalation takes no growth of 0.
  ...chosenPlans.filter(({ title }) => title === 'escalation, The size of the market'),
];
const below = kindPlans.filter(({ title }) => title.endsWith(' second (en)'));

type AnyField = Field<Component>;

/** The plan's last component with one of its numbers, or all of them, set to a value. */
const triedAt = (plan: Plan, value: (field: AnyField, column: number) => number, only?: string) => {
  const last = plan.components.at(-1);
  if (!last) return plan;
  const fields = kindOf(last).fields(partOf(plan, last));
  const changed = fields.reduce<Component>((now, field) => {
    if (field.kind === 'number') {
      if (field.unit === 'date' || (only !== undefined && field.id !== only)) return now;
      return field.set(now, value(field, 0));
    }
    if (field.kind !== 'list') return now;
    const before = field.get(now);
    const isTried = (row: number, k: number) =>
      only === undefined ||
      only === `${field.id} ${k}` ||
      (only === `last of ${field.id} ${k}` && row === before.length - 1);
    const rows = before.map((cells, row) =>
      cells.map((cell, k) =>
        typeof cell === 'number' && isTried(row, k) ? value(field, k) : cell,
      ),
    );
    return field.set(now, rows);
  }, last);
  return { ...plan, components: [...plan.components.slice(0, -1), changed] };
};

/** What a number may be at most: all of something, or more than is sold. */
function limitOf(field: AnyField, column: number): number {
  const unit =
    field.kind === 'list' ? field.columns[column]?.unit : field.kind === 'number' && field.unit;
  return unit === 'percent' ? 1 : 1_000_000_000;
}

const namesOf = (plan: Plan): string[] => {
  const last = plan.components.at(-1);
  if (!last) return [];
  return kindOf(last)
    .fields(partOf(plan, last))
    .flatMap((field) =>
      field.kind === 'number'
        ? [field.id]
        : field.kind === 'list'
          ? field.columns.flatMap((_, k) => [`${field.id} ${k}`, `last of ${field.id} ${k}`])
          : [],
    );
};

const at =
  (wanted: string, value: (field: AnyField, column: number) => number) =>
  (tried: TitledPlan, only?: string) => ({
    title: `${tried.title}, ${only ?? 'all'} at ${wanted}`,
    plan: triedAt(tried.plan, value, only),
  });
const [atZero, atLimit] = [at('0', () => 0), at('the limit', limitOf)];
const limits = { cap: 0, floor: 0 };

/** Months and shares of a year hold only together: a part of it has nothing. */
const ofYear = below
  .filter(({ title }) => title.startsWith('year-quota'))
  .map(({ title, plan }) => ({
    title: `${title}, a part at 0`,
    plan: {
      ...plan,
      components: plan.components.map((one) =>
        'pattern' in one
          ? {
              ...one,
              pattern: [
                { from: 1, share: 0 },
                { from: 6, share: 1 },
              ],
            }
          : one,
      ),
    },
  }));

const tried: readonly TitledPlan[] = [
  ...ofYear,
  ...alone.flatMap((one) =>
    namesOf(one.plan).flatMap((name) => [atZero(one, name), atLimit(one, name)]),
  ),
  ...[...alone, ...below].flatMap((one) => [atZero(one), atLimit(one)]),
  ...below.map(({ title, plan }) => ({
    title: `${title}, cap and floor of 0`,
    plan: { ...plan, components: plan.components.map((part) => ({ ...part, ...limits })) },
  })),
].flatMap(({ title, plan }) => {
  const parsed = parsePlan(plan);
  return parsed.ok ? [{ title, plan: parsed.value }] : [];
});

const workbooks = tried.map(({ title, plan }) => ({
  title,
  workbook: planWorkbook(plan, optionsFor(plan, 'native')),
}));

test('every kind is tried at 0', () => {
  const missing = kindNames.filter(
    (kind) => !tried.some(({ title }) => title.startsWith(kind) && title.endsWith('at 0')),
  );
  expect(missing).toEqual([]);
});

test('no formula has an operator, a bracket or an argument without its number', () => {
  const found = workbooks.flatMap(({ title, workbook }) =>
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ content }) =>
        content.kind === 'formula' && isMalformed(content.formula)
          ? [`${title}, ${name}: ${content.formula}`]
          : [],
      ),
    ),
  );
  expect(found.slice(0, 5)).toEqual([]);
});

/** Texts apart: `+,` as in MAX(x)+,2 or `(+` or `0+0`, or an empty argument of a function that has none. */
const isMalformed = (formula: string): boolean => {
  const plain = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "''");
  return /[-+*\/&](?:[,)*\/&+]|$)|\((?:[*\/&+,]|\))|\b0\+0\b|^[*\/&+]/.test(
    plain.replace(/\b(?:TODAY|NOW|NA|PI|ROW|COLUMN|TRUE|FALSE)\(\)/g, '0'),
  );
};

describeWith(['soffice'], 'numbers at 0 and at their limits', () => {
  test('are recalculated by LibreOffice to what the engine expects, on every sheet', () => {
    const values = booksInLibreOffice(workbooks.map(({ workbook }) => workbook));
    const found = workbooks.flatMap(({ title, workbook }, k) =>
      differences(workbook, values[k]).map((one) => `${title}: ${one}`),
    );
    expect([found.length, found.slice(0, 20)]).toEqual([0, []]);
    expect(workbooks.length).toBeGreaterThan(90);
  });
});
