import { leadPart, quotaOf } from '../../src/plan/parts';
import { tableKindOf, tableOf } from '../../src/plan/kinds';
import type { Plan } from '../../src/plan/plan';
import { relative } from '../../src/workbook/description/addresses';
import type { Book, WrittenSheet } from '../../src/workbook/sheets/book';
import type {
  CellContent,
  CellDescription,
  Position,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { type PlanSheetPlaces, planSheet } from '../../src/workbook/sheets/plan/plan-sheet';
import { type ReadValue, type Values, agree } from './values';

/** The book of a plan that nobody is paid by yet. */
export const bookOf = (plan: Plan, more: Partial<Book> = {}): Book => ({
  ...{ plan, form: 'native', language: plan.language, sheets: { plan: 'Plan' }, result: 0 },
  ...{ payees: [], deals: [], spareRows: 3 },
  localize: (words) => words[plan.language],
  ...more,
});

export type PlanPage = WrittenSheet<PlanSheetPlaces>;

export const planPage = (plan: Plan, more: Partial<Book> = {}): PlanPage =>
  planSheet(bookOf(plan, more));

export const workbookOf = (pages: readonly WrittenSheet<unknown>[]): WorkbookDescription => ({
  title: 'A plan',
  sheets: pages.map(({ sheet }) => sheet),
  names: pages.flatMap(({ names }) => names),
  documents: [],
});

/** Results on, just below and just above every threshold of the lead component, and odd ones. */
export function resultsFor(plan: Plan): readonly number[] {
  const lead = leadPart(plan);
  if (!lead) return [0];
  const table = tableOf(lead);
  if (!table.ok) return [0];
  const isShare = tableKindOf(lead.component).quota(lead) !== undefined;
  const step = { money: 0.01, count: 1, percent: 0.0001 }[lead.measure.unit];
  const thresholds = table.value.rows.map(({ from }) =>
    isShare ? from * (quotaOf(plan, lead) ?? 1) : from,
  );
  const near = thresholds.filter((at) => at > 0).flatMap((at) => [at - step, at, at + step]);
  return [0, -5, lead.measure.unit === 'percent' ? 0.98765 : 1234.565, ...near];
}

/** A cell's value by its address: what a formula comes to, or what was written. */
export function valuesOn({ cells }: SheetDescription): Map<string, ReadValue> {
  const values = new Map<string, ReadValue>();
  for (const { row, column, content } of cells) {
    if (content.kind === 'spill') {
      content.values.forEach((value, k) => values.set(relative({ row: row + k, column }), value));
    } else if (content.kind !== 'blank' && !values.has(relative({ row, column }))) {
      values.set(relative({ row, column }), content.value);
    }
  }
  return values;
}

export const isFormula = ({ content }: CellDescription): boolean => content.kind === 'formula';

/** Every formula that does not come to the value that it carries. */
export function differences(
  { sheets }: Pick<WorkbookDescription, 'sheets'>,
  values: Values | undefined,
  isAsked: (cell: CellDescription) => boolean = isFormula,
): string[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.filter(isAsked).flatMap((one) => {
      if (one.content.kind !== 'formula') return [];
      const wanted = one.content.value;
      const found = values?.get(sheet.name)?.get(relative(one));
      if (agree(wanted, found) || isDust(wanted, found) || isSameText(wanted, found)) return [];
      // Gnumeric saves a formula that comes to no text without a value.
      if (wanted === '' && found === undefined) return [];
      return [
        `${sheet.name} ${relative(one)}: engine ${String(wanted)}, found ${JSON.stringify(found)}`,
      ];
    }),
  );
}

/** Unrounded steps may differ in the last bits; what is paid is rounded to the cent and may not. */
const isDust = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= Math.max(1e-12 * Math.abs(one), 1e-10);

/** FIXED writes separators as the reader's program does, here in English; the engine as the plan does. */
const isSameText = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'string' && typeof other === 'string' && unseparated(one) === unseparated(other);
const unseparated = (text: string) => text.replace(/(?<=\d)[.,](?=\d)/g, '·');

/** The sheet after something was typed into some of its cells. */
export function typedInto(
  sheet: SheetDescription,
  typed: readonly (Position & { readonly content: CellContent })[],
): SheetDescription {
  const contents = new Map(typed.map((one) => [relative(one), one.content]));
  const known = new Set(sheet.cells.map(relative));
  const missing = [...contents.keys()].filter((address) => !known.has(address));
  if (missing.length > 0) throw new Error(`There is no cell ${missing.join(', ')} to type into.`);
  return {
    ...sheet,
    cells: sheet.cells.map((one) => ({
      ...one,
      content: contents.get(relative(one)) ?? one.content,
    })),
  };
}
