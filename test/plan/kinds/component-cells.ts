import type { Language } from '../../../src/engine/words';
import { excelText } from '../../../src/formula/excel-text';
import { comesTo } from '../../../src/plan/component-places';
import { notationOf, type Places } from '../../../src/plan/component-notation';
import type { Field, ListField } from '../../../src/plan/field';
import type { AnyKind, PlanComponent } from '../../../src/plan/kind';
import { letters } from '../../../src/workbook/description/addresses';
import type { Entry } from '../../spreadsheet/entry-workbook';

/** Column C: the list stands to the right of the numbers. */
const listColumn = 2;

/**
 * A component's inputs in cells from a row on, numbers in column A and the list beside them, and
 * where its formulas find them.
 */
export function writeInputs<C>(
  kind: AnyKind<C>,
  part: PlanComponent<C>,
  cells: Entry[][],
  language: Language = 'en',
): Places {
  const top = cells.length;
  const fields = kind.fields(part);
  const numbers = fields.filter((field) => field.kind === 'number');
  const list = fields.find((field): field is ListField<C> => field.kind === 'list');
  const rows = list ? wordedRows(list, part.component, language) : [];
  const height = Math.max(numbers.length, rows.length, 1);
  for (let k = 0; k < height; k++) {
    cells.push([numbers[k]?.get(part.component), undefined, ...(rows[k] ?? [])]);
  }
  const address = (row: number, column: number) => `$${letters(column)}$${row + 1}`;
  const area = (from: number, to: number) =>
    `${address(top, listColumn + from)}:${address(top + rows.length - 1, listColumn + to)}`;
  return {
    input: (id) => {
      const row = numbers.findIndex((field) => field.id === id);
      if (row < 0) throw new Error(`No input ${id}.`);
      return address(top + row, 0);
    },
    cell: (row, column) => address(top + row, listColumn + column),
    column: (column) => area(column, column),
    list: area(0, (list?.columns.length ?? 1) - 1),
  };
}

/** The list as its cells hold it: words in the plan's language. */
function wordedRows<C>(list: ListField<C>, component: C, language: Language): Entry[][] {
  return list.get(component).map((row) =>
    row.map((value, k) => {
      const column = list.columns[k];
      if (column?.unit !== 'word') return value;
      return column.options.find((option) => option.value === value)?.label[language] ?? value;
    }),
  );
}

/** Places by their names, to read what a rule names. */
export const namedPlaces: Places = {
  input: (id) => id,
  cell: (row, column) => `list[${row},${column}]`,
  column: (column) => `list[${column}]`,
  list: 'list',
};

/** A rule with the number and the place of everything that it names. */
export const ruleText = <C>(
  kind: Pick<AnyKind<C>, 'rule' | 'fields'>,
  part: PlanComponent<C>,
  language: Language,
): string =>
  kind
    .rule(part)
    [language].map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = comesTo(piece, part, kind.fields(part));
      return `{${value} ${piece.unit}: ${excelText(piece, notationOf(namedPlaces, {}, 'native'))}}`;
    })
    .join('');

/** A component after everything that can be set was set to what it is. */
export const setAgain = <C>(fields: readonly Field<C>[], component: C): C =>
  fields.reduce((now, field) => {
    switch (field.kind) {
      case 'number':
        return field.set(now, field.get(now));
      case 'choice':
      case 'text':
        return field.set(now, field.get(now));
      case 'list':
        return field.set(now, field.get(now));
    }
  }, component);

/** The field of an id, of the kind that it is expected to be. */
export function fieldOf<C, K extends Field<C>['kind']>(
  fields: readonly Field<C>[],
  kind: K,
  id: string,
): Extract<Field<C>, { kind: K }> {
  const found = fields.find((field) => field.id === id && field.kind === kind);
  if (!found) throw new Error(`No ${kind} field ${id}.`);
  return found as Extract<Field<C>, { kind: K }>;
}
