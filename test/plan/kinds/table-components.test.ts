import { agreedGoal } from '../../../src/plan/pay/table-rows';
import * as v from 'valibot';
import { excelText } from '../../../src/formula/excel-text';
import { lastReached, payoutAt } from '../../../src/engine/payout-table';
import type { Allowed, Field, Row } from '../../../src/plan/field';
import type { PlanComponent } from '../../../src/plan/kind';
import { type TableComponent, tableKindOf } from '../../../src/plan/kinds';
import { componentSchema } from '../../../src/plan/all-kinds';
import { notationOf } from '../../../src/plan/component-notation';
import { namedPlaces, ruleText, setAgain } from './component-cells';
import { fieldsOf, listOf, refusedAt, tableOnSheet, tableTrials, valid } from './table-components';

/** What every kind that fills a payout table keeps, in each of its forms. */
describe.each(tableTrials)('$title', ({ part }) => {
  const { component, measure } = part;
  const kind = tableKindOf(component);
  const withRow = (row: Row, k: number) => {
    const list = listOf(part);
    const rows = list?.get(component).with(k, row) ?? [];
    return { component: list?.set(component, rows) ?? component, measure };
  };

  test('it is a component that the document holds, and nothing is wrong with it', () => {
    expect(v.parse(componentSchema, component)).toEqual(component);
    expect(refusedAt(kind.check(part))).toEqual([]);
    expect(refusedAt(kind.table(part))).toEqual([]);
  });

  test('the rows on the sheet come to the payout table', () => {
    const [table, sheet] = [valid(kind.table(part)), tableOnSheet(kind, part)];
    const quota = kind.quota(part) ?? 1;
    expect(sheet.rows[0]).toEqual({ from: 0, payout: 0, rate: 0 });
    for (const { from } of [...table.rows, ...sheet.rows]) {
      for (const share of [0.9, 0.999999, 1, 1.000001, 1.3]) {
        const result = from * quota * share;
        expect(payoutAt(sheet, result, quota)).toBe(payoutAt(table, result, quota));
        const row = sheet.rows[lastReached(sheet, result, quota)];
        expect(row?.rate).toBe(table.rows[lastReached(table, result, quota)]?.rate);
      }
    }
  });

  test('everything set to what it is changes nothing', () => {
    expect(setAgain(fieldsOf(part), component)).toEqual(component);
  });

  test('a number that is set comes back, and every other field is as it was', () => {
    for (const field of fieldsOf(part)) {
      if (field.kind !== 'number') continue;
      const changed = field.set(component, 0.625);
      expect(field.get(changed)).toBe(0.625);
      expect(valuesBeside(part, field, changed)).toEqual(valuesBeside(part, field, component));
    }
    const list = listOf(part);
    const words = (list?.columns ?? []).flatMap((column) =>
      column.unit === 'word' ? (column.options.at(-1)?.value ?? []) : [],
    );
    const rows = [
      [0.125, 0.25, ...words],
      [0.5, 0.75, ...words],
    ];
    const changed = list?.set(component, rows) ?? component;
    expect(list?.get(changed) ?? rows).toEqual(rows);
    if (list)
      expect(valuesBeside(part, list, changed)).toEqual(valuesBeside(part, list, component));
  });

  test('a choice that is made comes back and is valid, and the first one again too', () => {
    for (const field of fieldsOf(part)) {
      if (field.kind !== 'choice') continue;
      for (const { value } of field.options) {
        const chosen = field.set(component, value);
        expect(field.get(chosen)).toBe(value);
        expect(refusedAt(kind.check({ component: chosen, measure }))).toEqual([]);
        const back = field.set(chosen, field.get(component));
        expect(refusedAt(kind.check({ component: back, measure }))).toEqual([]);
      }
    }
  });

  test('what a field does not allow is refused where it stands', () => {
    for (const field of fieldsOf(part)) {
      if (field.kind !== 'number') continue;
      for (const value of refusedBy(field.allows)) {
        const checked = kind.check({ component: field.set(component, value), measure });
        expect([field.id, value, refusedAt(checked)[0]]).toEqual([field.id, value, field.id]);
      }
    }
    listOf(part)
      ?.get(component)
      .forEach((row, k) =>
        listOf(part)?.columns.forEach((column, at) => {
          if (!('allows' in column)) return;
          for (const value of refusedBy(column.allows)) {
            const paths = refusedAt(kind.check(withRow(row.with(at, value), k)));
            expect(paths[0]).toMatch(new RegExp(`^\\w+\\.${k}\\.\\w+$`));
          }
        }),
      );
  });

  test('rows that repeat or descend are refused, and so is a list without any', () => {
    const list = listOf(part);
    const rows = list?.get(component) ?? [];
    const [first, second] = rows;
    if (!list || !first || !second) return;
    const check = (changed: readonly Row[]) =>
      refusedAt(kind.check({ component: list.set(component, changed), measure }));
    expect(check([first, ...rows])[0]).toMatch(/^\w+\.1\.(from|attainment)$/);
    expect(check([second, first])[0]).toMatch(/^\w+\.1\.(from|attainment)$/);
    expect(check([])[0]).toMatch(/^(tiers|partial)$/);
  });

  test('a row added below the others is valid, and so is the first of an empty list', () => {
    const list = listOf(part);
    if (!list) return;
    const added = [...list.get(component), list.next(component)];
    const first = [list.next(list.set(component, []))];
    for (const rows of [added, first]) {
      const changed = { component: list.set(component, rows), measure };
      expect(refusedAt(kind.check(changed))).toEqual([]);
    }
  });

  test('the rule is whole sentences in both languages, over the same inputs', () => {
    const rule = kind.rule(part);
    const named = notationOf(namedPlaces, {}, 'native');
    const numbers = (pieces: typeof rule.en) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [excelText(piece, named)]));
    expect(numbers(rule.da)).toEqual(numbers(rule.en));
    for (const text of [ruleText(kind, part, 'en'), ruleText(kind, part, 'da')]) {
      expect(text).toMatch(/^[A-ZÅ{].*\.$/);
      expect(text).not.toMatch(/undefined|NaN| {2}|\.\.| \./);
    }
  });

  test('100 % is an amount above 0, as the sheet has it too', () => {
    expect(agreedGoal(part)).toBeGreaterThan(0);
    const least = listOf(part)?.set(component, [[0, 0.5]]);
    if (least) expect(agreedGoal({ component: least, measure })).toBeGreaterThan(0);
  });
});

/** What all fields but one hold, of those that the component still has. */
const valuesBeside = (
  part: PlanComponent<TableComponent>,
  changed: Field<TableComponent>,
  component: TableComponent,
) =>
  fieldsOf(part)
    .filter(({ id }) => id !== changed.id)
    .map((field) => [field.id, field.get(component)]);

function refusedBy(allows: Allowed): number[] {
  return { 'above zero': [0, -1], 'zero or more': [-0.5], share: [-0.5, 1.5], any: [] }[allows];
}
